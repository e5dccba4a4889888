// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/customer/NamedScene.h"
#include "tests/modules/campus/platform/Campus.h"
#include "tests/testkit/BankTable.h"

using namespace hui;
using namespace hui::testkit;

/// The money of a class list lies with the list until its rows take it; what is left goes back.
class TestListOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The cash of a list lies with the list until its rows take it; what is left goes back.
    void aListIsPaidOnce_data() { onBothDatabases(); }
    void aListIsPaidOnce()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const UploadedOperation list = listOpened(64000, 3);
        QCOMPARE(campus.upload(list).status, Outcome::Accepted);
        const UploadedOperation row = rowOf(list, feesPaid({{networkItem, Money::fen(12000)}}));
        QCOMPARE(campus.upload(row).status, Outcome::Accepted);
        QCOMPARE(campus.upload(rowOf(list, feesPaid({{networkItem, Money::fen(12000)}}))).code,
            u"item_paid"_s); // its money is due back by itself
        QCOMPARE(campus.balance(dueBook), -12000);
        QCOMPARE(campus.upload(rowOf(list, feesPaid({{boardingItem, Money::fen(60000)}}))).code,
            u"list_exceeded"_s);
        QCOMPARE(campus.upload(listClosed(list, 40100)).code, u"amount_differs"_s);
        QCOMPARE(campus.upload(listClosed(list, 39900)).status, Outcome::Pending);
        QCOMPARE(campus.upload(listClosed(list, 40000)).status, Outcome::Accepted);
        QCOMPARE(campus.upload(listClosed(list, 0)).code, u"list_unknown"_s);
        QCOMPARE(campus.upload(rowOf(list, feesPaid({{boardingItem, Money::fen(60000)}}))).code,
            u"list_exceeded"_s);
        QCOMPARE(campus.balance(tillBook), 24000);
        QCOMPARE(campus.balance(schoolBook), -12000);
        QCOMPARE(campus.balance(listAccount(list.id)), 0);
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }

    /// Who brings the cash of a list, or of a student, tells what the policy of the day asks for.
    void theBasicsOfAPayer_data() { onBothDatabases(); }
    void theBasicsOfAPayer()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const QDate day = listOpened(64000, 3).businessDate;
        const QStringList asked = payerBasics() << recordNameAsk();
        QVERIFY(campus.database().transaction([&] {
            return publish(campus.database(), u"pay_policy"_s, day.toString(Qt::ISODate),
                toJson(askingFor(asked, day, Money::fen(12000))));
        }));
        keepNamedAt(campus.database(), listOpened(64000, 3).branch);
        for (const PayerCase& each : namedCases().first(2) + payerCases()) {
            UploadedOperation list = listOpened(64000, 3);
            UploadedOperation fees = feesPaid({{networkItem, Money::fen(12000)}});
            for (UploadedOperation* one : {&list, &fees}) {
                one->body.insert(u"payer"_s, toJson(each.payer));
                const OperationOutcome told = campus.upload(*one);
                QVERIFY2((told.status == Outcome::Accepted) == each.fault.isEmpty(), each.row);
                QVERIFY2(told.code == each.code, each.row);
            }
        }
    }

    /// One account pays the whole list; what no row took, and what a row did not pay, is on it
    /// again, and no cash moves.
    void anAccountPaysAList_data() { onBothDatabases(); }
    void anAccountPaysAList()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const QString account = u"customer:123456"_s;
        const UploadedOperation list = byAccount(listOpened(64000, 3));
        QCOMPARE(campus.upload(list).status, Outcome::Accepted);
        QCOMPARE(campus.balance(account), 64000);
        const auto row = [&list](const QString& item, qint64 fen) {
            return rowOf(list, byAccount(feesPaid({{item, Money::fen(fen)}})));
        };
        const UploadedOperation paid = row(networkItem, 12000);
        QCOMPARE(campus.upload(paid).status, Outcome::Accepted);
        QCOMPARE(campus.upload(row(networkItem, 12000)).code, u"item_paid"_s);
        QCOMPARE(campus.balance(account), 52000); // that row's money is there again
        QCOMPARE(campus.balance(dueBook), 0);
        QCOMPARE(campus.upload(feesRefunded(paid)).code, u"other_way"_s);
        QCOMPARE(campus.upload(listClosed(list, 40000)).code, u"other_way"_s);
        QCOMPARE(campus.upload(byAccount(listClosed(list, 40000))).status, Outcome::Accepted);
        QCOMPARE(campus.balance(account), 12000);
        QCOMPARE(campus.upload(signedCancelOf(campus, paid)).status, Outcome::Accepted);
        QCOMPARE(campus.balance(account), 0);
        QCOMPARE(campus.balance(tillBook), 0);
        QCOMPARE(campus.balance(schoolBook), 0);
        UploadedOperation poor = byAccount(listOpened(64000, 3));
        poor.body.insert(
            u"debit"_s, QJsonObject{{u"token"_s, u"SIM-123400"_s}, {u"masked"_s, u""_s}});
        QCOMPARE(campus.upload(poor).code, u"insufficient_funds"_s);
        QCOMPARE(campus.balance(listAccount(poor.id)), 0); // nothing was taken: nothing is left
        QCOMPARE(campus.upload(byAccount(listClosed(poor, 0))).status, Outcome::Accepted);
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }

    void aListWaitsForItsRows_data() { onBothDatabases(); }
    /// What comes in another order than it was done in is booked all the same.
    void aListWaitsForItsRows()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const UploadedOperation list = listOpened(72000, 2);
        const UploadedOperation first = rowOf(list, feesPaid({{networkItem, Money::fen(12000)}}));
        const UploadedOperation second = rowOf(list, feesPaid({{boardingItem, Money::fen(50000)}}));
        const UploadedOperation close = listClosed(list, 10000);
        QCOMPARE(campus.upload(close).status, Outcome::Pending); // no list yet
        QCOMPARE(campus.upload(first).status, Outcome::Pending);
        QCOMPARE(campus.resolve(first).status, Outcome::Pending);
        QCOMPARE(campus.adapter->posted, 0);
        QCOMPARE(campus.balance(tillBook), 0);
        QCOMPARE(campus.upload(list).status, Outcome::Accepted);
        QCOMPARE(campus.resolve(close).status, Outcome::Pending); // both rows are on their way
        QCOMPARE(campus.resolve(first).status, Outcome::Accepted);
        QCOMPARE(campus.resolve(close).status, Outcome::Pending); // one still is
        QCOMPARE(campus.balance(tillBook), 72000); // nothing was given back meanwhile
        QCOMPARE(campus.upload(second).status, Outcome::Accepted);
        QCOMPARE(campus.resolve(close).status, Outcome::Accepted);
        QCOMPARE(campus.upload(listClosed(list, 10000)).code, u"list_unknown"_s); // once
        QCOMPARE(campus.balance(tillBook), 62000);
        QCOMPARE(campus.balance(listAccount(list.id)), 0);
        QCOMPARE(campus.balance(schoolBook), -62000);
    }

    void aListIsOfWhoTookIt_data()
    {
        QTest::addColumn<QString>("till");
        QTest::addColumn<QString>("teller");
        QTest::newRow("another till") << u"04"_s << u"0217"_s;
        QTest::newRow("another teller") << u"03"_s << u"0218"_s;
    }
    void aListIsOfWhoTookIt()
    {
        QFETCH(QString, till);
        QFETCH(QString, teller);
        Campus campus(u"sqlite"_s);
        const UploadedOperation list = listOpened(12000, 1);
        campus.upload(list);
        UploadedOperation row = rowOf(list, feesPaid({{networkItem, Money::fen(12000)}}));
        row.till = till;
        row.operatorId = teller;
        QCOMPARE(campus.upload(row).code, u"list_exceeded"_s);
        QCOMPARE(campus.balance(listAccount(list.id)), -12000);
    }

    void theTableSaysWhoSigns_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("days"); // from the day of the operation to that of the table
        QTest::addColumn<QString>("code");
        for (const char* kind : {"pay", "cancel", "list_open", "list_close", "refund"})
            QTest::newRow(kind) << u"campus."_s + QString::fromLatin1(kind) << 0
                                << u"approval_missing"_s;
        QTest::newRow("a table of tomorrow") << u"campus.list_close"_s << 1 << QString();
    }
    /// Much cash is signed for by the table of the day, in and out.
    void theTableSaysWhoSigns()
    {
        QFETCH(QString, kind);
        QFETCH(int, days);
        QFETCH(QString, code);
        Campus campus(u"sqlite"_s);
        QVERIFY(putTable(campus.database(),
            {campusDay.addDays(days),
                {{kind, u"cash"_s, Money::fen(12000), ApprovalLevel::Supervisor}}}));
        const UploadedOperation list = listOpened(12000, 1);
        const UploadedOperation wrong = feesPaid({{networkItem, Money::fen(12100)}});
        const UploadedOperation paid = feesPaid({{networkItem, Money::fen(12000)}});
        QString refused;
        for (const UploadedOperation& each : {list, listClosed(list, 12000), wrong,
                 feesRefunded(wrong), paid, feesCancelled(paid)}) {
            const OperationOutcome outcome = campus.upload(each);
            if (each.kind == kind && refused.isEmpty())
                refused = outcome.code;
        }
        QCOMPARE(refused, code);
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }

    void nothingIsHalfAsked_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"pay", "list_close"})
            QTest::newRow(kind) << u"campus."_s + QString::fromLatin1(kind);
    }
    /// The same for what is done after the answer was left open: a failure leaves it open.
    void nothingIsHalfAsked()
    {
        QFETCH(QString, kind);
        Campus campus(u"sqlite"_s);
        const UploadedOperation list = listOpened(24000, 1);
        const UploadedOperation row = rowOf(list, feesPaid({{networkItem, Money::fen(12000)}}));
        const UploadedOperation close = listClosed(list, 12000);
        for (const UploadedOperation& each : {row, close})
            QCOMPARE(campus.upload(each).status, Outcome::Pending);
        campus.upload(list);
        if (kind == close.kind)
            QCOMPARE(campus.resolve(row).status, Outcome::Accepted);
        const UploadedOperation& tried = kind == close.kind ? close : row;
        const OperationKind& how = campus.kind(kind);
        for (int count = 0;; ++count) {
            campus.database().failAfter(count);
            const OperationOutcome learned = how.resolve(campus.platform.context(), tried);
            const auto settled = campus.database().transaction([&]() -> Result<OperationOutcome> {
                if (learned.status == Outcome::Pending)
                    return learned;
                return how.settle(campus.platform.context(), tried, learned);
            });
            campus.database().failAfter(-1);
            if (settled && settled->status != Outcome::Pending) {
                QCOMPARE(settled->status, Outcome::Accepted);
                QVERIFY(count >= 4);
                break;
            }
            QVERIFY(learned.status != Outcome::Rejected);
            QCOMPARE(campus.balance(dueBook), 0);
        }
        QCOMPARE(campus.balance(schoolBook), -12000);
        QCOMPARE(campus.balance(listAccount(list.id)), kind == close.kind ? 0 : -12000);
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }
};

QTEST_GUILESS_MAIN(TestListOperations)
#include "tst_listoperations.moc"
