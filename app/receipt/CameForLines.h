// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/CameFor.h"
#include "app/receipt/ReceiptDocument.h"

namespace hui {

/// A kind of document as papers call it: 居民身份证 of "resident_id"; empty for one that is not
/// known.
QString documentZh(const QString& kind);

/// 被代理人, 代理人, 代理人证件 and 代理人证号 as they stand on a paper, masked; none when nobody
/// came for another.
QList<ReceiptDocument::Line> cameForLines(const std::optional<CameFor>& came);

} // namespace hui
