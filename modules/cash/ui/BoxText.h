// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/CashRequest.h"
#include "app/till/Transfer.h"
#include "ui/Pill.h"

#include <QCoreApplication>

namespace hui::cash {

/// What pages say about cash boxes and the cash between them, in the teller's language.
class BoxText {
    Q_DECLARE_TR_FUNCTIONS(hui::cash::BoxText)

public:
    /// "Vault", "Drawer 03".
    static QString box(const QString& number);

    /// "Handed out", "Handed back", "More cash", "Surplus", "Between tellers".
    static QString purpose(const Transfer& transfer);

    /// "5,000.00", "Receipts 101–120".
    static QString load(const Transfer& transfer);

    static PillLook pill(const Transfer& transfer);
    static PillLook pill(CashRequestState state);
};

} // namespace hui::cash
