// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/DeskFees.h"

namespace hui {
struct PillLook;
}

namespace hui::campus {

/// In the teller's language.
QString nameShown(const School& school);
QString nameShown(const FeeItem& item);
QString kindText(SchoolKind kind);

/// "Spring 2026": short, for a column.
QString termShown(const QString& term);

/// How a payment stands, in a word and as a pill.
QString stateText(FeeState state);
PillLook lookOf(FeeState state);

} // namespace hui::campus
