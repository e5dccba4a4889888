// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/platform/BookedMoney.h"
#include "tests/testkit/SeenPayers.h"

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
            QVERIFY2((told.code == u"payer_missing"_s) == !each.fault.isEmpty(), each.row);
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

    /// Who comes for the customer has a link that stands, however little is paid.
    void anAgentMayCome_data() { onBothDatabases(); }
    void anAgentMayCome()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        UploadedOperation paid = cashPayment();
        paid.body.insert(u"agent"_s, idText(operationId()));
        QCOMPARE(books.upload(paid).code, u"agent_refused"_s); // for nobody
        compare(books, {{till, 6420}, {dueBack, -6420}});
        Customer customer{operationId(), {}, {}, {}, FixedClock().nowUtc()};
        const Customer agent{operationId(), {}, {}, {}, FixedClock().nowUtc()};
        const auto upload = [&](const QDate& until) {
            customer.links = {{operationId(), LinkRole::Agent, agent.id, u"王*国"_s, u"授权书"_s,
                FixedClock().nowUtc(), until}};
            HUI_ASSERT(books.database().transaction([&]() -> Result<Done> {
                CustomerRepository records(books.database());
                const auto saved = records.save(agent);
                return saved ? records.save(customer) : saved;
            }));
            paid = cashPayment();
            paid.body.insert(u"customer"_s, idText(customer.id));
            paid.body.insert(u"agent"_s, idText(agent.id));
            return books.upload(paid);
        };
        QCOMPARE(upload(paid.businessDate.addDays(-1)).code, u"agent_refused"_s);
        QCOMPARE(upload(paid.businessDate).status, Status::Accepted);
    }
};

QTEST_GUILESS_MAIN(TestWhoPays)
#include "tst_whopays.moc"
