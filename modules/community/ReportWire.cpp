// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ReportWire.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "modules/community/BookingWire.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

QJsonObject headToJson(const ReportHead& head)
{
    return {{u"report"_s, idText(head.id)}, {u"hospital_name"_s, head.hospitalName},
        {u"date"_s, head.date.toString(Qt::ISODate)}, {u"patient"_s, head.patient}};
}

ReportHead readHead(JsonReader& reader)
{
    return {reader.uuid("report"_L1), reader.string("hospital_name"_L1, 100, 1),
        reader.date("date"_L1), reader.string("patient"_L1, 60, 1)};
}

ReportFigure readFigure(JsonReader& reader)
{
    return {reader.string("name"_L1, 60, 1), reader.string("value"_L1, 60),
        reader.string("range"_L1, 60)};
}

template <class Value>
Result<Value> readWhole(JsonReader& reader, const Value& value)
{
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return value;
}

} // namespace

QJsonObject toJson(const ViewReport& view)
{
    QJsonObject json = toJson(view.of);
    json.insert(u"reason"_s, view.reason);
    return json;
}

QJsonObject toJson(const QList<ReportHead>& heads)
{
    QJsonArray all;
    for (const ReportHead& each : heads)
        all.append(headToJson(each));
    return {{u"reports"_s, all}};
}

QJsonObject toJson(const MedicalReport& report)
{
    QJsonArray figures;
    for (const ReportFigure& each : report.figures)
        figures.append(QJsonObject{
            {u"name"_s, each.name}, {u"value"_s, each.value}, {u"range"_s, each.range}});
    QJsonObject json = headToJson(report.head);
    json.insert(u"title"_s, report.title);
    json.insert(u"department"_s, report.department);
    json.insert(u"figures"_s, figures);
    return json;
}

Result<ViewReport> viewReportFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const ViewReport view{
        {reader.string("hospital"_L1, 40, 1), reader.object("patient"_L1, readPatient)},
        reader.string("reason"_L1, 100, 1)};
    return readWhole(reader, view);
}

Result<QList<ReportHead>> reportHeadsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const QList<ReportHead> heads = reader.list("reports"_L1, 50, readHead);
    return readWhole(reader, heads);
}

Result<MedicalReport> medicalReportFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const MedicalReport report{readHead(reader), reader.string("title"_L1, 60, 1),
        reader.string("department"_L1, 40, 1), reader.list("figures"_L1, 60, readFigure)};
    return readWhole(reader, report);
}

} // namespace hui::community
