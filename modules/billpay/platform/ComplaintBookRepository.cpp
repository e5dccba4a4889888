// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/ComplaintBookRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/Masking.h"
#include "app/server/Changes.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "modules/billpay/ComplaintWire.h"
#include "modules/billpay/platform/PaymentBookRepository.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

/// An empty text, never a null one, which SQL takes for NULL.
} // namespace

Result<std::optional<BookedComplaint>> ComplaintBookRepository::byOperation(
    const QUuid& operation) const
{
    auto row = m_database.run(
        u"SELECT original, branch, code, due_on, open, words, raised_at, raised_by, handler"
        " FROM billpay_complaint WHERE operation = ?"_s,
        {idText(operation)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    ClosedRow closed(m_database, "billpay_complaint", idText(operation));
    BookedComplaint found{operation, QUuid::fromString(row->value(0).toString()),
        row->value(1).toString(), row->value(2).toString(),
        QDate::fromString(row->value(3).toString(), Qt::ISODate), row->value(4).toInt() != 0,
        closed.open("words", row->value(5)),
        QDateTime::fromString(row->value(6).toString(), Qt::ISODateWithMs),
        row->value(7).toString(), row->value(8).toString()};
    if (const Result<Done> opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    return found;
}

Result<std::optional<BookedComplaint>> ComplaintBookRepository::grantedFor(
    const QUuid& original) const
{
    auto row = m_database.run(
        u"SELECT c.operation FROM billpay_complaint c JOIN billpay_complaint_step s"
        " ON s.operation = c.operation WHERE c.original = ? AND s.status = 'refund'"_s,
        {idText(original)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return byOperation(QUuid::fromString(row->value(0).toString()));
}

Result<bool> ComplaintBookRepository::hasOpen(const QUuid& original) const
{
    auto row = m_database.run(
        u"SELECT 1 FROM billpay_complaint WHERE original = ? AND open = 1"_s, {idText(original)});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<Done> ComplaintBookRepository::add(const BookedComplaint& complaint)
{
    const ClosedRow row(m_database, "billpay_complaint", idText(complaint.operation));
    return done(m_database.run(u"INSERT INTO billpay_complaint(operation, original, branch, code,"
                               " due_on, words, raised_at, raised_by)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {idText(complaint.operation), idText(complaint.original), complaint.branch, complaint.code,
            dayColumn(complaint.dueOn), row.close("words", complaint.words),
            timestampToJson(complaint.raisedAt), complaint.raisedBy}));
}

Result<Done> ComplaintBookRepository::close(const QUuid& operation)
{
    return done(m_database.run(
        u"UPDATE billpay_complaint SET open = 0 WHERE operation = ?"_s, {idText(operation)}));
}

Result<Done> ComplaintBookRepository::move(
    const BookedComplaint& complaint, const ComplaintStep& step)
{
    const auto steps = stepsOf(complaint.operation);
    if (!steps)
        return std::unexpected(steps.error());
    const auto added = done(m_database.run(
        u"INSERT INTO billpay_complaint_step(operation, number, status, at) VALUES (?, ?, ?, ?)"_s,
        {idText(complaint.operation), static_cast<qlonglong>(steps->size() + 1),
            nameOf(step.status), timestampToJson(step.at)}));
    if (!added)
        return added;
    return tell(complaint);
}

Result<Done> ComplaintBookRepository::setHandler(BookedComplaint complaint, const QString& handler)
{
    complaint.handler = handler;
    const auto set
        = done(m_database.run(u"UPDATE billpay_complaint SET handler = ? WHERE operation = ?"_s,
            {handler, idText(complaint.operation)}));
    return set ? tell(complaint) : set;
}

/// Only the desks of its branch. One of before this was told has nothing but its moves.
Result<Done> ComplaintBookRepository::tell(const BookedComplaint& complaint) const
{
    const auto steps = stepsOf(complaint.operation);
    if (!steps)
        return std::unexpected(steps.error());
    const auto payment = PaymentBookRepository(m_database).byOperation(complaint.original);
    if (!payment)
        return std::unexpected(payment.error());
    std::optional<ComplaintTold> about;
    if (*payment && complaint.raisedAt.isValid())
        about = ComplaintTold{complaint.original, complaint.code, complaint.words, complaint.dueOn,
            complaint.raisedAt, complaint.raisedBy,
            complaint.handler.isEmpty() ? complaint.raisedBy : complaint.handler,
            (*payment)->biller, maskAccount((*payment)->account), (*payment)->taken(),
            (*payment)->mode == PayMode::Cash ? std::optional((*payment)->amount) : std::nullopt};
    return server::publish(m_database, server::ofBranch(u"complaint"_s, complaint.branch),
        idText(complaint.operation), complaintToJson(complaint.branch, *steps, about));
}

Result<QList<ComplaintStep>> ComplaintBookRepository::stepsOf(const QUuid& operation) const
{
    auto found = m_database.run(u"SELECT status, at FROM billpay_complaint_step"
                                " WHERE operation = ? ORDER BY number"_s,
        {idText(operation)});
    if (!found)
        return std::unexpected(found.error());
    QList<ComplaintStep> steps;
    while (found->next())
        steps.append(
            {complaintStatusOf(found->value(0).toString()).value_or(ComplaintStatus::Assigned),
                QDateTime::fromString(found->value(1).toString(), Qt::ISODateWithMs)});
    return steps;
}

Result<Done> ComplaintBookRepository::forgetPayer(const QUuid& operation)
{
    return done(m_database.run(u"UPDATE billpay_complaint SET words = '' WHERE open = 0"
                               " AND (operation = ? OR original = ?)"_s,
        {idText(operation), idText(operation)}));
}

} // namespace hui::billpay
