// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/JsonReader.h"
#include "modules/estate/Estate.h"

namespace hui::estate {

QJsonObject toJson(const EstateTemplate& templ);
QJsonObject toJson(const QList<Estate>& estates);
QJsonObject toJson(const EstateView& view);
/// Parties that were looked for.
QJsonObject toJson(const QList<Party>& parties);
QJsonArray toJson(const QList<Share>& shares);

/// As told by the other side; a Protocol error names the field that is wrong.
Result<EstateTemplate> templateFromJson(const QJsonObject& json);
Result<QList<Estate>> estatesFromJson(const QJsonObject& json);
Result<EstateView> estateViewFromJson(const QJsonObject& json);
Result<QList<Party>> partiesFromJson(const QJsonObject& json);

/// The picture of a copy that was asked for.
Result<QByteArray> copyFromJson(const QJsonObject& json);

/// `[{party, parts, amount}]` of a message.
QList<Share> readShares(JsonReader& reader, QLatin1StringView key);

} // namespace hui::estate
