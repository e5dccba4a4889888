// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/OpenPlatform.h"
#include "app/catalogue/SampleCities.h"

namespace hui::openplatform {

/// How much of the sample catalogue is wanted.
struct SampleWish {
    QDate day; ///< maintenance windows and seasons lie around it
    quint32 seed = 20'160'831; ///< another seed draws other terms
    qsizetype cities = -1; ///< only the first so many; negative: all
    int perKind = 1; ///< billers of each kind in a city, 1 to 10
};

/// A whole catalogue, generated: real cities, plainly named sample billers.
struct SampleCatalogue {
    QList<City> cities = {};
    QList<Biller> billers = {};
    QList<Interface> interfaces = {};
    QList<Need> needs = {};
};

/// The same wish gives the same catalogue. Every city has a biller of every kind that exists there:
/// heating only where it is heated.
SampleCatalogue sampleCatalogue(const SampleWish& wish);

/// The 1,824 interfaces and the 175 kinds of need, from the lists in resources/catalogue.
QList<Interface> sampleInterfaces(quint32 seed);
QList<Need> sampleNeeds();

} // namespace hui::openplatform
