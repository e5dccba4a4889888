// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerUseRepository.h"

#include "app/catalogue/BillerRow.h"
#include "app/store/Database.h"
#include "app/store/HashChain.h"

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

Result<Done> BillerUseRepository::note(
    const QString& customer, const QString& biller, const QDateTime& at)
{
    QStringList users{u""_s};
    if (!customer.isEmpty())
        users.append(customer);
    for (const QString& user : users) {
        const auto noted = m_database.run(
            u"INSERT INTO biller_use(customer, biller, uses, last_at) VALUES (?, ?, 1, ?)"
            " ON CONFLICT(customer, biller) DO UPDATE SET uses = uses + 1,"
            " last_at = excluded.last_at"_s,
            {user, biller, at.toUTC().toString(Qt::ISODateWithMs)});
        if (!noted)
            return std::unexpected(noted.error());
    }
    return Done{};
}

Result<QList<Biller>> BillerUseRepository::recentBillers(const QString& customer, int limit) const
{
    return readBillers(
        m_database.run(u"SELECT biller.value, biller.version FROM biller_use"
                       " JOIN biller ON biller.id = biller_use.biller WHERE customer = ?"
                       " ORDER BY last_at DESC LIMIT ?"_s,
            {textColumn(customer), limit}));
}

Result<QList<Biller>> BillerUseRepository::favouriteBillers(
    const QString& customer, int limit) const
{
    return readBillers(m_database.run(
        u"SELECT biller.value, biller.version FROM biller_favourite AS marked"
        " JOIN biller ON biller.id = marked.biller LEFT JOIN biller_use"
        " ON biller_use.biller = marked.biller AND biller_use.customer = marked.customer"
        " WHERE marked.customer = ? ORDER BY biller_use.uses DESC, biller.number LIMIT ?"_s,
        {textColumn(customer), limit}));
}

Result<QList<Biller>> BillerUseRepository::billersOf(const QString& customer, int limit) const
{
    const auto marked = favouriteBillers(customer, limit);
    if (!marked)
        return marked;
    const auto recent = recentBillers(customer, limit);
    if (!recent)
        return recent;
    QList<Biller> all = *marked;
    for (const Biller& biller : *recent)
        if (std::ranges::find(*marked, biller.id, &Biller::id) == marked->end())
            all.append(biller);
    return all;
}

Result<bool> BillerUseRepository::isFavourite(const QString& customer, const QString& biller) const
{
    auto row = m_database.run(u"SELECT 1 FROM biller_favourite WHERE customer = ? AND biller = ?"_s,
        {textColumn(customer), biller});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<Done> BillerUseRepository::setFavourite(
    const QString& customer, const QString& biller, bool favourite)
{
    const QString sql = favourite
        ? u"INSERT INTO biller_favourite(customer, biller) VALUES (?, ?) ON CONFLICT DO NOTHING"_s
        : u"DELETE FROM biller_favourite WHERE customer = ? AND biller = ?"_s;
    const auto set = m_database.run(sql, {textColumn(customer), biller});
    return set ? Result<Done>(Done{}) : std::unexpected(set.error());
}

Result<Done> BillerUseRepository::join(const QString& from, const QString& to)
{
    HUI_ASSERT(!from.isEmpty() && !to.isEmpty() && from != to);
    const auto used
        = m_database.run(u"INSERT INTO biller_use(customer, biller, uses, last_at)"
                         " SELECT ?, biller, uses, last_at FROM biller_use WHERE customer = ?"
                         " ON CONFLICT(customer, biller) DO UPDATE SET uses = uses + excluded.uses,"
                         " last_at = MAX(last_at, excluded.last_at)"_s,
            {to, from});
    if (!used)
        return std::unexpected(used.error());
    const auto marked = m_database.run(
        u"INSERT INTO biller_favourite(customer, biller)"
        " SELECT ?, biller FROM biller_favourite WHERE customer = ? ON CONFLICT DO NOTHING"_s,
        {to, from});
    if (!marked)
        return std::unexpected(marked.error());
    return forget(from);
}

Result<Done> BillerUseRepository::forget(const QString& customer)
{
    HUI_ASSERT(!customer.isEmpty());
    for (const QString& table : {u"biller_use"_s, u"biller_favourite"_s}) {
        const auto gone
            = m_database.run(u"DELETE FROM "_s + table + u" WHERE customer = ?"_s, {customer});
        if (!gone)
            return std::unexpected(gone.error());
    }
    return Done{};
}

} // namespace hui
