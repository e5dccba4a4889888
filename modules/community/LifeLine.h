// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/OpenPlatform.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace hui::community {

/// A line of 惠民金融 or a scene of daily life, as the bank's catalogue has it. What stands under
/// it: the needs of the catalogue that belong to it, and what the desk offers by the words it is
/// found by: whoever offers "xuefei … huijiaoyu" serves 惠教育. So a service comes to its line
/// without anybody knowing of it here.
struct LifeLine {
    /// A line has fields of needs, a scene is named by the needs themselves (Need::life).
    enum class Kind { Line, Scene };

    QString id = {}; ///< "health"; of a scene one of lifeSceneIds()
    Kind kind = Kind::Line;
    int place = 0; ///< among its kind, from 1 on
    QString name = {}; ///< "惠健康"
    QString nameEn = {};
    QStringList words = {}; ///< any of them, each a whole word of those of a service
    QStringList fields = {}; ///< of the catalogue's needs, those that are its: "惠消费"

    friend bool operator==(const LifeLine&, const LifeLine&) = default;
};

/// As the change stream `life_line` tells it; its key is the id. A Protocol error names the field
/// that is wrong.
QJsonObject toJson(const LifeLine& line);
Result<LifeLine> lifeLineFromJson(const QJsonObject& json);

/// Those of a kind, by their place.
QList<LifeLine> ofKind(const QList<LifeLine>& all, LifeLine::Kind kind);

/// Whether who is found by these words serves the line or the scene.
bool serves(const LifeLine& line, const QString& words);

/// Whether a need of the catalogue belongs to it.
bool belongs(const Need& need, const LifeLine& line);

} // namespace hui::community
