// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

namespace hui {

/// Whether two records can be one person's: a Refused error when the numbers of residents on both
/// differ and are valid, or when a birth or a sex contradicts what the other record or a document
/// of either says. What is wrong in one of them is put right first; joining cannot be undone.
Result<Done> checkJoin(const Customer& into, const Customer& from, const QDate& day);

} // namespace hui
