// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/core/IdText.h"
#include "modules/cases/CaseLines.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::cases;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

Case caseOf(const QUuid& customer, const QString& scene, const QString& act)
{
    Case value;
    value.id = value.lastMove = operationId();
    value.kind = u"P-071"_s;
    value.kindZh = u"个人贷款申请"_s;
    value.kindEn = u"Personal loan application"_s;
    value.channel = u"counter"_s;
    value.touchpoint = u"window"_s;
    value.scene = scene;
    value.act = act;
    value.customer = customer;
    value.branch = shift().branch;
    value.openedAt = value.changedAt = FixedClock().nowUtc();
    return value;
}

} // namespace

/// The cases in the tabs of a record.
class TestCaseLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSceneDecides_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("act");
        QTest::addColumn<std::optional<ServiceFamily>>("family");
        using Family = std::optional<ServiceFamily>;
        using enum ServiceFamily;
        QTest::newRow("a loan") << u"小微金融"_s << u"apply"_s << Family(Loan);
        QTest::newRow("foreign cash") << u"出国金融"_s << u"book"_s << Family(Travel);
        QTest::newRow("insurance") << u"惠保障"_s << u"book"_s << Family(Advice);
        QTest::newRow("wealth") << u"惠理财"_s << u"enquire"_s << Family(Advice);
        QTest::newRow("a doctor") << u"惠健康"_s << u"book"_s << Family(Booking);
        QTest::newRow("much cash") << u"智慧网点"_s << u"book"_s << Family(Booking);
        QTest::newRow("a bill") << u"惠缴费"_s << u"pay"_s << Family();
    }

    void theSceneDecides()
    {
        QFETCH(QString, scene);
        QFETCH(QString, act);
        QFETCH(std::optional<ServiceFamily>, family);
        QCOMPARE(familyOf(caseOf({}, scene, act)), family);
    }

    void howItStands_data()
    {
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<CaseOutcome>("outcome");
        QTest::addColumn<QString>("holder");
        QTest::addColumn<LineStanding>("standing");
        const QString here = u"SZ-QYL-02"_s;
        QTest::newRow("in hand") << CaseState::Handling << CaseOutcome::None << here
                                 << LineStanding::InHand;
        QTest::newRow("parked") << CaseState::Accepted << CaseOutcome::None << QString()
                                << LineStanding::Waits;
        QTest::newRow("done") << CaseState::Decided << CaseOutcome::Done << here
                              << LineStanding::Done;
        QTest::newRow("followed") << CaseState::Followed << CaseOutcome::Done << QString()
                                  << LineStanding::Done;
        QTest::newRow("refused") << CaseState::Decided << CaseOutcome::Refused << here
                                 << LineStanding::Ended;
        QTest::newRow("withdrawn")
            << CaseState::Decided << CaseOutcome::Withdrawn << here << LineStanding::Ended;
    }

    void howItStands()
    {
        QFETCH(CaseState, state);
        QFETCH(CaseOutcome, outcome);
        QFETCH(QString, holder);
        QFETCH(LineStanding, standing);
        const auto database = memoryDatabase(caseMigrations());
        Case value = caseOf(operationId(), u"小微金融"_s, u"apply"_s);
        value.state = state;
        value.outcome = outcome;
        value.holder = holder;
        QVERIFY(CaseRepository(*database).save(value));
        const auto lines = caseLines(*database, {idText(value.customer)});
        QVERIFY(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().standing, standing);
        QCOMPARE(lines->first().family, ServiceFamily::Loan);
        QCOMPARE(lines->first().nameZh, value.kindZh);
        QCOMPARE(lines->first().aboutZh, u"受理号 "_s + caseNumber(value.id));
        QCOMPARE(lines->first().argument, idText(value.id));
    }

    /// Under any number their record had; those of others and of no family are left out.
    void whoseTheyAre()
    {
        const auto database = memoryDatabase(caseMigrations());
        const QUuid now = operationId();
        const QUuid before = operationId();
        for (const Case& each : {caseOf(now, u"出国金融"_s, u"apply"_s),
                 caseOf(before, u"小微金融"_s, u"apply"_s), caseOf(now, u"惠缴费"_s, u"pay"_s),
                 caseOf(operationId(), u"小微金融"_s, u"apply"_s)})
            QVERIFY(CaseRepository(*database).save(each));
        QCOMPARE(caseLines(*database, {idText(now), idText(before)})->size(), 2);
        QVERIFY(caseLines(*database, {})->isEmpty());
        database->failAfter(0);
        QVERIFY(!caseLines(*database, {idText(now)}));
    }
};

QTEST_MAIN(TestCaseLines)
#include "tst_caselines.moc"
