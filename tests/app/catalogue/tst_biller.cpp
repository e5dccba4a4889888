// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/catalogue/CatalogueScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

const QDateTime noon(QDate(2026, 3, 18), QTime(4, 0), Qt::UTC);

using Change = std::function<void(BillerTerms&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestBiller : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesPayments_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("takes");
        const auto row = [](const char* name, bool takes, const Change& change) {
            QTest::newRow(name) << change << takes;
        };
        row("as usual", true, [](BillerTerms&) { });
        row("paused", false, [](BillerTerms& t) { t.state = BillerState::Paused; });
        row("closed", false, [](BillerTerms& t) { t.state = BillerState::Closed; });
        row("closing today", true, [](BillerTerms& t) {
            t.state = BillerState::Closing;
            t.closes = QDate(2026, 3, 18);
        });
        row("closed since yesterday", false, [](BillerTerms& t) {
            t.state = BillerState::Closing;
            t.closes = QDate(2026, 3, 17);
        });
        row("in its window", false, [](BillerTerms& t) {
            t.pausedFrom = noon;
            t.pausedTo = noon.addSecs(60);
        });
        row("in a window without end", false,
            [](BillerTerms& t) { t.pausedFrom = noon.addDays(-1); });
        row("after its window", true, [](BillerTerms& t) {
            t.pausedFrom = noon.addDays(-1);
            t.pausedTo = noon;
        });
        row("before its window", true, [](BillerTerms& t) {
            t.pausedFrom = noon.addSecs(1);
            t.pausedTo = noon.addSecs(60);
        });
        row("a word we do not know", false, [](BillerTerms& t) { t.fetch = FetchMode::Unknown; });
    }

    void takesPayments()
    {
        QFETCH(Change, change);
        QFETCH(bool, takes);
        Biller biller = waterWorks(u"w1"_s);
        change(biller.terms);
        const Result<Done> taken = checkTakesPayments(biller, noon);
        QCOMPARE(taken.has_value(), takes);
        if (!takes)
            QCOMPARE(taken.error().kind, Error::Kind::Refused);
    }

    void accountsOfOtherKinds_data()
    {
        QTest::addColumn<ParameterKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("account");
        QTest::newRow("student number")
            << ParameterKind::Alnum << u" 2026b-0113 "_s << u"2026b0113"_s;
        QTest::newRow("Chinese in a student number")
            << ParameterKind::Alnum << u"2026苏0113"_s << QString();
        QTest::newRow("plate") << ParameterKind::Plate << u"苏E·12345"_s << QString();
        QTest::newRow("plate without the dot")
            << ParameterKind::Plate << u"苏E 12345"_s << u"苏E12345"_s;
        QTest::newRow("phone with a letter")
            << ParameterKind::Phone << u"1380013800o"_s << QString();
        QTest::newRow("a kind of tomorrow") << ParameterKind::Unknown << u"12345678"_s << QString();
    }

    void accountsOfOtherKinds()
    {
        QFETCH(ParameterKind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, account);
        Biller biller = waterWorks(u"w1"_s);
        biller.terms.parameters.first().kind = kind;
        biller.terms.parameters.first().min = 5;
        biller.terms.parameters.first().max = 12;
        const Result<QString> read = parseAccount(typed, biller);
        QCOMPARE(read.has_value(), !account.isEmpty());
        if (read)
            QCOMPARE(*read, account);
    }

    void kindsAreNamedAsTheArticleNamesThem()
    {
        QStringList names;
        for (const char* kind : {"water", "electricity", "gas", "property", "heating", "cabletv",
                 "traffic", "fuelcard", "telecom", "topup", "campus"})
            names += categoryName(QString::fromLatin1(kind));
        QCOMPARE(names.join(u'、'),
            u"水费、电费、燃气费、物业费、取暖费、有线电视、交通罚款、加油卡充值、通讯服务费、话费充值、校园缴费"_s);
        QCOMPARE(categoryName(u"lottery"_s), u"lottery"_s);
    }
};

QTEST_APPLESS_MAIN(TestBiller)
#include "tst_biller.moc"
