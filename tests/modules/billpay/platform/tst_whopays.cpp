// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CameFor.h"
#include "app/server/Audit.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/modules/billpay/platform/BookedMoney.h"

using namespace hui;
using namespace hui::testkit;
using namespace hui::testkit::booked;

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
        const QJsonObject payer{{u"name"_s, u"陈例平"_s}, {u"document_kind"_s, u"resident_id"_s},
            {u"document_no"_s, u"320508197906121015"_s}, {u"copy_kept"_s, true}};
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
