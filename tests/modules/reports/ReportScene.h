// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/app/till/TillScene.h"

#include <QJsonArray>

namespace hui::testkit {

using namespace Qt::StringLiterals;

/// A payment with its cash, so and so many minutes after the morning began (08:40 in Suzhou).
inline QUuid takeCash(Database& database, const char* category, qint64 fen, int minute,
    OutboxState state = OutboxState::Accepted)
{
    const QUuid id = operationId();
    const QDateTime at = morning.addSecs(60 * minute);
    const CashCount cash = *proposeChange(Money::fen(fen), issuedCash());
    const auto done = database.transaction([&]() -> Result<Till> {
        const QJsonObject body{{QStringLiteral("category"), QLatin1StringView(category)},
            {QStringLiteral("cash_in"), toJson(cash)}};
        const auto noted = Journal(database).append(
            {id, QStringLiteral("billpay.pay"), shift(), Money::fen(fen), body, at});
        if (!noted)
            return std::unexpected(noted.error());
        return moveCash(database, {id, shift(), QStringLiteral("billpay.pay"), cash, {}, at});
    });
    HUI_ASSERT(done.has_value());
    setOutbox(database, id, state);
    return id;
}

/// An operation as a payment service would record it, with its cash.
inline QUuid record(
    Database& database, const QString& kind, const QJsonObject& body, qint64 fen, OutboxState state)
{
    const QUuid id = operationId();
    const CashCount cash = *proposeChange(Money::fen(fen), issuedCash());
    const bool in = kind.endsWith(".pay"_L1);
    const auto done = database.transaction([&]() -> Result<Till> {
        QJsonObject all = body;
        all.insert(in ? u"cash_in"_s : u"cash_out"_s, toJson(cash));
        const auto noted
            = Journal(database).append({id, kind, shift(), Money::fen(fen), all, morning});
        if (!noted)
            return std::unexpected(noted.error());
        return moveCash(database,
            {id, shift(), kind, in ? cash : CashCount(), in ? CashCount() : cash, morning});
    });
    HUI_ASSERT(done.has_value());
    setOutbox(database, id, state);
    return id;
}

/// A complaint of a day that is to be answered by another.
inline void putComplaint(
    Database& database, const QDate& recorded, const QDate& due, OutboxState state)
{
    Shift of = shift();
    of.businessDate = recorded;
    const Operation raised{operationId(), QStringLiteral("billpay.complain"), of, std::nullopt,
        {{QStringLiteral("due_on"), due.toString(Qt::ISODate)}}, morning};
    HUI_ASSERT(database.transaction([&] { return Journal(database).append(raised); }).has_value());
    setOutbox(database, raised.id, state);
}

/// A morning: the drawer opened, five payments from nine to eleven, one of unknown outcome.
inline Result<Done> reportDay(Database& database)
{
    HUI_ASSERT(openTill(database, opening()));
    takeCash(database, "water", 18740, 25);
    takeCash(database, "electricity", 14230, 50);
    takeCash(database, "water", 6320, 82, OutboxState::Unknown);
    takeCash(database, "electricity", 42000, 95);
    takeCash(database, "water", 3000, 118, OutboxState::Recorded);
    return Done{};
}

} // namespace hui::testkit
