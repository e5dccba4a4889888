// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/RunRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QJsonDocument>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<RunState, const char*> runStates[]
    = {{RunState::Running, "running"}, {RunState::Undoing, "undoing"}, {RunState::Done, "done"},
        {RunState::Failed, "failed"}, {RunState::Undone, "undone"}, {RunState::Stuck, "stuck"}};

ClosedRow runRow(const Database& database, const QString& partner, const QUuid& request)
{
    return {database, "partner_run", partner + u'/' + idText(request)};
}

QString closedJson(const ClosedRow& row, const char* column, const QJsonObject& json)
{
    return json.isEmpty() ? u""_s : row.close(column, QString::fromUtf8(canonicalJson(json)));
}

QJsonObject openedJson(ClosedRow& row, const char* column, const QVariant& stored)
{
    return stored.toString().isEmpty()
        ? QJsonObject()
        : QJsonDocument::fromJson(row.open(column, stored).toUtf8()).object();
}

Result<bool> changedOne(Result<Query> run)
{
    if (!run)
        return std::unexpected(run.error());
    return run->next();
}

} // namespace

QString nameOf(RunState state)
{
    for (const auto& [each, name] : runStates)
        if (each == state)
            return QString::fromLatin1(name);
    return {};
}

bool isOver(RunState state)
{
    return state != RunState::Running && state != RunState::Undoing;
}

Result<std::optional<RunRecord>> RunRepository::find(
    const QString& partner, const QUuid& request) const
{
    auto row = m_database.run(u"SELECT fingerprint, composition, version, state, progress, report,"
                              " forgotten_at, run_key FROM partner_run"
                              " WHERE partner = ? AND request = ?"_s,
        {partner, idText(request)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    RunRecord run{partner, request, row->value(0).toString(), row->value(1).toString(),
        row->value(2).toInt()};
    for (const auto& [state, name] : runStates)
        if (row->value(3).toString() == QLatin1StringView(name))
            run.state = state;
    run.key = QUuid::fromString(row->value(7).toString());
    run.isForgotten = !row->value(6).toString().isEmpty();
    if (run.isForgotten)
        return run;
    ClosedRow closed = runRow(m_database, partner, request);
    run.progress = openedJson(closed, "progress", row->value(4));
    run.report = openedJson(closed, "report", row->value(5));
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    return run;
}

Result<bool> RunRepository::begin(const RunRecord& run, const RunClaim& claim)
{
    return changedOne(m_database.run(
        u"INSERT INTO partner_run(partner, request, fingerprint, composition, version, state,"
        " holder, claimed_until, at, run_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (partner, request) DO NOTHING RETURNING request"_s,
        {run.partner, idText(run.request), run.fingerprint, run.composition, run.version,
            nameOf(run.state), idText(claim.holder), timestampToJson(claim.until),
            timestampToJson(claim.at), idText(run.key)}));
}

Result<bool> RunRepository::take(const RunRecord& run, const RunClaim& claim)
{
    return changedOne(m_database.run(
        u"UPDATE partner_run SET holder = ?, claimed_until = ? WHERE partner = ? AND request = ?"
        " AND state IN ('running', 'undoing') AND claimed_until <= ? RETURNING request"_s,
        {idText(claim.holder), timestampToJson(claim.until), run.partner, idText(run.request),
            timestampToJson(claim.at)}));
}

Result<bool> RunRepository::keep(const RunRecord& run, const RunClaim& claim)
{
    const ClosedRow row = runRow(m_database, run.partner, run.request);
    return changedOne(m_database.run(
        u"UPDATE partner_run SET state = ?, progress = ?, report = ?, claimed_until = ?"
        " WHERE partner = ? AND request = ? AND holder = ? AND state IN ('running', 'undoing')"
        " RETURNING request"_s,
        {nameOf(run.state), closedJson(row, "progress", run.progress),
            closedJson(row, "report", run.report), timestampToJson(claim.until), run.partner,
            idText(run.request), idText(claim.holder)}));
}

Result<QList<RunRecord>> RunRepository::brokenOff(const QDateTime& since, int limit) const
{
    // without its key nobody but the partner can tell what a run's steps were called under
    auto row = m_database.run(
        u"SELECT partner, request FROM partner_run"
        " WHERE state IN ('running', 'undoing') AND claimed_until <= ? AND run_key <> ''"
        " ORDER BY claimed_until LIMIT ?"_s,
        {timestampToJson(since), limit});
    if (!row)
        return std::unexpected(row.error());
    QList<RunRecord> runs;
    while (row->next())
        runs.append({.partner = row->value(0).toString(),
            .request = QUuid::fromString(row->value(1).toString())});
    return runs;
}

Result<Done> RunRepository::letGo(const RunRecord& run, const RunClaim& claim)
{
    return done(m_database.run(u"UPDATE partner_run SET claimed_until = ?"
                               " WHERE partner = ? AND request = ? AND holder = ?"_s,
        {timestampToJson(claim.until), run.partner, idText(run.request), idText(claim.holder)}));
}

Result<Done> RunRepository::forget(const DoorAges& ages)
{
    const auto emptied = done(
        m_database.run(u"UPDATE partner_run SET progress = '', report = '', forgotten_at = ?"
                       " WHERE (partner, request) IN (SELECT partner, request FROM partner_run"
                       " WHERE forgotten_at = '' AND at < ? AND state NOT IN ('running', 'undoing')"
                       " ORDER BY at LIMIT ?)"_s,
            {timestampToJson(ages.now), timestampToJson(ages.answers), ages.atOnce}));
    if (!emptied)
        return emptied;
    return done(m_database.run(u"DELETE FROM partner_run WHERE (partner, request) IN"
                               " (SELECT partner, request FROM partner_run WHERE forgotten_at <> ''"
                               " AND at < ? ORDER BY at LIMIT ?)"_s,
        {timestampToJson(ages.requests), ages.atOnce}));
}

} // namespace hui::admin
