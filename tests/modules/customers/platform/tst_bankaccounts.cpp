// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/server/Debits.h"
#include "app/server/Ledger.h"
#include "app/till/PaymentTerminal.h"
#include "modules/customers/RecordLog.h"
#include "modules/customers/RightsBody.h"
#include "modules/customers/platform/AccountsEndpoint.h"
#include "modules/customers/platform/LogEndpoint.h"
#include "modules/customers/platform/RightsOperations.h"
#include "modules/customers/platform/SampleCustomers.h"
#include "modules/customers/platform/SimulatedCore.h"
#include "tests/modules/customers/platform/CustomerBooks.h"
#include "tests/testkit/SignedOperation.h"

#include <algorithm>

using namespace hui;
using namespace hui::testkit;

namespace {

const QString cardOfWang = u"6222888801860186"_s;
const QString cardOfZhou = u"6222888801865512"_s;
const QString lostCardOfZhou = u"6222888801865529"_s;
const Certificate wang{CertificateKind::ResidentId, u"320508197906121015"_s, u"CHN"_s, {}};
const Certificate zhou{CertificateKind::ResidentId, u"320505198803052024"_s, u"CHN"_s, {}};

QString tokenRead(const QString& card)
{
    const auto read = SimulatedTerminal().read(card);
    HUI_ASSERT(read);
    return read->token;
}

/// A bank with the people of the sample data, all of branch 0512-08.
struct AccountsBank {
    explicit AccountsBank(const QString& kind)
        : platform(kind, migrations())
    {
        const auto seeded
            = platform.database().transaction([&] { return seedCustomers(platform.context()); });
        HUI_ASSERT(seeded);
    }

    QUuid idOf(const Certificate& document)
    {
        const auto record = CustomerRepository(platform.database()).byCertificate(document);
        HUI_ASSERT(record && *record);
        return (*record)->id;
    }

    Request requestFor(const QUuid& customer, const QByteArray& method, const QJsonObject& body)
    {
        Request request = platform.request(method, u"/v1/customers/x/accounts"_s, body);
        request.parameters.insert(u"id"_s, idText(customer));
        request.caller.branch = branch;
        request.signedIn = Operator{operatorId, u"李例芳"_s, {u"teller"_s}, branch};
        return request;
    }

    Response list(const QUuid& customer)
    {
        return listAccounts(core)(platform.context(), requestFor(customer, "GET", {}));
    }

    Response balances(const QUuid& customer, const QJsonObject& body)
    {
        return readBalances(core)(platform.context(), requestFor(customer, "POST", body));
    }

    Response balancesWith(const QUuid& customer, const QString& card)
    {
        return balances(customer, {{u"card"_s, tokenRead(card)}});
    }

    QStringList outcomesOf(const QString& action)
    {
        auto row = platform.database().run(
            u"SELECT outcome FROM audit WHERE action = ? ORDER BY 1"_s, {action});
        HUI_ASSERT(row);
        QStringList outcomes;
        while (row->next())
            outcomes.append(row->value(0).toString());
        return outcomes;
    }

    /// What a customer's account was debited with a card.
    void debit(const QString& card, Money amount)
    {
        const auto posted = platform.database().transaction([&]() -> Result<Done> {
            const auto account = authorisedAccount(platform.context(), tokenRead(card), amount);
            HUI_ASSERT(account && account->refusal.isEmpty());
            return Ledger(platform.database())
                .post({operationId(), u"billpay.pay"_s, QDate(2026, 3, 18), u"0512-08"_s,
                    {{customerAccount(account->account), amount},
                        {u"biller:w1"_s, Money::fen(-amount.minor())}}});
        });
        HUI_ASSERT(posted);
    }

    Platform platform;
    std::shared_ptr<const BankCore> core = std::make_shared<SimulatedCore>();
    QString branch = u"0512-08"_s;
    QString operatorId = u"0217"_s;
};

QByteArray textOf(const Response& answer)
{
    return QJsonDocument(answer.body).toJson();
}

} // namespace

/// P05 账户统一: the accounts of a customer in one place, on both databases.
class TestBankAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void p05TheAccountsAreToldWithoutBalances_data() { onBothDatabases(); }
    void p05TheAccountsAreToldWithoutBalances()
    {
        QFETCH(QString, database);
        AccountsBank bank(database);
        const Response answer = bank.list(bank.idOf(wang));
        QCOMPARE(answer.status, 200);
        const auto accounts = bankAccountsFromJson(answer.body);
        QVERIFY(accounts);
        QCOMPARE(accounts->size(), 4);
        QCOMPARE(accounts->at(0).number, u"6222 **** 0186"_s);
        QCOMPARE(accounts->at(1).kind, BankAccount::Kind::Term);
        QCOMPARE(accounts->at(1).months, 36);
        QCOMPARE(accounts->at(1).matures, QDate(2026, 5, 12));
        QCOMPARE(accounts->at(2).currencies.first().code(), u"GBP"_s);
        QCOMPARE(accounts->at(3).kind, BankAccount::Kind::CreditAdded);
        QCOMPARE(accounts->at(3).currencies.size(), 2);
        QVERIFY(!textOf(answer).contains("minor"));
        QVERIFY(!textOf(answer).contains(cardOfWang.toUtf8()));
        QCOMPARE(bank.outcomesOf(u"customer.accounts"_s), QStringList{u"ok"_s});
    }

    /// The keys tell accounts apart, the same at every look, and nothing of the numbers.
    void theKeysAreTheSameAtEveryLook()
    {
        AccountsBank bank(u"sqlite"_s);
        const auto first = bankAccountsFromJson(bank.list(bank.idOf(wang)).body);
        const auto second = bankAccountsFromJson(bank.list(bank.idOf(wang)).body);
        QVERIFY(first && second);
        QVERIFY(*first == *second);
        QSet<QString> keys;
        for (const BankAccount& account : *first)
            keys.insert(account.key);
        QCOMPARE(keys.size(), 4);
    }

    void p05BalancesAreToldOnceTheirCardIsRead_data() { onBothDatabases(); }
    void p05BalancesAreToldOnceTheirCardIsRead()
    {
        QFETCH(QString, database);
        AccountsBank bank(database);
        const QUuid id = bank.idOf(wang);
        const auto accounts = bankAccountsFromJson(bank.list(id).body);
        const Response answer = bank.balancesWith(id, cardOfWang);
        QCOMPARE(answer.status, 200);
        const auto balances = balancesFromJson(answer.body);
        QVERIFY(balances);
        QCOMPARE(balances->size(), 4);
        QCOMPARE(balances->at(0).key, accounts->at(0).key);
        QCOMPARE(balances->at(0).amounts, QList{Money::fen(10'000'000)});
        QCOMPARE(balances->at(2).amounts.first().currency().code(), u"GBP"_s);
        QCOMPARE(balances->at(3).amounts, (QList{Money::fen(0), Money(-12'640, Currency::USD)}));
        QVERIFY(!textOf(answer).contains(cardOfWang.toUtf8()));
        QVERIFY(!textOf(answer).contains("SIM-"));
        const auto log = recordLogFromJson(
            listLog()(bank.platform.context(), bank.requestFor(id, "GET", {})).body);
        QVERIFY(log);
        QVERIFY(std::ranges::any_of(log->lines, [](const LogLine& line) {
            return line.act == u"customer.balances" && line.operatorId == u"0217"
                && !line.isRefused;
        }));
    }

    /// What a payment took with the same card is not there any more; on a card of credit it is
    /// owed.
    void aBalanceIsWhatTheDebitsLeave_data() { onBothDatabases(); }
    void aBalanceIsWhatTheDebitsLeave()
    {
        QFETCH(QString, database);
        AccountsBank bank(database);
        bank.debit(cardOfWang, Money::fen(18'740));
        bank.debit(u"6253888801869018"_s, Money::fen(128'000));
        const auto balances = balancesFromJson(bank.balancesWith(bank.idOf(wang), cardOfWang).body);
        QVERIFY(balances);
        QCOMPARE(balances->at(0).amounts, QList{Money::fen(10'000'000 - 18'740)});
        QCOMPARE(balances->at(1).amounts, QList{Money::fen(10'000'000)});
        QCOMPARE(balances->at(3).amounts.first(), Money::fen(-128'000));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("branch");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto card
            = [](const QString& number) { return QJsonObject{{u"card"_s, tokenRead(number)}}; };
        const QString ours = u"0512-08"_s;
        for (const QString& database : databaseKinds()) {
            const auto row = [&](const char* name) -> QTestData& {
                return QTest::newRow(qPrintable(database + u", "_s + QLatin1StringView(name)))
                    << database;
            };
            row("another branch") << elsewhere << true << card(cardOfZhou) << 404
                                  << u"customer_unknown"_s;
            row("nobody") << ours << false << card(cardOfZhou) << 404 << u"customer_unknown"_s;
            row("somebody else's card")
                << ours << true << card(cardOfWang) << 422 << u"card_not_theirs"_s;
            row("no card of the bank")
                << ours << true << card(u"6222000000000000"_s) << 422 << u"card_not_theirs"_s;
            row("a lost card") << ours << true << card(lostCardOfZhou) << 422 << u"card_unusable"_s;
            row("no card") << ours << true << QJsonObject() << 400 << u"malformed"_s;
            row("an empty card") << ours << true << QJsonObject{{u"card"_s, QString()}} << 400
                                 << u"malformed"_s;
            row("a number, not a token") << ours << true << QJsonObject{{u"card"_s, cardOfZhou}}
                                         << 422 << u"card_not_theirs"_s;
        }
    }

    void refuses()
    {
        QFETCH(QString, database);
        QFETCH(QString, branch);
        QFETCH(bool, isKnown);
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        AccountsBank bank(database);
        const QUuid id = isKnown ? bank.idOf(zhou) : operationId();
        bank.branch = branch;
        const Response refused = bank.balances(id, body);
        QCOMPARE(refused.status, status);
        QCOMPARE(codeOf(refused), code);
        QVERIFY(!refused.body.contains(u"balances"_s));
        QVERIFY(!textOf(refused).contains("minor"));
        QCOMPARE(bank.outcomesOf(u"customer.balances"_s),
            status == 400 ? QStringList() : QStringList{code});
        if (status == 404)
            QCOMPARE(codeOf(bank.list(id)), code);
        if (status == 422)
            QCOMPARE(refused.body.value(u"field"_s).toString(), u"card"_s);
    }

    /// Cards are not tried until one fits; a right one is taken back from the count.
    void wrongCardsAreCounted_data() { onBothDatabases(); }
    void wrongCardsAreCounted()
    {
        QFETCH(QString, database);
        AccountsBank bank(database);
        const QUuid id = bank.idOf(zhou);
        for (int right = 0; right <= mostWrongCards; ++right)
            QCOMPARE(bank.balancesWith(id, cardOfZhou).status, 200);
        for (int wrong = 0; wrong < mostWrongCards; ++wrong)
            QCOMPARE(codeOf(bank.balancesWith(id, cardOfWang)), u"card_not_theirs"_s);
        QCOMPARE(codeOf(bank.balancesWith(id, cardOfWang)), u"too_many_cards"_s);
        QCOMPARE(codeOf(bank.balancesWith(id, cardOfZhou)), u"too_many_cards"_s);
        QCOMPARE(bank.balancesWith(bank.idOf(wang), cardOfWang).status, 200); // another customer
        bank.platform.clock().advanceMs(24LL * 60 * 60 * 1000);
        QCOMPARE(bank.balancesWith(id, cardOfZhou).status, 200);
    }

    /// One operator does not go from customer to customer with a card that was found.
    void wrongCardsOfAnOperatorAreCounted()
    {
        AccountsBank bank(u"sqlite"_s);
        const UploadedOperation none = creation(u"样"_s, QString());
        outcomeOf(bank.platform, createOperation(), none);
        const QList<QUuid> others{bank.idOf(zhou), none.id,
            bank.idOf({CertificateKind::ResidentId, u"320506199101202025"_s, u"CHN"_s, {}}),
            bank.idOf({CertificateKind::ResidentId, u"320509195208284025"_s, u"CHN"_s, {}})};
        for (int wrong = 0; wrong < mostWrongCardsOfOperator; ++wrong)
            QCOMPARE(
                codeOf(bank.balancesWith(others.at(wrong % 4), cardOfWang)), u"card_not_theirs"_s);
        QCOMPARE(codeOf(bank.balancesWith(bank.idOf(wang), cardOfWang)), u"too_many_cards"_s);
        bank.operatorId = u"0218"_s;
        QCOMPARE(bank.balancesWith(bank.idOf(wang), cardOfWang).status, 200);
    }

    /// By their addresses, and for nobody who is not signed in.
    void bothRoutesAreForOperators()
    {
        AccountsBank bank(u"sqlite"_s);
        const QUuid id = bank.idOf(wang);
        Router router;
        addAccountRoutes(router, bank.core);
        const QString path = u"/v1/customers/%1/accounts"_s.arg(idText(id));
        Request list = bank.requestFor(id, "GET", {});
        list.path = path;
        Request read = bank.requestFor(id, "POST", {{u"card"_s, tokenRead(cardOfWang)}});
        read.path = path + u":balances"_s;
        QCOMPARE(router.route(bank.platform.context(), list).status, 200);
        QCOMPARE(router.route(bank.platform.context(), read).status, 200);
        for (Request request : {list, read}) {
            request.signedIn.reset();
            QCOMPARE(codeOf(router.route(bank.platform.context(), request)), u"not_signed_in"_s);
        }
    }

    void whoHasNoneIsToldSo()
    {
        AccountsBank bank(u"sqlite"_s);
        const UploadedOperation made = creation(u"样"_s, QString());
        outcomeOf(bank.platform, createOperation(), made);
        const Response answer = bank.list(made.id);
        QCOMPARE(answer.status, 200);
        QVERIFY(bankAccountsFromJson(answer.body)->isEmpty());
    }

    /// The accounts are the core's; the platform tells of them no more once the person is
    /// forgotten.
    void ofWhoWasForgottenNothingIsTold_data() { onBothDatabases(); }
    void ofWhoWasForgottenNothingIsTold()
    {
        QFETCH(QString, database);
        AccountsBank bank(database);
        const QUuid id = bank.idOf(wang);
        Customer record = recordOf(bank.platform, id);
        record.eraseOn = QDate(2026, 3, 18);
        QVERIFY(CustomerRepository(bank.platform.database()).save(record));
        bank.platform.clock().advanceMs(11LL * 366 * 24 * 60 * 60 * 1000);
        QVERIFY(eraseDue(bank.platform.context()));
        QCOMPARE(codeOf(bank.list(id)), u"customer_unknown"_s);
        QCOMPARE(codeOf(bank.balancesWith(id, cardOfWang)), u"customer_unknown"_s);
    }

    /// Whichever statement fails, nothing is told and nothing counted; asked again it is.
    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            AccountsBank bank(u"sqlite"_s);
            const QUuid id = bank.idOf(zhou);
            bank.platform.database().failAfter(count);
            const Response answer = bank.balancesWith(id, cardOfZhou);
            bank.platform.database().failAfter(-1);
            if (answer.status == 200) {
                QVERIFY(count >= 6); // BEGIN, the record, two counts, the audit, COMMIT
                return;
            }
            QVERIFY(answer.status >= 500);
            QVERIFY(!answer.body.contains(u"balances"_s));
            QVERIFY(bank.outcomesOf(u"customer.balances"_s).isEmpty());
            for (int wrong = 0; wrong < mostWrongCards; ++wrong)
                QCOMPARE(codeOf(bank.balancesWith(id, cardOfWang)), u"card_not_theirs"_s);
        }
    }

    void theAnswersAreReadAsTheyAreWritten()
    {
        const QList<BankAccount> accounts{{u"k1"_s, u"6222 **** 0186"_s,
            BankAccount::Kind::DebitThird, BankAccount::State::Dormant, {Currency::CNY}}};
        QVERIFY(*bankAccountsFromJson(toJson(accounts)) == accounts);
        QJsonObject strange = toJson(accounts);
        QJsonArray lines = strange.value(u"accounts"_s).toArray();
        QJsonObject line = lines.first().toObject();
        line.insert(u"kind"_s, u"gold"_s);
        lines.replace(0, line);
        QVERIFY(!bankAccountsFromJson({{u"accounts"_s, lines}}));
        line.insert(u"kind"_s, u"term"_s);
        line.insert(u"currencies"_s, QJsonArray{u"XQZ"_s});
        lines.replace(0, line);
        QVERIFY(!bankAccountsFromJson({{u"accounts"_s, lines}}));
        const QList<AccountBalance> balances{{u"k1"_s, {Money::fen(-5)}}};
        QVERIFY(*balancesFromJson(toJson(balances)) == balances);
    }
};

QTEST_GUILESS_MAIN(TestBankAccounts)
#include "tst_bankaccounts.moc"
