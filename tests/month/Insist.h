// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/month/MonthDesk.h"

namespace hui::month {

/// Does something at the desk until it is answered. Now and then the disk fails at some statement,
/// or the COMMIT does, stored or not: the desk is started again, and asks again with the same id.
template <class Verb>
auto MonthDesk::insist(Verb verb)
{
    for (;;) {
        Chance& chance = m_world.chance;
        if (chance.oneIn(30))
            m_database->failAfter(chance.below(25));
        else if (chance.oneIn(80))
            m_database->failCommit(
                chance.oneIn(2) ? Database::CommitFault::Durable : Database::CommitFault::Lost);
        const auto made = verb();
        m_database->failAfter(-1);
        m_database->failCommit(Database::CommitFault::None);
        const bool broke = !made
            && (made.error().kind == Error::Kind::Storage
                || made.error().kind == Error::Kind::Unknown);
        if (!broke)
            return made;
        restart();
    }
}

} // namespace hui::month
