// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/billpay/platform/BillerAdapter.h"

#include <memory>

namespace hui::billpay {

/// `GET /v1/customers/{id}/dues`: how it stands with the accounts a customer pays, wherever they
/// were paid: what each biller says is open, and whether an agreement pays it. For branches that
/// have the record, audited as `customer.dues`. A biller that does not answer, is asked too often,
/// asks for more than the account, or comes after the time there is for all, leaves its account
/// unknown. Problem: 404 customer_unknown.
server::Handler listDues(std::shared_ptr<BillerAdapter> biller);

} // namespace hui::billpay
