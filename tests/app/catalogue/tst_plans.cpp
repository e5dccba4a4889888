// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Plans.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

BillerTerms topUp()
{
    BillerTerms terms;
    terms.plans = {{u"M30"_s, Money::fen(3000), {u"30 元"_s, u"30 yuan"_s}, 0, u"mobile"_s},
        {u"U30"_s, Money::fen(3000), {u"30 元"_s, u"30 yuan"_s}, 0, u"unicom"_s},
        {u"A1"_s, Money::fen(500), {u"一日包"_s, u"One day"_s}, 1}};
    return terms;
}

QStringList codesFor(const QString& network)
{
    QStringList codes;
    for (const Plan& plan : plansFor(topUp(), network))
        codes.append(plan.code);
    return codes;
}

} // namespace

class TestPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersWhatTheNetworkSells()
    {
        QCOMPARE(codesFor(u"mobile"_s), (QStringList{u"M30"_s, u"A1"_s}));
        QCOMPARE(codesFor(u"unicom"_s), (QStringList{u"U30"_s, u"A1"_s}));
        QCOMPARE(codesFor(u"broadnet"_s), QStringList{u"A1"_s});
        QCOMPARE(codesFor({}), QStringList{u"A1"_s}); // nobody has said whose it is
    }

    void findsThePlan()
    {
        const auto plan = planOf(topUp(), {u"U30"_s, u"unicom"_s, Money::fen(3000)});
        QVERIFY(plan && *plan);
        QCOMPARE((*plan)->network, u"unicom"_s);
        const auto none = planOf({}, {{}, {}, Money::fen(3000)});
        QVERIFY(none && !*none);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("network");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("none chosen") << QString() << u"mobile"_s << qint64(3000);
        QTest::newRow("no such plan") << u"X"_s << u"mobile"_s << qint64(3000);
        QTest::newRow("of another network") << u"U30"_s << u"mobile"_s << qint64(3000);
        QTest::newRow("of a network nobody has told") << u"M30"_s << QString() << qint64(3000);
        QTest::newRow("less than its price") << u"M30"_s << u"mobile"_s << qint64(2999);
        QTest::newRow("more than its price") << u"M30"_s << u"mobile"_s << qint64(3001);
    }
    void refuses()
    {
        QFETCH(QString, code);
        QFETCH(QString, network);
        QFETCH(qint64, fen);
        const auto plan = planOf(topUp(), {code, network, Money::fen(fen)});
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Input);
    }

    void sellsNoPlanWhereThereIsNone()
    {
        QVERIFY(!planOf({}, {u"M30"_s, u"mobile"_s, Money::fen(3000)}));
    }
};

QTEST_APPLESS_MAIN(TestPlans)
#include "tst_plans.moc"
