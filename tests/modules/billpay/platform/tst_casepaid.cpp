// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/casework/ServiceCase.h"
#include "app/core/IdText.h"
#include "app/server/Changes.h"
#include "app/server/Inbox.h"
#include "tests/modules/billpay/platform/BookedMoney.h"
#include "tests/testkit/ToldNeeds.h"

using namespace hui;
using namespace hui::testkit;
using namespace hui::testkit::booked;

namespace {

using Status = OperationOutcome::Status;

/// A case of a water bill in the hands of a desk.
Case casePaidFor(const QString& holder)
{
    Case wanted;
    wanted.kind = u"P-001"_s;
    wanted.kindZh = u"水费缴纳"_s;
    wanted.kindEn = u"Pay a water bill"_s;
    wanted.channel = u"phone"_s;
    wanted.touchpoint = u"page"_s;
    wanted.act = u"pay"_s;
    return openedAs(wanted, sampleBranch, {operationId(), holder, {}, FixedClock().nowUtc()});
}

void keepCase(BillpayBooks& books, const Case& value)
{
    tellServedNeeds(books.database());
    QVERIFY(
        books.database().transaction([&] { return CaseRepository(books.database()).save(value); }));
}

Case caseOn(BillpayBooks& books, const QUuid& id)
{
    return CaseRepository(books.database()).byId(id)->value_or(Case{});
}

UploadedOperation payingFor(const Case& value, bool isCard = false)
{
    UploadedOperation made = isCard ? debitPayment(u"SIM-123456"_s) : cashPayment();
    made.body.insert(u"case"_s, idText(value.id));
    return made;
}

/// As an upload leaves it for what follows.
void takeIn(BillpayBooks& books, UploadedOperation payment)
{
    payment.deviceSequence = 1;
    QVERIFY(books.database().transaction([&] {
        return Inbox(books.database()).take({payment, {}, QByteArray(32, 'f')}, payment.at);
    }));
}

QString legsOf(const Case& value)
{
    if (value.steps.isEmpty())
        return u"none"_s;
    const CaseStep& step = value.steps.first();
    return QStringList{nameOf(step.money.state), nameOf(step.booking.state), nameOf(value.state),
        nameOf(value.outcome)}
        .join(u' ');
}

/// What is done with a payment, word by word.
void play(BillpayBooks& books, const UploadedOperation& payment, const QString& act)
{
    static const QMap<QString, BillerBehaviour> behaviours{{u"silent"_s, BillerBehaviour::Silent},
        {u"never"_s, BillerBehaviour::Never}, {u"refuses"_s, BillerBehaviour::Refuses},
        {u"normal"_s, BillerBehaviour::Normal}, {u"unposted"_s, BillerBehaviour::NotPosted}};
    if (behaviours.contains(act))
        return books.behave(behaviours.value(act));
    if (act == u"pay")
        books.upload(payment);
    else if (act == u"ask")
        books.ask(payment);
    else {
        const bool hasCash = payment.body.value(u"mode"_s).toString() == u"cash"
            && (act == u"cancel" || act == u"refund");
        UploadedOperation made = later(u"billpay."_s + act, payment,
            hasCash ? QJsonObject{{u"cash_out"_s, cash(6420)}} : QJsonObject());
        if (act == u"cancel" || act == u"reverse")
            books.sign(made);
        books.upload(made);
    }
}

} // namespace

/// The case that named a payment has its legs moved by whatever befalls that, in its transactions.
class TestCasePaid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCaseTellsBothLegs_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isCard");
        QTest::addColumn<QString>("acts");
        QTest::addColumn<QString>("told");
        const auto cash = [](const char* acts, const char* told) {
            QTest::newRow(acts) << u"sqlite"_s << false << QString::fromLatin1(acts)
                                << QString::fromLatin1(told);
        };
        const auto card = [](const char* acts, const char* told) {
            QTest::addRow("card: %s", acts)
                << u"sqlite"_s << true << QString::fromLatin1(acts) << QString::fromLatin1(told);
        };
        cash("pay", "done done decided done");
        cash("silent pay", "done unknown handling none");
        cash("silent pay ask", "done done decided done");
        cash("refuses pay", "done failed handling none"); // the cash is due back
        cash("refuses pay refund", "undone failed decided refused");
        cash("pay cancel", "undone undone decided withdrawn");
        cash("never pay normal reverse", "done failed handling none");
        cash("never pay normal reverse ask refund", "undone failed decided refused");
        cash("reverse pay", "done failed handling none"); // made void before it came
        cash("unposted pay", "done unknown handling none");
        cash("unposted pay normal repost", "done done decided done");
        card("pay", "done done decided done");
        card("refuses pay", "undone failed decided refused"); // on its account again
        card("pay cancel", "undone undone decided withdrawn");
        card("reverse pay", "failed failed decided refused"); // never debited
        for (const QString& kind : databaseKinds())
            if (kind != u"sqlite")
                QTest::newRow(qPrintable(kind)) << kind << false << u"refuses pay refund"_s
                                                << u"undone failed decided refused"_s;
    }
    void theCaseTellsBothLegs()
    {
        QFETCH(QString, database);
        QFETCH(bool, isCard);
        QFETCH(QString, acts);
        QFETCH(QString, told);
        BillpayBooks books(database);
        const Case begun = casePaidFor(sampleCaller().deviceId);
        keepCase(books, begun);
        const UploadedOperation payment = payingFor(begun, isCard);
        takeIn(books, payment);
        for (const QString& act : acts.split(u' '))
            play(books, payment, act);
        QCOMPARE(legsOf(caseOn(books, begun.id)), told);
        QVERIFY(books.isBalanced());
        const auto heard = lastTold(books.database(), ofBranch(u"service_case"_s, sampleBranch),
            idText(begun.id)); // the desks of the branch
        QVERIFY(heard && *heard);
        QCOMPARE((*heard)->value(u"state"_s).toString(), told.split(u' ').at(2));
    }

    /// Its kind was taken out of the catalogue since: the case is paid, and comes out, as before.
    void aKindThatIsTakenOutIsPaid_data() { onBothDatabases(); }
    void aKindThatIsTakenOutIsPaid()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const Case begun = casePaidFor(sampleCaller().deviceId);
        keepCase(books, begun);
        QVERIFY(books.database().transaction(
            [&] { return publishWhole(books.database(), u"need"_s, {}); }));
        QCOMPARE(books.upload(payingFor(begun)).status, Status::Accepted);
        QCOMPARE(legsOf(caseOn(books, begun.id)), u"done done decided done"_s);
    }

    /// Money is never refused for the sake of a record.
    void theMoneyGoesItsWayWithoutTheCase_data() { onBothDatabases(); }
    void theMoneyGoesItsWayWithoutTheCase()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const Case elsewhere = casePaidFor(u"0512-08-09"_s);
        keepCase(books, elsewhere);
        const UploadedOperation payment = payingFor(elsewhere);
        QCOMPARE(books.upload(payment).status, Status::Accepted);
        QCOMPARE(legsOf(caseOn(books, elsewhere.id)), u"none"_s);
        QCOMPARE(caseOn(books, elsewhere.id).history.last().act, apartAct());
        const Case own = caseOn(books, payment.id);
        QCOMPARE(legsOf(own), u"done done decided done"_s);
        QCOMPARE(own.kind, elsewhere.kind);
        UploadedOperation second = payingFor(casePaidFor({})); // a case that is not there
        second.body.insert(u"bills"_s,
            QJsonArray{QJsonObject{{u"bill_no"_s, u"B-2"_s}, {u"period"_s, u"2026-02"_s},
                {u"due"_s, moneyToJson(Money::fen(6320))}}});
        QCOMPARE(books.upload(second).status, Status::Accepted);
        QVERIFY(caseOn(books, second.id).id.isNull());
    }

    /// No bill ends a case that is of another kind: it hears nothing, and the money is due back.
    void aCaseOfAnotherKindIsLeft_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isCard");
        for (const QString& kind : databaseKinds())
            QTest::newRow(qPrintable(kind + u", foreign currency"_s))
                << kind << u"P-077"_s << false;
        QTest::newRow("the gas") << u"sqlite"_s << u"P-007"_s << false;
        QTest::newRow("not in the catalogue, card") << u"sqlite"_s << u"P-999"_s << true;
    }
    void aCaseOfAnotherKindIsLeft()
    {
        QFETCH(QString, database);
        QFETCH(QString, kind);
        QFETCH(bool, isCard);
        BillpayBooks books(database);
        Case begun = casePaidFor(sampleCaller().deviceId);
        begun.kind = kind;
        keepCase(books, begun);
        const UploadedOperation payment = payingFor(begun, isCard);
        takeIn(books, payment);
        const OperationOutcome outcome = books.upload(payment);
        QCOMPARE(outcome.status, Status::Rejected);
        QCOMPARE(outcome.code, u"case_kind"_s);
        QCOMPARE(caseOn(books, begun.id), begun);
        QVERIFY(caseOn(books, payment.id).id.isNull());
        if (!isCard)
            play(books, payment, u"refund"_s);
        QCOMPARE(books.balance(isCard ? customer : till), 0);
        QCOMPARE(caseOn(books, begun.id), begun);
        QVERIFY(books.isBalanced());
    }

    void nothingIsHalfTold_data()
    {
        QTest::addColumn<bool>("isCard");
        QTest::addColumn<QString>("act");
        QTest::newRow("pay") << false << u"pay"_s;
        QTest::newRow("pay, card") << true << u"pay"_s;
        QTest::newRow("refund") << false << u"refund"_s;
        QTest::newRow("cancel, card") << true << u"cancel"_s;
    }
    /// Lets the first statement fail, then the second, and so on: money and case stand together,
    /// and the same again succeeds once none fails.
    void nothingIsHalfTold()
    {
        QFETCH(bool, isCard);
        QFETCH(QString, act);
        BillpayBooks books(u"sqlite"_s);
        const Case begun = casePaidFor(sampleCaller().deviceId);
        keepCase(books, begun);
        const UploadedOperation payment = payingFor(begun, isCard);
        takeIn(books, payment);
        if (act == u"refund")
            play(books, payment, u"refuses"_s);
        if (act != u"pay")
            play(books, payment, u"pay"_s);
        UploadedOperation tried = act == u"pay"
            ? payment
            : later(u"billpay."_s + act, payment,
                  isCard ? QJsonObject() : QJsonObject{{u"cash_out"_s, cash(6420)}});
        if (act == u"cancel")
            books.sign(tried);
        const auto billers = std::make_shared<SimulatedBillers>();
        const OperationKind kind = act == u"pay" ? payOperation(billers)
            : act == u"refund"                   ? refundOperation()
                                                 : cancelOperation(billers);
        const Case standing = caseOn(books, begun.id);
        const QString where = isCard ? customer : till;
        const qint64 money = books.balance(where);
        const auto step = [&]() -> Result<OperationOutcome> {
            const auto taken = kind.book(books.platform().context(), tried);
            return taken && taken->status == Status::Pending // the biller is asked between
                ? kind.settle(books.platform().context(), tried,
                      {Status::Accepted, {}, {}, {}, {{u"biller_ref"_s, u"R-1"_s}}})
                : taken;
        };
        for (int count = 0;; ++count) {
            books.database().failAfter(count);
            const auto booked = books.database().transaction(step);
            books.database().failAfter(-1);
            if (booked) {
                QCOMPARE(booked->status, Status::Accepted);
                QVERIFY(count >= 8);
                QVERIFY(caseOn(books, begun.id) != standing);
                return;
            }
            QVERIFY(booked.error().kind == Error::Kind::Storage
                || booked.error().kind == Error::Kind::Unknown); // a lost COMMIT
            QCOMPARE(caseOn(books, begun.id), standing);
            QCOMPARE(books.balance(where), money);
        }
    }
};

QTEST_GUILESS_MAIN(TestCasePaid)
#include "tst_casepaid.moc"
