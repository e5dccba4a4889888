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

/// What a line of the log says: "customer.reveal" is 显示明文. What is not known stays as it is.
QString paperWordOfAct(const QString& act);

} // namespace hui::customers
