// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CaseLinkRepository.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Columns.h"
#include "app/server/PhoneToken.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

CaseLink linkIn(const Query& row)
{
    const auto step = phoneStepOf(row.value(2).toString());
    HUI_ASSERT(step); // the table checks it
    return {QUuid::fromString(row.value(0).toString()), row.value(1).toString(), *step};
}

} // namespace

QString nameOf(PhoneStep step)
{
    switch (step) {
    case PhoneStep::Start: return u"start"_s;
    case PhoneStep::Form: return u"form"_s;
    case PhoneStep::Photo: return u"photo"_s;
    case PhoneStep::Sign: return u"sign"_s;
    case PhoneStep::Rate: return u"rate"_s;
    case PhoneStep::Done: return u"done"_s;
    }
    return {};
}

std::optional<PhoneStep> phoneStepOf(QStringView name)
{
    for (const PhoneStep step : {PhoneStep::Start, PhoneStep::Form, PhoneStep::Photo,
             PhoneStep::Sign, PhoneStep::Rate, PhoneStep::Done})
        if (nameOf(step) == name)
            return step;
    return std::nullopt;
}

Result<std::optional<server::PhoneLink>> CaseLinkRepository::make(
    const QUuid& caseId, const QString& device)
{
    if (m_context.phoneUrl.isEmpty())
        return std::nullopt;
    const auto good = minutes();
    if (!good)
        return std::unexpected(good.error());
    if (!*good)
        return std::nullopt;
    if (const Result<Done> dropped = drop(caseId); !dropped)
        return std::unexpected(dropped.error());
    const QString token = server::newPhoneToken(m_context.random);
    const QDateTime until = m_context.clock.nowUtc().addSecs(60LL * **good);
    if (const auto added = add(token, {caseId, device, PhoneStep::Start}, until); !added)
        return std::unexpected(added.error());
    return server::PhoneLink{m_context.phoneUrl + u"/h/"_s + token, until};
}

Result<Done> CaseLinkRepository::makeBegun(const QUuid& caseId, const QString& token)
{
    const auto good = minutes();
    if (!good)
        return std::unexpected(good.error());
    return add(token, {caseId, {}, PhoneStep::Form},
        m_context.clock.nowUtc().addSecs(60LL * good->value_or(0)));
}

Result<Done> CaseLinkRepository::add(
    const QString& token, const CaseLink& link, const QDateTime& until)
{
    return done(m_context.database.run(
        u"INSERT INTO case_link(token_hash, case_id, device, step, expires_at)"
        " VALUES (?, ?, ?, ?, ?)"_s,
        {server::phoneTokenKey(token), idText(link.caseId), server::notNull(link.device),
            nameOf(link.step), timestampToJson(until)}));
}

Result<Done> CaseLinkRepository::setUntil(const QUuid& caseId, const QDateTime& until)
{
    return done(m_context.database.run(u"UPDATE case_link SET expires_at = ? WHERE case_id = ?"_s,
        {timestampToJson(until), idText(caseId)}));
}

Result<std::optional<CaseLink>> CaseLinkRepository::find(const QString& token) const
{
    return linkBy(u"token_hash"_s, token);
}

Result<std::optional<CaseLink>> CaseLinkRepository::findUsed(const QString& code) const
{
    return linkBy(u"code_hash"_s, code);
}

Result<std::optional<CaseLink>> CaseLinkRepository::of(const QUuid& caseId) const
{
    auto row = m_context.database.run(
        u"SELECT case_id, device, step FROM case_link WHERE case_id = ?"_s, {idText(caseId)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? std::optional(linkIn(*row)) : std::nullopt;
}

Result<Done> CaseLinkRepository::handTo(const QUuid& caseId, const QString& token)
{
    return done(m_context.database.run(
        u"UPDATE case_link SET code_hash = token_hash, token_hash = ? WHERE case_id = ?"_s,
        {server::phoneTokenKey(token), idText(caseId)}));
}

Result<std::optional<CaseLink>> CaseLinkRepository::linkBy(
    const QString& column, const QString& token) const
{
    auto row = m_context.database.run(u"SELECT case_id, device, step FROM case_link"
                                      " WHERE %1 = ? AND expires_at > ?"_s.arg(column),
        {server::phoneTokenKey(token), timestampToJson(m_context.clock.nowUtc())});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? std::optional(linkIn(*row)) : std::nullopt;
}

Result<Done> CaseLinkRepository::setStep(const QUuid& caseId, PhoneStep step)
{
    return done(m_context.database.run(
        u"UPDATE case_link SET step = ? WHERE case_id = ?"_s, {nameOf(step), idText(caseId)}));
}

Result<Done> CaseLinkRepository::drop(const QUuid& caseId)
{
    return done(
        m_context.database.run(u"DELETE FROM case_link WHERE case_id = ?"_s, {idText(caseId)}));
}

Result<Done> CaseLinkRepository::dropUnlessBegun(const QUuid& caseId)
{
    return done(m_context.database.run(
        u"DELETE FROM case_link WHERE case_id = ? AND NOT (device = '' AND step = ?)"_s,
        {idText(caseId), nameOf(PhoneStep::Done)}));
}

Result<QList<CaseLink>> CaseLinkRepository::expired(int limit) const
{
    auto row = m_context.database.run(
        u"SELECT case_id, device, step FROM case_link WHERE expires_at <= ?"
        " ORDER BY expires_at LIMIT ?"_s,
        {timestampToJson(m_context.clock.nowUtc()), limit});
    if (!row)
        return std::unexpected(row.error());
    QList<CaseLink> links;
    while (row->next())
        links.append(linkIn(*row));
    return links;
}

Result<std::optional<int>> CaseLinkRepository::minutes() const
{
    auto row = m_context.database.run(u"SELECT minutes FROM case_link_policy WHERE valid_from <= ?"
                                      " ORDER BY valid_from DESC LIMIT 1"_s,
        {dateInChina(m_context.clock.nowUtc()).toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? std::optional(row->value(0).toInt()) : std::nullopt;
}

} // namespace hui::cases
