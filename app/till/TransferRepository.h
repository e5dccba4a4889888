// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Transfer.h"

#include <QVariant>

namespace hui {

/// The table `cash_transfer`: cash and blank forms that this desk sent and that the platform told
/// of the others.
class TransferRepository {
public:
    explicit TransferRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<Transfer>> byId(const QUuid& transfer) const;
    /// What a till has to receive or to take back, and what it took in vain, oldest first.
    Result<QList<Transfer>> unfinished(const QString& box) const;
    /// The same of every box, the vault among them.
    Result<QList<Transfer>> unfinished() const;
    /// Every transfer from or to a box on a day, newest first.
    Result<QList<Transfer>> ofDay(const QString& box, const QDate& businessDate) const;

    Result<Done> add(const Transfer& transfer);
    /// Moves it by what this desk did.
    Result<Done> move(
        const Transfer& transfer, TransferState state, const QString& reason, const QUuid& endedBy);
    /// Puts it where the platform told last that it is; `by` is what undid the ending here.
    Result<Done> moveAsTold(const Transfer& transfer, const QUuid& by);

    /// Applies one change of the streams "cash_transfer" and "blank_transfer"; called by sync. A
    /// state that this desk has gone beyond already, with the platform's answer still on its way,
    /// stays; what was told is remembered for when that answer is a refusal.
    Result<Done> apply(const QJsonObject& value);

private:
    Result<Done> noteTold(const Transfer& told);
    Result<QList<Transfer>> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui
