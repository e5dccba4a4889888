// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/AccountStanding.h"
#include "app/customer/JoinRecords.h"
#include "app/server/Audit.h"
#include "modules/billpay/platform/DuesEndpoint.h"
#include "modules/billpay/platform/SubscriptionBookRepository.h"
#include "tests/modules/billpay/platform/BillpayBooks.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QString pictured = u"3205018642"_s; ///< owes three bills, the oldest 36 days late
const QString clear = u"3205018640"_s;
const QDateTime paidAt(QDate(2026, 2, 20), QTime(2, 0), Qt::UTC);

/// A platform with a customer whose accounts were paid somewhere in the bank.
class Dues : public BillpayBooks {
public:
    explicit Dues(const QString& databaseKind = u"sqlite"_s)
        : BillpayBooks(databaseKind)
    {
        person.id = operationId();
        person.createdAt = platform().clock().nowUtc();
        HUI_ASSERT(database().transaction([&]() -> Result<Done> {
            const auto saved = CustomerRepository(database()).save(person);
            return saved ? CustomerBranchRepository(database()).add(person.id, sampleBranch)
                         : saved;
        }));
    }

    void pays(const QString& biller, const QString& account, int daysAgo = 0)
    {
        HUI_ASSERT(AccountRepository(database())
                .note(person.id, {biller, account, paidAt.addDays(-daysAgo)}));
    }

    Response ask(const QUuid& id, const QString& branch = sampleBranch)
    {
        Request request = platform().request("GET", u"/v1/customers/x/dues"_s);
        request.parameters.insert(u"id"_s, idText(id));
        request.caller.branch = branch;
        return listDues(m_billers)(platform().context(), request);
    }

    QList<KnownAccount> told()
    {
        const auto read = knownAccountsFromJson(ask(person.id).body);
        HUI_ASSERT(read.has_value());
        return *read;
    }

    AccountStanding standing()
    {
        const auto all = told();
        HUI_ASSERT(all.size() == 1);
        return all.first().standing;
    }

    Customer person;

private:
    const std::shared_ptr<BillerAdapter> m_billers = std::make_shared<SimulatedBillers>();
};

using State = AccountStanding::State;

} // namespace

/// How it stands with the accounts of a customer, as the platform asks the billers.
class TestDuesEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenIsTold_data() { onBothDatabases(); }
    void whatIsOpenIsTold()
    {
        QFETCH(QString, database);
        Dues books(database);
        tell(books.database(), someBiller(u"gas"_s, u"gas"_s));
        books.pays(waterWorks, pictured);
        books.pays(u"gas"_s, clear, 3);
        books.pays(u"gone"_s, u"77810093"_s, 9);
        const auto told = books.told();
        QCOMPARE(told.size(), 3); // the one paid last first
        QCOMPARE(told.at(0).paid, (PaidAccount{waterWorks, pictured, paidAt}));
        QCOMPARE(told.at(0).standing,
            (AccountStanding{State::Owes, Money::fen(18'740), 3, 36, false, QDate(2026, 4, 1)}));
        QCOMPARE(told.at(1).standing.state, State::Clear);
        QVERIFY(!told.at(1).standing.due.isPositive());
        QCOMPARE(told.at(2).standing.state, State::Unknown); // of a biller that is gone
    }

    void anAgreementIsTold_data() { onBothDatabases(); }
    void anAgreementIsTold()
    {
        QFETCH(QString, database);
        Dues books(database);
        books.pays(waterWorks, clear);
        QVERIFY(!books.standing().isDebited);
        BookedSubscription agreed;
        agreed.operation = operationId();
        agreed.branch = u"0512-09"_s; // made anywhere
        agreed.biller = waterWorks;
        agreed.account = clear;
        agreed.debit = {u"SIM-123456"_s, u"6222 **** 0186"_s};
        agreed.terms.amount = Money::fen(20'000);
        agreed.terms.startsOn = QDate(2026, 1, 1);
        QVERIFY(books.database().transaction(
            [&] { return SubscriptionBookRepository(books.database()).add(agreed); }));
        QVERIFY(books.standing().isDebited);
    }

    /// What a biller does not say is unknown, and never an error of the whole answer.
    void whatIsNotSaidIsUnknown_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<int>("fetch");
        QTest::addColumn<bool>("asksForMore");
        QTest::addColumn<int>("perMinute");
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<int>("state");
        const auto row
            = [](const char* name, const QString& account, FetchMode fetch, bool asksForMore,
                  int perMinute, const QString& behaviour, State state) {
                  QTest::newRow(name) << account << static_cast<int>(fetch) << asksForMore
                                      << perMinute << behaviour << static_cast<int>(state);
              };
        const QString normal = u"normal"_s;
        using enum FetchMode;
        row("it answers", pictured, MustFetch, false, 10, normal, State::Owes);
        row("nothing is open", clear, MustFetch, false, 10, normal, State::Clear);
        row("paid without asking", pictured, Direct, false, 10, normal, State::Unknown);
        row("checks the account alone", pictured, ValidateOnly, false, 10, normal, State::Unknown);
        row("asks for more", pictured, MustFetch, true, 10, normal, State::Unknown);
        row("in maintenance", pictured, MustFetch, false, 10, u"maintenance"_s, State::Unknown);
        row("no such account", u"3205018699"_s, MustFetch, false, 10, normal, State::Unknown);
    }
    void whatIsNotSaidIsUnknown()
    {
        QFETCH(QString, account);
        QFETCH(int, fetch);
        QFETCH(bool, asksForMore);
        QFETCH(int, perMinute);
        QFETCH(QString, behaviour);
        QFETCH(int, state);
        Dues books;
        tell(books.database(), someBiller(u"w"_s, u"water"_s, [&](BillerTerms& terms) {
            terms.fetch = static_cast<FetchMode>(fetch);
            terms.queriesPerMinute = perMinute;
            if (asksForMore)
                terms.parameters += {.key = u"id_card"_s,
                    .label = {u"证件号"_s, u"Id no."_s},
                    .kind = ParameterKind::Digits,
                    .min = 4,
                    .max = 4};
        }));
        QVERIFY(SimulatedBillers::behave(books.database(), u"w"_s, *billerBehaviourOf(behaviour)));
        books.pays(u"w"_s, account);
        QCOMPARE(static_cast<int>(books.standing().state), state);
    }

    /// A look is a question like any other: the biller's rate holds for it.
    void theRateOfTheBillerHolds_data() { onBothDatabases(); }
    void theRateOfTheBillerHolds()
    {
        QFETCH(QString, database);
        Dues books(database);
        tell(books.database(),
            someBiller(u"w"_s, u"water"_s, [](BillerTerms& terms) { terms.queriesPerMinute = 1; }));
        books.pays(u"w"_s, pictured);
        QCOMPARE(books.standing().state, State::Owes);
        QCOMPARE(books.standing().state, State::Unknown);
        books.platform().clock().advanceMs(60'000);
        QCOMPARE(books.standing().state, State::Owes);
    }

    void onlyWhoHasTheRecordIsTold_data() { onBothDatabases(); }
    void onlyWhoHasTheRecordIsTold()
    {
        QFETCH(QString, database);
        Dues books(database);
        books.pays(waterWorks, pictured);
        QCOMPARE(books.ask(books.person.id).status, 200);
        for (const Response& refused :
            {books.ask(books.person.id, u"0512-09"_s), books.ask(operationId())}) {
            QCOMPARE(refused.status, 404);
            QCOMPARE(codeOf(refused), u"customer_unknown"_s);
        }
        const auto looks
            = auditOf(books.database(), {idText(books.person.id)}, u"customer.dues"_s, 9);
        QCOMPARE(looks->size(), 2);
        QCOMPARE(looks->at(0).outcome, u"customer_unknown"_s); // who was refused stands there too
        QCOMPARE(looks->at(1).outcome, u"ok"_s);
    }

    /// A record that was joined to another has the accounts of that one.
    void aJoinedRecordIsOne_data() { onBothDatabases(); }
    void aJoinedRecordIsOne()
    {
        QFETCH(QString, database);
        Dues books(database);
        books.pays(waterWorks, pictured);
        Customer second;
        second.id = operationId();
        second.createdAt = books.person.createdAt;
        QVERIFY(books.database().transaction([&]() -> Result<Done> {
            const auto saved = CustomerRepository(books.database()).save(second);
            if (!saved)
                return saved;
            const auto joined = joinRecords(
                books.database(), books.person, second, {operationId(), second.createdAt});
            return joined ? Result<Done>(Done{}) : std::unexpected(joined.error());
        }));
        QCOMPARE(books.ask(second.id).body, books.ask(books.person.id).body);
    }

    /// What does not go together is none of ours.
    void refusesWhatIsOutsideTheContract_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no such state") << u"state"_s << QJsonValue(u"late"_s);
        QTest::newRow("a state of the desk alone") << u"state"_s << QJsonValue(u"offline"_s);
        QTest::newRow("owes nothing") << u"due"_s << QJsonValue(moneyToJson(Money::fen(0)));
        QTest::newRow("clear, and owes") << u"state"_s << QJsonValue(u"clear"_s);
        QTest::newRow("less than nothing") << u"due"_s << QJsonValue(moneyToJson(Money::fen(-1)));
        QTest::newRow("no bills") << u"bills"_s << QJsonValue(0);
        QTest::newRow("late before its day") << u"overdue_days"_s << QJsonValue(-1);
        QTest::newRow("unknown field") << u"holder"_s << QJsonValue(u"王"_s);
    }
    void refusesWhatIsOutsideTheContract()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const QJsonObject good = toJson(QList<KnownAccount>{{{waterWorks, pictured, paidAt},
            {State::Owes, Money::fen(18'740), 3, 36, false, QDate(2026, 4, 1)}}});
        QVERIFY(knownAccountsFromJson(good));
        QJsonObject account = good.value(u"accounts"_s).toArray().first().toObject();
        account.insert(field, value);
        const auto read = knownAccountsFromJson({{u"accounts"_s, QJsonArray{account}}});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestDuesEndpoint)
#include "tst_duesendpoint.moc"
