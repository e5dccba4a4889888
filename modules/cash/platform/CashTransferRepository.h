// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Transfer.h"

#include <QVariant>

namespace hui::cash {

/// A transfer of a branch.
struct BranchTransfer {
    QString branch;
    Transfer transfer;
};

/// The table `cash_transfer` of the platform: cash and blank forms between boxes. What is written
/// is told to the desks of the branch, by the stream "cash_transfer" or "blank_transfer", in the
/// same transaction.
class CashTransferRepository {
public:
    explicit CashTransferRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<BranchTransfer>> byId(const QUuid& transfer) const;
    /// What was handed out for the opening of a box on a day and has not been received.
    Result<std::optional<BranchTransfer>> issuedTo(
        const QString& branch, const QString& box, const QDate& businessDate) const;
    /// What is on its way in a branch, of any day.
    Result<QList<BranchTransfer>> unfinished(const QString& branch) const;

    Result<Done> add(const BranchTransfer& sent);
    /// Refused when it does not stand where `known` says, so that of two that try, one is refused.
    Result<Done> move(const BranchTransfer& known, TransferState state, const QString& reason = {});

private:
    Result<QList<BranchTransfer>> read(const QString& where, const QVariantList& values) const;
    Result<Done> tell(const BranchTransfer& transfer);

    Database& m_database;
};

} // namespace hui::cash
