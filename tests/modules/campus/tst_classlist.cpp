// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ClassListPaper.h"
#include "modules/campus/OwedFees.h"
#include "modules/campus/RebuildFees.h"
#include "tests/modules/campus/ClassListScene.h"

using namespace hui;
using namespace hui::testkit;

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
        QCOMPARE(DeskFeesRepository(*database).shown(10)->size(), 2);
    }

    /// One account pays for all rows: each names it, no cash moves, and what is left is on it
    /// again.
    void anAccountPaysTheList()
    {
        const auto database = campusDesk();
        const auto kept = keepClassList(*database, keeping());
        const OpenClassList open = debiting(openingOf(*kept));
        QVERIFY(openClassList(*database, open));
        QVERIFY(openClassList(*database, open)); // the second click
        answerFees(*database, kept->id, OutboxEvent::Accepted);
        const ListRow paid = answeredRow(*database, *kept);
        const DeskFees row = storedFees(*database, paid.operation);
        QCOMPARE(row.mode, PayMode::Account);
        QCOMPARE(row.debited, u"6222 **** 0186"_s);
        const ListRow refusedRow
            = answeredRow(*database, *kept, OutboxEvent::Rejected, u"item_paid"_s);
        QCOMPARE(storedFees(*database, refusedRow.operation).state(), FeeState::NotPaid);
        QVERIFY(owedFees(*database)->isEmpty());
        const ClassList running = *ClassListRepository(*database).byId(kept->id).value();
        QCOMPARE(running.mode, PayMode::Account);
        const auto cash = closeClassList(*database, closingOf(running, restOfOneRow));
        QCOMPARE(cash.error().kind, Error::Kind::Refused);
        const CloseClassList close = closingOf(running);
        QCOMPARE(closeClassList(*database, close)->state, ListState::Closed);
        QCOMPARE((*Journal(*database).byId(close.operation))->operation.body.value(u"mode"_s),
            QJsonValue(u"account"_s));
        QCOMPARE(till(*database).balance, Money::fen(drawerBefore));
        const auto& head = listSheet(running, *outcomesOf(*database, kept->id), shift(), {}).head;
        QVERIFY(head.contains(std::pair(u"账户扣款"_s, u"6222 **** 0186"_s)));
    }

    /// Of an account that is not good for it nothing was taken, so nothing is left.
    void aListThatWasNotDebitedIsClosedWithoutMoney()
    {
        const auto database = campusDesk();
        const auto kept = keepClassList(*database, keeping());
        QVERIFY(openClassList(*database, debiting(openingOf(*kept))));
        answerFees(*database, kept->id, OutboxEvent::Rejected, {}, u"insufficient_funds"_s);
        QVERIFY(!payNextRow(*database, payingOf(*kept)));
        const CloseClassList close = closingOf(*kept);
        QCOMPARE(closeClassList(*database, close)->returned, Money::fen(0));
        QCOMPARE((*Journal(*database).byId(close.operation))->operation.amount, Money::fen(0));
    }

    void survivesAFailureOfAnyStatement_data()
    {
        QTest::addColumn<bool>("isClosing");
        QTest::newRow("opening") << false;
        QTest::newRow("closing") << true;
    }
    /// Of a list that an account pays.
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(bool, isClosing);
        const KeepClassList keep = keeping();
        const CloseClassList close = closingOf({.id = keep.list});
        survivesEveryFailure(
            [&] {
                auto database = campusDesk();
                const auto kept = keepClassList(*database, keep);
                HUI_ASSERT(kept);
                if (isClosing) {
                    HUI_ASSERT(openClassList(*database, debiting(openingOf(*kept))));
                    answerFees(*database, kept->id, OutboxEvent::Accepted);
                }
                return database;
            },
            [&](Database& database) {
                return isClosing ? closeClassList(database, close)
                                 : openClassList(database, debiting(openingOf({.id = keep.list})));
            },
            [&](Database& database) {
                const ClassList now = **ClassListRepository(database).byId(keep.list);
                return now.state == (isClosing ? ListState::Running : ListState::Checked)
                    && !*Journal(database).contains(isClosing ? close.operation : keep.list);
            });
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
        QCOMPARE(DeskFeesRepository(*database).shown(10)->first().list, list.id);
    }
};

QTEST_GUILESS_MAIN(TestClassList)
#include "tst_classlist.moc"
