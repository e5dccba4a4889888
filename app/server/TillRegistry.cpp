// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/TillRegistry.h"

#include "app/store/Database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hui::server {

namespace {

using State = RegisteredTill::State;

std::optional<State> stateOf(const QString& name)
{
    for (const State state : {State::Assigned, State::Issued, State::Open, State::Returned})
        if (nameOf(state) == name)
            return state;
    return std::nullopt;
}

std::unexpected<Error> notCash(const QString& denomination)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "This is not a count of notes and coins."), denomination);
}

/// The face of "CNY-10000" in fen; 0 when it is not a denomination.
qint64 faceOf(const QString& denomination)
{
    if (!denomination.startsWith(QStringLiteral("CNY-")))
        return 0;
    const qint64 face = denomination.mid(4).toLongLong();
    for (const qint64 known : {10000, 5000, 2000, 1000, 500, 100, 50, 10})
        if (face == known)
            return face;
    return 0;
}

} // namespace

QString nameOf(State state)
{
    switch (state) {
    case State::Assigned: return QStringLiteral("assigned");
    case State::Issued: return QStringLiteral("issued");
    case State::Open: return QStringLiteral("open");
    case State::Returned: return QStringLiteral("returned");
    }
    return {};
}

QString tillAccount(const QString& branch, const QString& till)
{
    return QStringLiteral("till:%1/%2").arg(branch, till);
}

Result<Money> worthOf(const QJsonArray& cashCount)
{
    qint64 total = 0;
    for (const QJsonValue& row : cashCount) {
        const QString denomination = row[u"denomination"].toString();
        const qint64 pieces = row[u"pieces"].toInteger(-1);
        qint64 worth = 0;
        if (faceOf(denomination) == 0 || pieces < 0
            || qMulOverflow(faceOf(denomination), pieces, &worth)
            || qAddOverflow(total, worth, &total))
            return notCash(denomination);
    }
    return Money::fen(total);
}

Result<std::optional<RegisteredTill>> TillRegistry::one(
    const QString& where, const QString& value, const RegisteredTill& key) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT till, operator_id, state, issued, issued_minor FROM till_state"
                       " WHERE branch = ? AND business_date = ? AND ")
            + where,
        {key.branch, key.businessDate.toString(Qt::ISODate), value});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    const std::optional<State> state = stateOf(found->value(2).toString());
    HUI_ASSERT(state); // the table checks it
    return RegisteredTill{key.branch, found->value(0).toString(), key.businessDate,
        found->value(1).toString(), *state,
        QJsonDocument::fromJson(found->value(3).toString().toUtf8()).array(),
        Money::fen(found->value(4).toLongLong())};
}

Result<std::optional<RegisteredTill>> TillRegistry::byId(
    const QString& branch, const QString& till, const QDate& businessDate) const
{
    return one(QStringLiteral("till = ?"), till, {branch, till, businessDate, {}, {}, {}});
}

Result<std::optional<RegisteredTill>> TillRegistry::ofOperator(
    const QString& branch, const QString& operatorId, const QDate& businessDate) const
{
    return one(
        QStringLiteral("operator_id = ?"), operatorId, {branch, {}, businessDate, {}, {}, {}});
}

Result<Done> TillRegistry::issue(const RegisteredTill& till)
{
    const auto issued = m_database.run(
        QStringLiteral("INSERT INTO till_state(branch, till, business_date, operator_id, state,"
                       " issued, issued_minor) VALUES (?, ?, ?, ?, 'issued', ?, ?)"
                       " ON CONFLICT DO NOTHING"),
        {till.branch, till.id, till.businessDate.toString(Qt::ISODate), till.operatorId,
            QString::fromUtf8(QJsonDocument(till.issued).toJson(QJsonDocument::Compact)),
            till.issuedTotal.minor()});
    if (!issued)
        return std::unexpected(issued.error());
    return Done{};
}

Result<Done> TillRegistry::advance(const RegisteredTill& till, State next)
{
    HUI_ASSERT(next == State::Open || next == State::Returned);
    const State before = next == State::Open ? State::Issued : State::Open;
    auto moved = m_database.run(
        QStringLiteral("UPDATE till_state SET state = ? WHERE branch = ? AND till = ?"
                       " AND business_date = ? AND state = ? RETURNING till"),
        {nameOf(next), till.branch, till.id, till.businessDate.toString(Qt::ISODate),
            nameOf(before)});
    if (!moved)
        return std::unexpected(moved.error());
    if (!moved->next())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The till is not ready for this step."), nameOf(next));
    return Done{};
}

} // namespace hui::server
