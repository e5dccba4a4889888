// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

namespace hui::customers {

/// What stands on papers of a person, which are always Chinese.
QString paperWord(CustomerField field);
QString paperWord(CertificateKind kind);
QString paperWord(ConsentKind kind);
QString paperWord(LinkRole role);
QString paperWord(ConsentPurpose service);

} // namespace hui::customers
