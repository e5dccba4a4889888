// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/SettlementRepository.h"

#include "app/core/IdText.h"
#include "app/server/Columns.h"
#include "app/server/Ledger.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <algorithm>

namespace hui::estate {

using namespace Qt::StringLiterals;
using server::notNull;

namespace {

constexpr int monthsProposed = 3; ///< even with nothing to share
constexpr int mostProposed = 36; ///< with the settled ones what a view holds
constexpr int mostSheets = 24;

QString monthOf(const QDate& day)
{
    return day.toString(u"yyyy-MM"_s);
}

QDate firstDayOf(const QString& month)
{
    return QDate::fromString(month + u"-01"_s, Qt::ISODate);
}

} // namespace

Result<QList<Settlement>> SettlementRepository::sheets(
    const EstateRow& estate, const QDate& day) const
{
    auto sheets = settled(estate.id);
    const auto open = openMonths(estate, day);
    const auto difference = differenceOf(estate);
    if (!sheets)
        return sheets;
    if (!open || !difference)
        return std::unexpected(open ? difference.error() : open.error());
    const QDate recent = QDate(day.year(), day.month(), 1).addMonths(-monthsProposed);
    Money carried = Money::fen(0);
    bool isBorne = difference->after.isEmpty();
    for (const QDate& first : *open) {
        if (!isBorne && monthOf(first) > difference->after) {
            carried = Money::fen(carried.minor() + difference->amount.minor());
            isBorne = true;
        }
        const auto sheet = proposed(estate, first, carried);
        if (!sheet)
            return std::unexpected(sheet.error());
        carried = sheet->leftOver();
        if (first >= recent || sheet->total().minor() > 0) // what waits is never out of sight
            sheets->append(*sheet);
    }
    std::ranges::stable_sort(*sheets, std::ranges::greater(), &Settlement::month);
    return sheets;
}

Result<QList<QDate>> SettlementRepository::openMonths(
    const EstateRow& estate, const QDate& day) const
{
    const auto done = settledMonths(estate.id);
    const auto begun = firstMonth(estate.id);
    if (!done || !begun)
        return std::unexpected(done ? begun.error() : done.error());
    const QDate thisMonth(day.year(), day.month(), 1);
    QList<QDate> months;
    for (int back = 1; back <= mostProposed; ++back) {
        const QDate first = thisMonth.addMonths(-back);
        if (back > monthsProposed && !(begun->isValid() && *begun <= first))
            break;
        if (!done->contains(monthOf(first)))
            months.prepend(first);
    }
    return months;
}

Result<SettledDifference> SettlementRepository::differenceOf(const EstateRow& estate) const
{
    SettledDifference difference;
    if (estate.biller.isEmpty())
        return difference;
    auto row = m_database.run(u"SELECT month, turnover, carried FROM estate_settlement"
                              " WHERE estate = ? AND biller = ? ORDER BY month"_s,
        {estate.id, estate.biller});
    if (!row)
        return std::unexpected(row.error());
    QSet<QString> months;
    QDate first;
    Settlement sheet;
    qint64 shared = 0;
    while (row->next()) {
        sheet.month = row->value(0).toString();
        sheet.turnover = Money::fen(row->value(1).toLongLong());
        sheet.carried = Money::fen(row->value(2).toLongLong());
        shared += sheet.shared().minor();
        months.insert(sheet.month);
        if (!first.isValid())
            first = firstDayOf(sheet.month);
    }
    if (months.isEmpty())
        return difference;
    const QDate last = firstDayOf(sheet.month);
    auto inBooks = turnoverIn(estate, first, last);
    for (QDate gap = first; inBooks && gap < last; gap = gap.addMonths(1)) {
        if (months.contains(monthOf(gap)))
            continue;
        const auto open = turnoverIn(estate, gap, gap); // has a sheet of its own
        inBooks = open ? Result<Money>(Money::fen(inBooks->minor() - open->minor())) : open;
    }
    if (!inBooks)
        return std::unexpected(inBooks.error());
    return SettledDifference{sheet.month, Money::fen(inBooks->minor() - shared)};
}

Result<Money> SettlementRepository::turnoverIn(
    const EstateRow& estate, const QDate& first, const QDate& last) const
{
    if (estate.biller.isEmpty())
        return Money::fen(0);
    return server::Ledger(m_database)
        .credited(
            u"biller:"_s + estate.biller, Currency::CNY, {first, last.addMonths(1).addDays(-1)});
}

Result<QList<Settlement>> SettlementRepository::settled(const QString& estate) const
{
    auto row = m_database.run(
        u"SELECT t.month, t.turnover, t.fees, t.contributions, s.party, s.parts, s.amount,"
        " t.carried FROM estate_settlement t JOIN estate_share s ON s.estate = t.estate AND "
        "s.month = t.month"
        " WHERE t.estate = ? ORDER BY t.month DESC, s.party LIMIT ?"_s,
        {estate, mostSheets * 4});
    if (!row)
        return std::unexpected(row.error());
    QList<Settlement> sheets;
    while (row->next()) {
        const auto fen = [&](int column) { return Money::fen(row->value(column).toLongLong()); };
        if (sheets.isEmpty() || sheets.last().month != row->value(0).toString())
            sheets.append({row->value(0).toString(), fen(1), fen(2), fen(3), {}, true, fen(7)});
        sheets.last().shares.append(
            {partyKindOf(row->value(4).toString()).value_or(PartyKind::Bank), row->value(5).toInt(),
                fen(6)});
        std::ranges::sort(sheets.last().shares, {}, &Share::party);
    }
    return sheets;
}

Result<QSet<QString>> SettlementRepository::settledMonths(const QString& estate) const
{
    auto row = m_database.run(u"SELECT month FROM estate_settlement WHERE estate = ?"_s, {estate});
    if (!row)
        return std::unexpected(row.error());
    QSet<QString> months;
    while (row->next())
        months.insert(row->value(0).toString());
    return months;
}

Result<QDate> SettlementRepository::firstMonth(const QString& estate) const
{
    auto row
        = m_database.run(u"SELECT MIN(valid_from) FROM estate_party WHERE estate = ?"_s, {estate});
    if (!row)
        return std::unexpected(row.error());
    const QDate day
        = row->next() ? QDate::fromString(row->value(0).toString(), Qt::ISODate) : QDate();
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

Result<qint64> SettlementRepository::numberOf(const QString& sql, const QVariantList& values) const
{
    auto row = m_database.run(sql, values);
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<QList<ShareRule>> SettlementRepository::rulesOn(const QString& templ, const QDate& day) const
{
    auto row = m_database.run(
        u"SELECT party, parts FROM estate_share_policy WHERE template = ? AND valid_from ="
        " (SELECT MAX(valid_from) FROM estate_share_policy WHERE template = ? AND valid_from <= ?)"
        " LIMIT 4"_s,
        {templ, templ, dayColumn(day)});
    if (!row)
        return std::unexpected(row.error());
    QList<ShareRule> rules;
    while (row->next())
        rules.append({partyKindOf(row->value(0).toString()).value_or(PartyKind::Bank),
            row->value(1).toInt()});
    return rules;
}

Result<Settlement> SettlementRepository::proposed(
    const EstateRow& estate, const QDate& first, Money carried) const
{
    const QDate last = first.addMonths(1).addDays(-1);
    Settlement sheet{.month = monthOf(first), .carried = carried};
    const auto turnover = turnoverIn(estate, first, first);
    const auto feeParts = numberOf(u"SELECT parts FROM estate_fee_policy WHERE template = ?"
                                   " AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {estate.templ, dayColumn(last)});
    // who left and signed anew within the month is one merchant; who is forgotten has no paper left
    const auto contributions
        = numberOf(u"SELECT CAST(COALESCE(SUM(m.most), 0) AS BIGINT) FROM"
                   " (SELECT MAX(contribution) AS most FROM estate_party"
                   " WHERE estate = ? AND kind = 'merchant' AND valid_from <= ?"
                   " AND valid_until >= ? AND (ended_on = '' OR ended_on >= ?)"
                   " GROUP BY CASE WHEN document_ix = '' THEN party ELSE document_ix END) m"_s,
            {estate.id, dayColumn(last), dayColumn(first), dayColumn(first)});
    const auto rules = rulesOn(estate.templ, last);
    if (!turnover)
        return std::unexpected(turnover.error());
    if (!feeParts || !contributions)
        return std::unexpected(feeParts ? contributions.error() : feeParts.error());
    if (!rules)
        return std::unexpected(rules.error());
    sheet.turnover = *turnover;
    sheet.fees = partOf(sheet.shared(), static_cast<int>(*feeParts));
    sheet.contributions = Money::fen(*contributions);
    const auto shares = shareOut(sheet.total(), *rules);
    if (!shares)
        return failure(Error::Kind::Storage, "the shares do not come to the whole", estate.templ);
    sheet.shares = *shares;
    return sheet;
}

Result<Done> SettlementRepository::add(
    const Estate& estate, const Settlement& sheet, const QUuid& operation)
{
    if (const auto kept = done(m_database.run(
            u"INSERT INTO estate_settlement(estate, month, operation, turnover, fees,"
            " contributions, carried, biller) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {estate.id, sheet.month, idText(operation), sheet.turnover.minor(), sheet.fees.minor(),
                sheet.contributions.minor(), sheet.carried.minor(), notNull(estate.biller)}));
        !kept)
        return kept;
    for (const Share& share : sheet.shares)
        if (const auto kept
            = done(m_database.run(u"INSERT INTO estate_share(estate, month, party, parts, amount)"
                                  " VALUES (?, ?, ?, ?, ?)"_s,
                {estate.id, sheet.month, nameOf(share.party), share.parts, share.amount.minor()}));
            !kept)
            return kept;
    return Done{};
}

Result<Done> SettlementRepository::setShares(
    const QString& templ, const QDate& from, const QList<ShareRule>& rules)
{
    for (const ShareRule& rule : rules)
        if (const auto kept = done(m_database.run(
                u"INSERT INTO estate_share_policy(template, valid_from, party, parts)"
                " VALUES (?, ?, ?, ?) ON CONFLICT (template, valid_from, party)"
                " DO UPDATE SET parts = excluded.parts"_s,
                {templ, dayColumn(from), nameOf(rule.party), rule.parts}));
            !kept)
            return kept;
    return Done{};
}

} // namespace hui::estate
