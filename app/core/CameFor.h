// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/JsonReader.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace hui {

/// Who came for another (代理人, 反洗钱法 §31), as papers say it: masked. It is a word of the body
/// of the operation, so that a paper that is printed again on another day, or after the desk was
/// restored, says the same. The platform judges the records (`agent`) and believes none of it.
struct CameFor {
    QString principal = {}; ///< whom they came for: "王*明"; empty: their record is not here
    QString name = {}; ///< of who came
    QString documentKind = {}; ///< "resident_id"; empty: it was not told
    QString documentNumber = {}; ///< "3205**********1173"; empty: their record is not here

    friend bool operator==(const CameFor&, const CameFor&) = default;
};

/// `{principal?, name, document_kind?, document_no?}`.
QJsonObject toJson(const CameFor& came);

/// The `came` of a body that was read before; nothing when nobody came for another.
std::optional<CameFor> cameForIn(const QJsonObject& body);

/// Reads `came?` of a body.
std::optional<CameFor> readCameFor(JsonReader& reader);

/// Puts it into a body as `came`; nothing when nobody came for another.
void addTo(QJsonObject& body, const std::optional<CameFor>& came);

} // namespace hui
