// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/customer/CustomerWords.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

// The table `customer_word`, as it is looked into.

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfCandidates = 400;

} // namespace

QString CustomerRepository::candidateStatement()
{
    return u"SELECT w.customer, f.value FROM customer_word w LEFT JOIN customer_field f"
           " ON f.customer = w.customer AND f.field = 'name'"
           " WHERE w.word_ix = ? AND w.customer > ? ORDER BY w.customer LIMIT ?"_s;
}

/// Those with the word, after `after`, whose name fits: the index knows beginnings of a few
/// lengths only, and a record is opened for who may fit alone. `after` becomes the last one that
/// was looked at, and empty after the last of all.
Result<QList<QUuid>> CustomerRepository::candidates(
    const QString& word, const QString& typed, QString& after) const
{
    auto row = m_database.run(candidateStatement(),
        {m_database.fieldKeys().index("customer_word", word), after, pageOfCandidates});
    if (!row)
        return std::unexpected(row.error());
    QList<QUuid> ids;
    int count = 0;
    for (; row->next(); ++count) {
        after = row->value(0).toString();
        ClosedRow closed(m_database, "customer_field", after + u"/name"_s);
        const QString name
            = row->value(1).isNull() ? QString() : closed.open("value", row->value(1));
        if (const Result<Done> opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
        if (fitsName(name, typed))
            ids.append(QUuid::fromString(after));
    }
    if (count < pageOfCandidates)
        after.clear();
    return ids;
}

} // namespace hui
