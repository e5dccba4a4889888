// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/GeoPoint.h"

#include <QRegularExpression>

#include <cmath>
#include <numbers>

namespace hui {

namespace {

constexpr double meanRadius = 6'371'009;
constexpr int wholeDegree = 1'000'000;

double radians(int microDegrees)
{
    return microDegrees * (std::numbers::pi / 180 / wholeDegree);
}

double squaredSineOfHalf(double angle)
{
    const double sine = std::sin(angle / 2);
    return sine * sine;
}

/// Degrees as a text to millionths, without a rounding in between.
int microDegreesOf(const QString& whole, const QString& decimals)
{
    const int fraction = decimals.leftJustified(6, u'0').toInt();
    const int degrees = whole.toInt() * wholeDegree;
    return whole.startsWith(u'-') ? degrees - fraction : degrees + fraction;
}

} // namespace

std::optional<GeoPoint> geoPointOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(-?[0-9]{1,2})(?:\\.([0-9]{1,6}))?,(-?[0-9]{1,3})(?:\\.([0-9]{1,6}))?\\z"));
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const GeoPoint point{microDegreesOf(found.captured(1), found.captured(2)),
        microDegreesOf(found.captured(3), found.captured(4))};
    const bool isOnEarth = std::abs(point.latitude) <= 90 * wholeDegree
        && std::abs(point.longitude) <= 180 * wholeDegree;
    return isOnEarth ? std::optional(point) : std::nullopt;
}

qint64 metresBetween(const GeoPoint& a, const GeoPoint& b)
{
    const double north = squaredSineOfHalf(radians(b.latitude) - radians(a.latitude));
    const double east = squaredSineOfHalf(radians(b.longitude) - radians(a.longitude))
        * std::cos(radians(a.latitude)) * std::cos(radians(b.latitude));
    return std::llround(2 * meanRadius * std::asin(std::sqrt(std::fmin(1.0, north + east))));
}

} // namespace hui
