// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalPolicies.h"
#include "tests/modules/campus/platform/Campus.h"

using namespace hui;
using namespace hui::testkit;

namespace {

using Outcome = OperationOutcome::Status;

const QString tillBook = u"till:0512-08/03"_s;
const QString schoolBook = u"school:320500-s5"_s;
const QString dueBook = u"refunds_due:0512-08"_s;
const QString askedBook = u"suspense:0512-08"_s;

} // namespace

/// The money of a payment lies with the school, in suspense, or is due back; never in two places.
class TestFeeOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPaidInParts_data() { onBothDatabases(); }
    void isPaidInParts()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const UploadedOperation first
            = feesPaid({{tuitionItem, Money::fen(200000)}, {networkItem, Money::fen(12000)}});
        const OperationOutcome paid = campus.upload(first);
        QCOMPARE(paid.status, Outcome::Accepted);
        QCOMPARE(paid.result.value(u"receipt_no"_s).toString(), u"0512-08-20260318-S00001"_s);
        QCOMPARE(paid.result.value(u"school_ref"_s).toString(), u"XJ000001"_s);
        QCOMPARE(campus.resolve(first).status, Outcome::Accepted); // asked again
        QCOMPARE(campus.balance(tillBook), 212000);
        QCOMPARE(campus.balance(schoolBook), -212000);
        QCOMPARE(campus.balance(askedBook), 0);
        QCOMPARE(campus.fees().item(tuitionItem)->rest(), Money::fen(320000));
        QCOMPARE(campus.upload(feesPaid({{tuitionItem, Money::fen(320000)}})).status,
            Outcome::Accepted); // the rest, whatever the least part
        QCOMPARE(campus.fees().item(tuitionItem)->rest(), Money::fen(0));
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }

    void refusesAndOwesBack_data()
    {
        QTest::addColumn<QList<FeePart>>("before");
        QTest::addColumn<QList<FeePart>>("parts");
        QTest::addColumn<QString>("code");
        using Parts = QList<FeePart>;
        const auto row
            = [](const char* name, const Parts& before, const Parts& parts, const QString& code) {
                  QTest::newRow(name) << before << parts << code;
              };
        const Parts whole{{networkItem, Money::fen(12000)}};
        row("twice", whole, whole, u"item_paid"_s);
        row("too much", {}, {{networkItem, Money::fen(12100)}}, u"amount_exceeded"_s);
        row("more than the rest", {{tuitionItem, Money::fen(300000)}},
            {{tuitionItem, Money::fen(300000)}}, u"amount_exceeded"_s);
        row("a part of what is paid whole", {}, {{networkItem, Money::fen(6000)}},
            u"part_refused"_s);
        row("a part too small", {}, {{tuitionItem, Money::fen(49900)}}, u"part_too_small"_s);
        row("no such item", {}, {{u"2025-2026-2-lunch"_s, Money::fen(100)}}, u"item_unknown"_s);
        row("one of two is wrong", {},
            {{tuitionItem, Money::fen(520000)}, {networkItem, Money::fen(100)}}, u"part_refused"_s);
    }
    void refusesAndOwesBack()
    {
        QFETCH(QList<FeePart>, before);
        QFETCH(QList<FeePart>, parts);
        QFETCH(QString, code);
        Campus campus(u"sqlite"_s);
        if (!before.isEmpty())
            campus.upload(feesPaid(before));
        const qint64 owed = campus.balance(schoolBook);
        const UploadedOperation wrong = feesPaid(parts);
        QCOMPARE(campus.upload(wrong).code, code);
        QCOMPARE(campus.balance(schoolBook), owed);
        QCOMPARE(campus.balance(dueBook), -wrong.amount->minor());
        QCOMPARE(campus.upload(feesRefunded(wrong)).status, Outcome::Accepted);
        QCOMPARE(campus.upload(feesRefunded(wrong)).code, u"not_due_back"_s); // once
        QCOMPARE(campus.balance(dueBook), 0);
    }

    /// What is left of the term before is shown, and not taken any more.
    void aTermThatIsOverIsClosed()
    {
        Campus campus(u"sqlite"_s);
        QString late;
        for (int seat = 1; seat <= 40 && late.isEmpty(); ++seat) {
            const QString number = u"202401%1"_s.arg(seat, 2, 10, QChar(u'0'));
            if (campus.fees(universityId, number).item(u"2025-2026-1-materials"_s))
                late = number;
        }
        QVERIFY(!late.isEmpty());
        QCOMPARE(campus
                     .upload(feesPaid(
                         {{u"2025-2026-1-materials"_s, Money::fen(38000)}}, universityId, late))
                     .code,
            u"item_closed"_s);
    }

    void unknownIsAskedFor_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<int>("questions");
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("silent, %s", qPrintable(kind))
                << kind << static_cast<int>(SchoolBehaviour::Silent) << 1;
            QTest::addRow("late, %s", qPrintable(kind))
                << kind << static_cast<int>(SchoolBehaviour::Late) << 2;
        }
    }
    void unknownIsAskedFor()
    {
        QFETCH(QString, database);
        QFETCH(int, behaviour);
        QFETCH(int, questions);
        Campus campus(database);
        campus.behave(static_cast<SchoolBehaviour>(behaviour));
        const UploadedOperation pay = feesPaid({{networkItem, Money::fen(12000)}});
        QCOMPARE(campus.upload(pay).status, Outcome::Pending);
        QCOMPARE(campus.balance(askedBook), -12000);
        QCOMPARE(campus.fees().item(networkItem)->rest(), Money::fen(0)); // nobody pays it twice
        for (int i = 1; i < questions; ++i)
            QCOMPARE(campus.resolve(pay).status, Outcome::Pending);
        QCOMPARE(campus.resolve(pay).status, Outcome::Accepted);
        QCOMPARE(campus.balance(askedBook), 0);
        QCOMPARE(campus.balance(schoolBook), -12000);
    }

    void whatTheSchoolRefusesIsDueBack_data() { onBothDatabases(); }
    void whatTheSchoolRefusesIsDueBack()
    {
        QFETCH(QString, database);
        Campus campus(database);
        campus.behave(SchoolBehaviour::Never);
        const UploadedOperation pay = feesPaid({{networkItem, Money::fen(12000)}});
        QCOMPARE(campus.upload(pay).status, Outcome::Pending);
        QCOMPARE(campus.upload(feesRefunded(pay)).code, u"not_due_back"_s); // nobody knows yet
        campus.behave(SchoolBehaviour::Refuses);
        QCOMPARE(campus.resolve(pay).code, u"school_refused"_s);
        QCOMPARE(campus.fees().item(networkItem)->rest(), Money::fen(12000));
        QCOMPARE(campus.upload(feesRefunded(pay)).status, Outcome::Accepted);
        QCOMPARE(campus.balance(tillBook), 0);
    }

    void isTakenBackOnTheDay_data() { onBothDatabases(); }
    void isTakenBackOnTheDay()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const UploadedOperation pay = feesPaid({{networkItem, Money::fen(12000)}});
        campus.upload(pay);
        campus.behave(SchoolBehaviour::Refuses);
        QCOMPARE(campus.upload(feesCancelled(pay)).code, u"cancel_refused"_s);
        campus.behave(SchoolBehaviour::Normal);
        UploadedOperation late = feesCancelled(pay);
        late.businessDate = campusDay.addDays(1);
        QCOMPARE(campus.upload(late).code, u"cancel_late"_s);
        QCOMPARE(campus.upload(feesCancelled(pay)).status, Outcome::Accepted);
        QCOMPARE(campus.upload(feesCancelled(pay)).code, u"payment_state"_s);
        QCOMPARE(campus.balance(schoolBook), 0);
        QCOMPARE(campus.balance(dueBook), -12000);
        QCOMPARE(campus.upload(feesRefunded(pay)).status, Outcome::Accepted);
        QCOMPARE(campus.balance(dueBook), 0);
        QCOMPARE(campus.fees().item(networkItem)->rest(), Money::fen(12000));
        QCOMPARE(
            campus.upload(feesPaid({{networkItem, Money::fen(12000)}})).status, Outcome::Accepted);
    }

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

    void aSilentSchoolRefusesNobody_data() { onBothDatabases(); }
    void aSilentSchoolRefusesNobody()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const StudentFees before = campus.fees();
        campus.behave(SchoolBehaviour::Never);
        QCOMPARE(testkit::codeOf(campus.ask(universityId, adultNumber)), u"school_silent"_s);
        const UploadedOperation pay = feesPaid({{networkItem, Money::fen(12000)}});
        QCOMPARE(campus.upload(pay).status, Outcome::Pending);
        QCOMPARE(campus.balance(askedBook), -12000); // the money lies with us
        campus.behave(SchoolBehaviour::Normal);
        QCOMPARE(campus.fees(), before); // nothing of it counts before it was checked
        QCOMPARE(campus.resolve(pay).status, Outcome::Accepted);
        QCOMPARE(campus.balance(schoolBook), -12000);
    }

    void anItemIsPaidOnceWhoeverWasFirst_data() { onBothDatabases(); }
    /// Two tills take money for the same item before the school was asked about either.
    void anItemIsPaidOnceWhoeverWasFirst()
    {
        QFETCH(QString, database);
        Campus campus(database);
        campus.behave(SchoolBehaviour::Never);
        const UploadedOperation first = feesPaid({{networkItem, Money::fen(12000)}});
        const UploadedOperation second = feesPaid({{networkItem, Money::fen(12000)}});
        campus.upload(first);
        campus.upload(second);
        campus.behave(SchoolBehaviour::Normal);
        OperationOutcome late;
        campus.adapter->meanwhile = [&] { late = campus.resolve(second); };
        QCOMPARE(campus.resolve(first).code, u"item_paid"_s);
        QCOMPARE(late.status, Outcome::Accepted);
        QCOMPARE(campus.adapter->posted, 1);
        QCOMPARE(campus.balance(dueBook), -12000);
        QCOMPARE(campus.balance(schoolBook), -12000);
        QCOMPARE(campus.upload(feesRefunded(first)).status, Outcome::Accepted);
    }

    /// One asks twice at the same time, and the second finds what the first did not: what was found
    /// first is not booked over it.
    void whatWasFoundIsNotOvertaken()
    {
        Campus campus(u"sqlite"_s);
        campus.behave(SchoolBehaviour::Never);
        const UploadedOperation pay = feesPaid({{networkItem, Money::fen(12000)}});
        campus.upload(pay);
        campus.behave(SchoolBehaviour::Silent);
        QCOMPARE(campus.resolve(pay).status, Outcome::Pending); // let through, and not answered
        const auto settled = campus.database().transaction([&] {
            return campus.kind(pay.kind).settle(
                campus.platform.context(), pay, {Outcome::Rejected, u"item_paid"_s, {}, {}, {}});
        });
        QVERIFY(!settled);
        QCOMPARE(campus.resolve(pay).status, Outcome::Accepted);
        QCOMPARE(campus.balance(schoolBook), -12000);
        QCOMPARE(campus.balance(dueBook), 0);
    }

    void theTableSaysWhoSigns_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("days"); // from the day of the operation to that of the table
        QTest::addColumn<QString>("code");
        for (const char* kind : {"pay", "list_open", "list_close", "refund"})
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
        const auto saved = campus.database().transaction([&] {
            return ApprovalPolicies(campus.database())
                .save({campusDay.addDays(days),
                    {{kind, u"cash"_s, Money::fen(12000), ApprovalLevel::Supervisor}}});
        });
        QVERIFY(saved);
        const UploadedOperation list = listOpened(12000, 1);
        const UploadedOperation wrong = feesPaid({{networkItem, Money::fen(12100)}});
        QString refused;
        for (const UploadedOperation& each : {list, listClosed(list, 12000), wrong,
                 feesRefunded(wrong), feesPaid({{networkItem, Money::fen(12000)}})}) {
            const OperationOutcome outcome = campus.upload(each);
            if (each.kind == kind && refused.isEmpty())
                refused = outcome.code;
        }
        QCOMPARE(refused, code);
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }

    void refusesWhatDoesNotAddUp()
    {
        Campus campus(u"sqlite"_s);
        const UploadedOperation good = feesPaid({{networkItem, Money::fen(12000)}});
        UploadedOperation cash = good;
        cash.body.insert(u"cash_in"_s, fenCash(11900));
        UploadedOperation items = good;
        items.body.insert(u"items"_s, toJson(QList<FeePart>{{networkItem, Money::fen(11900)}}));
        UploadedOperation none = good;
        none.body.insert(u"items"_s, QJsonArray());
        UploadedOperation twice = good;
        twice.body.insert(u"items"_s,
            toJson(
                QList<FeePart>{{networkItem, Money::fen(6000)}, {networkItem, Money::fen(6000)}}));
        for (const UploadedOperation& wrong : {cash, items, none, twice}) {
            const auto booked = campus.kind(wrong.kind).book(campus.platform.context(), wrong);
            QVERIFY(!booked);
            QCOMPARE(booked.error().kind, Error::Kind::Protocol);
        }
    }

    void nothingIsHalfBooked_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"pay", "cancel", "refund", "list_open", "list_close"})
            QTest::newRow(kind) << u"campus."_s + QString::fromLatin1(kind);
    }
    /// Lets the first statement fail, then the second, and so on, of the same operation: after each
    /// failure the books are as they were, and the attempt that is let through succeeds.
    void nothingIsHalfBooked()
    {
        QFETCH(QString, kind);
        Campus campus(u"sqlite"_s);
        const UploadedOperation payment = feesPaid({{networkItem, Money::fen(12000)}});
        const UploadedOperation list = listOpened(12000, 1);
        UploadedOperation tried;
        for (const UploadedOperation& each : {payment, feesCancelled(payment),
                 feesRefunded(payment), list, listClosed(list, 12000)}) {
            tried = each;
            if (each.kind == kind)
                break;
            campus.upload(each);
        }
        const StudentFees before = campus.fees();
        const qint64 money = campus.balance(tillBook);
        for (int count = 0;; ++count) {
            campus.database().failAfter(count);
            const auto booked = campus.database().transaction(
                [&] { return campus.kind(kind).book(campus.platform.context(), tried); });
            campus.database().failAfter(-1);
            if (booked) {
                QVERIFY(count >= 3);
                QVERIFY(booked->status != Outcome::Rejected);
                return;
            }
            QVERIFY(booked.error().kind == Error::Kind::Storage
                || booked.error().kind == Error::Kind::Unknown); // a lost COMMIT
            QCOMPARE(campus.fees(), before);
            QCOMPARE(campus.balance(tillBook), money);
        }
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

QTEST_GUILESS_MAIN(TestFeeOperations)
#include "tst_feeoperations.moc"
