// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// What the pages of services go on with by operations that are the legs of a case (ADR 61), by
/// flow and service of its kind, as isServed() reads it: what is paid, booked or given back there.
/// A case of such a kind comes to its good end by a leg alone (ADR 93). Desk and platform alike;
/// the pages are held against it (tests/look/tst_needs.cpp).
const QString& legServices();

} // namespace hui
