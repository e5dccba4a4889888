// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/CaseRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Columns.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

ReportedCase caseOf(const Query& row)
{
    const auto kind = matchClassOf(row.value(5).toString());
    HUI_ASSERT(kind); // written by nameOf()
    ReportedCase found{row.value(0).toString(), row.value(1).toString(),
        QDate::fromString(row.value(2).toString(), Qt::ISODate), row.value(3).toString(),
        QUuid::fromString(row.value(4).toString()), *kind,
        server::amountOf(row.value(6), row.value(7)).value_or(Money::fen(0)),
        QUuid::fromString(row.value(8).toString()), momentIn(row.value(9))};
    if (const auto verdict = verdictOf(row.value(10).toString())) {
        found.answer = {found.item, found.number, *kind, found.stake, *verdict,
            row.value(11).toString(), momentIn(row.value(12))};
        found.answeredBy = QUuid::fromString(row.value(13).toString());
    }
    return found;
}

} // namespace

Result<QList<ReportedCase>> CaseRepository::read(
    const QString& rest, const QVariantList& values) const
{
    auto rows = m_database.run(
        u"SELECT number, branch, business_date, device_id, item, class, stake_minor, currency,"
        " operation, at, verdict, words, answered_at, answered_by FROM reconcile_case "_s
            + rest,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<ReportedCase> cases;
    while (rows->next())
        cases.append(caseOf(*rows));
    return cases;
}

Result<std::optional<ReportedCase>> CaseRepository::about(const QUuid& item) const
{
    const auto cases = read(u"WHERE item = ?"_s, {idText(item)});
    if (!cases)
        return std::unexpected(cases.error());
    return cases->isEmpty() ? std::nullopt : std::optional(cases->first());
}

Result<QList<ReportedCase>> CaseRepository::latest(int limit) const
{
    return read(
        u"ORDER BY CASE WHEN verdict IS NULL THEN 0 ELSE 1 END, at DESC, item LIMIT ?"_s, {limit});
}

Result<QString> CaseRepository::open(const server::UploadedOperation& report,
    const QDate& businessDate, const QUuid& item, MatchClass kind, Money stake)
{
    const QString date = businessDate.toString(Qt::ISODate);
    qint64 before = 0;
    {
        auto count = m_database.run(
            u"SELECT COUNT(*) FROM reconcile_case WHERE branch = ? AND business_date = ?"_s,
            {report.branch, date});
        if (!count)
            return std::unexpected(count.error());
        HUI_ASSERT(count->next()); // an aggregate always gives one row
        before = count->value(0).toLongLong();
    }
    const QString number
        = u"DZ%1-%2"_s.arg(businessDate.toString(u"yyyyMMdd"), QString::number(before + 1));
    const auto opened = m_database.run(
        u"INSERT INTO reconcile_case(number, branch, business_date, device_id, item, class,"
        " stake_minor, currency, operation, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {number, report.branch, date, report.deviceId, idText(item), nameOf(kind), stake.minor(),
            stake.currency().code(), idText(report.id), timestampToJson(report.at)});
    if (!opened)
        return std::unexpected(opened.error());
    return number;
}

Result<Done> CaseRepository::answer(const CentreAnswer& answer, const QUuid& answeredBy)
{
    return done(m_database.run(u"UPDATE reconcile_case SET verdict = ?, words = ?, answered_at = ?,"
                               " answered_by = ? WHERE item = ?"_s,
        {nameOf(answer.verdict), answer.words, timestampToJson(answer.at), idText(answeredBy),
            idText(answer.item)}));
}

} // namespace hui::reconcile
