// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace hui {

/// A country or territory of ISO 3166-1.
struct Country {
    QString alpha2; ///< "CN"
    QString alpha3; ///< "CHN"
    int numeric; ///< 156
    QString name; ///< English, short
};

std::optional<Country> countryOfAlpha2(QStringView code);
std::optional<Country> countryOfAlpha3(QStringView code);
std::optional<Country> countryOfNumeric(int code);

} // namespace hui
