// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ComplaintRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "modules/billpay/ComplaintWire.h"
#include "modules/billpay/FollowUp.h"
#include "modules/billpay/FollowedRepository.h"
#include "modules/billpay/KnownBiller.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

/// What the customer got, or did not get, as the last step.
void addPaidOut(Complaint& complaint)
{
    if (complaint.status != ComplaintStatus::Refunded
        || complaint.steps.last().status == ComplaintStatus::Refunded)
        return;
    const QDateTime at = complaint.payment.correction ? complaint.payment.correction->at
                                                      : complaint.steps.last().at; // an account
    complaint.steps.append({ComplaintStatus::Refunded, at});
}

} // namespace

Result<QList<QUuid>> ComplaintRepository::newest(const QString& sql, int limit) const
{
    auto found = m_database.run(sql, {limit});
    if (!found)
        return std::unexpected(found.error());
    QList<QUuid> operations;
    while (found->next())
        operations.append(QUuid::fromRfc4122(found->value(0).toByteArray()));
    return operations;
}

Result<QList<Complaint>> ComplaintRepository::latest(int limit) const
{
    const auto own = newest(u"SELECT op_id FROM payment_followed WHERE kind = 'billpay.complain'"
                            " ORDER BY at DESC, op_id DESC LIMIT ?"_s,
        limit);
    if (!own)
        return std::unexpected(own.error());
    const auto told
        = newest(u"SELECT op_id FROM complaint_told WHERE content IS NOT NULL AND op_id NOT IN"
                 " (SELECT op_id FROM payment_followed) ORDER BY raised_at DESC, op_id DESC"
                 " LIMIT ?"_s,
            limit);
    if (!told)
        return std::unexpected(told.error());
    QList<Complaint> complaints;
    for (const QUuid& operation : *own + *told) {
        auto one = own->contains(operation) ? readOne(operation) : readTold(operation);
        if (!one)
            return std::unexpected(one.error());
        complaints.append(*std::move(one));
    }
    std::ranges::stable_sort(complaints, std::greater(), &Complaint::raisedAt);
    return complaints.first(std::min<qsizetype>(limit, complaints.size()));
}

Result<std::optional<Complaint>> ComplaintRepository::byId(const QUuid& operation) const
{
    const auto original = FollowedRepository(m_database).originalOf(operation);
    if (!original)
        return std::unexpected(original.error());
    if (!original->isNull()) {
        auto own = readOne(operation);
        return own ? Result<std::optional<Complaint>>(*std::move(own))
                   : std::unexpected(own.error());
    }
    auto found
        = m_database.run(u"SELECT 1 FROM complaint_told WHERE op_id = ? AND content IS NOT NULL"_s,
            {operation.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    auto told = readTold(operation);
    return told ? Result<std::optional<Complaint>>(*std::move(told))
                : std::unexpected(told.error());
}

Result<QString> ComplaintRepository::handlerOf(const QUuid& operation) const
{
    auto found = m_database.run(
        u"SELECT handler FROM complaint_told WHERE op_id = ?"_s, {operation.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toString() : QString();
}

Result<Done> ComplaintRepository::setHandler(const QUuid& operation, const QString& handler)
{
    const auto set = m_database.run(u"INSERT INTO complaint_told(op_id, handler) VALUES (?, ?)"
                                    " ON CONFLICT(op_id) DO UPDATE SET"
                                    " handler = excluded.handler"_s,
        {operation.toRfc4122(), handler});
    return set ? Result<Done>(Done{}) : std::unexpected(set.error());
}

Result<Done> ComplaintRepository::notePayOut(const QUuid& operation, const QUuid& payOut)
{
    const auto noted = m_database.run(
        u"UPDATE complaint_told SET pay_out = ?, put_back = NULL WHERE op_id = ?"_s,
        {payOut.toRfc4122(), operation.toRfc4122()});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

Result<Done> ComplaintRepository::notePutBack(const QUuid& operation, const QUuid& putBack)
{
    const auto noted = m_database.run(u"UPDATE complaint_told SET put_back = ? WHERE op_id = ?"_s,
        {putBack.toRfc4122(), operation.toRfc4122()});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

Result<std::optional<PayOut>> ComplaintRepository::payOutOf(
    const QVariant& payOut, bool isPutBack) const
{
    if (payOut.isNull())
        return std::nullopt;
    const auto entry = Journal(m_database).byId(QUuid::fromRfc4122(payOut.toByteArray()));
    if (!entry)
        return std::unexpected(entry.error());
    HUI_ASSERT(*entry); // in one transaction with the row
    return PayOut{(*entry)->operation.id, (*entry)->operation.at, (*entry)->state, isPutBack};
}

Result<Done> ComplaintRepository::keepTold(
    const QUuid& operation, const QString& handler, const QJsonObject& value)
{
    const QByteArray content
        = m_database.envelope().seal(QJsonDocument(value).toJson(QJsonDocument::Compact),
            Envelope::place("complaint_told", "content", operation.toRfc4122()));
    const auto kept = m_database.run(
        u"INSERT INTO complaint_told(op_id, handler, raised_at, content) VALUES (?, ?, ?, ?)"
        " ON CONFLICT(op_id) DO UPDATE SET handler = excluded.handler,"
        " raised_at = excluded.raised_at, content = excluded.content"_s,
        {operation.toRfc4122(), handler,
            value.value("about"_L1).toObject().value("raised_at"_L1).toString(), content});
    return kept ? Result<Done>(Done{}) : std::unexpected(kept.error());
}

/// What the branch is told of a complaint another desk has raised.
Result<Complaint> ComplaintRepository::readTold(const QUuid& operation) const
{
    auto found = m_database.run(
        u"SELECT content, handler, pay_out, put_back FROM complaint_told WHERE op_id = ?"_s,
        {operation.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    HUI_ASSERT(found->next()); // the caller has found it
    const auto payOut = payOutOf(found->value(2), !found->value(3).isNull());
    if (!payOut)
        return std::unexpected(payOut.error());
    const auto plain = m_database.envelope().open(found->value(0).toByteArray(),
        Envelope::place("complaint_told", "content", operation.toRfc4122()));
    if (!plain)
        return std::unexpected(plain.error());
    const auto change = complaintFromJson(QJsonDocument::fromJson(*plain).object());
    if (!change)
        return std::unexpected(change.error());
    HUI_ASSERT(change->about); // nothing else is kept
    const ComplaintTold& about = *change->about;
    Complaint made{.operation = operation,
        .reason = complaintReasonOf(about.code).value_or(ComplaintReason::NotReceived),
        .text = about.words,
        .raisedAt = about.raisedAt,
        .dueOn = about.dueOn,
        .status = change->steps.isEmpty() ? ComplaintStatus::Open : change->steps.last().status,
        .steps = {{ComplaintStatus::Open, about.raisedAt}},
        .raisedBy = about.raisedBy,
        .handler = found->value(1).toString(),
        .isElsewhere = true,
        .isCash = about.cashDue.has_value(),
        .payOut = *payOut};
    made.steps += change->steps;
    const auto biller = knownBiller(m_database, about.biller);
    if (!biller)
        return std::unexpected(biller.error());
    made.payment.operation = about.original;
    made.payment.biller = about.biller;
    made.payment.billerName = biller->name;
    made.payment.account = about.account;
    made.payment.due = about.cashDue.value_or(about.amount);
    made.payment.fee = Money::fen(about.amount.minor() - made.payment.due.minor());
    return made;
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
    made.raisedBy = (*entry)->operation.shift.operatorId;
    const auto handler = handlerOf(operation);
    if (!handler)
        return std::unexpected(handler.error());
    made.handler = handler->isEmpty() ? made.raisedBy : *handler;
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
    if (value.isEmpty())
        return std::nullopt;
    const auto change = complaintFromJson(value);
    if (!change)
        return std::unexpected(change.error());
    if (change->about)
        if (const auto kept = keepTold(operation, change->about->handler, value); !kept)
            return std::unexpected(kept.error());
    if (original->isNull())
        return std::nullopt;
    std::optional<ComplaintStep> last;
    for (const ComplaintStep& step : change->steps) {
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
