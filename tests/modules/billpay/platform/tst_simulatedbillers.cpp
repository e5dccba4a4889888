// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/SimulatedBillers.h"
#include "tests/modules/billpay/platform/ToldBillers.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/ServerDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

namespace {

const QString water = u"320500-water-1"_s;
const QString waterAccount = u"3205018642"_s;
const QDate today(2026, 3, 18);

/// Books of billers of every kind, with the terms that are usual for it.
class SimulatedBooks : public testkit::ServerDatabase {
public:
    explicit SimulatedBooks(const QString& kind)
        : ServerDatabase(kind, migrations())
    {
        for (const QString& category : {u"water"_s, u"gas"_s, u"cabletv"_s, u"heating"_s})
            add(category, [](BillerTerms&) { });
        add(u"traffic"_s, [](BillerTerms& terms) { terms.listOfBills = false; });
        add(u"campus"_s, [](BillerTerms& terms) { terms.secondQuery = true; });
        add(u"property"_s, [](BillerTerms& terms) {
            terms.secondQuery = true;
            terms.parameters += {.key = u"period"_s,
                .label = {u"起始月份"_s, u"From month"_s},
                .kind = ParameterKind::Period,
                .min = 6,
                .max = 7,
                .required = false};
        });
        add(u"fuelcard"_s, [](BillerTerms& terms) { terms.fetch = FetchMode::ValidateOnly; });
        add(u"topup"_s, [](BillerTerms& terms) {
            terms.fetch = FetchMode::ValidateOnly;
            terms.plans = {{.code = u"mobile-30"_s,
                .price = Money::fen(3000),
                .text = {u"30 元"_s, u"30 yuan"_s},
                .network = u"mobile"_s}};
        });
    }

private:
    static QStringList migrations()
    {
        return {u":/schema/platform/billpay/001_billpay.sql"_s,
            u":/schema/platform/billpay/002_simulator.sql"_s,
            u":/schema/platform/billpay/004_payment_modes.sql"_s,
            u":/schema/platform/billpay/005_simulator.sql"_s,
            u":/schema/platform/billpay/006_complaint.sql"_s,
            u":/schema/platform/billpay/007_subscription.sql"_s,
            u":/schema/platform/billpay/009_closed_fields.sql"_s};
    }

    void add(const QString& category, const std::function<void(BillerTerms&)>& state)
    {
        testkit::tell(**this, testkit::someBiller(u"320500-%1-1"_s.arg(category), category, state));
    }
};

Result<BillerAccount> fetched(Database& database, const QString& biller, const QString& number,
    const QString& thing = {}, const QMap<QString, QString>& parameters = {})
{
    return SimulatedBillers().fetch(database, {biller, number, parameters, thing}, today);
}

/// A payment of all that the account owes.
BillerPayment paymentOf(Database& database)
{
    const auto owed = fetched(database, water, waterAccount);
    BillerPayment payment{testkit::operationId(), water, waterAccount, {}, Money::fen(0)};
    if (!owed)
        return payment;
    qint64 sum = 0;
    for (const BillerBill& bill : owed->bills) {
        payment.bills += bill.number;
        sum += bill.due().minor();
    }
    payment.amount = Money::fen(sum);
    return payment;
}

qsizetype openBills(Database& database)
{
    const auto owed = fetched(database, water, waterAccount);
    return owed ? owed->bills.size() : -1;
}

} // namespace

class TestSimulatedBillers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void owesWhatThePicturesShow_data() { testkit::onBothDatabases(); }
    void owesWhatThePicturesShow()
    {
        QFETCH(QString, database);
        const SimulatedBooks server(database);
        const auto owed = fetched(*server, water, waterAccount);
        QVERIFY(owed);
        QCOMPARE(owed->bills.size(), 3);
        QCOMPARE(owed->bills.at(0).due(), Money::fen(6320));
        QCOMPARE(owed->bills.at(0).dueDate.daysTo(today), 36);
        QCOMPARE(owed->bills.at(1).due(), Money::fen(6900));
        QCOMPARE(owed->bills.at(2).due(), Money::fen(5520));
        QCOMPARE(paymentOf(*server).amount, Money::fen(18740));
    }

    void knowsItsAccounts_data() { testkit::onBothDatabases(); }
    void knowsItsAccounts()
    {
        QFETCH(QString, database);
        const SimulatedBooks server(database);
        const auto none = fetched(*server, water, u"3205010000"_s);
        QVERIFY(none);
        QVERIFY(none->bills.isEmpty());
        const auto unknown = fetched(*server, water, u"3205010099"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, Error::Kind::Refused);
        const auto one = fetched(*server, water, u"3205010123"_s);
        const auto again = fetched(*server, water, u"3205010123"_s);
        QVERIFY(one && again);
        QVERIFY(!one->bills.isEmpty());
        QCOMPARE(one->holder, again->holder);
        QCOMPARE(one->bills.size(), again->bills.size());
        QCOMPARE(one->bills.first().due(), again->bills.first().due());
    }

    /// What each behaviour answers to the payment, to the first and to the second enquiry, and how
    /// many bills stay open.
    void behaves_data()
    {
        using Kind = BillerAnswer::Kind;
        QTest::addColumn<QString>("database");
        QTest::addColumn<BillerBehaviour>("behaviour");
        QTest::addColumn<QList<Kind>>("answers");
        QTest::addColumn<qsizetype>("open");
        const auto rows
            = [](const char* name, BillerBehaviour behaviour, QList<Kind> answers, qsizetype open) {
                  for (const QString& kind : testkit::databaseKinds())
                      QTest::addRow("%s, %s", name, qPrintable(kind))
                          << kind << behaviour << answers << open;
              };
        rows("normal", BillerBehaviour::Normal, {Kind::Done, Kind::Done, Kind::Done}, 0);
        rows("twice", BillerBehaviour::Twice, {Kind::Done, Kind::Done, Kind::Done}, 0);
        rows("late", BillerBehaviour::Late, {Kind::Silent, Kind::Silent, Kind::Done}, 0);
        rows("silent", BillerBehaviour::Silent, {Kind::Silent, Kind::Done, Kind::Done}, 0);
        rows("never", BillerBehaviour::Never, {Kind::Silent, Kind::Unheard, Kind::Unheard}, 3);
        rows("not posted", BillerBehaviour::NotPosted,
            {Kind::NotPosted, Kind::NotPosted, Kind::NotPosted}, 0);
        rows("refuses", BillerBehaviour::Refuses, {Kind::Refused, Kind::Unheard, Kind::Unheard}, 3);
    }

    void behaves()
    {
        QFETCH(QString, database);
        QFETCH(BillerBehaviour, behaviour);
        QFETCH(QList<BillerAnswer::Kind>, answers);
        QFETCH(qsizetype, open);
        const SimulatedBooks server(database);
        const BillerPayment payment = paymentOf(*server);
        QVERIFY(SimulatedBillers::behave(*server, water, behaviour));
        SimulatedBillers billers;
        const auto paid = billers.pay(*server, payment);
        QVERIFY(paid);
        QCOMPARE(paid->kind, answers.at(0));
        for (int i : {1, 2}) {
            const auto known = billers.enquire(*server, payment.reference);
            QVERIFY(known);
            QCOMPARE(known->kind, answers.at(i));
        }
        QCOMPARE(openBills(*server), open);
    }

    void closesForMaintenance_data() { testkit::onBothDatabases(); }
    void closesForMaintenance()
    {
        QFETCH(QString, database);
        const SimulatedBooks server(database);
        QVERIFY(SimulatedBillers::behave(*server, water, BillerBehaviour::Maintenance));
        const auto owed = fetched(*server, water, waterAccount);
        QVERIFY(!owed);
        QCOMPARE(owed.error().kind, Error::Kind::Offline);
    }

    void settlesABillForOnePaymentOnly_data() { testkit::onBothDatabases(); }
    void settlesABillForOnePaymentOnly()
    {
        QFETCH(QString, database);
        const SimulatedBooks server(database);
        const BillerPayment first = paymentOf(*server);
        BillerPayment second = first;
        second.reference = testkit::operationId();
        SimulatedBillers billers;
        QCOMPARE(billers.pay(*server, first)->kind, BillerAnswer::Kind::Done);
        const auto refused = billers.pay(*server, second);
        QVERIFY(refused);
        QCOMPARE(refused->kind, BillerAnswer::Kind::Refused);
        QCOMPARE(refused->code, u"already_paid"_s);
    }

    void postsLaterWhatItHasNotPosted_data() { testkit::onBothDatabases(); }
    void postsLaterWhatItHasNotPosted()
    {
        QFETCH(QString, database);
        const SimulatedBooks server(database);
        const BillerPayment payment = paymentOf(*server);
        SimulatedBillers billers;
        QVERIFY(SimulatedBillers::behave(*server, water, BillerBehaviour::NotPosted));
        QVERIFY(billers.pay(*server, payment));
        QCOMPARE(billers.repost(*server, payment.reference)->kind, BillerAnswer::Kind::NotPosted);
        QVERIFY(SimulatedBillers::behave(*server, water, BillerBehaviour::Normal));
        QCOMPARE(billers.repost(*server, payment.reference)->kind, BillerAnswer::Kind::Done);
        QCOMPARE(billers.enquire(*server, payment.reference)->kind, BillerAnswer::Kind::Done);
        QCOMPARE(
            billers.repost(*server, testkit::operationId())->kind, BillerAnswer::Kind::Unheard);
    }

    /// Every kind answers by its own shape, the same each time.
    void billsByTheirKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("dated"); // by the month
        QTest::addColumn<qsizetype>("most");
        QTest::newRow("water") << u"water"_s << true << qsizetype(4);
        QTest::newRow("gas") << u"gas"_s << true << qsizetype(4);
        QTest::newRow("cable television") << u"cabletv"_s << true << qsizetype(4);
        QTest::newRow("heating: a season") << u"heating"_s << false << qsizetype(1);
        QTest::newRow("a fine") << u"traffic"_s << false << qsizetype(1);
        QTest::newRow("top-up: no bill") << u"topup"_s << false << qsizetype(0);
        QTest::newRow("fuel card: no bill") << u"fuelcard"_s << false << qsizetype(0);
    }
    void billsByTheirKind()
    {
        QFETCH(QString, kind);
        QFETCH(bool, dated);
        QFETCH(qsizetype, most);
        const SimulatedBooks server(u"sqlite"_s);
        const QString biller = u"320500-%1-1"_s.arg(kind);
        const auto owed = fetched(*server, biller, u"13800000001"_s);
        const auto again = fetched(*server, biller, u"13800000001"_s);
        QVERIFY(owed && again);
        QVERIFY(owed->bills.size() <= most);
        QCOMPARE(owed->bills.isEmpty(), most == 0);
        QCOMPARE(owed->tellsBills, most > 0);
        QCOMPARE(again->bills.size(), owed->bills.size());
        for (const BillerBill& bill : owed->bills) {
            QCOMPARE(bill.period.isEmpty(), !dated);
            QVERIFY(bill.principal.isPositive());
            QVERIFY(kind != u"traffic" || bill.lateCharge.minor() <= bill.principal.minor());
        }
    }

    /// A biller whose accounts have several things tells those first, then what each of them owes.
    void answersASecondQuery_data() { testkit::onBothDatabases(); }
    void answersASecondQuery()
    {
        QFETCH(QString, database);
        const SimulatedBooks server(database);
        const QString school = u"320500-campus-1"_s;
        const auto things = fetched(*server, school, u"2025010123"_s);
        QVERIFY(things);
        QVERIFY(things->bills.isEmpty());
        QCOMPARE(things->choices.size(), 4);
        QCOMPARE(things->choices.first().text, u"学费"_s);
        const QString tuition = things->choices.first().billNo;
        const auto owed = fetched(*server, school, u"2025010123"_s, tuition);
        QVERIFY(owed);
        QVERIFY(owed->choices.isEmpty());
        QCOMPARE(owed->bills.size(), 1);
        QCOMPARE(owed->bills.first().usage, u"学费"_s);
        QCOMPARE(fetched(*server, school, u"2025010123"_s, u"no such"_s).error().kind,
            Error::Kind::Refused);
        BillerPayment payment{testkit::operationId(), school, u"2025010123"_s,
            {owed->bills.first().number}, owed->bills.first().due()};
        QCOMPARE(SimulatedBillers().pay(*server, payment)->kind, BillerAnswer::Kind::Done);
        QVERIFY(fetched(*server, school, u"2025010123"_s, tuition)->bills.isEmpty());
        QCOMPARE(
            fetched(*server, school, u"2025010123"_s, things->choices.at(1).billNo)->bills.size(),
            1);
    }

    /// The parts of one house owe their own bills; a period asks for those from it on.
    void looksAtWhatIsAskedBeside()
    {
        const SimulatedBooks server(u"sqlite"_s);
        const QString manager = u"320500-property-1"_s;
        QString unit;
        const auto house = [&](const QMap<QString, QString>& parameters) {
            const auto things = fetched(*server, manager, unit);
            HUI_ASSERT(things && !things->choices.isEmpty());
            const auto owed
                = fetched(*server, manager, unit, things->choices.first().billNo, parameters);
            HUI_ASSERT(owed.has_value());
            return owed->bills;
        };
        QList<BillerBill> all;
        for (int room = 201; all.size() < 2 && room < 209; ++room) {
            unit = u"3-1-%1"_s.arg(room);
            all = house({});
        }
        QVERIFY(all.size() > 1);
        const QList<BillerBill> late = house({{u"period"_s, all.last().period}});
        QCOMPARE(late.size(), 1);
        QCOMPARE(late.first().number, all.last().number);
    }

    /// One that nobody was told of does not answer: there are no terms to answer by.
    void answersByTheCatalogueOnly()
    {
        const SimulatedBooks server(u"sqlite"_s);
        QCOMPARE(
            fetched(*server, u"320500-water-9"_s, waterAccount).error().kind, Error::Kind::Refused);
        testkit::tell(*server, testkit::someBiller(water, u"water"_s, [](BillerTerms& terms) {
            terms.fetch = FetchMode::ValidateOnly;
        }));
        QVERIFY(!fetched(*server, water, waterAccount)->tellsBills);
    }

    void tellsWhoServesANumber()
    {
        const SimulatedBooks server(u"sqlite"_s);
        QCOMPARE(fetched(*server, u"320500-topup-1"_s, u"13800000002"_s)->network, u"unicom"_s);
        QVERIFY(fetched(*server, water, u"13800000002"_s)->network.isEmpty());
    }

    void reversesOnce_data() { testkit::onBothDatabases(); }
    void reversesOnce()
    {
        QFETCH(QString, database);
        const SimulatedBooks server(database);
        const BillerPayment payment = paymentOf(*server);
        SimulatedBillers billers;
        QVERIFY(billers.pay(*server, payment));
        const QUuid reversal = testkit::operationId();
        QCOMPARE(
            billers.reverse(*server, reversal, payment.reference)->kind, BillerAnswer::Kind::Done);
        QCOMPARE(openBills(*server), 3);
        QCOMPARE(billers.reverse(*server, reversal, payment.reference)->kind,
            BillerAnswer::Kind::Done); // asked again
        QCOMPARE(billers.reverse(*server, testkit::operationId(), payment.reference)->code,
            u"already_reversed"_s);
        QCOMPARE(billers.reverse(*server, testkit::operationId(), testkit::operationId())->kind,
            BillerAnswer::Kind::Unheard);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedBillers)
#include "tst_simulatedbillers.moc"
