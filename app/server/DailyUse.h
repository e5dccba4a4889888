// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hui::server {

struct Context;

/// Who does something, and how often a day they may.
struct DailyLimit {
    QByteArray who = {}; ///< an address or a token; empty: nobody can be told, and nothing counts
    int most = 0; ///< 0: as often as they like
};

/// The table `daily_use`: how often strangers do something a day. Kept as keyed fingerprints of
/// that day alone. Inside the caller's transaction.
class DailyUse {
public:
    /// `purpose` is a word of the service: "queue.booking".
    DailyUse(Context& context, QString purpose)
        : m_context(context)
        , m_purpose(std::move(purpose))
    {
    }

    /// Counts one more for each of them; false, and nothing is counted, when one has had enough.
    Result<bool> count(const QList<DailyLimit>& limits);

    /// How often somebody did it today.
    Result<int> used(const QByteArray& who) const;

    /// Takes that back: what was counted did not come about.
    Result<Done> uncount(const QList<DailyLimit>& limits);

    /// Drops what was counted on days that are over, of every purpose.
    Result<Done> sweep();

    /// What somebody is counted as: nobody is found by it without the key.
    QString fingerprint(const QByteArray& who) const;

private:
    QString today() const;

    Context& m_context;
    const QString m_purpose;
};

} // namespace hui::server
