// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/School.h"

namespace hui::campus {

/// A school of the sample directory with the words it is found by.
struct SampleSchool {
    School school;
    QString words; ///< SearchWords::text()
};

/// The sample directory: plainly named schools in the real cities, one of each kind in a
/// municipality and in the cities of Jiangsu, one in each other city of a prefecture. The same
/// every time.
QList<SampleSchool> sampleSchools();

} // namespace hui::campus
