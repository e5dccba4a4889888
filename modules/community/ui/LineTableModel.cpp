// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/LineTableModel.h"

#include "ui/DistanceText.h"
#include "ui/TableDelegate.h"

#include <QLocale>

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

/// What the desk offers of that page: what it is opened with, else anything of it.
const ServiceEntry* pageOf(
    const std::vector<ServiceEntry>& services, const QString& module, const QString& argument)
{
    const ServiceEntry* found = nullptr;
    for (const ServiceEntry& each : services)
        if (each.module == module && (!found || each.action.id == argument))
            found = &each;
    return found;
}

LineEntry entryOf(const Need& need, const std::vector<ServiceEntry>& services)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    LineEntry entry{isChinese ? need.name : need.nameEn, need.segment, need.flow, {},
        LineTableModel::iconOf(need.flow), need.service.section(u'/', 0, 0),
        need.service.section(u'/', 1)};
    if (const auto* page = pageOf(services, entry.module, entry.argument)) {
        entry.where = page->moduleTitle;
        return entry;
    }
    entry.where = LineTableModel::tr("Taken in as a case");
    entry.module = u"cases"_s;
    entry.argument = u"need."_s + need.id;
    return entry;
}

} // namespace

QList<LineEntry> entriesUnder(
    const LifeLine& line, const QList<Need>& needs, const std::vector<ServiceEntry>& services)
{
    QList<Need> fitting = needs;
    fitting.removeIf([&line](const Need& each) { return !belongs(each, line); });
    std::ranges::sort(fitting, {},
        [](const Need& each) { return std::pair(each.segment == u"corporate", each.id); });
    QList<LineEntry> entries;
    for (const Need& each : std::as_const(fitting))
        entries.append(entryOf(each, services));
    const qsizetype ofCatalogue = entries.size();
    for (const ServiceEntry& each : services) {
        const bool isThere = std::any_of(
            entries.cbegin(), entries.cbegin() + ofCatalogue, [&each](const LineEntry& entry) {
                return entry.module == each.module && entry.argument == each.action.id;
            });
        if (!isThere && serves(line, each.action.words))
            entries.append({each.action.title, {}, {}, each.moduleTitle, each.action.icon,
                each.module, each.action.id});
    }
    return entries;
}

QList<LineEntry> entriesOf(const QList<OfferHere>& offers)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    QList<LineEntry> entries;
    for (const OfferHere& each : offers)
        entries.append({LineTableModel::tr("%1: %2, until %3", "merchant, offer, last day")
                            .arg(each.merchant, each.title, each.until.toString(Qt::ISODate)),
            {}, {},
            LineTableModel::tr("%1, %2", "distance and community")
                .arg(distanceText(each.metres), isChinese ? each.estateName : each.estateNameEn),
            u"ticket"_s, u"estate"_s, u"offers."_s + each.estate});
    return entries;
}

LineTableModel::LineTableModel(QObject* parent)
    : RowTableModel({{tr("Service")}, {tr("For whom")}, {tr("Flow")}, {tr("Done under")}}, parent)
{
}

QString LineTableModel::flowShown(const QString& flow)
{
    if (flow == u"pay")
        return tr("Pay");
    if (flow == u"book")
        return tr("Book");
    if (flow == u"enquire")
        return tr("Enquire");
    return flow == u"apply" ? tr("Apply") : u"—"_s;
}

QString LineTableModel::iconOf(const QString& flow)
{
    if (flow == u"pay")
        return u"receipt-yuan"_s;
    if (flow == u"book")
        return u"calendar-event"_s;
    return flow == u"enquire" ? u"search"_s : u"file-text"_s;
}

QString LineTableModel::text(const LineEntry& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name: return row.name;
    case For:
        if (row.segment.isEmpty())
            return u"—"_s;
        return row.segment == u"corporate" ? tr("Company") : tr("Person");
    case Flow: return flowShown(row.flow);
    case Where: return row.where;
    case ColumnCount: break;
    }
    return {};
}

QVariant LineTableModel::look(const LineEntry& row, int column, int role) const
{
    if (role == IconRole && column == Name)
        return row.icon;
    if (role == StrongRole && column == Name)
        return true;
    return {};
}

} // namespace hui::community
