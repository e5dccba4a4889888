// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hui::campus {

/// What is taught, the youngest first.
enum class SchoolKind { Kindergarten, Primary, Junior, Senior, University };

QList<SchoolKind> schoolKinds();

/// "junior": as stored and on the wire.
QString nameOf(SchoolKind kind);
std::optional<SchoolKind> schoolKindOf(QStringView name);

/// A school of the directory.
struct School {
    QString id = {}; ///< "320500-s2"
    QString city = {}; ///< GB/T 2260
    QString cityName = {}; ///< "苏州市"
    QString name = {};
    QString nameEn = {};
    SchoolKind kind = SchoolKind::Primary;

    friend bool operator==(const School&, const School&) = default;
};

/// What a search found, the nearest first.
struct FoundSchools {
    QList<School> schools = {};
    bool more = false; ///< there are others; a longer search finds them

    friend bool operator==(const FoundSchools&, const FoundSchools&) = default;
};

} // namespace hui::campus
