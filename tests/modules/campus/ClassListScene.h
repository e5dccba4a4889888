// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/table/Csv.h"
#include "modules/campus/ClassListRepository.h"
#include "modules/campus/ReadClassList.h"
#include "modules/campus/RunClassList.h"
#include "tests/modules/campus/CampusScene.h"

namespace hui::testkit {

const School listSchool{u"320500-s5"_s, u"320500"_s, u"苏州市"_s, u"苏州市示例大学"_s,
    u"Suzhou Sample University"_s, SchoolKind::University};

inline Result<QList<ListRow>> readText(const QString& text)
{
    const auto table = readCsv(text.toUtf8());
    HUI_ASSERT(table);
    return readClassList(*table);
}

/// What the platform says of three rows: two can be paid, of the third nobody knows.
inline QList<ListAnswer> listAnswers()
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

inline KeepClassList keeping()
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

inline OpenClassList openingOf(const ClassList& list)
{
    return {list.id, shift(), pieces({{"CNY-10000", 3}}),
        pieces({{"CNY-5000", 1}, {"CNY-1000", 1}}), true, {}, {}, feeTime};
}

/// The same from one account.
inline OpenClassList debiting(OpenClassList request)
{
    request.cashIn = request.cashOut = {};
    request.way = {PayMode::Account, {u"SIM-123456"_s, u"6222 **** 0186"_s}, {}};
    return request;
}

inline PayNextRow payingOf(const ClassList& list)
{
    return {list.id, shift(), true, feeTime};
}

inline CloseClassList closingOf(const ClassList& list, const CashCount& back = {})
{
    return {operationId(), list.id, shift(), back, feeTime};
}

/// Kept, its money taken and confirmed by the platform.
inline ClassList runningList(Database& database)
{
    const auto kept = keepClassList(database, keeping());
    HUI_ASSERT(kept);
    HUI_ASSERT(openClassList(database, openingOf(*kept)));
    answerFees(database, kept->id, OutboxEvent::Accepted);
    return *ClassListRepository(database).byId(kept->id).value();
}

/// The next row is recorded, and the platform has answered for it.
inline ListRow answeredRow(Database& database, const ClassList& list,
    OutboxEvent event = OutboxEvent::Accepted, const QString& code = {})
{
    const auto row = payNextRow(database, payingOf(list));
    HUI_ASSERT(row && *row);
    answerFees(database, (*row)->operation, event, {}, code);
    return **row;
}

const CashCount restOfOneRow = pieces({{"CNY-10000", 1}, {"CNY-2000", 1}});

const qint64 drawerBefore = 4'820'650;

} // namespace hui::testkit
