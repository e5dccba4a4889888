// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PhonePages.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/PhoneToken.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

#include <QJsonDocument>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

ClosedRow pageRowOf(const Context& context, const QString& hash)
{
    return {context.database, "phone_page", hash};
}

QJsonArray toJson(const PhoneText& text)
{
    return {text.zh, text.en};
}

PhoneText phoneTextOf(const QJsonValue& value)
{
    return {value[0].toString(), value[1].toString()};
}

QString toText(const PhoneContent& content)
{
    QJsonArray rows;
    for (const PhoneContent::Row& row : content.rows)
        rows += QJsonArray{toJson(row.label), row.value, row.strong};
    const QJsonObject object{{u"bank"_s, content.bank}, {u"title"_s, toJson(content.title)},
        {u"rows"_s, rows}, {u"footer"_s, toJson(content.footer)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PhoneContent pageContentOf(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    PhoneContent content{object[u"bank"].toString(), phoneTextOf(object[u"title"]), {}};
    for (const QJsonValue& row : object[u"rows"].toArray())
        content.rows.append({phoneTextOf(row[0]), row[1].toString(), row[2].toBool()});
    content.footer = phoneTextOf(object[u"footer"]);
    return content;
}

struct PagePolicy {
    int days = 0;
    int views = 0;
};

Result<std::optional<PagePolicy>> policyOf(Context& context, const QString& kind)
{
    auto found = context.database.run(u"SELECT days, views FROM phone_policy WHERE kind = ?"
                                      " AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {kind, dateInChina(context.clock.nowUtc()).toString(Qt::ISODate)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    return PagePolicy{found->value(0).toInt(), found->value(1).toInt()};
}

Result<Done> done(Context& context, const QString& sql, const QVariantList& values)
{
    if (const auto run = context.database.run(sql, values); !run)
        return std::unexpected(run.error());
    return Done{};
}

} // namespace

Result<std::optional<PhoneLink>> PhonePages::make(const NewPhonePage& page)
{
    if (m_context.phoneUrl.isEmpty())
        return std::nullopt;
    const auto policy = policyOf(m_context, page.kind);
    if (!policy)
        return std::unexpected(policy.error());
    if (!*policy)
        return std::nullopt;
    const QString token = newPhoneToken(m_context.random);
    const QString hash = phoneTokenKey(token);
    const QDateTime until = m_context.clock.nowUtc().addDays((*policy)->days);
    const auto added = done(m_context,
        u"INSERT INTO phone_page(token_hash, kind, subject, content, expires_at, views_left)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {hash, page.kind, page.subject,
            pageRowOf(m_context, hash).close("content", toText(page.content)),
            timestampToJson(until), (*policy)->views});
    if (!added)
        return std::unexpected(added.error());
    return PhoneLink{m_context.phoneUrl + u"/m/"_s + token, until};
}

Result<std::optional<PhoneContent>> PhonePages::look(const QString& token)
{
    const QString hash = phoneTokenKey(token);
    auto counted
        = m_context.database.run(u"UPDATE phone_page SET views_left = views_left - 1"
                                 " WHERE token_hash = ? AND views_left > 0 AND expires_at > ?"_s,
            {hash, timestampToJson(m_context.clock.nowUtc())});
    if (!counted)
        return std::unexpected(counted.error());
    if (counted->numRowsAffected() == 0)
        return std::nullopt;
    auto found = m_context.database.run(
        u"SELECT content, notice_zh, notice_en FROM phone_page WHERE token_hash = ?"_s, {hash});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    ClosedRow row = pageRowOf(m_context, hash);
    PhoneContent content = pageContentOf(row.open("content", found->value(0)));
    if (const Result<Done> opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    content.notice = {found->value(1).toString(), found->value(2).toString()};
    return content;
}

Result<Done> PhonePages::announce(
    const QString& kind, const QString& subject, const PhoneText& notice)
{
    return done(m_context,
        u"UPDATE phone_page SET notice_zh = ?, notice_en = ? WHERE kind = ? AND subject = ?"_s,
        {notice.zh, notice.en, kind, subject});
}

Result<Done> PhonePages::sweep()
{
    return done(m_context, u"DELETE FROM phone_page WHERE expires_at <= ?"_s,
        {timestampToJson(m_context.clock.nowUtc())});
}

} // namespace hui::server
