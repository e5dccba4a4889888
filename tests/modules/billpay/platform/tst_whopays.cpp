// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CameFor.h"
#include "app/server/Audit.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/app/customer/NamedScene.h"
#include "tests/modules/billpay/platform/BookedMoney.h"
#include "tests/testkit/SeenPayers.h"

using namespace hui;
using namespace hui::testkit;
using namespace hui::testkit::booked;

namespace {

/// From 64.20 in cash on that is asked of who brings it.
void publishAsks(BillpayBooks& books, const QStringList& asks, const QDate& day)
{
    HUI_ASSERT(books.database().transaction([&] {
        return server::publish(books.database(), u"pay_policy"_s, day.toString(Qt::ISODate),
            toJson(askingFor(asks, day, Money::fen(6'420))));
    }));
}

/// 63.20 and the fee in cash, for an account of their own.
UploadedOperation payingAs(const Payer& payer, int account)
{
    UploadedOperation made = cashPayment(6'320, 100);
    made.body.insert(u"account"_s, QString::number(3'205'010'000 + account));
    made.body.insert(u"payer"_s, toJson(payer));
    return made;
}

} // namespace

/// Of whom a bill is paid: who is noted for much cash, and who comes for another.
class TestWhoPays : public QObject {
    Q_OBJECT

    using Status = OperationOutcome::Status;

private Q_SLOTS:
    /// Large cash that nobody signed is refused by the platform too, and is the customer's again.
    void largeCashMustBeSigned_data() { onBothDatabases(); }
    void largeCashMustBeSigned()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const QJsonObject payer = toJson(seenResident());
        const auto paidBy = [&payer](qint64 fen) {
            UploadedOperation made = cashPayment(fen, 100);
            made.body.insert(u"payer"_s, payer);
            return made;
        };
        QCOMPARE(books.upload(cashPayment(4'999'900, 100)).code, u"payer_missing"_s);
        compare(books, {{till, 5'000'000}, {dueBack, -5'000'000}});
        UploadedOperation withoutCopy = paidBy(4'999'900);
        withoutCopy.body.insert(u"payer"_s, QJsonObject{{u"name"_s, u"陈例平"_s}});
        QCOMPARE(books.upload(withoutCopy).code, u"payer_missing"_s);
        UploadedOperation wrongNumber = paidBy(4'999'900);
        QJsonObject mistyped = payer;
        mistyped.insert(u"document_no"_s, u"320508197906121016"_s);
        wrongNumber.body.insert(u"payer"_s, mistyped);
        QCOMPARE(books.upload(wrongNumber).code, u"payer_missing"_s);
        QCOMPARE(books.upload(paidBy(4'999'900)).code, u"approval_missing"_s);
        QCOMPARE(books.upload(cashPayment(4'999'890, 100)).status, Status::Accepted);
        UploadedOperation signed_ = paidBy(4'999'900);
        books.sign(signed_);
        QVERIFY(books.upload(signed_).code != u"approval_missing"_s);
    }

    /// What is asked beside the document is the bank's of the business day: of a day before it, as
    /// what a desk has kept since then, nothing.
    void theBasicsOfAPayer_data() { onBothDatabases(); }
    void theBasicsOfAPayer()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        int account = 0; // each pays a bill of their own
        const auto pay = [&](const Payer& payer, const QDate& day) {
            UploadedOperation made = cashPayment(6'320, 100);
            made.businessDate = day;
            made.body.insert(u"account"_s, QString::number(3'205'010'000 + ++account));
            made.body.insert(u"payer"_s, toJson(payer));
            return books.upload(made);
        };
        const QDate today = cashPayment().businessDate;
        const auto publish = [&books](const QDate& day, const QStringList& basics) {
            HUI_ASSERT(books.database().transaction([&] {
                return server::publish(books.database(), u"pay_policy"_s, day.toString(Qt::ISODate),
                    toJson(askingFor(basics, day, Money::fen(6'420))));
            }));
        };
        publish(today.addDays(-9), {});
        publish(today, payerBasics());
        publish(today.addDays(9), {u"sex"_s});
        qint64 back = 0;
        for (const PayerCase& each : payerCases()) {
            const OperationOutcome told = pay(each.payer, today);
            QVERIFY2(told.code == each.code, each.row);
            back += each.fault.isEmpty() ? 0 : 6'420; // the cash of a refusal is due back
            QCOMPARE(books.balance(dueBack), -back);
        }
        const Payer silent = seenResidentBut(u"address"_s);
        const QString missing = u"payer_missing"_s;
        QCOMPARE(pay(silent, today.addDays(-1)).code, QString());
        QCOMPARE(pay(silent, today.addDays(1)).code, missing);
        QCOMPARE(pay(silent, today.addDays(9)).code, QString());
        QCOMPARE(pay(seenResidentBut(u"sex"_s), today.addDays(9)).code, missing);
    }

    /// Who stands there has the name of the record with their document, where the desk had it. The
    /// cash of a refusal is due back.
    void underTheNameOfTheRecord_data() { onBothDatabases(); }
    void underTheNameOfTheRecord()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const QDate today = cashPayment().businessDate;
        keepNamedAt(books.database(), cashPayment().branch);
        publishAsks(books, payerAsks(), today);
        qint64 back = 0;
        int account = 0;
        for (const PayerCase& each : namedCases()) {
            UploadedOperation made = payingAs(each.payer, ++account);
            QVERIFY2(books.upload(made).code == each.code, each.row);
            back += each.code.isEmpty() ? 0 : 6'420;
            QCOMPARE(books.balance(dueBack), -back);
        }
    }

    /// What a desk could not have told, and what was taken before the bank asked, is no less in the
    /// drawer: it is booked, and the branch looks into it.
    void whatNoDeskCouldTell_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<int>("since"); // days from the operation's to the row that asks
        QTest::addColumn<bool>("isOurs"); // of the branch that takes the cash
        QTest::addColumn<QUuid>("setBy"); // what named the record
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&kind](const char* name, int since, bool isOurs, const QUuid& setBy,
                                 const QString& code = {}) {
                QTest::addRow("%s, %s", name, qPrintable(kind))
                    << kind << since << isOurs << setBy << code;
            };
            row("known", 0, true, yesterdaysId(), u"payer_differs"_s);
            row("known for ever", 0, true, QUuid(), u"payer_differs"_s);
            row("taken before it was asked", 1, true, yesterdaysId());
            row("of another branch", 0, false, yesterdaysId());
            row("named today", 0, true, operationId());
        }
    }
    void whatNoDeskCouldTell()
    {
        QFETCH(QString, database);
        QFETCH(int, since);
        QFETCH(bool, isOurs);
        QFETCH(QUuid, setBy);
        QFETCH(QString, code);
        BillpayBooks books(database);
        const UploadedOperation made = payingAs(namedCases().at(1).payer, 1);
        keepNamedAt(books.database(), isOurs ? made.branch : u"0512-99"_s, setBy);
        publishAsks(books, {agentDocumentAsk()}, made.businessDate.addDays(-9));
        publishAsks(books, payerAsks(), made.businessDate.addDays(since));
        QCOMPARE(books.upload(made).code, code);
        QCOMPARE(books.balance(dueBack), code.isEmpty() ? 0 : -6'420);
        const auto told = server::lastTold(books.database(),
            server::ofBranch(u"notice"_s, made.branch), u"payer-differs-"_s + idText(made.id));
        QVERIFY(told);
        QCOMPARE(told->has_value(), code.isEmpty());
        const auto trail = auditOf(books.database(), {idText(made.id)}, u"payer.differs"_s, 9);
        QCOMPARE(trail->size(), code.isEmpty() ? 1 : 0);
        if (!code.isEmpty())
            return;
        const QString text = (*told)->value("text"_L1).toString();
        QVERIFY2(text.contains(u"代办人"_s) && text.contains(u"64.20"_s), qPrintable(text));
        for (const QString& secret : {u"周样"_s, namedCases().at(1).payer.name,
                 namedCases().at(1).payer.agentName, seenWithAgent().agentDocumentNumber})
            QVERIFY(!text.contains(secret));
    }

    /// What a desk of the version before tells of an agent is taken until the bank's day; then
    /// their document is held to the payer's rules.
    void theAgentsDocument_data() { onBothDatabases(); }
    void theAgentsDocument()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const QDate today = cashPayment().businessDate;
        publishAsks(books, payerBasics(), today);
        Payer older = seenWithAgent();
        older.agentDocumentKind.clear();
        older.agentValidUntil = {};
        QCOMPARE(books.upload(payingAs(older, 1)).code, QString());
        QCOMPARE(books.upload(payingAs(seenWithAgent(), 2)).code, QString());
        publishAsks(books, payerAsks(), today.addDays(1));
        QCOMPARE(books.upload(payingAs(older, 3)).code, QString());
        publishAsks(books, payerAsks(), today);
        QCOMPARE(books.upload(payingAs(older, 4)).code, u"payer_missing"_s);
        QCOMPARE(books.upload(payingAs(seenWithAgent(), 5)).code, QString());
        int account = 5;
        for (const PayerCase& each : agentCases())
            QVERIFY2(books.upload(payingAs(each.payer, ++account)).code == each.code, each.row);
    }

    /// Whatever statement fails, nothing is booked; sent again with the same id it is refused.
    void aFailureOfAnyStatement_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isKnown");
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("refused, %s", qPrintable(kind)) << kind << true;
            QTest::addRow("taken and told, %s", qPrintable(kind)) << kind << false;
        }
    }
    void aFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        QFETCH(bool, isKnown);
        BillpayBooks books(database);
        keepNamedAt(books.database(), isKnown ? cashPayment().branch : u"0512-99"_s);
        publishAsks(books, payerAsks(), cashPayment().businessDate);
        const UploadedOperation made = payingAs(namedCases().at(1).payer, 1);
        for (int count = 0;; ++count) {
            books.database().failAfter(count);
            const auto told = books.database().transaction(
                [&] { return kindOf(made).book(books.platform().context(), made); });
            books.database().failAfter(-1);
            if (told) {
                QCOMPARE(told->code, isKnown ? u"payer_differs"_s : QString());
                QCOMPARE(books.balance(dueBack), isKnown ? -6'420 : 0);
                QVERIFY(count >= 8);
                return;
            }
            QCOMPARE(books.balance(dueBack), 0);
            QVERIFY(auditOf(books.database(), {idText(made.id)}, u"payer."_s, 9)->isEmpty());
        }
    }

    /// Who comes for the customer has a link and a document that are good, however little is paid
    /// in whatever way; of what is refused the cash is due back.
    void anAgentMayCome_data() { onBothDatabases(); }
    void anAgentMayCome()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        UploadedOperation alone = cashPayment();
        alone.body.insert(u"agent"_s, idText(operationId()));
        QCOMPARE(books.upload(alone).code, u"agent_refused"_s); // for nobody
        qint64 taken = 6420;
        for (const WrongAgent& wrong : wrongAgents(alone.businessDate)) {
            AgentScene scene(alone.businessDate);
            UploadedOperation bill = broughtBy(cashPayment(), scene);
            UploadedOperation list = broughtBy(listOpened(), scene);
            wrong.change(scene);
            scene.keep(books.database());
            const QString code = wrong.isLink ? u"agent_refused"_s : u"agent_expired"_s;
            QVERIFY2(books.upload(bill).code == code, wrong.row);
            QVERIFY2(books.upload(list).code == code, wrong.row);
            taken += 6420;
            QCOMPARE(books.balance(dueBack), -taken);
        }
    }

    void anAgentIsNoted_data() { onBothDatabases(); }
    void anAgentIsNoted()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const AgentScene scene(cashPayment().businessDate);
        scene.keep(books.database());
        QCOMPARE(books.upload(broughtBy(cashPayment(), scene)).status, Status::Accepted);
        QCOMPARE(books.upload(broughtBy(listOpened(), scene)).status, Status::Accepted);
        for (const Customer& each : {scene.principal, scene.agent}) {
            const auto trail
                = auditOf(books.database(), {idText(each.id)}, u"customer.agent"_s, 99);
            QVERIFY(trail);
            QCOMPARE(trail->size(), 2); // the bill and the list
        }
    }

    /// Nothing of it stays when a statement fails, and then it is booked.
    void anAgentSurvivesAFailure_data()
    {
        QTest::addColumn<UploadedOperation>("operation");
        QTest::newRow("a bill") << cashPayment();
        QTest::newRow("a list") << listOpened();
    }
    void anAgentSurvivesAFailure()
    {
        QFETCH(UploadedOperation, operation);
        BillpayBooks books(u"sqlite"_s);
        const AgentScene scene(operation.businessDate);
        scene.keep(books.database());
        operation = broughtBy(operation, scene);
        for (int count = 0;; ++count) {
            books.database().failAfter(count);
            const auto booked = books.database().transaction(
                [&] { return kindOf(operation).book(books.platform().context(), operation); });
            books.database().failAfter(-1);
            if (booked) {
                QVERIFY(booked->status != Status::Rejected);
                QVERIFY(count >= 8);
                return;
            }
            QCOMPARE(books.balance(till), 0);
            QVERIFY(
                auditOf(books.database(), {idText(scene.agent.id)}, u"customer."_s, 9)->isEmpty());
        }
    }

private:
    static UploadedOperation broughtBy(UploadedOperation made, const AgentScene& scene)
    {
        made.body.insert(u"customer"_s, idText(scene.principal.id));
        made.body.insert(u"agent"_s, idText(scene.agent.id));
        made.body.insert(u"came"_s, toJson(CameFor{u"王*明"_s, u"王*国"_s, {}, {}}));
        return made;
    }

    /// 100.00 of cash for two rows.
    static UploadedOperation listOpened()
    {
        return uploaded(u"billpay.batch_open"_s, 10'000,
            {{u"rows"_s, 2}, {u"mode"_s, u"cash"_s},
                {u"tendered"_s, moneyToJson(Money::fen(10'000))},
                {u"change"_s, moneyToJson(Money::fen(0))}, {u"cash_in"_s, cash(10'000)},
                {u"cash_out"_s, QJsonArray()}});
    }

    static OperationKind kindOf(const UploadedOperation& operation)
    {
        return operation.kind == u"billpay.pay" ? payOperation(std::make_shared<SimulatedBillers>())
                                                : openBatchOperation();
    }
};

QTEST_GUILESS_MAIN(TestWhoPays)
#include "tst_whopays.moc"
