// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/campus/Fees.h"
#include "modules/campus/platform/SampleSchools.h"

namespace hui {
class Database;
}

namespace hui::campus {

/// What is looked for in the directory.
struct SchoolQuestion {
    QString typed = {}; ///< Chinese, pinyin, initials, English; empty: all
    QString city = {}; ///< GB/T 2260; empty: all
    std::optional<SchoolKind> kind = {};
    QString nearTo = {}; ///< of the branch: its own city comes first
};

/// Whether a fee may be paid in parts, as it holds on a day: data, not code.
struct PartPolicy {
    bool isPart = false;
    Money least = Money::fen(0);

    friend bool operator==(const PartPolicy&, const PartPolicy&) = default;
};

/// The same with where and from when it holds.
struct PartRule {
    QString school = {}; ///< empty: all schools of the kind
    SchoolKind schoolKind = SchoolKind::University;
    FeeKind fee = FeeKind::Tuition;
    QDate validFrom = {};
    PartPolicy policy = {};
};

/// The tables `campus_school` and `campus_part_policy`: the only place with their SQL.
class SchoolRepository {
public:
    explicit SchoolRepository(Database& database)
        : m_database(database)
    {
    }

    /// Those that have all the words typed, the nearest first, at most `limit`.
    Result<FoundSchools> find(const SchoolQuestion& question, int limit) const;

    Result<std::optional<School>> byId(const QString& id) const;

    /// Writes a school; one that is there already stays as it is.
    Result<Done> add(const SampleSchool& school);

    /// The rule in force for a fee on a day; whole when there is none.
    Result<PartPolicy> partPolicy(const School& school, FeeKind fee, const QDate& day) const;

    /// Enters a rule; what stood for the same from the same day on is replaced.
    Result<Done> setPartPolicy(const PartRule& rule);

private:
    Database& m_database;
};

} // namespace hui::campus
