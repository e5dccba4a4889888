// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hui::community {

/// A line of 惠民金融 or a scene of daily life. A service stands under it by the words it is found
/// by: whoever offers "xuefei … huijiaoyu" serves 惠教育. So a service comes to its line without
/// anybody knowing of it here.
struct LifeLine {
    QString id = {}; ///< "health"
    QString name = {}; ///< "惠健康"
    QString nameEn = {};
    QStringList words = {}; ///< any of them, each a whole word of those of a service
    QStringList fields = {}; ///< of the catalogue's needs, those that are its: "惠消费"
};

/// The seven lines (domain C14), 惠健康 first.
QList<LifeLine> lifeLines();

/// The seven scenes 衣(医)食住行美娱玩 (domain C13).
QList<LifeLine> lifeScenes();

/// Whether who is found by these words serves the line or the scene.
bool serves(const LifeLine& line, const QString& words);

} // namespace hui::community
