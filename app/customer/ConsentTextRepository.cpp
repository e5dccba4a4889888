// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ConsentTextRepository.h"

#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// The text of the first row; nothing when there is none.
Result<std::optional<ConsentText>> firstText(Result<Query> row)
{
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const Result<QJsonObject> value = parseStrict(row->value(0).toString().toUtf8());
    if (!value)
        return std::unexpected(value.error());
    const Result<ConsentText> text = consentTextFromJson(*value);
    if (!text)
        return std::unexpected(text.error());
    return *text;
}

} // namespace

Result<std::optional<ConsentText>> ConsentTextRepository::on(
    ConsentKind kind, const QDate& day) const
{
    return firstText(
        m_database.run(u"SELECT value FROM consent_text WHERE kind = ? AND valid_from <= ?"
                       " ORDER BY valid_from DESC, version DESC LIMIT 1"_s,
            {nameOf(kind), day.toString(Qt::ISODate)}));
}

Result<QList<ConsentText>> ConsentTextRepository::allOn(const QDate& day) const
{
    QList<ConsentText> texts;
    for (const ConsentKind kind : consentKinds()) {
        const auto text = on(kind, day);
        if (!text)
            return std::unexpected(text.error());
        if (*text)
            texts.append(**text);
    }
    return texts;
}

Result<std::optional<ConsentText>> ConsentTextRepository::byVersion(
    ConsentKind kind, const QString& version) const
{
    return firstText(
        m_database.run(u"SELECT value FROM consent_text WHERE kind = ? AND version = ?"_s,
            {nameOf(kind), version}));
}

Result<Done> ConsentTextRepository::save(const ConsentText& text)
{
    return done(m_database.run(
        u"INSERT INTO consent_text(kind, version, valid_from, value) VALUES (?, ?, ?, ?)"
        " ON CONFLICT(kind, version) DO UPDATE SET valid_from = excluded.valid_from,"
        " value = excluded.value"_s,
        {nameOf(text.kind), text.version, text.validFrom.toString(Qt::ISODate),
            QString::fromUtf8(canonicalJson(toJson(text)))}));
}

Result<Done> ConsentTextRepository::apply(const QString& key, const QJsonObject& value)
{
    if (value.isEmpty())
        return done(m_database.run(u"DELETE FROM consent_text WHERE kind = ? AND version = ?"_s,
            {key.section(u'/', 0, 0), key.section(u'/', 1)}));
    const Result<ConsentText> text = consentTextFromJson(value);
    if (!text)
        return std::unexpected(text.error());
    return save(*text);
}

} // namespace hui
