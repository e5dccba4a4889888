// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/FollowedRepository.h"

#include "app/store/Database.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

Result<QList<Correction>> FollowedRepository::of(const QUuid& original) const
{
    auto found = m_database.run(u"SELECT op_id, kind, at, put_back FROM payment_followed"
                                " WHERE original = ? ORDER BY rowid"_s,
        {original.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    QList<Correction> all;
    for (Query row = *std::move(found); row.next();) {
        const auto one = readOne({row.value(0), row.value(1), row.value(2), row.value(3)});
        if (!one)
            return std::unexpected(one.error());
        all.append(*one);
    }
    return all;
}

Result<Correction> FollowedRepository::readOne(const QVariantList& row) const
{
    Correction correction;
    correction.operation = QUuid::fromRfc4122(row.at(0).toByteArray());
    correction.kind = row.at(1).toString();
    correction.at = QDateTime::fromString(row.at(2).toString(), Qt::ISODateWithMs);
    correction.putBack = !row.at(3).isNull();
    const auto entry = Journal(m_database).byId(correction.operation);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The local database failed. Stop and call support."),
            u"payment_followed"_s);
    correction.reason = (*entry)->operation.body.value("reason"_L1).toString();
    correction.code = (*entry)->operation.body.value("code"_L1).toString();
    correction.dueOn
        = QDate::fromString((*entry)->operation.body.value("due_on"_L1).toString(), Qt::ISODate);
    correction.sequence = (*entry)->sequence;
    correction.state = (*entry)->state;
    correction.receiptNo = (*entry)->result.value("receipt_no"_L1).toString();
    correction.decision = (*entry)->result.value("decision"_L1).toString();
    if (correction.decision == "refund"_L1) {
        const auto paidOut = isPaidOut(correction.operation);
        if (!paidOut)
            return std::unexpected(paidOut.error());
        if (*paidOut)
            correction.decision = u"refunded"_s;
    }
    correction.resultCode = (*entry)->resultCode;
    correction.phoneUrl = (*entry)->result.value("phone_url"_L1).toString();
    correction.phoneUntil = QDateTime::fromString(
        (*entry)->result.value("phone_until"_L1).toString(), Qt::ISODateWithMs);
    return correction;
}

/// Whether the platform told that what was given back on a complaint was handed out, here or
/// elsewhere.
Result<bool> FollowedRepository::isPaidOut(const QUuid& complaint) const
{
    auto row
        = m_database.run(u"SELECT 1 FROM complaint_step WHERE op_id = ? AND status = 'refunded'"_s,
            {complaint.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<QUuid> FollowedRepository::originalOf(const QUuid& operation) const
{
    auto row = m_database.run(
        u"SELECT original FROM payment_followed WHERE op_id = ?"_s, {operation.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? QUuid::fromRfc4122(row->value(0).toByteArray()) : QUuid();
}

Result<Done> FollowedRepository::add(const QUuid& original, const Correction& correction)
{
    const auto added = m_database.run(u"INSERT INTO payment_followed(op_id, original, kind, at)"
                                      " VALUES (?, ?, ?, ?)"_s,
        {correction.operation.toRfc4122(), original.toRfc4122(), correction.kind,
            correction.at.toUTC().toString(Qt::ISODateWithMs)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<Done> FollowedRepository::notePutBack(const QUuid& correction, const QUuid& operation)
{
    const auto noted = m_database.run(u"UPDATE payment_followed SET put_back = ? WHERE op_id = ?"_s,
        {operation.toRfc4122(), correction.toRfc4122()});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

Result<QUuid> FollowedRepository::putBackBy(const QUuid& correction) const
{
    auto row = m_database.run(
        u"SELECT put_back FROM payment_followed WHERE op_id = ?"_s, {correction.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? QUuid::fromRfc4122(row->value(0).toByteArray()) : QUuid();
}

} // namespace hui::billpay
