// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <utility>

namespace hui {

/// Keeps a page from reading the store more often than it can show: while one reading is on its
/// way, all that are asked for meanwhile become the one that follows. While thousands of operations
/// are settled, a page would otherwise queue a reading for each.
class Reading {
public:
    /// True: read now, and call end() with the answer. False: one is on its way already.
    bool begin()
    {
        if (m_isUnderWay)
            m_isWantedAgain = true;
        return !std::exchange(m_isUnderWay, true);
    }

    /// True: asked for meanwhile, so read again.
    bool end()
    {
        m_isUnderWay = false;
        return std::exchange(m_isWantedAgain, false);
    }

private:
    bool m_isUnderWay = false;
    bool m_isWantedAgain = false;
};

} // namespace hui
