// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/receipt/SheetDocument.h"
#include "modules/estate/Estate.h"

namespace hui::estate {

/// 结算单 of a month: what came in, what of it is shared and each party's share. A month that is
/// not settled says so in its title.
SheetDocument settlementSheet(
    const EstateView& view, const Settlement& sheet, const Shift& shift, const QString& bank);

/// 物业, 商家, 住户, 银行: as papers say it.
QString paperNameOf(PartyKind kind);

} // namespace hui::estate
