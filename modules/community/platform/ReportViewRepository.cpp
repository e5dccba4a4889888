// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ReportViewRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::community {

using namespace Qt::StringLiterals;

Result<bool> ReportViewRepository::add(const ReportView& view)
{
    const auto added = m_database.run(
        u"INSERT INTO community_report_view(view, report, customer, branch, device, operator,"
        " reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {idText(view.view), idText(view.report), idText(view.customer), view.branch, view.device,
            view.operatorId, view.reason, timestampToJson(view.at)});
    if (!added)
        return std::unexpected(added.error());
    auto known = m_database.run(u"SELECT report, customer, device, operator, reason"
                                " FROM community_report_view WHERE view = ?"_s,
        {idText(view.view)});
    if (!known)
        return std::unexpected(known.error());
    return known->next() && known->value(0).toString() == idText(view.report)
        && known->value(1).toString() == idText(view.customer)
        && known->value(2).toString() == view.device
        && known->value(3).toString() == view.operatorId
        && known->value(4).toString() == view.reason;
}

Result<QList<ReportView>> ReportViewRepository::of(const QUuid& customer) const
{
    auto rows = m_database.run(
        u"SELECT view, report, branch, device, operator, reason, at FROM community_report_view"
        " WHERE customer = ? ORDER BY at DESC, view DESC LIMIT 200"_s,
        {idText(customer)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<ReportView> views;
    while (rows->next())
        views.append({QUuid::fromString(rows->value(0).toString()),
            QUuid::fromString(rows->value(1).toString()), customer, rows->value(2).toString(),
            rows->value(3).toString(), rows->value(4).toString(), rows->value(5).toString(),
            momentIn(rows->value(6))});
    return views;
}

Result<Done> ReportViewRepository::addQuestion(const FileQuestion& question)
{
    const QString patient = question.documentKey.isEmpty()
        ? QString(""_L1)
        : m_database.fieldKeys().index("community_question.patient_ix", question.documentKey);
    const auto added = m_database.run(
        u"INSERT INTO community_question(question, about, hospital, customer, patient_ix, branch,"
        " device, operator, reason, agreed, outcome, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {idText(question.id), question.about, question.hospital,
            question.customer.isNull() ? QString(""_L1) : idText(question.customer), patient,
            question.branch, question.device, question.operatorId, question.reason,
            question.isAgreed ? 1 : 0, question.outcome, timestampToJson(question.at)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<Done> ReportViewRepository::forget(
    const QStringList& records, const QStringList& documentKeys)
{
    Result<Done> gone = Done{};
    for (const QString& record : records) {
        if (gone)
            gone = done(m_database.run(
                u"DELETE FROM community_report_view WHERE customer = ?"_s, {record}));
        if (gone)
            gone = done(
                m_database.run(u"DELETE FROM community_question WHERE customer = ?"_s, {record}));
    }
    for (const QString& key : documentKeys)
        if (gone)
            gone = done(m_database.run(u"DELETE FROM community_question WHERE patient_ix = ?"_s,
                {m_database.fieldKeys().index("community_question.patient_ix", key)}));
    return gone;
}

} // namespace hui::community
