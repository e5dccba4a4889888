// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"

#include <QJsonObject>

namespace hui {

class JsonReader;

/// What a biller asks for, as the contract writes it (resources/openapi: Parameter).
QJsonObject parameterToJson(const Parameter& parameter);

/// Reads it; a fault of the reader are lengths that exclude each other, a pattern that is none,
/// and a choice without choices.
Parameter parameterFromJson(JsonReader& reader);

} // namespace hui
