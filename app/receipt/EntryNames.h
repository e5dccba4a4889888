// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// What a kind of operation is called on papers, "生活缴费收款" for "billpay.pay"; the kind itself
/// when no paper has a name for it. Always Chinese.
QString paperNameOf(const QString& kind);

} // namespace hui
