// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/CompositionRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QJsonDocument>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

QString callRow(const QString& partner, const QUuid& request)
{
    return partner + u'/' + idText(request);
}

} // namespace

Result<Done> CompositionRepository::save(const CompositionVersion& version)
{
    const auto saved = m_database.run(
        u"INSERT INTO composition(partner, composition, version, state, content, signed_by,"
        " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (partner, composition, version)"
        " DO UPDATE SET state = excluded.state, content = excluded.content,"
        " signed_by = excluded.signed_by, changed_at = excluded.changed_at"_s,
        {version.partner, version.content.id, version.version, nameOf(version.state),
            QString::fromUtf8(canonicalJson(toJson(version.content))),
            server::notNull(version.signedBy), timestampToJson(version.changedAt)});
    return saved ? Result<Done>(Done{}) : std::unexpected(saved.error());
}

Result<std::optional<CompositionVersion>> CompositionRepository::find(
    const QString& partner, const QString& composition, int version) const
{
    auto found = where(u"partner = ? AND composition = ? AND (? = 0 OR version = ?)"_s,
        {partner, composition, version, version});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<CompositionVersion>> CompositionRepository::published(
    const QString& partner, const QString& composition) const
{
    auto found = where(
        u"partner = ? AND composition = ? AND state = 'published'"_s, {partner, composition});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<int> CompositionRepository::countOthers(
    const QString& partner, const QString& composition) const
{
    auto row = m_database.run(u"SELECT count(DISTINCT composition) FROM composition"
                              " WHERE partner = ? AND composition <> ? AND state <> 'retired'"_s,
        {partner, composition});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<Done> CompositionRepository::dropDrafts(const QString& partner, const QString& composition)
{
    return done(m_database.run(u"DELETE FROM composition WHERE partner = ? AND composition = ?"
                               " AND state = 'draft'"_s,
        {partner, composition}));
}

Result<QList<CompositionVersion>> CompositionRepository::all(const QString& partner) const
{
    const QString of = server::notNull(partner);
    return where(u"(? = '' OR partner = ?)"_s, {of, of});
}

Result<QList<CompositionVersion>> CompositionRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto row = m_database.run(
        u"SELECT partner, version, state, content, signed_by, changed_at FROM composition WHERE "_s
            + condition + u" ORDER BY partner, composition, version DESC LIMIT 500"_s,
        values);
    if (!row)
        return std::unexpected(row.error());
    QList<CompositionVersion> versions;
    while (row->next()) {
        const auto json = parseStrict(row->value(3).toString().toUtf8());
        const auto content = json ? compositionFromJson(*json) : std::unexpected(json.error());
        if (!content)
            return std::unexpected(content.error());
        versions.append({row->value(0).toString(), row->value(1).toInt(),
            compositionStateOf(row->value(2).toString()).value_or(CompositionState::Retired),
            *content, row->value(4).toString(),
            QDateTime::fromString(row->value(5).toString(), Qt::ISODateWithMs)});
    }
    return versions;
}

Result<std::optional<CompositionRepository::Answered>> CompositionRepository::answered(
    const QString& partner, const QUuid& request) const
{
    auto row = m_database.run(u"SELECT fingerprint, answer, forgotten_at FROM partner_call"
                              " WHERE partner = ? AND request = ?"_s,
        {partner, idText(request)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    if (!row->value(2).toString().isEmpty())
        return Answered{row->value(0).toString(), {}, true};
    ClosedRow closed(m_database, "partner_call", callRow(partner, request));
    const QString text = closed.open("answer", row->value(1));
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    return Answered{row->value(0).toString(), QJsonDocument::fromJson(text.toUtf8()).object()};
}

Result<bool> CompositionRepository::claim(
    const QString& partner, const QUuid& request, const QString& fingerprint, const QDateTime& at)
{
    auto row = m_database.run(
        u"INSERT INTO partner_call(partner, request, fingerprint, answer, at)"
        " VALUES (?, ?, ?, '', ?) ON CONFLICT (partner, request) DO NOTHING RETURNING request"_s,
        {partner, idText(request), fingerprint, timestampToJson(at)});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<Done> CompositionRepository::finish(
    const QString& partner, const QUuid& request, const QJsonObject& answer)
{
    const ClosedRow closed(m_database, "partner_call", callRow(partner, request));
    const auto stored
        = m_database.run(u"UPDATE partner_call SET answer = ? WHERE partner = ? AND request = ?"_s,
            {closed.close("answer", QString::fromUtf8(canonicalJson(answer))), partner,
                idText(request)});
    return stored ? Result<Done>(Done{}) : std::unexpected(stored.error());
}

Result<Done> CompositionRepository::forget(const DoorAges& ages)
{
    const auto emptied
        = m_database.run(u"UPDATE partner_call SET answer = '', forgotten_at = ?"
                         " WHERE (partner, request) IN (SELECT partner, request FROM partner_call"
                         " WHERE forgotten_at = '' AND at < ? ORDER BY at LIMIT ?)"_s,
            {timestampToJson(ages.now), timestampToJson(ages.answers), ages.atOnce});
    if (!emptied)
        return std::unexpected(emptied.error());
    const auto gone
        = m_database.run(u"DELETE FROM partner_call WHERE (partner, request) IN"
                         " (SELECT partner, request FROM partner_call WHERE forgotten_at <> ''"
                         " AND at < ? ORDER BY at LIMIT ?)"_s,
            {timestampToJson(ages.requests), ages.atOnce});
    return gone ? Result<Done>(Done{}) : std::unexpected(gone.error());
}

} // namespace hui::admin
