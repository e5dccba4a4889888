// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseDraftRepository.h"

#include "app/casework/CaseWire.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/NotNull.h"
#include "app/store/RunDone.h"

#include <QJsonDocument>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

Result<Done> CaseDraftRepository::keep(
    const QUuid& id, const QMap<QString, QString>& entries, const QDateTime& at)
{
    QJsonObject json;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        json.insert(entry.key(), entry.value());
    const ClosedRow row(m_database, "case_draft", idText(id));
    return done(m_database.run(
        u"INSERT INTO case_draft(case_id, entries, changed_at) VALUES (?, ?, ?) ON "
        u"CONFLICT(case_id)"
        " DO UPDATE SET entries = excluded.entries, changed_at = excluded.changed_at"_s,
        {idText(id), row.close("entries", compact(json)), timestampToJson(at)}));
}

Result<std::optional<QMap<QString, QString>>> CaseDraftRepository::draft(const QUuid& id) const
{
    auto found
        = m_database.run(u"SELECT entries FROM case_draft WHERE case_id = ?"_s, {idText(id)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    ClosedRow row(m_database, "case_draft", idText(id));
    const QJsonObject json = objectIn(row.open("entries", found->value(0)));
    if (const Result<Done> opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    QMap<QString, QString> entries;
    for (auto entry = json.constBegin(); entry != json.constEnd(); ++entry)
        entries.insert(entry.key(), entry.value().toString());
    return entries;
}

Result<QDateTime> CaseDraftRepository::typedAt(const QUuid& id) const
{
    auto found
        = m_database.run(u"SELECT changed_at FROM case_draft WHERE case_id = ?"_s, {idText(id)});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? QDateTime::fromString(found->value(0).toString(), Qt::ISODateWithMs)
                         : QDateTime();
}

Result<Done> CaseDraftRepository::drop(const QUuid& id)
{
    return done(m_database.run(u"DELETE FROM case_draft WHERE case_id = ?"_s, {idText(id)}));
}

Result<int> CaseDraftRepository::countPrint(const QUuid& id)
{
    auto row = m_database.run(u"INSERT INTO case_print(case_id, count) VALUES (?, 1)"
                              " ON CONFLICT(case_id) DO UPDATE SET count = count + 1"
                              " RETURNING count"_s,
        {idText(id)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<std::optional<CaseOnItsWay>> CaseDraftRepository::onItsWay(const QUuid& id) const
{
    auto found
        = m_database.run(u"SELECT pending, told FROM case_told WHERE case_id = ?"_s, {idText(id)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    CaseOnItsWay way{QUuid::fromString(found->value(0).toString())};
    if (found->value(1).toString().isEmpty())
        return way;
    ClosedRow row(m_database, "case_told", idText(id));
    const auto told = caseFromJson(objectIn(row.open("told", found->value(1))));
    if (const Result<Done> opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    if (!told)
        return std::unexpected(told.error());
    way.told = *told;
    return way;
}

Result<Done> CaseDraftRepository::setOnItsWay(const QUuid& id, const CaseOnItsWay& way)
{
    const ClosedRow row(m_database, "case_told", idText(id));
    return done(m_database.run(
        u"INSERT INTO case_told(case_id, pending, told) VALUES (?, ?, ?) ON CONFLICT(case_id)"
        " DO UPDATE SET pending = excluded.pending, told = excluded.told"_s,
        {idText(id), idText(way.pending),
            way.told ? row.close("told", compact(toJson(*way.told))) : QString(""_L1)}));
}

Result<Done> CaseDraftRepository::arrived(const QUuid& id)
{
    return done(m_database.run(u"DELETE FROM case_told WHERE case_id = ?"_s, {idText(id)}));
}

Result<QList<QUuid>> CaseDraftRepository::allOnTheirWay() const
{
    auto row = m_database.run(u"SELECT case_id FROM case_told ORDER BY case_id"_s);
    if (!row)
        return std::unexpected(row.error());
    QList<QUuid> ids;
    while (row->next())
        ids.append(QUuid::fromString(row->value(0).toString()));
    return ids;
}

Result<Done> CaseDraftRepository::keepUnsaid(const QUuid& id, const QString& code)
{
    return done(m_database.run(u"INSERT INTO case_unsaid(case_id, code) VALUES (?, ?)"
                               " ON CONFLICT(case_id) DO UPDATE SET code = excluded.code"_s,
        {idText(id), notNull(code)}));
}

Result<QList<std::pair<QUuid, QString>>> CaseDraftRepository::takeUnsaid()
{
    auto row = m_database.run(u"SELECT case_id, code FROM case_unsaid ORDER BY case_id"_s);
    if (!row)
        return std::unexpected(row.error());
    QList<std::pair<QUuid, QString>> unsaid;
    while (row->next())
        unsaid.append({QUuid::fromString(row->value(0).toString()), row->value(1).toString()});
    if (unsaid.isEmpty())
        return unsaid;
    const auto said = m_database.run(u"DELETE FROM case_unsaid"_s);
    return said ? Result<QList<std::pair<QUuid, QString>>>(unsaid) : std::unexpected(said.error());
}

Result<Done> CaseDraftRepository::dropUnsaid(const QUuid& id)
{
    return done(m_database.run(u"DELETE FROM case_unsaid WHERE case_id = ?"_s, {idText(id)}));
}

} // namespace hui
