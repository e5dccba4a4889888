// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

namespace hui {

/// A city of the sample data with what decides which billers and hospitals it has.
struct SampleCity {
    City city;
    QString provinceCode; ///< GB/T 2260, "320000"
    bool isHeated = false; ///< has central heating that is paid for
    bool hasSouthernGrid = false; ///< its power accounts are those of the southern grid
    QString level = {}; ///< "municipality", "prefecture", "county"
};

/// The 663 cities of the article, in the order of their codes (resources/data/cities.csv says how
/// they were found).
QList<SampleCity> sampleCities();

/// The rows of a compiled-in CSV file without its heading: no field of ours holds a comma.
QList<QStringList> rowsOf(const QString& resource);

} // namespace hui
