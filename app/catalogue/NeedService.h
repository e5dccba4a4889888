// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/OpenPlatform.h"

#include <optional>

namespace hui {

class Database;

/// Whether a page goes on with what is wanted by a need, as the catalogue says (ADR 88). `what` are
/// flow and service of the needs that it goes on with: "pay:campus/school", several of them with
/// blanks between, "pay:billpay/" for whatever that page is opened with. A need that names no
/// service is gone on with nowhere.
bool isServed(const Need& need, QStringView what);

/// The same of a kind of need at the desk, by the catalogue in force, or the last one that had it:
/// cases outlive their kind. False: there is none.
Result<bool> isKindServed(Database& database, const QString& kind, QStringView what);

/// The same on the platform, by what the desks were told last of the need (server::lastToldEver);
/// nothing: they were told of none such.
Result<bool> isToldServed(
    const std::optional<QJsonObject>& told, const QString& kind, QStringView what);

/// What a page of bills goes on with that pays one of a category, "water".
QString billsOf(const QString& category);

} // namespace hui
