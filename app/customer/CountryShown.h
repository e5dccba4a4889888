// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// A country or territory in two languages.
struct CountryNames {
    QString zh; ///< 中国
    QString en; ///< "China"
};

/// How a country is named to people, by its alpha-3 code of ISO 3166-1. What has no Chinese name
/// here has the English one in both; a code that is none stands as it is.
CountryNames countryShown(const QString& alpha3);

} // namespace hui
