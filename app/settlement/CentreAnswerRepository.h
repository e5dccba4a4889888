// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/CentreAnswer.h"

namespace hui {

class Database;

/// The table `centre_answer`: what the centre told this branch about its reports. The only place
/// with its SQL. It decides nothing.
class CentreAnswerRepository {
public:
    explicit CentreAnswerRepository(Database& database)
        : m_database(database)
    {
    }

    /// The answer about a difference of that class and sum; nothing when there is none.
    Result<std::optional<CentreAnswer>> about(
        const QUuid& item, MatchClass kind, Money stake) const;

    /// Takes an answer in the place of what was told about the same operation before.
    Result<Done> put(const CentreAnswer& answer);

private:
    Database& m_database;
};

} // namespace hui
