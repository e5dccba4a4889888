// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Inbox.h"
#include "modules/campus/platform/ForgetStudent.h"
#include "tests/modules/campus/platform/Campus.h"

using namespace hui;
using namespace hui::testkit;

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
        const auto back = signedBy0102(campus.platform, feesRefunded(wrong));
        QCOMPARE(campus.upload(back).status, Outcome::Accepted);
        QCOMPARE(campus.upload(back).code, u"not_due_back"_s); // once
        QCOMPARE(campus.balance(dueBook), 0);
    }

    /// Out of an account and back to it: no till, nothing that waits to be handed out.
    void anAccountPays_data() { onBothDatabases(); }
    void anAccountPays()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const QString account = u"customer:622288880186"_s;
        const auto debiting = [](const QList<FeePart>& parts, const QString& token) {
            UploadedOperation made = feesPaid(parts);
            made.body.insert(u"cash_in"_s, QJsonArray());
            made.body.insert(u"mode"_s, u"account"_s);
            made.body.insert(
                u"debit"_s, QJsonObject{{u"token"_s, token}, {u"masked"_s, u"6222 **** 0186"_s}});
            return made;
        };
        const QList<FeePart> network{{networkItem, Money::fen(12000)}};
        const QString good = u"SIM-622288880186"_s;
        QCOMPARE(campus.upload(debiting(network, u"SIM-622288880199"_s)).code, u"debit_refused"_s);
        QCOMPARE(
            campus.upload(debiting(network, u"SIM-622288880100"_s)).code, u"insufficient_funds"_s);
        QCOMPARE(campus.upload(debiting({{networkItem, Money::fen(6000)}}, good)).code,
            u"part_refused"_s);
        QCOMPARE(campus.balance(account), 0);
        QCOMPARE(campus.balance(dueBook), 0);
        const UploadedOperation paid = debiting(network, good);
        QCOMPARE(campus.upload(paid).status, Outcome::Accepted);
        QCOMPARE(campus.balance(account), 12000);
        QCOMPARE(campus.balance(schoolBook), -12000);
        QCOMPARE(campus.upload(signedCancelOf(campus, paid)).status, Outcome::Accepted);
        QCOMPARE(campus.balance(account), 0);
        QCOMPARE(campus.balance(schoolBook), 0);
        QCOMPARE(campus.balance(tillBook), 0);
        QCOMPARE(campus.upload(feesRefunded(paid)).code, u"other_way"_s);
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }

    /// Of who is forgotten the books keep what was paid to which school.
    void whoIsForgottenIsNoStudent_data() { onBothDatabases(); }
    void whoIsForgottenIsNoStudent()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const QUuid customer = operationId();
        UploadedOperation theirs = feesPaid({{networkItem, Money::fen(12000)}});
        QCOMPARE(campus.upload(theirs).status, Outcome::Accepted);
        theirs.deviceSequence = 901;
        theirs.body.insert(u"customer"_s, idText(customer));
        QVERIFY(campus.database().transaction([&] {
            return Inbox(campus.database()).take({theirs, {}, QByteArray(32, 'f')}, theirs.at);
        }));
        const FeePaymentRepository payments(campus.database());
        const BookedFees before = **payments.byOperation(theirs.id);
        const auto forget = [&](const QUuid& record) {
            return campus.database().transaction(
                [&] { return forgetStudentsOf(campus.platform.context(), {idText(record)}); });
        };
        QVERIFY(forget(operationId())); // somebody else
        QCOMPARE((*payments.byOperation(theirs.id))->student, before.student);
        QVERIFY(forget(customer));
        const BookedFees after = **payments.byOperation(theirs.id);
        QVERIFY(after.student.isEmpty());
        QCOMPARE(after.amount, before.amount);
        QCOMPARE(after.parts, before.parts);
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

    /// Whatever the desk asked for: much cash of nobody is the customer's again, of a list as well.
    void muchCashWantsAPayer_data() { onBothDatabases(); }
    void muchCashWantsAPayer()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const QJsonObject policy{{u"identify_cash_from"_s, moneyToJson(Money::fen(12000))}};
        QVERIFY(campus.database().transaction(
            [&] { return publish(campus.database(), u"pay_policy"_s, u"2026-01-01"_s, policy); }));
        UploadedOperation pay = feesPaid({{networkItem, Money::fen(12000)}});
        QCOMPARE(campus.upload(pay).code, u"payer_missing"_s);
        QCOMPARE(campus.balance(dueBook), -12000);
        QCOMPARE(campus.upload(feesRefunded(pay)).status, Outcome::Accepted);
        pay = feesPaid({{networkItem, Money::fen(12000)}});
        pay.body.insert(u"customer"_s, idText(operationId())); // a record that is not there
        QCOMPARE(campus.upload(pay).code, u"payer_missing"_s);
        const QUuid record = campus.addRecord(universityId, adultNumber, QString());
        const auto validUntil = [&](const QDate& day) {
            campus.change(record, [&](Customer& payer) { payer.certificates[0].validUntil = day; });
        };
        validUntil(pay.businessDate.addDays(-1)); // who comes with it is not identified
        pay.id = operationId();
        pay.body.insert(u"customer"_s, idText(record));
        QCOMPARE(campus.upload(pay).code, u"payer_missing"_s);
        validUntil(pay.businessDate);
        pay.id = operationId();
        QCOMPARE(campus.upload(pay).status, Outcome::Accepted);
        UploadedOperation list = listOpened(12000, 1);
        QCOMPARE(campus.upload(list).code, u"payer_missing"_s);
        list.id = operationId();
        list.body.insert(u"customer"_s, pay.body.value(u"customer"_s));
        QCOMPARE(campus.upload(list).status, Outcome::Accepted);
        QVERIFY(CustomerBranchRepository(campus.database()).removeAll(record));
        list.id = operationId();
        QCOMPARE(campus.upload(list).code, u"payer_missing"_s); // another branch has them
    }

    void isTakenBackOnTheDay_data() { onBothDatabases(); }
    void isTakenBackOnTheDay()
    {
        QFETCH(QString, database);
        Campus campus(database);
        const UploadedOperation pay = feesPaid({{networkItem, Money::fen(12000)}});
        campus.upload(pay);
        campus.behave(SchoolBehaviour::Refuses);
        QCOMPARE(campus.upload(signedCancelOf(campus, pay)).code, u"cancel_refused"_s);
        campus.behave(SchoolBehaviour::Normal);
        auto late = signedCancelOf(campus, pay);
        late.businessDate = campusDay.addDays(1);
        QCOMPARE(campus.upload(late).code, u"cancel_late"_s);
        QCOMPARE(campus.upload(signedCancelOf(campus, pay)).status, Outcome::Accepted);
        QCOMPARE(campus.upload(signedCancelOf(campus, pay)).code, u"payment_state"_s);
        QCOMPARE(campus.balance(schoolBook), 0);
        QCOMPARE(campus.balance(dueBook), -12000);
        QCOMPARE(campus.upload(feesRefunded(pay)).status, Outcome::Accepted);
        QCOMPARE(campus.balance(dueBook), 0);
        QCOMPARE(campus.fees().item(networkItem)->rest(), Money::fen(12000));
        QCOMPARE(
            campus.upload(feesPaid({{networkItem, Money::fen(12000)}})).status, Outcome::Accepted);
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
        QTest::addColumn<bool>("isDebit");
        for (const char* kind : {"pay", "cancel", "refund", "list_open", "list_close"})
            QTest::newRow(kind) << u"campus."_s + QString::fromLatin1(kind) << false;
        for (const char* kind : {"pay", "cancel", "list_open", "list_close"})
            QTest::addRow("%s, account", kind) << u"campus."_s + QString::fromLatin1(kind) << true;
    }
    /// Lets the first statement fail, then the second, and so on, of the same operation: after each
    /// failure the books are as they were, and the attempt that is let through succeeds.
    void nothingIsHalfBooked()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isDebit);
        Campus campus(u"sqlite"_s);
        const auto way
            = [isDebit](const UploadedOperation& it) { return isDebit ? byAccount(it) : it; };
        const UploadedOperation payment = way(feesPaid({{networkItem, Money::fen(12000)}}));
        const UploadedOperation list = way(listOpened(12000, 1));
        const QString where = isDebit ? u"customer:123456"_s : tillBook;
        UploadedOperation tried;
        for (const UploadedOperation& each : {payment, signedCancelOf(campus, payment),
                 feesRefunded(payment), list, way(listClosed(list, 12000))}) {
            tried = each;
            if (each.kind == kind)
                break;
            campus.upload(each);
        }
        const StudentFees before = campus.fees();
        const qint64 money = campus.balance(where);
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
            QCOMPARE(campus.balance(where), money);
        }
    }
};

QTEST_GUILESS_MAIN(TestFeeOperations)
#include "tst_feeoperations.moc"
