// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/RecordLog.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRead = 2'000; // of the desk's trail: each is opened to see whose it is
constexpr qsizetype longestWord = 64;
constexpr qsizetype longestReason = 200;

QJsonObject jsonOf(const LogLine& line)
{
    QJsonObject json{{u"at"_s, timestampToJson(line.at)}, {u"act"_s, line.act},
        {u"operator"_s, line.operatorId}, {u"branch"_s, line.branch}, {u"device"_s, line.device},
        {u"refused"_s, line.isRefused}};
    if (!line.reason.isEmpty())
        json.insert(u"reason"_s, line.reason);
    if (!line.operation.isNull())
        json.insert(u"operation"_s, idText(line.operation));
    return json;
}

LogLine readLine(JsonReader& reader)
{
    LogLine line;
    line.at = reader.timestamp("at"_L1);
    line.act = reader.string("act"_L1, longestWord, 1);
    line.operatorId = reader.string("operator"_L1, longestWord);
    line.branch = reader.string("branch"_L1, longestWord);
    line.device = reader.string("device"_L1, longestWord);
    line.isRefused = reader.boolean("refused"_L1);
    line.reason = reader.optionalString("reason"_L1, longestReason).value_or(QString());
    line.operation = reader.optionalUuid("operation"_L1).value_or(QUuid());
    return line;
}

} // namespace

Result<RecordLog> logHere(
    Database& database, const QUuid& customer, const QString& branch, const QString& device)
{
    const auto numbers = CustomerRepository(database).numbersOf(customer);
    if (!numbers)
        return std::unexpected(numbers.error());
    const auto events = AuditTrail(database).of(u"customer."_s, mostRead + 1);
    if (!events)
        return std::unexpected(events.error());
    RecordLog log;
    log.isWhole = events->size() <= mostRead;
    for (const auto& [event, at] : events->first(qMin(events->size(), qsizetype{mostRead}))) {
        if (!numbers->contains(event.detail.value("customer"_L1).toString()))
            continue;
        log.isWhole = log.isWhole && log.lines.size() < mostLogged;
        if (log.lines.size() == mostLogged)
            break;
        log.lines.append({at, event.event, event.operatorId, branch, device,
            event.detail.value("reason"_L1).toString(),
            QUuid::fromString(event.detail.value("operation"_L1).toString()),
            event.outcome != u"ok"});
    }
    return log;
}

RecordLog joinedLog(const RecordLog& here, const RecordLog& there)
{
    QSet<QUuid> told;
    for (const LogLine& line : there.lines)
        if (!line.operation.isNull())
            told.insert(line.operation);
    RecordLog joined{there.lines, here.isWhole && there.isWhole};
    for (const LogLine& line : here.lines)
        if (line.operation.isNull() || !told.contains(line.operation))
            joined.lines.append(line);
    std::ranges::stable_sort(joined.lines, std::ranges::greater(), &LogLine::at);
    return joined;
}

QJsonObject toJson(const RecordLog& log)
{
    QJsonArray lines;
    for (const LogLine& line : log.lines)
        lines.append(jsonOf(line));
    return {{u"log"_s, lines}, {u"whole"_s, log.isWhole}};
}

Result<RecordLog> recordLogFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const RecordLog log{reader.list("log"_L1, mostLogged, readLine), reader.boolean("whole"_L1)};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return log;
}

} // namespace hui::customers
