// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/TillRegistry.h"

#include "app/core/CashBox.h"
#include "app/store/Database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hui::server {

namespace {

using State = RegisteredTill::State;

std::optional<State> stateOf(const QString& name)
{
    for (const State state :
        {State::Assigned, State::Issued, State::Open, State::Returned, State::Sealed})
        if (nameOf(state) == name)
            return state;
    return std::nullopt;
}

QString cashText(const QJsonArray& cash)
{
    return QString::fromUtf8(QJsonDocument(cash).toJson(QJsonDocument::Compact));
}

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

const QString tillColumns
    = QStringLiteral("SELECT till, operator_id, state, issued, issued_minor FROM till_register"
                     " WHERE branch = ? AND business_date = ?");

RegisteredTill read(const Query& row, const RegisteredTill& key)
{
    const std::optional<State> state = stateOf(row.value(2).toString());
    HUI_ASSERT(state); // the table checks it
    return {key.branch, row.value(0).toString(), key.businessDate, row.value(1).toString(), *state,
        QJsonDocument::fromJson(row.value(3).toString().toUtf8()).array(),
        Money::fen(row.value(4).toLongLong())};
}

bool isStep(State from, State to)
{
    const bool opens = from == State::Issued || from == State::Sealed;
    return (opens && to == State::Open) || (from == State::Open && to == State::Returned);
}

Result<Done> moved(Result<Query> updated, State next)
{
    if (!updated)
        return std::unexpected(updated.error());
    if (!updated->next())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The till is not ready for this step."), nameOf(next));
    return Done{};
}

} // namespace

QString nameOf(State state)
{
    switch (state) {
    case State::Assigned: return QStringLiteral("assigned");
    case State::Issued: return QStringLiteral("issued");
    case State::Open: return QStringLiteral("open");
    case State::Returned: return QStringLiteral("returned");
    case State::Sealed: return QStringLiteral("sealed");
    }
    return {};
}

QString tillAccount(const QString& branch, const QString& till)
{
    return isVault(till) ? QStringLiteral("vault:") + branch
                         : QStringLiteral("till:%1/%2").arg(branch, till);
}

QString overShortAccount(const QString& branch)
{
    return QStringLiteral("over_short:") + branch;
}

Result<std::optional<RegisteredTill>> TillRegistry::one(
    const QString& where, const QString& value, const RegisteredTill& key) const
{
    auto found
        = m_database.run(tillColumns + where, {key.branch, dayText(key.businessDate), value});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? std::optional(read(*found, key)) : std::nullopt;
}

Result<std::optional<RegisteredTill>> TillRegistry::byId(
    const QString& branch, const QString& till, const QDate& businessDate) const
{
    return one(QStringLiteral(" AND till = ?"), till, {branch, till, businessDate, {}, {}, {}});
}

Result<std::optional<RegisteredTill>> TillRegistry::ofOperator(
    const QString& branch, const QString& operatorId, const QDate& businessDate) const
{
    return one(
        QStringLiteral(" AND operator_id = ?"), operatorId, {branch, {}, businessDate, {}, {}, {}});
}

Result<QList<RegisteredTill>> TillRegistry::ofDay(
    const QString& branch, const QDate& businessDate) const
{
    auto found = m_database.run(
        tillColumns + QStringLiteral(" ORDER BY till"), {branch, dayText(businessDate)});
    if (!found)
        return std::unexpected(found.error());
    QList<RegisteredTill> tills;
    while (found->next())
        tills.append(read(*found, {branch, {}, businessDate, {}, {}, {}}));
    return tills;
}

Result<Done> TillRegistry::issue(const RegisteredTill& till)
{
    HUI_ASSERT(till.state == State::Issued || till.state == State::Sealed);
    const auto issued = m_database.run(
        QStringLiteral("INSERT INTO till_register(branch, till, business_date, operator_id, state,"
                       " issued, issued_minor) VALUES (?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT DO NOTHING"),
        {till.branch, till.id, dayText(till.businessDate), till.operatorId, nameOf(till.state),
            cashText(till.issued), till.issuedTotal.minor()});
    if (!issued)
        return std::unexpected(issued.error());
    return Done{};
}

Result<Done> TillRegistry::advance(const RegisteredTill& till, State next)
{
    if (!isStep(till.state, next))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The till is not ready for this step."), nameOf(next));
    return moved(
        m_database.run(QStringLiteral("UPDATE till_register SET state = ? WHERE branch = ?"
                                      " AND till = ? AND business_date = ? AND state = ?"
                                      " RETURNING till"),
            {nameOf(next), till.branch, till.id, dayText(till.businessDate), nameOf(till.state)}),
        next);
}

Result<Done> TillRegistry::seal(const RegisteredTill& till)
{
    return moved(
        m_database.run(QStringLiteral("UPDATE till_register SET state = 'sealed', operator_id = ?,"
                                      " issued = ?, issued_minor = ? WHERE branch = ? AND till = ?"
                                      " AND business_date = ? AND state = 'open' RETURNING till"),
            {till.operatorId, cashText(till.issued), till.issuedTotal.minor(), till.branch, till.id,
                dayText(till.businessDate)}),
        State::Sealed);
}

Result<Done> TillRegistry::carryOver(const QString& branch, const QDate& businessDate)
{
    const QString day = dayText(businessDate);
    const auto carried = m_database.run(
        QStringLiteral("INSERT INTO till_register(branch, till, business_date, operator_id, state,"
                       " issued, issued_minor)"
                       " SELECT branch, till, ?, operator_id, state, issued, issued_minor"
                       " FROM till_register AS kept WHERE branch = ? AND state = 'sealed'"
                       " AND business_date = (SELECT max(business_date) FROM till_register"
                       " WHERE branch = kept.branch AND till = kept.till AND business_date < ?)"
                       " ON CONFLICT DO NOTHING"),
        {day, branch, day});
    if (!carried)
        return std::unexpected(carried.error());
    return Done{};
}

} // namespace hui::server
