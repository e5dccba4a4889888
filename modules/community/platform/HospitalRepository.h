// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/HospitalWire.h"
#include "modules/community/platform/SampleHospitals.h"

namespace hui {
class Database;
}

namespace hui::community {

/// What is looked for in the directory.
struct HospitalQuestion {
    QString typed = {}; ///< Chinese, pinyin, initials, English; empty: all
    QString city = {}; ///< GB/T 2260; empty: all
    std::optional<HospitalGrade> grade = {};
    QString nearTo = {}; ///< of the branch: its own city comes first
};

/// How near a city is by its code: 0 the same, 1 of the same prefecture, 2 of the same province,
/// 3 elsewhere. Of places the platform knows codes and no coordinates.
int distanceClass(const QString& city, const QString& from);

/// The tables `community_hospital` and `community_clinic_policy`: the only place with their SQL.
class HospitalRepository {
public:
    explicit HospitalRepository(Database& database)
        : m_database(database)
    {
    }

    /// Those that have all the words typed, the nearest first, at most `limit`.
    Result<FoundHospitals> find(const HospitalQuestion& question, int limit) const;

    Result<std::optional<Hospital>> byId(const QString& id) const;

    /// Writes a hospital; one that is there already stays as it is.
    Result<Done> add(const SampleHospital& hospital);

    /// The rules in force on a day.
    Result<ClinicPolicy> policyOn(const QDate& day) const;

private:
    Database& m_database;
};

} // namespace hui::community
