// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hui {

/// One interface of the bank's open platform: what an application of a partner or of a branch may
/// call. The list is shown, not called by the desk.
struct Interface {
    QString id; ///< "billpay.water.query.v1"
    QString name; ///< "水费账单查询"
    QString nameEn;
    QString module; ///< "billpay"
    QString direction; ///< "in" the partner calls us, "out" we call it, "both"
    QString version; ///< "1.2"
    QString status; ///< "draft", "live", "deprecated", "retired"; others are shown as they are
};

/// What the flow of a need may be: serviceFlows().
const QStringList& needFlows();

/// The seven scenes of daily life 衣(医)食住行美娱玩: "clothes", "food", "home", "travel",
/// "beauty", "leisure", "play" (domain C13).
const QStringList& lifeSceneIds();

/// One kind of need that customers come with, and the interfaces that serve it.
struct Need {
    QString id; ///< "P-017"
    QString name; ///< "水费缴费"
    QString nameEn;
    QString segment; ///< "personal" 个人 or "corporate" 公司
    QString scene; ///< "惠缴费", "惠健康": the field of life
    QStringList interfaces; ///< their ids
    QString flow = {}; ///< of needFlows(); empty: a catalogue from before there was one
    QString service = {}; ///< page of the desk and what it is opened with, "billpay/water"; empty:
                          ///< it is taken in as a case
    QStringList life = {}; ///< of lifeSceneIds(), those it belongs to
};

/// As the streams "interface" and "need" bring them (resources/openapi: InterfaceChange,
/// NeedChange). Reading is strict; a Protocol error names the field.
QJsonObject interfaceToJson(const Interface& entry);
Result<Interface> interfaceFromJson(const QJsonObject& value, const QString& key);
QJsonObject needToJson(const Need& entry);
Result<Need> needFromJson(const QJsonObject& value, const QString& key);

} // namespace hui
