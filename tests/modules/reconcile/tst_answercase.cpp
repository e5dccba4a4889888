// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/ClassSums.h"
#include "app/settlement/DayGuard.h"
#include "modules/reconcile/ActOnItem.h"
#include "modules/reconcile/AnswerCase.h"
#include "modules/reconcile/StatementPaper.h"
#include "tests/modules/reconcile/ReconcileScene.h"

using namespace hui;
using namespace hui::reconcile;
using namespace hui::testkit;

namespace {

/// A desk that reported an operation which only the platform has.
std::unique_ptr<Database> deskThatReported()
{
    auto database = desk();
    HUI_ASSERT(database->run(u"UPDATE outbox SET state = 'accepted'"_s));
    const auto made
        = reconcileDay(*database, comparing(fileWithMore(*database, Money::fen(14'230))));
    HUI_ASSERT(made
        && reportItem(*database,
            {operationId(), shift(), shift().businessDate, made->items.first().operation,
                u"流水无此笔"_s, {}, morning}));
    return database;
}

Reconciliation compared(Database& database)
{
    return **ReconcileRepository(database).ofDay(shift().businessDate);
}

CentreAnswer answerTo(const OpenItem& item, Verdict verdict)
{
    return {item.operation, u"DZ20260318-1"_s, item.kind, item.stake, verdict, u"柜面凭证齐全"_s,
        morning};
}

Result<std::optional<CentreAnswer>> tell(Database& database, Verdict verdict)
{
    return takeAnswer(database, toJson(answerTo(itemOf(database), verdict)));
}

/// The file in which the platform still has what it had.
Result<Reconciliation> compareAgain(Database& database)
{
    const OpenItem item = itemOf(database);
    BookedDay file = fileOf(database);
    file.entries.append({item.operation, device, 99, item.operationKind, u"03"_s, item.stake,
        BookedState::Accepted});
    file.totals = *sumsOf(file.entries);
    return reconcileDay(database, comparing(file));
}

/// What the centre sees of a case.
CentreCase about()
{
    return {.item = operationId(),
        .number = u"DZ20260318-1"_s,
        .branch = u"0512-08"_s,
        .businessDate = shift().businessDate,
        .device = u"SZ-QYL-03"_s,
        .till = u"04"_s,
        .operationKind = u"billpay.pay"_s,
        .stake = Money::fen(14'230),
        .reason = u"流水无此笔"_s,
        .reporter = u"0218"_s,
        .at = morning};
}

AnswerCase answering()
{
    return {operationId(), shift(), {u"centre"_s}, about(), Verdict::BookedSo, u"柜面凭证齐全"_s,
        signature(), morning};
}

} // namespace

/// The way back of a difference that was reported: what the centre answers, and what the branch
/// makes of it.
class TestAnswerCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheCentreExplainsNobodyElseSignsFor_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("booked so") << Verdict::BookedSo;
        QTest::newRow("taken over") << Verdict::Explained;
    }

    void whatTheCentreExplainsNobodyElseSignsFor()
    {
        QFETCH(Verdict, verdict);
        const auto database = deskThatReported();
        QVERIFY(!checkExplained(*database, shift()));
        QVERIFY(*tell(*database, verdict));
        QVERIFY(checkExplained(*database, shift()));
        QCOMPARE(signItems(*database, signing(compared(*database))).error().kind,
            Error::Kind::Refused); // there is nothing to sign
        QCOMPARE(classSums(compared(*database)).at(3).stake, Money::fen(0));
        const auto again = compareAgain(*database); // the platform has it as before
        QVERIFY(again && again->items.first().isExplained());
        QCOMPARE(last(*database).body.value(u"open"_s).toInt(), 0);
        QVERIFY(checkExplained(*database, shift()));
    }

    void whatTheBranchHasToCorrectStaysOpen()
    {
        const auto database = deskThatReported();
        QVERIFY(*tell(*database, Verdict::CorrectHere));
        QVERIFY(itemOf(*database).answer.has_value());
        QVERIFY(!checkExplained(*database, shift()));
        QVERIFY(signItems(*database, signing(compared(*database))));
        QVERIFY(checkExplained(*database, shift()));
        QCOMPARE(SuspenseRepository(*database).open()->size(), 1);
    }

    void anotherSumIsNotExplained()
    {
        const auto database = deskThatReported();
        CentreAnswer other = answerTo(itemOf(*database), Verdict::BookedSo);
        other.stake = Money::fen(14'231);
        QVERIFY(*takeAnswer(*database, toJson(other)));
        QVERIFY(!itemOf(*database).answer);
        QVERIFY(!checkExplained(*database, shift()));
    }

    void whatIsInSuspenseIsClearedByTheAnswer()
    {
        const auto database = deskThatReported();
        QVERIFY(signItems(*database, signing(compared(*database))));
        QCOMPARE(SuspenseRepository(*database).open()->size(), 1);
        QVERIFY(*tell(*database, Verdict::BookedSo));
        QVERIFY(SuspenseRepository(*database).open()->isEmpty());
        const auto ofDay = SuspenseRepository(*database).ofDay(shift().businessDate);
        QCOMPARE(ofDay->first().clearedOn, shift().businessDate);
        const ActOnItem clear{operationId(), shift(), shift().businessDate,
            itemOf(*database).operation, u"查无"_s, signature(), morning};
        QCOMPARE(
            clearItem(*database, {clear, Clearing::OverShort}).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(clear.operation));
    }

    void isToldOnceAndKeptInTheTrail()
    {
        const auto database = deskThatReported();
        QVERIFY(*tell(*database, Verdict::BookedSo));
        QVERIFY(!*tell(*database, Verdict::BookedSo)); // a page that is pulled again
        auto trail
            = database->run(u"SELECT COUNT(*) FROM audit WHERE event = 'reconcile.answered'"_s);
        QVERIFY(trail && trail->next());
        QCOMPARE(trail->value(0).toInt(), 1);
    }

    void standsOnThePaper()
    {
        const auto database = deskThatReported();
        QVERIFY(*tell(*database, Verdict::BookedSo));
        const auto statement = printStatement(*database, {shift(), device, shift().businessDate});
        QVERIFY(statement);
        const SheetDocument paper = statementPaper(*statement, u"惠民银行"_s);
        QCOMPARE(paper.tables.size(), 3);
        QCOMPARE(paper.tables.at(1).rows.first().last(), u"中心答复：入账属实"_s);
        const QStringList row = paper.tables.at(2).rows.first();
        QCOMPARE(row.first(), u"DZ20260318-1"_s);
        QVERIFY(row.contains(u"柜面凭证齐全"_s));
    }

    void nothingIsHalfTold()
    {
        QJsonObject told;
        survivesEveryFailure(
            [&] {
                auto database = deskThatReported();
                told = toJson(answerTo(itemOf(*database), Verdict::BookedSo));
                return database;
            },
            [&](Database& database) {
                return database.transaction([&] { return takeAnswer(database, told); });
            },
            [](Database& database) { return !itemOf(database).answer.has_value(); });
    }

    void theCentreAnswersOnce()
    {
        const auto database = desk();
        const AnswerCase request = answering();
        QVERIFY(answerCase(*database, request));
        const Operation told = last(*database);
        QCOMPARE(told.kind, u"reconcile.answer"_s);
        QVERIFY(!told.amount);
        QCOMPARE(told.body.value(u"verdict"_s).toString(), u"booked_so"_s);
        QVERIFY(answerCase(*database, request)); // pressed twice
        QCOMPARE(last(*database).id, told.id);
        AnswerCase other = request;
        other.verdict = Verdict::Explained;
        QVERIFY(!answerCase(*database, other)); // other words under the same id
    }

    void refuses_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nobody signed") << 0 << Error::Kind::NeedsApproval;
        QTest::newRow("signed alone") << 1 << Error::Kind::Refused;
        QTest::newRow("no words") << 2 << Error::Kind::Input;
        QTest::newRow("not of the centre") << 3 << Error::Kind::Refused;
        QTest::newRow("answered already") << 4 << Error::Kind::Refused;
        QTest::newRow("reported it") << 5 << Error::Kind::Refused;
    }

    void refuses()
    {
        QFETCH(int, fault);
        const auto database = desk();
        AnswerCase request = answering();
        switch (fault) {
        case 0: request.approval = {}; break;
        case 1: request.approval.approverId = shift().operatorId; break;
        case 2: request.words = u"  "_s; break;
        case 3: request.roles = {u"manager"_s}; break;
        case 4: request.about.answer = CentreAnswer(); break;
        default: request.about.reporter = shift().operatorId; break;
        }
        const auto made = answerCase(*database, request);
        QVERIFY(!made);
        QTEST(made.error().kind, "kind");
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void nothingIsHalfAnswered()
    {
        const AnswerCase request = answering();
        survivesEveryFailure(
            desk, [&](Database& database) { return answerCase(database, request); },
            [&](Database& database) { return !*Journal(database).contains(request.operation); });
    }

    void aCaseTravelsWhole()
    {
        CentreCase one = about();
        one.answer = {
            one.item, one.number, one.kind, one.stake, Verdict::Explained, u"测试数据"_s, morning};
        const auto read = casesFromJson(casesToJson({one, about()}));
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->first().answer, one.answer);
        QCOMPARE(read->first().stake, one.stake);
        QCOMPARE(read->first().reason, one.reason);
        QVERIFY(!read->last().answer);
        QVERIFY(!casesFromJson({{u"cases"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestAnswerCase)
#include "tst_answercase.moc"
