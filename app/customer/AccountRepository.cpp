// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/AccountRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNumber = 6; // below it is typed on the way to a name or a phone
constexpr int movedAtOnce = 200; // accounts that are read at a time when records are joined

/// As it is looked for: without what stands between the characters.
QString numberOf(const QString& account)
{
    QString number;
    for (const QChar sign : account)
        if (sign.isLetterOrNumber())
            number += sign.toUpper();
    return number;
}

} // namespace

Result<Done> AccountRepository::note(const QUuid& customer, const PaidAccount& paid)
{
    const QString id = idText(customer);
    const QString index = indexOf(paid);
    const ClosedRow row(m_database, "customer_account", id + u'/' + index);
    return done(m_database.run(
        u"INSERT INTO customer_account(customer, account_ix, number_ix, biller, account, last_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(customer, account_ix) DO UPDATE SET"
        " last_at = CASE WHEN excluded.last_at > customer_account.last_at THEN excluded.last_at"
        " ELSE customer_account.last_at END"_s,
        {id, index, m_database.fieldKeys().index("customer_account_number", numberOf(paid.account)),
            paid.biller, row.close("account", paid.account), timestampToJson(paid.lastAt)}));
}

Result<QList<PaidAccount>> AccountRepository::of(const QUuid& customer, int limit) const
{
    const QString id = idText(customer);
    auto row = m_database.run(u"SELECT account_ix, biller, account, last_at FROM customer_account"
                              " WHERE customer = ? ORDER BY last_at DESC, account_ix LIMIT ?"_s,
        {id, limit});
    if (!row)
        return std::unexpected(row.error());
    QList<PaidAccount> accounts;
    while (row->next()) {
        ClosedRow closed(m_database, "customer_account", id + u'/' + row->value(0).toString());
        accounts.append({row->value(1).toString(), closed.open("account", row->value(2)),
            momentIn(row->value(3))});
        if (const Result<Done> opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
    }
    return accounts;
}

Result<QList<QUuid>> AccountRepository::whoPays(const QString& number, int limit) const
{
    const QString whole = numberOf(number);
    if (whole.size() < shortestNumber)
        return QList<QUuid>();
    auto row = m_database.run(u"SELECT DISTINCT customer FROM customer_account"
                              " WHERE number_ix = ? ORDER BY customer LIMIT ?"_s,
        {m_database.fieldKeys().index("customer_account_number", whole), limit});
    if (!row)
        return std::unexpected(row.error());
    QList<QUuid> ids;
    while (row->next())
        ids.append(QUuid::fromString(row->value(0).toString()));
    return ids;
}

Result<Done> AccountRepository::join(const QUuid& from, const QUuid& to)
{
    for (;;) {
        const auto accounts = of(from, movedAtOnce);
        if (!accounts)
            return std::unexpected(accounts.error());
        for (const PaidAccount& paid : *accounts) { // closed for its row: it is written anew
            if (const Result<Done> written = note(to, paid); !written)
                return written;
            if (const Result<Done> left = drop(from, paid); !left)
                return left;
        }
        if (accounts->size() < movedAtOnce)
            return remove(from);
    }
}

Result<Done> AccountRepository::drop(const QUuid& customer, const PaidAccount& paid)
{
    return done(
        m_database.run(u"DELETE FROM customer_account WHERE customer = ? AND account_ix = ?"_s,
            {idText(customer), indexOf(paid)}));
}

QString AccountRepository::indexOf(const PaidAccount& paid) const
{
    return m_database.fieldKeys().index("customer_account", paid.biller + u'/' + paid.account);
}

Result<Done> AccountRepository::remove(const QUuid& customer)
{
    return done(
        m_database.run(u"DELETE FROM customer_account WHERE customer = ?"_s, {idText(customer)}));
}

} // namespace hui
