// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

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
