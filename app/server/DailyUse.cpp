// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/DailyUse.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/Router.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QCryptographicHash>

namespace hui::server {

using namespace Qt::StringLiterals;

Result<bool> DailyUse::count(const QList<DailyLimit>& limits)
{
    bool hasRoom = true;
    for (const DailyLimit& limit : limits) {
        if (limit.who.isEmpty())
            continue;
        auto row = m_context.database.run(
            u"INSERT INTO daily_use(day, purpose, who, times) VALUES (?, ?, ?, 1)"
            " ON CONFLICT (day, purpose, who) DO UPDATE SET times = daily_use.times + 1"
            " RETURNING times"_s,
            {today(), m_purpose, fingerprint(limit.who)});
        if (!row)
            return std::unexpected(row.error());
        const bool fits = row->next() && (limit.most == 0 || row->value(0).toInt() <= limit.most);
        hasRoom = hasRoom && fits;
    }
    if (hasRoom)
        return true;
    const auto taken = uncount(limits);
    return taken ? Result<bool>(false) : std::unexpected(taken.error());
}

Result<int> DailyUse::used(const QByteArray& who) const
{
    auto row = m_context.database.run(
        u"SELECT times FROM daily_use WHERE day = ? AND purpose = ? AND who = ?"_s,
        {today(), m_purpose, fingerprint(who)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<Done> DailyUse::uncount(const QList<DailyLimit>& limits)
{
    for (const DailyLimit& limit : limits) {
        if (limit.who.isEmpty())
            continue;
        const auto run = m_context.database.run(
            u"UPDATE daily_use SET times = times - 1 WHERE day = ? AND purpose = ? AND who = ?"_s,
            {today(), m_purpose, fingerprint(limit.who)});
        if (!run)
            return std::unexpected(run.error());
    }
    return Done{};
}

Result<Done> DailyUse::sweep()
{
    return done(m_context.database.run(u"DELETE FROM daily_use WHERE day < ?"_s, {today()}));
}

QString DailyUse::today() const
{
    return dateInChina(m_context.clock.nowUtc()).toString(Qt::ISODate);
}

QString DailyUse::fingerprint(const QByteArray& who) const
{
    const QByteArray hash = QCryptographicHash::hash(who, QCryptographicHash::Sha256);
    return QString::fromLatin1(m_context.database.fieldKeys().fingerprint(hash).toHex());
}

} // namespace hui::server
