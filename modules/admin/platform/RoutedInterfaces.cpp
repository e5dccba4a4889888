// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/RoutedInterfaces.h"

#include "app/catalogue/SampleCities.h"

#include <QUrl>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Context;
using server::Response;
using server::Router;
using server::ServedCall;
using server::ServedInterface;
using server::WireField;
using FieldKind = server::WireField::Type;

namespace {

const QString fieldList = u":/catalogue/interface_fields.csv"_s;

/// A GET of the desks' contract; {hospital} stands for a field, all others go into the query.
struct RoutedPath {
    const char* interface;
    const char* path;
};

WireField text(const char* name, const char* zh, const char* en, bool required = true)
{
    return {QString::fromLatin1(name), FieldKind::Text, required, QString::fromUtf8(zh),
        QString::fromLatin1(en)};
}

WireField count(const char* name, const char* zh, const char* en)
{
    return {QString::fromLatin1(name), FieldKind::Integer, true, QString::fromUtf8(zh),
        QString::fromLatin1(en)};
}

WireField records(const char* name, const char* zh, const char* en, const QList<WireField>& fields)
{
    return {QString::fromLatin1(name), FieldKind::Records, true, QString::fromUtf8(zh),
        QString::fromLatin1(en), fields};
}

Response throughRoute(
    const Router& routes, Context& context, const ServedCall& call, const QString& pattern)
{
    server::Request asked;
    asked.method = "GET";
    asked.path = pattern;
    for (auto each = call.input.constBegin(); each != call.input.constEnd(); ++each) {
        const QString value = each.value().toVariant().toString();
        const QString place = u'{' + each.key() + u'}';
        if (asked.path.contains(place))
            asked.path.replace(place, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        else
            asked.query.addQueryItem(
                each.key(), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    asked.caller = {u"partner"_s, call.branch, {}};
    asked.signedIn = server::Operator{u"partner"_s, {}, {}, call.branch};
    return routes.route(context, asked);
}

ServedInterface routed(const Router& routes, const RoutedPath& to, const QList<WireField>& asks,
    const QList<WireField>& answers)
{
    ServedInterface made{.id = QString::fromLatin1(to.interface), .asks = asks, .answers = answers};
    made.run = [&routes, pattern = QString::fromLatin1(to.path)](Context& context,
                   const ServedCall& call) { return throughRoute(routes, context, call, pattern); };
    return made;
}

QList<WireField> doctorFields()
{
    const QList<WireField> times{
        text("time", "时间", "Time"), count("open", "余号", "Free numbers")};
    const QList<WireField> sessions{{u"date"_s, FieldKind::Date, true, u"日期"_s, u"Day"_s},
        text("half", "半日", "Half day"), records("times", "时段", "Times", times)};
    return {text("doctor", "医生编号", "Doctor"), text("name", "姓名", "Name"),
        text("name_en", "英文姓名", "English name"), text("title", "职称", "Title"),
        {u"fee"_s, FieldKind::Money, true, u"挂号费"_s, u"Fee"_s},
        records("sessions", "出诊", "Sessions", sessions)};
}

WireField fieldOf(const QStringList& row)
{
    WireField field{row.at(2), FieldKind::Text, row.at(4) == u"1", row.at(5), row.at(6)};
    for (const FieldKind kind : {FieldKind::Integer, FieldKind::Boolean, FieldKind::Date,
             FieldKind::Timestamp, FieldKind::Money, FieldKind::Record, FieldKind::Records})
        if (server::nameOf(kind) == row.at(3))
            field.type = kind;
    return field;
}

} // namespace

QList<ServedInterface> routedInterfaces(const Router& routes)
{
    const QList<WireField> hospitals{text("hospital", "医院编号", "Hospital"),
        text("name", "名称", "Name"), text("name_en", "英文名称", "English name"),
        text("city", "城市代码", "City"), text("city_name", "城市", "Name of the city"),
        text("grade", "等级", "Grade")};
    const QList<WireField> departments{text("department", "科室编号", "Department"),
        text("name", "名称", "Name"), text("name_en", "英文名称", "English name"),
        text("place", "位置", "Place"), count("free_today", "今日余号", "Free today")};
    const QList<WireField> classes{text("class", "业务类别", "Class"),
        count("in_line", "等候人数", "Waiting"), count("called", "已叫号人数", "Called"),
        count("waited_s", "已叫号者等候秒数合计", "Seconds they waited, together"),
        count("served", "已办人数", "Served")};
    return {routed(routes, {"health.hospital.list", "/v1/hospitals"},
                {text("q", "检索词", "Words", false), text("city", "城市代码", "City", false)},
                {records("hospitals", "医院", "Hospitals", hospitals)}),
        routed(routes, {"health.hospital.detail", "/v1/hospitals/{hospital}/departments"},
            {text("hospital", "医院编号", "Hospital")},
            {records("departments", "科室", "Departments", departments)}),
        routed(routes,
            {"health.doctor.list", "/v1/hospitals/{hospital}/departments/{department}/plan"},
            {text("hospital", "医院编号", "Hospital"), text("department", "科室编号", "Department"),
                {u"from"_s, FieldKind::Date, true, u"起始日期"_s, u"From"_s},
                count("days", "天数", "Days")},
            {records("doctors", "医生", "Doctors", doctorFields())}),
        routed(routes, {"branch.queue.query", "/v1/queue"}, {},
            {records("figures", "排队情况", "The queue", classes)})};
}

QList<WireField> commonFields(const QString& interface, bool answers)
{
    const QString action = interface.section(u'.', -1);
    QList<WireField> fields;
    for (const QStringList& row : rowsOf(fieldList))
        if (row.at(0) == action && (row.at(1) == u"answers") == answers)
            fields.append(fieldOf(row));
    return fields;
}

Result<Done> checkFieldRows(const QList<QStringList>& rows)
{
    for (const QStringList& row : rows)
        if (const auto open = server::checkNoSecret({fieldOf(row)}, row.at(0)); !open)
            return open;
    return Done{};
}

Result<Done> checkInterfaceFields()
{
    if (const auto open = server::checkNoSecret(routedInterfaces({})); !open)
        return open;
    return checkFieldRows(rowsOf(fieldList));
}

} // namespace hui::admin
