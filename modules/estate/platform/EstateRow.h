// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/GeoPoint.h"
#include "modules/estate/Estate.h"

namespace hui::estate {

/// An estate as the platform has it.
struct EstateRow {
    QString id = {};
    QString templ = {};
    LocalText name = {};
    GeoPoint place = {};
    QString biller = {}; ///< of property fees; empty: nobody
};

} // namespace hui::estate
