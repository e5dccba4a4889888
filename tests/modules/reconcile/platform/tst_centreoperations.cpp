// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/server/Changes.h"
#include "app/server/TillRegistry.h"
#include "modules/reconcile/CentreCase.h"
#include "modules/reconcile/platform/CentreOperations.h"
#include "modules/reconcile/platform/ItemOperations.h"
#include "tests/modules/reconcile/platform/ReconcileBooks.h"

using namespace hui;
using namespace hui::reconcile;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString box = u"till:0512-08/03"_s;

/// A payment of 1.00 that only the platform has, and the desk's report of it.
struct Reported {
    server::UploadedOperation payment = uploaded(1, 100);
    server::UploadedOperation report = uploaded(2, 0);
};

void arrive(Books& books, Reported& made)
{
    books.take(made.payment);
    QVERIFY(books.database().transaction([&] {
        return server::Ledger(books.database())
            .post({made.payment.id, made.payment.kind, day, made.payment.branch,
                {{box, Money::fen(100)}, {u"biller:water"_s, Money::fen(-100)}}});
    }));
    made.report.kind = u"reconcile.report"_s;
    made.report.amount.reset();
    made.report.body = {{u"business_date"_s, u"2026-03-18"_s}, {u"item"_s, idText(made.payment.id)},
        {u"class"_s, u"theirs_only"_s}, {u"stake"_s, moneyToJson(Money::fen(100))},
        {u"reason"_s, u"流水无此笔"_s}};
    books.take(made.report);
    QCOMPARE(codeAfter(books.platform(), reportOperation(), made.report), QString());
}

server::UploadedOperation answering(const QUuid& item, Verdict verdict)
{
    server::UploadedOperation made = uploaded(0, 0);
    made.kind = u"reconcile.answer"_s;
    made.deviceId = u"SZ-YYZX-01"_s;
    made.branch = u"0512-00"_s;
    made.till.clear();
    made.operatorId = u"0901"_s;
    made.amount.reset();
    made.body = {{u"item"_s, idText(item)}, {u"verdict"_s, nameOf(verdict)},
        {u"reason"_s, u"柜面凭证齐全"_s}, {u"approval"_s, QJsonObject{{u"id"_s, QString()}}}};
    return made;
}

QString answer(Books& books, const server::UploadedOperation& made)
{
    return codeAfter(books.platform(), answerOperation(), signedBy0102(books.platform(), made));
}

/// The branch keeps the payment in suspense; no cash of it is in the drawer.
QString sign(Books& books, const QUuid& item)
{
    server::UploadedOperation made = uploaded(3, 0);
    made.kind = u"reconcile.sign"_s;
    made.amount.reset();
    made.body = {{u"business_date"_s, u"2026-03-18"_s}, {u"reason"_s, u"等待中心核实"_s},
        {u"items"_s,
            QJsonArray{QJsonObject{{u"op_id"_s, idText(item)}, {u"class"_s, u"theirs_only"_s},
                {u"till"_s, u"03"_s}, {u"stake"_s, moneyToJson(Money::fen(100))},
                {u"cash"_s, moneyToJson(Money::fen(0))}}}}};
    return codeAfter(books.platform(), signOperation(), signedBy0102(books.platform(), made));
}

qint64 shortOf(Books& books)
{
    return booked(books.platform(), server::overShortAccount(u"0512-08"_s));
}

QList<server::Change> toldTo(Books& books, const QString& branch)
{
    auto page = server::changesAfter(books.database(), {}, 500, branch);
    HUI_ASSERT(page);
    page->changes.removeIf(
        [](const server::Change& one) { return one.stream != u"reconcile_case"; });
    return page->changes;
}

server::Response cases(Books& books, const QStringList& roles)
{
    server::Request request = books.platform().request("GET", u"/v1/centre/cases"_s);
    request.signedIn = server::Operator{u"0901"_s, u"方敏"_s, roles, u"0512-00"_s};
    return listCases()(books.platform().context(), request);
}

} // namespace

/// The centre's answer in the platform's books, on both databases.
class TestCentreOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerMovesWhatIsNotExplained_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("isSigned");
        for (const QString& kind : databaseKinds())
            for (const Verdict verdict :
                {Verdict::BookedSo, Verdict::Explained, Verdict::CorrectHere})
                for (const bool isSigned : {false, true})
                    QTest::addRow("%s %s %s", qPrintable(kind), qPrintable(nameOf(verdict)),
                        isSigned ? "in suspense" : "open")
                        << kind << verdict << isSigned;
    }

    void anAnswerMovesWhatIsNotExplained()
    {
        QFETCH(QString, database);
        QFETCH(Verdict, verdict);
        QFETCH(bool, isSigned);
        Books books(database);
        Reported made;
        arrive(books, made);
        const QUuid item = made.payment.id;
        if (isSigned)
            QCOMPARE(sign(books, item), QString());
        QCOMPARE(answer(books, answering(item, verdict)), QString());
        const bool isOpen = verdict == Verdict::CorrectHere;
        QCOMPARE(booked(books.platform(), box), isOpen && !isSigned ? 100 : 0);
        QCOMPARE(booked(books.platform(), unexplainedAccount(item)), isOpen && isSigned ? 100 : 0);
        QCOMPARE(shortOf(books), verdict == Verdict::BookedSo ? 100 : 0);
        QCOMPARE(
            booked(books.platform(), centreAccount(item)), verdict == Verdict::Explained ? 100 : 0);
        QCOMPARE(server::Ledger(books.database()).total(Currency::CNY)->minor(), 0);
        const auto told = toldTo(books, u"0512-08"_s);
        QCOMPARE(told.size(), 1);
        const auto read = centreAnswerFromJson(told.first().value);
        QVERIFY(read);
        QCOMPARE(read->verdict, verdict);
        QCOMPARE(read->number, u"DZ20260318-1"_s);
        QVERIFY(toldTo(books, u"0512-09"_s).isEmpty());
    }

    void aSignatureThatWasOnItsWayPostsNothingMore_data() { onBothDatabases(); }
    void aSignatureThatWasOnItsWayPostsNothingMore()
    {
        QFETCH(QString, database);
        Books books(database);
        Reported made;
        arrive(books, made);
        QCOMPARE(answer(books, answering(made.payment.id, Verdict::BookedSo)), QString());
        QCOMPARE(sign(books, made.payment.id), QString());
        QCOMPARE(booked(books.platform(), box), 0);
        QCOMPARE(booked(books.platform(), unexplainedAccount(made.payment.id)), 0);
        const auto list = casesFromJson(cases(books, {u"centre"_s}).body);
        QVERIFY(list && !list->first().inSuspense);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("not of the centre") << 0 << u"not_of_the_centre"_s;
        QTest::newRow("not reported") << 1 << u"case_unknown"_s;
        QTest::newRow("answered already") << 2 << u"case_answered"_s;
        QTest::newRow("nobody signed") << 3 << u"approval_missing"_s;
        QTest::newRow("who reported it") << 4 << u"approver_is_maker"_s;
        QTest::newRow("no outcome yet") << 5 << u"item_not_settled"_s;
    }

    void refuses()
    {
        QFETCH(int, fault);
        QFETCH(QString, code);
        Books books(u"sqlite"_s);
        Reported made;
        if (fault == 4)
            made.report.operatorId = u"0901"_s;
        if (fault == 5)
            made.payment.id = pending(books);
        else
            arrive(books, made);
        auto wanted = answering(made.payment.id, Verdict::Explained);
        if (fault == 0)
            wanted.operatorId = u"0217"_s;
        if (fault == 1)
            wanted = answering(operationId(), Verdict::Explained);
        if (fault == 2)
            QCOMPARE(answer(books, answering(made.payment.id, Verdict::CorrectHere)), QString());
        QCOMPARE(fault == 3 ? codeAfter(books.platform(), answerOperation(), wanted)
                            : answer(books, wanted),
            code);
        QCOMPARE(booked(books.platform(), centreAccount(made.payment.id)), 0);
    }

    void nothingIsHalfAnswered_data() { onBothDatabases(); }
    void nothingIsHalfAnswered()
    {
        QFETCH(QString, database);
        Books books(database);
        Reported made;
        arrive(books, made);
        const auto wanted
            = signedBy0102(books.platform(), answering(made.payment.id, Verdict::BookedSo));
        for (int count = 0;; ++count) {
            books.database().failAfter(count);
            const auto outcome = book(books.platform(), answerOperation(), wanted);
            books.database().failAfter(-1);
            if (outcome) {
                QVERIFY(count >= 8);
                QCOMPARE(outcome->code, QString());
                break;
            }
            QCOMPARE(shortOf(books), 0);
            QVERIFY(toldTo(books, u"0512-08"_s).isEmpty());
        }
        QCOMPARE(shortOf(books), 100);
        QCOMPARE(toldTo(books, u"0512-08"_s).size(), 1);
    }

    void theCentreSeesTheCasesAndNobodyElse_data() { onBothDatabases(); }
    void theCentreSeesTheCasesAndNobodyElse()
    {
        QFETCH(QString, database);
        Books books(database);
        QVERIFY(casesFromJson(cases(books, {u"centre"_s}).body)->isEmpty());
        Reported made;
        arrive(books, made);
        QCOMPARE(codeOf(cases(books, {u"manager"_s})), u"not_of_the_centre"_s);
        auto list = casesFromJson(cases(books, {u"centre"_s}).body);
        QVERIFY(list && list->size() == 1);
        QCOMPARE(list->first().item, made.payment.id);
        QCOMPARE(list->first().reason, u"流水无此笔"_s);
        QCOMPARE(list->first().operationKind, u"billpay.pay"_s);
        QCOMPARE(list->first().till, u"03"_s);
        QVERIFY(!list->first().answer && !list->first().inSuspense);
        QCOMPARE(sign(books, made.payment.id), QString());
        QVERIFY(casesFromJson(cases(books, {u"centre"_s}).body)->first().inSuspense);
        QCOMPARE(answer(books, answering(made.payment.id, Verdict::Explained)), QString());
        list = casesFromJson(cases(books, {u"centre"_s}).body);
        QCOMPARE(list->first().answer->words, u"柜面凭证齐全"_s);
        QVERIFY(!list->first().inSuspense);
    }

private:
    /// A payment whose outcome is open, reported; its number.
    static QUuid pending(Books& books)
    {
        Reported made;
        books.take(made.payment, server::OperationOutcome::Status::Pending);
        made.report.kind = u"reconcile.report"_s;
        made.report.amount.reset();
        made.report.body = {{u"business_date"_s, u"2026-03-18"_s},
            {u"item"_s, idText(made.payment.id)}, {u"class"_s, u"theirs_only"_s},
            {u"stake"_s, moneyToJson(Money::fen(100))}, {u"reason"_s, u"流水无此笔"_s}};
        books.take(made.report);
        HUI_ASSERT(codeAfter(books.platform(), reportOperation(), made.report).isEmpty());
        return made.payment.id;
    }
};

QTEST_GUILESS_MAIN(TestCentreOperations)
#include "tst_centreoperations.moc"
