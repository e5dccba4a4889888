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

/// One kind of need that customers come with, and the interfaces that serve it.
struct Need {
    QString id; ///< "P-017"
    QString name; ///< "水费缴费"
    QString nameEn;
    QString segment; ///< "personal" 个人 or "corporate" 公司
    QString scene; ///< "缴费", "健康": the field of life
    QStringList interfaces; ///< their ids
};

/// As the streams "interface" and "need" bring them (resources/openapi: InterfaceChange,
/// NeedChange). Reading is strict; a Protocol error names the field.
QJsonObject interfaceToJson(const Interface& entry);
Result<Interface> interfaceFromJson(const QJsonObject& value, const QString& key);
QJsonObject needToJson(const Need& entry);
Result<Need> needFromJson(const QJsonObject& value, const QString& key);

} // namespace hui
