// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace hui {

/// A place on earth in millionths of a degree, WGS 84: what a telephone tells.
struct GeoPoint {
    int latitude = 0; ///< north of the equator, -90,000,000 … 90,000,000
    int longitude = 0; ///< east of Greenwich, -180,000,000 … 180,000,000

    friend bool operator==(const GeoPoint&, const GeoPoint&) = default;
};

/// A point from "31.299,120.585": degrees with up to six decimals; nothing for anything else.
std::optional<GeoPoint> geoPointOf(const QString& text);

/// How far two points are apart, in whole metres along a sphere of the earth's mean radius
/// (6,371,009 m, IUGG): within half a percent of the ellipsoid.
qint64 metresBetween(const GeoPoint& a, const GeoPoint& b);

} // namespace hui
