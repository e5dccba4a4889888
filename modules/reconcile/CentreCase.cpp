// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/CentreCase.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

QJsonObject caseToJson(const CentreCase& one)
{
    return {{u"op_id"_s, idText(one.item)}, {u"case"_s, one.number}, {u"branch"_s, one.branch},
        {u"business_date"_s, one.businessDate.toString(Qt::ISODate)}, {u"device_id"_s, one.device},
        {u"till"_s, one.till}, {u"kind"_s, one.operationKind}, {u"class"_s, nameOf(one.kind)},
        {u"stake"_s, moneyToJson(one.stake)}, {u"reason"_s, one.reason},
        {u"reporter"_s, one.reporter}, {u"at"_s, timestampToJson(one.at)},
        {u"in_suspense"_s, one.inSuspense},
        {u"answer"_s,
            one.answer
                ? QJsonValue(QJsonObject{{u"verdict"_s, nameOf(one.answer->verdict)},
                      {u"words"_s, one.answer->words}, {u"at"_s, timestampToJson(one.answer->at)}})
                : QJsonValue()}};
}

CentreAnswer readAnswer(JsonReader& reader)
{
    CentreAnswer answer;
    answer.verdict = readVerdict(reader);
    answer.words = reader.string("words"_L1, 200, 1);
    answer.at = reader.timestamp("at"_L1);
    return answer;
}

CentreCase readCase(JsonReader& reader)
{
    CentreCase one;
    one.item = reader.uuid("op_id"_L1);
    one.number = reader.string("case"_L1, 32, 1);
    one.branch = reader.string("branch"_L1, 16, 1);
    one.businessDate = reader.date("business_date"_L1);
    one.device = reader.string("device_id"_L1, 64, 1);
    one.till = reader.string("till"_L1, 16);
    one.operationKind = reader.string("kind"_L1, 64, 1);
    const auto kind = matchClassOf(reader.string("class"_L1, 16, 1));
    if (!kind)
        reader.refuse("class"_L1, QT_TRANSLATE_NOOP("Error", "Not a class of a difference."));
    one.kind = kind.value_or(MatchClass::TheirsOnly);
    one.stake = reader.money("stake"_L1);
    one.reason = reader.string("reason"_L1, 200);
    one.reporter = reader.string("reporter"_L1, 20);
    one.at = reader.timestamp("at"_L1);
    one.inSuspense = reader.boolean("in_suspense"_L1);
    one.answer = reader.optionalObject("answer"_L1, readAnswer);
    if (one.answer) {
        one.answer->item = one.item;
        one.answer->number = one.number;
        one.answer->kind = one.kind;
        one.answer->stake = one.stake;
    }
    return one;
}

} // namespace

bool isOfTheCentre(const QStringList& roles)
{
    return roles.contains(u"centre"_s);
}

QJsonObject casesToJson(const QList<CentreCase>& cases)
{
    QJsonArray list;
    for (const CentreCase& one : cases)
        list.append(caseToJson(one));
    return {{u"cases"_s, list}};
}

Result<QList<CentreCase>> casesFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    QList<CentreCase> cases = reader.list("cases"_L1, mostCases, readCase);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return cases;
}

} // namespace hui::reconcile
