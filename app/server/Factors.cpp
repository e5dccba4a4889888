// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Factors.h"

#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

#include <QCoreApplication>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* factorTable = "operator_factor";
constexpr const char* cardIndex = "operator_factor.card";

QString rowOf(const QString& operatorId, SecondFactor::Kind kind)
{
    return operatorId + u'/' + nameOf(kind);
}

} // namespace

Result<QList<SecondFactor::Kind>> Factors::kindsOf(const QString& operatorId) const
{
    auto found = m_database.run(
        u"SELECT kind FROM operator_factor WHERE operator_id = ? ORDER BY kind"_s, {operatorId});
    if (!found)
        return std::unexpected(found.error());
    QList<SecondFactor::Kind> kinds;
    while (found->next())
        if (const auto kind = factorKindOf(found->value(0).toString()))
            kinds += *kind;
    return kinds;
}

Result<QString> Factors::holderOf(const QString& card) const
{
    auto found = m_database.run(
        u"SELECT operator_id FROM operator_factor WHERE kind = 'card' AND card = ?"_s,
        {m_database.fieldKeys().index(cardIndex, card)});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toString() : QString();
}

Result<Factors::Verdict> Factors::take(
    const QString& operatorId, const SecondFactor& shown, const QDateTime& now)
{
    HUI_ASSERT(m_database.inTransaction());
    if (shown.kind == SecondFactor::Kind::Totp)
        return takeCode(operatorId, shown.value, now);
    const auto holder = holderOf(shown.value);
    if (!holder)
        return std::unexpected(holder.error());
    return *holder == operatorId ? Verdict::Right : Verdict::Wrong;
}

Result<std::optional<TotpKey>> Factors::keyOf(const QString& operatorId) const
{
    auto found = m_database.run(u"SELECT secret, algorithm FROM operator_factor"
                                " WHERE operator_id = ? AND kind = 'totp'"_s,
        {operatorId});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    ClosedRow closed(m_database, factorTable, rowOf(operatorId, SecondFactor::Kind::Totp));
    const QString text = closed.open("secret", found->value(0));
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    const auto algorithm = totpAlgorithmOf(found->value(1).toString());
    const auto secret = fromBase32(text);
    if (!algorithm || !secret)
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The platform's database has not been set up."), u"totp"_s);
    return TotpKey{*algorithm, *secret};
}

/// The step is written only over an older one: of two that show the same code at once, one finds
/// it used.
Result<Factors::Verdict> Factors::takeCode(
    const QString& operatorId, const QString& code, const QDateTime& now)
{
    const auto key = keyOf(operatorId);
    if (!key)
        return std::unexpected(key.error());
    const auto step = *key ? totpStepMatching(**key, code, now) : std::nullopt;
    if (!step)
        return Verdict::Wrong;
    auto used = m_database.run(
        u"UPDATE operator_factor SET last_step = ?"
        " WHERE operator_id = ? AND kind = 'totp' AND last_step < ? RETURNING last_step"_s,
        {*step, operatorId, *step});
    if (!used)
        return std::unexpected(used.error());
    return used->next() ? Verdict::Right : Verdict::Used;
}

Result<Done> Factors::enrol(const QString& operatorId, const TotpKey& key, const QDateTime& now)
{
    const ClosedRow row(m_database, factorTable, rowOf(operatorId, SecondFactor::Kind::Totp));
    const auto saved = m_database.run(
        u"INSERT INTO operator_factor(operator_id, kind, algorithm, secret, enrolled_at)"
        " VALUES (?, 'totp', ?, ?, ?)"
        " ON CONFLICT(operator_id, kind) DO UPDATE SET algorithm = excluded.algorithm,"
        " secret = excluded.secret, last_step = 0, enrolled_at = excluded.enrolled_at"_s,
        {operatorId, nameOf(key.algorithm), row.close("secret", toBase32(key.secret)),
            timestampToJson(now)});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

Result<Done> Factors::enrol(const QString& operatorId, const QString& card, const QDateTime& now)
{
    const auto read = factorOf(card);
    if (!read || read->kind != SecondFactor::Kind::Card)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "This is not what such a factor looks like."));
    const auto holder = holderOf(read->value);
    if (!holder)
        return std::unexpected(holder.error());
    if (!holder->isEmpty() && *holder != operatorId)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This card is somebody else's."), *holder);
    const auto saved = m_database.run(
        u"INSERT INTO operator_factor(operator_id, kind, card, enrolled_at)"
        " VALUES (?, 'card', ?, ?)"
        " ON CONFLICT(operator_id, kind) DO UPDATE SET card = excluded.card,"
        " enrolled_at = excluded.enrolled_at"_s,
        {operatorId, m_database.fieldKeys().index(cardIndex, read->value), timestampToJson(now)});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

Result<bool> Factors::remove(const QString& operatorId, SecondFactor::Kind kind)
{
    auto removed = m_database.run(
        u"DELETE FROM operator_factor WHERE operator_id = ? AND kind = ? RETURNING kind"_s,
        {operatorId, nameOf(kind)});
    if (!removed)
        return std::unexpected(removed.error());
    return removed->next();
}

} // namespace hui::server
