// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Served.h"
#include "modules/billpay/platform/BillerAdapter.h"

#include <memory>

namespace hui::billpay {

/// What programs of partners may ask of bills: the billers of a city (`billpay.biller.list`) and
/// what an account owes (`billpay.water.query` and its like of the other kinds), under the same
/// terms, rates and masks as a desk.
QList<server::ServedInterface> billInterfaces(const std::shared_ptr<BillerAdapter>& adapter);

} // namespace hui::billpay
