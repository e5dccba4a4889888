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

QString wordOf(CaseStartLink::Kind kind)
{
    switch (kind) {
    case CaseStartLink::Kind::Hall: return u"hall"_s;
    case CaseStartLink::Kind::One: return u"one"_s;
    case CaseStartLink::Kind::Begun: return u"begun"_s;
    }
    return {};
}

/// A row of branch and kind.
Result<std::optional<CaseStartLink>> linkIn(Result<Query> row)
{
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    CaseStartLink link{row->value(0).toString()};
    for (const auto kind : {CaseStartLink::Kind::One, CaseStartLink::Kind::Begun})
        if (row->value(1).toString() == wordOf(kind))
            link.kind = kind;
    return link;
}

} // namespace

server::Problem startLimit()
{
    return {409, u"start_limit"_s, u"今日办理次数已达上限，请到网点办理。"_s,
        u"No more today from this telephone or code. Please come to the branch."_s};
}

Result<std::optional<server::PhoneLink>> CaseStartRepository::make(const QString& branch)
{
    if (m_context.phoneUrl.isEmpty())
        return std::nullopt;
    const auto good = policy();
    if (!good)
        return std::unexpected(good.error());
    if (!*good)
        return std::nullopt;
    return add({branch, CaseStartLink::Kind::Hall}, (*good)->hours);
}

server::PhoneBegin CaseStartRepository::makeForOne(const server::PhoneAsker& asker)
{
    const auto good = policy();
    if (!good)
        return std::unexpected(good.error());
    if (m_context.phoneUrl.isEmpty() || !*good)
        return server::noPhonePages();
    const auto counted = server::DailyUse(m_context, linkUse)
                             .count({{asker.atBranch(), (*good)->linksPerPhone},
                                 {asker.branch.toUtf8(), (*good)->linksADay}});
    if (!counted)
        return std::unexpected(counted.error());
    if (!*counted)
        return startLimit();
    const auto link = add({asker.branch, CaseStartLink::Kind::One}, (*good)->linkHours);
    return link ? server::PhoneBegin(*link) : std::unexpected(link.error());
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

Result<server::PhoneLink> CaseStartRepository::add(const CaseStartLink& link, int hours)
{
    const QString token = server::newPhoneToken(m_context.random);
    const QDateTime until = m_context.clock.nowUtc().addSecs(3'600LL * hours);
    const auto added = m_context.database.run(
        u"INSERT INTO case_start(token_hash, branch, kind, expires_at) VALUES (?, ?, ?, ?)"_s,
        {server::phoneTokenKey(token), link.branch, wordOf(link.kind), timestampToJson(until)});
    if (!added)
        return std::unexpected(added.error());
    return server::PhoneLink{m_context.phoneUrl + u"/s/"_s + token, until};
}

Result<std::optional<CaseStartLink>> CaseStartRepository::find(const QString& token) const
{
    return linkIn(m_context.database.run(
        u"SELECT branch, kind FROM case_start WHERE token_hash = ? AND expires_at > ?"_s,
        {server::phoneTokenKey(token), timestampToJson(m_context.clock.nowUtc())}));
}

Result<std::optional<CaseStartLink>> CaseStartRepository::hold(const QString& token)
{
    const auto known = find(token);
    if (!known || !*known || (*known)->kind == CaseStartLink::Kind::Hall)
        return known; // of the hall's code many begin at the same time
    return linkIn(m_context.database.run(
        u"UPDATE case_start SET branch = branch WHERE token_hash = ? RETURNING branch, kind"_s,
        {server::phoneTokenKey(token)}));
}

Result<Done> CaseStartRepository::use(const QString& token)
{
    return done(m_context.database.run(u"UPDATE case_start SET kind = ? WHERE token_hash = ?"_s,
        {wordOf(CaseStartLink::Kind::Begun), server::phoneTokenKey(token)}));
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
        u"SELECT hours, code_hours, most, per_phone, keep_days, per_link, links_a_day, link_hours,"
        " links_per_phone FROM case_start_policy"
        " WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {today()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return CaseStartPolicy{row->value(0).toInt(), row->value(1).toInt(), row->value(2).toInt(),
        row->value(3).toInt(), row->value(4).toInt(), row->value(5).toInt(), row->value(6).toInt(),
        row->value(7).toInt(), row->value(8).toInt()};
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
