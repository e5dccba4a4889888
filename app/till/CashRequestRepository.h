// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/CashRequest.h"

#include <QVariant>

namespace hui {

/// The table `cash_request`: what this desk asked and what the platform told of the others.
class CashRequestRepository {
public:
    explicit CashRequestRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<CashRequest>> byId(const QUuid& request) const;
    /// Those of a business day, the open ones first, then the newest first.
    Result<QList<CashRequest>> ofDay(const QDate& businessDate) const;

    Result<Done> add(const CashRequest& request);
    Result<Done> move(const QUuid& request, CashRequestState state, const QString& reason);

    /// Applies one change of the stream "cash_request"; called by sync. One that has ended here,
    /// with the platform's answer still on its way, stays so.
    Result<Done> apply(const QJsonObject& value);

private:
    Result<QList<CashRequest>> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui
