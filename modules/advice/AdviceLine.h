// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hui::advice {

/// The lines of 惠民金融 of which the desk informs and sells nothing: 惠保障, 惠理财, 惠消费,
/// 惠助农.
enum class AdviceLine { Protection, Wealth, Shopping, Farming };

QList<AdviceLine> adviceLines();

/// "protection": as stored and on the wire.
QString nameOf(AdviceLine line);
std::optional<AdviceLine> adviceLineOf(QStringView name);

} // namespace hui::advice
