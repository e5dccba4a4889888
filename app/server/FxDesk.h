// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/FxRate.h"
#include "app/server/PlatformModule.h"

#include <memory>

namespace hui::server {

/// Where the bank's rates of exchange come from. A bank puts its treasury behind it; the reference
/// platform has a simulator there. Asked outside any transaction.
class FxDesk {
public:
    virtual ~FxDesk() = default;

    /// All that is published now, one of each currency; an error while nobody can tell. What is not
    /// named any more is not published any more.
    virtual Result<QList<FxRate>> rates(const QDateTime& now) = 0;
};

/// A desk that publishes at half past nine of every day; the day decides the rates.
class SimulatedFxDesk final : public FxDesk {
public:
    Result<QList<FxRate>> rates(const QDateTime& now) override;
};

/// The table `fx_rate`, a row for each currency: the only place with its SQL.
class FxRates {
public:
    explicit FxRates(Database& database)
        : m_database(database)
    {
    }

    /// Keeps what is published, tells it to the desks and takes back what is not named any more,
    /// inside the caller's transaction. Of a currency the rate that was published last stays.
    Result<Done> saveAll(const QList<FxRate>& rates);

    /// The ones published last, by currency.
    Result<QList<FxRate>> all() const;

private:
    Database& m_database;
};

/// The job that asks a desk and tells the desks of the branches what is new.
PlatformJob fxJob(const std::shared_ptr<FxDesk>& desk);

} // namespace hui::server
