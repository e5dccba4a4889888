// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ClosingSheet.h"

#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"

#include <QCryptographicHash>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 10'000;

} // namespace

QString hashOf(const QJsonObject& body, const QString& previousHash)
{
    return QString::fromLatin1(QCryptographicHash::hash(
        "HDS1" + previousHash.toLatin1() + canonicalJson(body), QCryptographicHash::Sha256)
            .toHex());
}

QJsonObject toJson(const ClosingSheet& sheet)
{
    QJsonArray services;
    for (const ServiceLine& line : sheet.services)
        services.append(QJsonObject{{u"kind"_s, line.kind}, {u"count"_s, line.count},
            {u"in"_s, moneyToJson(line.in)}, {u"out"_s, moneyToJson(line.out)}});
    QJsonArray counts;
    for (const CountLine& line : sheet.counts)
        counts.append(QJsonObject{{u"attempt"_s, line.attempt},
            {u"expected"_s, moneyToJson(line.expected)}, {u"counted"_s, moneyToJson(line.counted)},
            {u"difference"_s, moneyToJson(line.difference)}});
    QJsonArray unknown;
    for (const UnknownLine& line : sheet.unknown)
        unknown.append(QJsonObject{{u"operation"_s, line.operation.toString(QUuid::WithoutBraces)},
            {u"kind"_s, line.kind}, {u"amount"_s, moneyToJson(line.amount)}});
    QJsonObject json{{u"branch"_s, sheet.branch}, {u"till"_s, sheet.till},
        {u"operator"_s, sheet.operatorId},
        {u"business_date"_s, sheet.businessDate.toString(Qt::ISODate)},
        {u"opening"_s, moneyToJson(sheet.opening)}, {u"services"_s, services},
        {u"received"_s, moneyToJson(sheet.received)}, {u"paid_out"_s, moneyToJson(sheet.paidOut)},
        {u"counts"_s, counts}, {u"difference"_s, moneyToJson(sheet.difference)},
        {u"returned"_s, moneyToJson(sheet.returned)}, {u"unknown"_s, unknown},
        {u"at"_s, timestampToJson(sheet.at)}};
    if (!sheet.duty.isEmpty())
        json.insert(u"duty"_s, hui::toJson(sheet.duty));
    if (!sheet.kept.isZero()) // sheets of before have none of these, and their hashes hold
        json.insert(u"kept"_s, moneyToJson(sheet.kept));
    if (sheet.spotCounts > 0)
        json.insert(u"spot_counts"_s, sheet.spotCounts);
    return json;
}

Result<ClosingSheet> closingSheetFromJson(const QJsonObject& body)
{
    JsonReader reader(body);
    ClosingSheet sheet;
    sheet.branch = reader.string("branch"_L1, 32);
    sheet.till = reader.string("till"_L1, 16);
    sheet.operatorId = reader.string("operator"_L1, 32);
    sheet.businessDate = reader.date("business_date"_L1);
    sheet.opening = reader.money("opening"_L1);
    sheet.services = reader.list("services"_L1, mostLines, [](JsonReader& line) {
        return ServiceLine{line.string("kind"_L1, 64), static_cast<int>(line.integer("count"_L1)),
            line.money("in"_L1), line.money("out"_L1)};
    });
    sheet.received = reader.money("received"_L1);
    sheet.paidOut = reader.money("paid_out"_L1);
    sheet.counts = reader.list("counts"_L1, mostLines, [](JsonReader& line) {
        return CountLine{static_cast<int>(line.integer("attempt"_L1)), line.money("expected"_L1),
            line.money("counted"_L1), line.money("difference"_L1)};
    });
    sheet.difference = reader.money("difference"_L1);
    sheet.returned = reader.money("returned"_L1);
    sheet.unknown = reader.list("unknown"_L1, mostLines, [](JsonReader& line) {
        return UnknownLine{
            line.uuid("operation"_L1), line.string("kind"_L1, 64), line.money("amount"_L1)};
    });
    sheet.kept = reader.optionalMoney("kept"_L1).value_or(Money::fen(0));
    sheet.spotCounts
        = static_cast<int>(reader.optionalInteger("spot_counts"_L1, 0, 10'000).value_or(0));
    sheet.duty = reader.optionalObject("duty"_L1, dutyFromJson).value_or(Duty{});
    sheet.at = reader.timestamp("at"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return sheet;
}

} // namespace hui::cash
