// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/table/Csv.h"
#include "modules/campus/ClassListPaper.h"
#include "modules/campus/ClassListRepository.h"
#include "modules/campus/ReadClassList.h"
#include "modules/campus/RebuildFees.h"
#include "modules/campus/RunClassList.h"
#include "tests/modules/campus/CampusScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const School listSchool{u"320500-s5"_s, u"320500"_s, u"苏州市"_s, u"苏州市示例大学"_s,
    u"Suzhou Sample University"_s, SchoolKind::University};

Result<QList<ListRow>> readText(const QString& text)
{
    const auto table = readCsv(text.toUtf8());
    HUI_ASSERT(table);
    return readClassList(*table);
}

/// What the platform says of three rows: two can be paid, of the third nobody knows.
QList<ListAnswer> listAnswers()
{
    QList<ListAnswer> answers;
    for (const QString& number : {u"20240101"_s, u"20240102"_s}) {
        StudentFees fees = studentFees();
        fees.student.number = number;
        fees.items = {fees.items.at(1)};
        answers.append({{}, {}, {}, fees});
    }
    answers.append({u"student_unknown"_s, u"该校没有此学号与姓名相符的学生。"_s,
        u"The school has no student of this number and name."_s, {}});
    return answers;
}

KeepClassList keeping()
{
    auto rows = readText(
        u"学号,姓名,项目,金额\n20240101,陈例安,上网费,120\n20240102,林例宁,上网费,120.00\n"
        "20240199,周例清,上网费,120\n20240101,陈例安,上网费,120\n"_s);
    HUI_ASSERT(rows);
    *rows = withAnswers(*rows, listAnswers());
    for (ListRow& row : *rows)
        row.operation = operationId();
    return {operationId(), shift(), listSchool, u"三年级2班.csv"_s, *rows, feeTime};
}

OpenClassList openingOf(const ClassList& list)
{
    return {list.id, shift(), pieces({{"CNY-10000", 3}}),
        pieces({{"CNY-5000", 1}, {"CNY-1000", 1}}), true, {}, {}, feeTime};
}

PayNextRow payingOf(const ClassList& list)
{
    return {list.id, shift(), true, feeTime};
}

CloseClassList closingOf(const ClassList& list, const CashCount& back = {})
{
    return {operationId(), list.id, shift(), back, feeTime};
}

/// Kept, its money taken and confirmed by the platform.
ClassList runningList(Database& database)
{
    const auto kept = keepClassList(database, keeping());
    HUI_ASSERT(kept);
    HUI_ASSERT(openClassList(database, openingOf(*kept)));
    answerFees(database, kept->id, OutboxEvent::Accepted);
    return *ClassListRepository(database).byId(kept->id).value();
}

/// The next row is recorded, and the platform has answered for it.
ListRow answeredRow(Database& database, const ClassList& list,
    OutboxEvent event = OutboxEvent::Accepted, const QString& code = {})
{
    const auto row = payNextRow(database, payingOf(list));
    HUI_ASSERT(row && *row);
    answerFees(database, (*row)->operation, event, {}, code);
    return **row;
}

const CashCount restOfOneRow = pieces({{"CNY-10000", 1}, {"CNY-2000", 1}});

const qint64 drawerBefore = 4'820'650;

} // namespace

class TestClassList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadByItsHeading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows"); // number, fen and reason of each; or the error
        QTest::newRow("Chinese") << u"学号,姓名,项目,金额\n20240101,陈例安,学费,1000.50\n"_s
                                 << QStringList{u"20240101 100050 "_s};
        QTest::newRow("in another order, English, with blanks")
            << u"Amount,Item,Name,Student no.\n120 ,network, Chen ,7\n"_s
            << QStringList{u"7 12000 "_s};
        QTest::newRow("no amount") << u"学号,姓名,项目\n1,陈,学费\n"_s << QStringList();
        QTest::newRow("no rows") << u"学号,姓名,项目,金额\n"_s << QStringList();
        QTest::newRow("what is wrong stands in the row")
            << u"学号,姓名,项目,金额\n,陈,学费,1\n1,,学费,1\n1,陈,,1\n1,陈,学费,0\n1,陈,学费,十\n"_s
            << QStringList{u" 100 The student number is missing or too long."_s,
                   u"1 100 The student's name is missing or too long."_s,
                   u"1 100 The item is missing or too long."_s,
                   u"1 0 The amount is not one above zero."_s,
                   u"1 0 The amount is not one above zero."_s};
        QTest::newRow("an item of a student once")
            << u"学号,姓名,项目,金额\n1,陈,学费,1\n1,陈,学费,2\n1,陈,住宿费,2\n"_s
            << QStringList{u"1 100 "_s,
                   u"1 200 The item of this student stands in the list already."_s, u"1 200 "_s};
    }
    void isReadByItsHeading()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, rows);
        const auto read = readText(text);
        QCOMPARE(read.has_value(), !rows.isEmpty());
        QStringList found;
        for (const ListRow& row : read.value_or(QList<ListRow>())) {
            found.append(u"%1 %2 %3"_s.arg(
                row.student.number, QString::number(row.amount.minor()), row.reason));
            QCOMPARE(row.state == ListRowState::Ready, row.reason.isEmpty());
        }
        QCOMPARE(found, rows);
    }

    void formulasAreNotTaken()
    {
        Table table{{{1, {{u"学号"_s}, {u"姓名"_s}, {u"项目"_s}, {u"金额"_s}}},
            {2, {{u"1"_s}, {u"陈"_s}, {u"学费"_s}, {u"5"_s, CellKind::Formula}}}}};
        const auto rows = readClassList(table);
        QVERIFY(rows);
        QCOMPARE(rows->first().state, ListRowState::Refused);
    }

    void isPaidRowByRow()
    {
        const auto database = campusDesk();
        const KeepClassList request = keeping();
        const auto kept = keepClassList(*database, request);
        QVERIFY(kept);
        QVERIFY(keepClassList(*database, request)); // again
        QCOMPARE(kept->rows(), 4);
        QCOMPARE(kept->tally(ListRowState::Ready).rows, 2);
        QCOMPARE(kept->tally(ListRowState::Refused).rows, 2);
        QVERIFY(!payNextRow(*database, payingOf(*kept))); // no money yet
        const OpenClassList open = openingOf(*kept);
        QVERIFY(openClassList(*database, open));
        QCOMPARE(openClassList(*database, open)->state, ListState::Running); // again
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore + 24000));
        const auto early = payNextRow(*database, payingOf(*kept));
        QCOMPARE(early.error().kind, Error::Kind::Offline); // the platform has not said so yet
        answerFees(*database, kept->id, OutboxEvent::Accepted);
        QCOMPARE((*payNextRow(*database, payingOf(*kept)))->number, 1);
        QCOMPARE((*payNextRow(*database, payingOf(*kept)))->number, 2);
        QVERIFY(!*payNextRow(*database, payingOf(*kept))); // nothing is paid twice
        const auto entry = *Journal(*database).byId(request.rows.first().operation);
        QCOMPARE(entry->operation.amount, Money::fen(12000));
        QVERIFY(entry->operation.body.value(u"cash_in"_s).toArray().isEmpty());
        QCOMPARE(entry->operation.dependsOn, kept->id); // it comes after its list
        for (int row = 0; row < 2; ++row)
            answerFees(*database, request.rows.at(row).operation, OutboxEvent::Accepted);
        const auto closed = closeClassList(*database, closingOf(*kept));
        QVERIFY(closed);
        QCOMPARE(closed->state, ListState::Closed);
        QCOMPARE(closed->returned, Money::fen(0));
        QVERIFY(!closeClassList(*database, closingOf(*kept)));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore + 24000));
        QVERIFY(adds(*database));
    }

    /// The program ended in the middle: what was recorded stays so, and the rest goes on.
    void goesOnAfterACrash()
    {
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        QVERIFY(*payNextRow(*database, payingOf(list)));
        for (int count = 0;; ++count) {
            database->failAfter(count);
            const auto paid = payNextRow(*database, payingOf(list));
            database->failAfter(-1);
            if (paid) {
                QCOMPARE((*paid)->number, 2);
                QVERIFY(count >= 6);
                break;
            }
            QCOMPARE(
                ClassListRepository(*database).open()->value(0).tally(ListRowState::Paid).rows, 1);
        }
        QCOMPARE(DeskFeesRepository(*database).newest(10)->size(), 2);
    }

    void theRestGoesBack()
    {
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        answeredRow(*database, list);
        QVERIFY(!closeClassList(*database, closingOf(list))); // 120.00 are left
        const CloseClassList close = closingOf(list, restOfOneRow);
        const auto closed = closeClassList(*database, close);
        QVERIFY(closed);
        QVERIFY(closeClassList(*database, close)); // again
        QCOMPARE(closed->returned, Money::fen(12000));
        QCOMPARE(closed->tally(ListRowState::Skipped).rows, 1);
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore + 12000));
        QVERIFY(adds(*database));
    }

    void isNotClosedBeforeEachHasItsAnswer_data()
    {
        using Answer = std::function<void(Database&, const QUuid& list, const QUuid& row)>;
        QTest::addColumn<Answer>("answer");
        QTest::newRow("a row is recorded") << Answer([](Database&, const QUuid&, const QUuid&) { });
        QTest::newRow("a row is sent")
            << Answer([](Database& database, const QUuid&, const QUuid& row) {
                   HUI_ASSERT(OutboxRepository(database).markSending({row}));
               });
        QTest::newRow("a row is unclear")
            << Answer([](Database& database, const QUuid&, const QUuid& row) {
                   answerFees(database, row, OutboxEvent::Unanswered);
               });
        QTest::newRow("the list had no money for a row")
            << Answer([](Database& database, const QUuid&, const QUuid& row) {
                   answerFees(database, row, OutboxEvent::Rejected, {}, u"list_exceeded"_s);
               });
    }
    /// What goes back is booked for good only when nobody can take of it any more.
    void isNotClosedBeforeEachHasItsAnswer()
    {
        using Answer = std::function<void(Database&, const QUuid& list, const QUuid& row)>;
        QFETCH(Answer, answer);
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        const auto row = *payNextRow(*database, payingOf(list));
        QVERIFY(row);
        answer(*database, list.id, row->operation);
        const CloseClassList close = closingOf(list, restOfOneRow);
        const auto closed = closeClassList(*database, close);
        QVERIFY(!closed);
        QCOMPARE(closed.error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(close.operation));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore + 24000));
    }

    void isNotClosedBeforeItsMoneyHasItsAnswer()
    {
        const auto database = campusDesk();
        const auto kept = keepClassList(*database, keeping());
        QVERIFY(openClassList(*database, openingOf(*kept)));
        const CloseClassList close = closingOf(*kept, pieces({{"CNY-10000", 2}, {"CNY-2000", 2}}));
        QCOMPARE(closeClassList(*database, close).error().kind, Error::Kind::Refused);
        answerFees(*database, kept->id, OutboxEvent::Accepted);
        QVERIFY(closeClassList(*database, close));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore));
    }

    /// Its money is not the list's any more: it is given back by itself.
    void aRefusedRowIsDueBackByItself()
    {
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        const ListRow row
            = answeredRow(*database, list, OutboxEvent::Rejected, u"school_refused"_s);
        QCOMPARE(storedFees(*database, row.operation).state(), FeeState::DueBack);
        QVERIFY(closeClassList(*database, closingOf(list, restOfOneRow)));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore + 12000));
        QVERIFY(refundFees(
            *database, {operationId(), shift(), row.operation, restOfOneRow, {}, feeTime}));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore));
        QVERIFY(adds(*database));
    }

    void muchOfItGoesBackWithASignature()
    {
        const auto database = campusDesk();
        const ApprovalPolicy policy{shift().businessDate,
            {{u"campus.list_close"_s, u"cash"_s, Money::fen(12000), ApprovalLevel::Supervisor}}};
        HUI_ASSERT(ApprovalPolicyRepository(*database).apply(u"2026-03-18"_s, toJson(policy)));
        const ClassList list = runningList(*database);
        answeredRow(*database, list);
        CloseClassList close = closingOf(list, restOfOneRow);
        QCOMPARE(closeClassList(*database, close).error().kind, Error::Kind::NeedsApproval);
        close.approval = {u"A-1"_s, u"0103"_s, {}, u"0f"_s};
        QVERIFY(closeClassList(*database, close));
        QVERIFY(
            (*Journal(*database).byId(close.operation))->operation.body.contains(u"approval"_s));
    }

    void isPaidOnByWhoTookTheMoney()
    {
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        PayNextRow next = payingOf(list);
        next.shift.till = u"04"_s;
        QCOMPARE(payNextRow(*database, next).error().kind, Error::Kind::Refused);
        next = payingOf(list);
        next.shift.operatorId = u"0218"_s;
        QCOMPARE(payNextRow(*database, next).error().kind, Error::Kind::Refused);
        QVERIFY(payNextRow(*database, payingOf(list)));
    }

    void refusedMoneyGoesBackWhole()
    {
        const auto database = campusDesk();
        const auto kept = keepClassList(*database, keeping());
        QVERIFY(openClassList(*database, openingOf(*kept)));
        answerFees(*database, kept->id, OutboxEvent::Rejected, {}, u"approval_missing"_s);
        QCOMPARE(payNextRow(*database, payingOf(*kept)).error().kind, Error::Kind::Refused);
        QVERIFY(closeClassList(
            *database, closingOf(*kept, pieces({{"CNY-10000", 2}, {"CNY-2000", 2}}))));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore));
    }

    void isDiscardedWithoutATrace()
    {
        const auto database = campusDesk();
        const auto kept = keepClassList(*database, keeping());
        const CloseClassList close = closingOf(*kept);
        QCOMPARE(closeClassList(*database, close)->state, ListState::Discarded);
        QVERIFY(!*Journal(*database).contains(close.operation));
        QVERIFY(ClassListRepository(*database).open()->isEmpty());
        QVERIFY(!openClassList(*database, openingOf(*kept)));
    }

    void refusesToTakeTheMoney_data()
    {
        QTest::addColumn<std::function<void(OpenClassList&)>>("change");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind,
                             const std::function<void(OpenClassList&)>& change) {
            QTest::newRow(name) << change << static_cast<int>(kind);
        };
        row("without the line", Error::Kind::Offline, [](OpenClassList& it) { it.online = false; });
        row("too little", Error::Kind::Input,
            [](OpenClassList& it) { it.cashIn = pieces({{"CNY-10000", 2}}); });
        row("no such list", Error::Kind::Refused,
            [](OpenClassList& it) { it.list = operationId(); });
        row("of another day", Error::Kind::Refused,
            [](OpenClassList& it) { it.shift.businessDate = it.shift.businessDate.addDays(1); });
        row("of another teller", Error::Kind::Refused,
            [](OpenClassList& it) { it.shift.operatorId = u"0218"_s; });
        row("signed by oneself", Error::Kind::Refused,
            [](OpenClassList& it) { it.approval = {u"A"_s, it.shift.operatorId, {}, u"0f"_s}; });
    }
    void refusesToTakeTheMoney()
    {
        QFETCH(std::function<void(OpenClassList&)>, change);
        QFETCH(int, kind);
        const auto database = campusDesk();
        const auto kept = keepClassList(*database, keeping());
        OpenClassList request = openingOf(*kept);
        change(request);
        const auto opened = openClassList(*database, request);
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(kept->id));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore));
    }

    void thePaperSaysHowEachRowEnded()
    {
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        const auto row = *payNextRow(*database, payingOf(list));
        QVERIFY(row);
        answerFees(*database, row->operation, OutboxEvent::Accepted,
            {{u"receipt_no"_s, u"0512-08-20260318-S00001"_s}});
        const auto outcomes = outcomesOf(*database, list.id);
        QVERIFY(outcomes);
        const SheetDocument sheet = listSheet(list, *outcomes, shift(), u"惠民银行"_s);
        const QList<QStringList>& rows = sheet.tables.first().rows;
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.first(),
            (QStringList{u"2"_s, u"****0101"_s, u"陈*安"_s, u"上网费"_s, u"120.00"_s, u"已缴"_s,
                u"0512-08-20260318-S00001"_s}));
        QCOMPARE(rows.at(1).at(5), u"待缴"_s);
        QCOMPARE(rows.at(2).at(6), u"该校没有此学号与姓名相符的学生。"_s);
        QVERIFY(rows.at(3).at(6).contains(u"第 2 行"_s));
        QCOMPARE(sheet.tables.first().totals.at(4), u"120.00"_s);
    }

    void theStudentsAreClosedOnDisk()
    {
        const auto database = campusDesk();
        QVERIFY(keepClassList(*database, keeping()));
        auto rows = database->run(u"SELECT content FROM campus_list_row"_s, {});
        QVERIFY(rows);
        while (rows->next()) {
            const QByteArray content = rows->value(0).toByteArray();
            QVERIFY(!content.contains("2024") && !content.contains(u"陈"_s.toUtf8()));
        }
    }

    /// A list whose tables were lost can still be closed: what was passed on is known.
    void isMadeAnewFromTheJournal()
    {
        const auto database = campusDesk();
        const ClassList list = runningList(*database);
        QVERIFY(*payNextRow(*database, payingOf(list)));
        for (const char* table : {"campus_list_row", "campus_list", "campus_payment"})
            QVERIFY(database->run(u"DELETE FROM "_s + QLatin1StringView(table), {}));
        for (int again = 0; again < 2; ++again)
            QVERIFY(database->transaction([&] { return rebuildFees(*database, 1, 100); }));
        const auto made = *ClassListRepository(*database).byId(list.id);
        QVERIFY(made);
        QCOMPARE(made->state, ListState::Running);
        QCOMPARE(made->schoolName, list.schoolName);
        QCOMPARE(made->total, list.total);
        QCOMPARE(made->left(), Money::fen(12000));
        QCOMPARE(DeskFeesRepository(*database).newest(10)->first().list, list.id);
    }
};

QTEST_GUILESS_MAIN(TestClassList)
#include "tst_classlist.moc"
