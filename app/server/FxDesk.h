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

    /// What is published now, by currency; an error while nobody can tell.
    virtual Result<QList<FxRate>> rates(const QDateTime& now) = 0;
};

/// A desk that publishes at half past nine of every day; the day decides the rates.
class SimulatedFxDesk final : public FxDesk {
public:
    Result<QList<FxRate>> rates(const QDateTime& now) override;
};

/// The table `fx_rate`: the only place with its SQL.
class FxRates {
public:
    explicit FxRates(Database& database)
        : m_database(database)
    {
    }

    /// Keeps a rate and tells it to the desks, unless one published later is there.
    Result<Done> save(const FxRate& rate);

    /// The one published last; nothing: none was.
    Result<std::optional<FxRate>> last(const QString& currency) const;

private:
    Database& m_database;
};

/// The job that asks a desk and tells the desks of the branches what is new.
PlatformJob fxJob(const std::shared_ptr<FxDesk>& desk);

} // namespace hui::server
