// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/ComplaintBookRepository.h"

#include "app/core/JsonReader.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/billpay/ComplaintWire.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// An empty text, never a null one, which SQL takes for NULL.
QString textOf(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
}

Result<Done> done(const Result<Query>& run)
{
    return run ? Result<Done>(Done{}) : std::unexpected(run.error());
}

} // namespace

Result<std::optional<BookedComplaint>> ComplaintBookRepository::byOperation(
    const QUuid& operation) const
{
    auto row = m_database.run(
        u"SELECT original, branch, code, due_on, open FROM billpay_complaint WHERE operation = ?"_s,
        {textOf(operation)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return BookedComplaint{operation, QUuid::fromString(row->value(0).toString()),
        row->value(1).toString(), row->value(2).toString(),
        QDate::fromString(row->value(3).toString(), Qt::ISODate), row->value(4).toInt() != 0};
}

Result<bool> ComplaintBookRepository::hasOpen(const QUuid& original) const
{
    auto row = m_database.run(
        u"SELECT 1 FROM billpay_complaint WHERE original = ? AND open = 1"_s, {textOf(original)});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<Done> ComplaintBookRepository::add(const BookedComplaint& complaint)
{
    return done(m_database.run(u"INSERT INTO billpay_complaint(operation, original, branch, code,"
                               " due_on) VALUES (?, ?, ?, ?, ?)"_s,
        {textOf(complaint.operation), textOf(complaint.original), complaint.branch, complaint.code,
            textOf(complaint.dueOn)}));
}

Result<Done> ComplaintBookRepository::close(const QUuid& operation)
{
    return done(m_database.run(
        u"UPDATE billpay_complaint SET open = 0 WHERE operation = ?"_s, {textOf(operation)}));
}

Result<Done> ComplaintBookRepository::move(
    const BookedComplaint& complaint, const ComplaintStep& step)
{
    auto steps = stepsOf(complaint.operation);
    if (!steps)
        return std::unexpected(steps.error());
    const auto added = done(m_database.run(
        u"INSERT INTO billpay_complaint_step(operation, number, status, at) VALUES (?, ?, ?, ?)"_s,
        {textOf(complaint.operation), static_cast<qlonglong>(steps->size() + 1),
            nameOf(step.status), timestampToJson(step.at)}));
    if (!added)
        return added;
    steps->append(step);
    return server::publish(m_database, u"complaint"_s, textOf(complaint.operation),
        complaintStepsToJson(complaint.branch, *steps));
}

Result<QList<ComplaintStep>> ComplaintBookRepository::stepsOf(const QUuid& operation) const
{
    auto found = m_database.run(u"SELECT status, at FROM billpay_complaint_step"
                                " WHERE operation = ? ORDER BY number"_s,
        {textOf(operation)});
    if (!found)
        return std::unexpected(found.error());
    QList<ComplaintStep> steps;
    while (found->next())
        steps.append(
            {complaintStatusOf(found->value(0).toString()).value_or(ComplaintStatus::Assigned),
                QDateTime::fromString(found->value(1).toString(), Qt::ISODateWithMs)});
    return steps;
}

} // namespace hui::billpay
