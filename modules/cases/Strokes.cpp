// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/Strokes.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 2'400;
constexpr qsizetype fewest = 6; // points; less is a slip of the finger

std::optional<QPoint> pointOf(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 2)
        return std::nullopt;
    bool isX = false;
    bool isY = false;
    const QPoint point(parts.first().toInt(&isX), parts.last().toInt(&isY));
    const bool isInside = point.x() >= 0 && point.x() <= strokesWidth && point.y() >= 0
        && point.y() <= strokesHeight;
    return isX && isY && isInside ? std::optional(point) : std::nullopt;
}

} // namespace

std::optional<Strokes> strokesOf(QStringView text)
{
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    Strokes strokes;
    qsizetype count = 0;
    for (const QStringView stroke : text.split(u'-')) {
        QList<QPoint> points;
        for (const QStringView each : stroke.split(u'_')) {
            const auto point = pointOf(each);
            if (!point)
                return std::nullopt;
            points.append(*point);
        }
        count += points.size();
        strokes.append(points);
    }
    return count >= fewest ? std::optional(strokes) : std::nullopt;
}

QString drawnKey()
{
    return u"signature_drawn"_s;
}

QString signatureKey()
{
    return u"signature"_s;
}

} // namespace hui::cases
