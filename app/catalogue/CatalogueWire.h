// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

#include <QJsonObject>

namespace hui {

/// A city as the stream "city" brings it (resources/openapi: CityChange).
QJsonObject cityToJson(const City& city);

/// Reads it; a Protocol error names the field that is not of the contract. `key` stands before the
/// paths reported.
Result<City> cityFromJson(const QJsonObject& value, const QString& key);

/// A biller with its terms as the stream "biller" brings it (resources/openapi: BillerChange).
QJsonObject billerToJson(const Biller& biller);

/// Reads it, as strictly. Words of enumerations that we do not know read as Unknown, an offline
/// policy we do not know as Never.
Result<Biller> billerFromJson(const QJsonObject& value, const QString& key);

} // namespace hui
