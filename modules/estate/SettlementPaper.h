// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/core/Shift.h"
#include "app/receipt/SheetDocument.h"
#include "modules/estate/Estate.h"

namespace hui::estate {

/// 结算单 of a month: what came in, what of it is shared and each party's share. A month that is
/// not settled says so in its title.
SheetDocument settlementSheet(
    const EstateView& view, const Settlement& sheet, const Shift& shift, const QString& bank);

/// 参与情况 of the day of the view: who has signed up and is active, who was told of notices, and
/// the offers that hold at the branch. A table of the settlement sheet, and a sheet by itself.
SheetTable participationTable(const EstateView& view);
SheetDocument participationSheet(const EstateView& view, const Shift& shift, const QString& bank);

/// Writes that sheet as CSV below the data folder and gives the path. Storage: it cannot be
/// written.
Result<QString> keepParticipation(
    const EstateView& view, const Shift& shift, const QString& bank, const QString& dataFolder);

/// "30.00%" of ten-thousandths.
QString percentOf(int parts);

/// 物业, 商家, 住户, 银行: as papers say it.
QString paperNameOf(PartyKind kind);

} // namespace hui::estate
