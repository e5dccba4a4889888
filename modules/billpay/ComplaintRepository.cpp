// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ComplaintRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "modules/billpay/ComplaintWire.h"
#include "modules/billpay/FollowUp.h"
#include "modules/billpay/FollowedRepository.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

/// What the customer got, or did not get, as the last step.
void addPaidOut(Complaint& complaint)
{
    if (complaint.status != ComplaintStatus::Refunded)
        return;
    const QDateTime at = complaint.payment.correction ? complaint.payment.correction->at
                                                      : complaint.steps.last().at; // an account
    complaint.steps.append({ComplaintStatus::Refunded, at});
}

} // namespace

Result<QList<Complaint>> ComplaintRepository::latest(int limit) const
{
    auto found
        = m_database.run(u"SELECT op_id FROM payment_followed WHERE kind = 'billpay.complain'"
                         " ORDER BY at DESC, op_id DESC LIMIT ?"_s,
            {limit});
    if (!found)
        return std::unexpected(found.error());
    QList<Complaint> complaints;
    while (found->next()) {
        auto one = readOne(QUuid::fromRfc4122(found->value(0).toByteArray()));
        if (!one)
            return std::unexpected(one.error());
        complaints.append(*std::move(one));
    }
    return complaints;
}

Result<Complaint> ComplaintRepository::readOne(const QUuid& operation) const
{
    const auto entry = Journal(m_database).byId(operation);
    if (!entry)
        return std::unexpected(entry.error());
    const auto original = FollowedRepository(m_database).originalOf(operation);
    if (!original)
        return std::unexpected(original.error());
    auto payment = paymentOf(m_database, *original);
    if (!payment)
        return std::unexpected(payment.error());
    const auto steps = stepsOf(operation);
    if (!steps)
        return std::unexpected(steps.error());
    HUI_ASSERT(*entry); // in one transaction with the row
    const QJsonObject& body = (*entry)->operation.body;
    Complaint made{.operation = operation,
        .reason = complaintReasonOf(body.value("code"_L1).toString())
            .value_or(ComplaintReason::NotReceived),
        .text = body.value("reason"_L1).toString(),
        .raisedAt = (*entry)->operation.at,
        .dueOn = QDate::fromString(body.value("due_on"_L1).toString(), Qt::ISODate),
        .steps = {{ComplaintStatus::Open, (*entry)->operation.at}},
        .payment = *std::move(payment)};
    for (const Correction& one : std::as_const(made.payment.followed))
        if (one.operation == operation)
            made.status = statusOf(one, made.payment.state);
    made.steps += *steps;
    addPaidOut(made);
    return made;
}

Result<QList<ComplaintStep>> ComplaintRepository::stepsOf(const QUuid& operation) const
{
    auto found
        = m_database.run(u"SELECT status, at FROM complaint_step WHERE op_id = ? ORDER BY rowid"_s,
            {operation.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    QList<ComplaintStep> steps;
    while (found->next())
        steps.append(
            {complaintStatusOf(found->value(0).toString()).value_or(ComplaintStatus::Assigned),
                QDateTime::fromString(found->value(1).toString(), Qt::ISODateWithMs)});
    return steps;
}

Result<std::optional<ComplaintStep>> ComplaintRepository::apply(
    const QString& key, const QJsonObject& value)
{
    const QUuid operation = QUuid::fromString(key);
    const auto original = FollowedRepository(m_database).originalOf(operation);
    if (!original)
        return std::unexpected(original.error());
    if (original->isNull() || value.isEmpty())
        return std::nullopt;
    const auto steps = complaintStepsFromJson(value);
    if (!steps)
        return std::unexpected(steps.error());
    std::optional<ComplaintStep> last;
    for (const ComplaintStep& step : *steps) {
        const Result<bool> isNew = addStep(operation, step);
        if (!isNew)
            return std::unexpected(isNew.error());
        if (*isNew)
            last = step;
    }
    return last;
}

Result<bool> ComplaintRepository::addStep(const QUuid& operation, const ComplaintStep& step)
{
    const auto added
        = m_database.run(u"INSERT INTO complaint_step(op_id, status, at) VALUES (?, ?, ?)"
                         " ON CONFLICT (op_id, status) DO NOTHING"_s,
            {operation.toRfc4122(), nameOf(step.status), timestampToJson(step.at)});
    if (!added)
        return std::unexpected(added.error());
    return added->numRowsAffected() > 0;
}

} // namespace hui::billpay
