// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Division.h"

#include "app/core/Assert.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace hui {

namespace {

QList<QStringList> linesOf(const QString& resource)
{
    QFile file(resource);
    HUI_ASSERT(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QList<QStringList> rows;
    for (const QString& line : lines.sliced(1))
        rows.append(line.trimmed().split(u','));
    return rows;
}

QHash<QString, Division> readTable()
{
    QHash<QString, Division> table;
    // code,name_zh,level,type,province_code,province,parent_code,parent,…
    for (const QStringList& row : linesOf(QStringLiteral(":/data/divisions.csv"))) {
        const QString& province = row.at(5);
        const QString& parent = row.at(7);
        QString full = row.at(1);
        if (!parent.isEmpty())
            full.prepend(parent);
        if (!parent.isEmpty() && parent != province)
            full.prepend(province);
        table.insert(row.at(0), {row.at(0), row.at(1), full, row.at(2), false, {}});
    }
    // code,last_name_zh,successor_codes
    for (const QStringList& row : linesOf(QStringLiteral(":/data/divisions_retired.csv"))) {
        if (table.contains(row.at(0)))
            continue;
        const QString province = table.value(row.at(0).first(2) + QStringLiteral("0000")).name;
        const QStringList successors = row.value(2).split(u' ', Qt::SkipEmptyParts);
        table.insert(
            row.at(0), {row.at(0), row.at(1), province + row.at(1), QString(), true, successors});
    }
    return table;
}

const QHash<QString, Division>& divisions()
{
    static const QHash<QString, Division> table = readTable();
    return table;
}

QSet<QString> readPrefixes()
{
    QSet<QString> prefixes;
    for (auto row = divisions().keyBegin(); row != divisions().keyEnd(); ++row)
        prefixes << row->first(2) << row->first(4);
    return prefixes;
}

} // namespace

std::optional<Division> divisionOf(QStringView code)
{
    const auto found = divisions().constFind(code.toString());
    return found == divisions().cend() ? std::nullopt : std::optional(*found);
}

bool isDivisionPrefix(QStringView prefix)
{
    static const QSet<QString> prefixes = readPrefixes();
    return prefixes.contains(prefix.toString());
}

void describeRegion(QJsonObject& parts, const Division& division)
{
    parts.insert(QStringLiteral("region"), division.code);
    parts.insert(QStringLiteral("region_name"), division.fullName);
    if (division.retired)
        parts.insert(QStringLiteral("region_retired"), true);
}

RuleOutcome checkGb2260(const QString& text, QDate)
{
    const QString code = tidied(text);
    if (code.isEmpty())
        return invalid(code, QStringLiteral("empty"));
    if (!allDigits(code))
        return invalid(code, QStringLiteral("characters"));
    if (code.size() != 6)
        return invalid(code, QStringLiteral("length"));
    const auto division = divisionOf(code);
    if (!division)
        return invalid(code, QStringLiteral("region_unknown"));
    QJsonObject parts{{QStringLiteral("name"), division->name},
        {QStringLiteral("full_name"), division->fullName},
        {QStringLiteral("province"), QString(code.first(2) + QStringLiteral("0000"))},
        {QStringLiteral("retired"), division->retired}};
    if (!division->retired)
        parts.insert(QStringLiteral("level"), division->level);
    if (!division->successors.isEmpty())
        parts.insert(
            QStringLiteral("successors"), QJsonArray::fromStringList(division->successors));
    return valid(
        code, parts, division->retired ? QStringList{QStringLiteral("retired")} : QStringList());
}

} // namespace hui
