// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/NeedWire.h"

#include "app/core/JsonReader.h"

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

AdviceLine readLine(JsonReader& reader)
{
    const auto line = adviceLineOf(reader.string("line"_L1, 20, 1));
    if (!line)
        reader.refuse("line"_L1, "Not a line of advice.");
    return line.value_or(AdviceLine::Protection);
}

} // namespace

QJsonObject toJson(const Need& need)
{
    QJsonObject json{{u"id"_s, need.id.toString(QUuid::WithoutBraces)},
        {u"line"_s, nameOf(need.line)}, {u"name"_s, need.name}, {u"phone"_s, need.phone},
        {u"band"_s, need.band}, {u"purpose"_s, need.purpose}, {u"remarks"_s, need.remarks},
        {u"notice"_s, need.noticeVersion},
        {u"registered_at"_s, timestampToJson(need.registeredAt)}};
    if (need.customer)
        json.insert(u"customer"_s, need.customer->toString(QUuid::WithoutBraces));
    return json;
}

Result<Need> needFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Need need{.id = reader.uuid("id"_L1),
        .line = readLine(reader),
        .customer = reader.optionalUuid("customer"_L1),
        .name = reader.string("name"_L1, 60, 1),
        .phone = reader.string("phone"_L1, 11, 11),
        .band = reader.string("band"_L1, 20, 1),
        .purpose = reader.string("purpose"_L1, 60, 1),
        .remarks = reader.text("remarks"_L1, 200),
        .noticeVersion = reader.string("notice"_L1, 20, 1),
        .registeredAt = reader.timestamp("registered_at"_L1)};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return need;
}

} // namespace hui::advice
