// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// Numbers for sample data that follow from a seed and a name alone, so that tests and pictures
/// repeat and an entry stays as it is when others are added before it.
class Draw {
public:
    Draw(quint32 seed, const QString& name)
        : m_start(QString::number(seed) + u'|' + name + u'|')
    {
    }

    /// A number from 0 to `count` − 1; another `what` draws another number.
    int below(int count, QLatin1StringView what) const;

    /// True in one of `count` cases.
    bool isOneIn(int count, QLatin1StringView what) const { return below(count, what) == 0; }

private:
    const QString m_start;
};

} // namespace hui
