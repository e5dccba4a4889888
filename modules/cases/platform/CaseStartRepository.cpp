// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CaseStartRepository.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Branches.h"
#include "app/server/DailyUse.h"
#include "app/server/PhoneToken.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "modules/cases/CaseForm.h"
#include "modules/cases/platform/CaseLinkRepository.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

const QString linkUse = u"cases.link"_s;

} // namespace

Result<std::optional<server::PhoneLink>> CaseStartRepository::make(const QString& branch)
{
    if (m_context.phoneUrl.isEmpty())
        return std::nullopt;
    const auto good = policy();
    if (!good)
        return std::unexpected(good.error());
    return *good ? add(branch, (*good)->hours)
                 : Result<std::optional<server::PhoneLink>>(std::nullopt);
}

Result<std::optional<server::PhoneLink>> CaseStartRepository::makeForOne(const QString& branch)
{
    if (m_context.phoneUrl.isEmpty())
        return std::nullopt;
    const auto good = policy();
    if (!good)
        return std::unexpected(good.error());
    if (!*good)
        return std::nullopt;
    const auto counted
        = server::DailyUse(m_context, linkUse).count({{branch.toUtf8(), (*good)->linksADay}});
    if (!counted)
        return std::unexpected(counted.error());
    return *counted ? add(branch, (*good)->linkHours)
                    : Result<std::optional<server::PhoneLink>>(std::nullopt);
}

Result<bool> CaseStartRepository::hasRoom(const QString& branch) const
{
    const auto good = policy();
    if (!good)
        return std::unexpected(good.error());
    if (!*good)
        return false;
    const auto used = server::DailyUse(m_context, linkUse).used(branch.toUtf8());
    if (!used)
        return std::unexpected(used.error());
    return (*good)->linksADay == 0 || *used < (*good)->linksADay;
}

Result<std::optional<server::PhoneLink>> CaseStartRepository::add(const QString& branch, int hours)
{
    const QString token = server::newPhoneToken(m_context.random);
    const QDateTime until = m_context.clock.nowUtc().addSecs(3'600LL * hours);
    const auto added = m_context.database.run(
        u"INSERT INTO case_start(token_hash, branch, expires_at) VALUES (?, ?, ?)"_s,
        {server::phoneTokenKey(token), branch, timestampToJson(until)});
    if (!added)
        return std::unexpected(added.error());
    return server::PhoneLink{m_context.phoneUrl + u"/s/"_s + token, until};
}

Result<QString> CaseStartRepository::branchOf(const QString& token) const
{
    auto row = m_context.database.run(
        u"SELECT branch FROM case_start WHERE token_hash = ? AND expires_at > ?"_s,
        {server::phoneTokenKey(token), timestampToJson(m_context.clock.nowUtc())});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toString() : QString();
}

Result<QList<PhoneKind>> CaseStartRepository::kinds(const QString& branch) const
{
    const auto known = server::Branches(m_context.database).byCode(branch);
    const auto all = listed();
    if (!known || !all)
        return std::unexpected(known ? all.error() : known.error());
    return offeredIn(m_context.database, *known ? (*known)->division : QString(), *all);
}

Result<QList<PhoneKind>> CaseStartRepository::listed() const
{
    auto row = m_context.database.run(
        u"SELECT k.kind, k.act, k.scene, k.name_zh, k.name_en, k.biller, k.bills,"
        " k.scene_en"
        " FROM case_phone_kind k"
        " WHERE k.place > 0 AND k.valid_from = (SELECT MAX(l.valid_from) FROM case_phone_kind l"
        " WHERE l.kind = k.kind AND l.valid_from <= ?) ORDER BY k.place, k.kind"_s,
        {today()});
    if (!row)
        return std::unexpected(row.error());
    QList<PhoneKind> kinds;
    while (row->next()) {
        Case begun;
        begun.kind = row->value(0).toString();
        begun.act = row->value(1).toString();
        begun.scene = row->value(2).toString();
        begun.kindZh = row->value(3).toString();
        begun.kindEn = row->value(4).toString();
        begun.channel = u"phone"_s;
        begun.touchpoint = u"page"_s;
        if (const QString biller = row->value(5).toString(); !biller.isEmpty())
            begun.entries.insert(billerKey(), biller);
        PhoneKind kind{begun, row->value(6).toString()};
        kind.sceneEn = row->value(7).toString();
        kinds.append(kind);
    }
    return kinds;
}

Result<std::optional<CaseStartPolicy>> CaseStartRepository::policy() const
{
    auto row = m_context.database.run(
        u"SELECT hours, code_hours, most, per_phone, keep_days, per_link, links_a_day, link_hours"
        " FROM case_start_policy"
        " WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {today()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return CaseStartPolicy{row->value(0).toInt(), row->value(1).toInt(), row->value(2).toInt(),
        row->value(3).toInt(), row->value(4).toInt(), row->value(5).toInt(), row->value(6).toInt(),
        row->value(7).toInt()};
}

Result<Done> CaseStartRepository::sweep()
{
    return done(m_context.database.run(u"DELETE FROM case_start WHERE expires_at <= ?"_s,
        {timestampToJson(m_context.clock.nowUtc())}));
}

QString CaseStartRepository::today() const
{
    return dateInChina(m_context.clock.nowUtc()).toString(Qt::ISODate);
}

} // namespace hui::cases
