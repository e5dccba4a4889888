// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ClinicPaymentRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* clinicPaymentTable = "community_payment";

} // namespace

Result<std::optional<ClinicPayment>> ClinicPaymentRepository::byOperation(
    const QUuid& operation) const
{
    auto row = m_database.run(u"SELECT subject, hospital, branch, amount, state, receipt, means,"
                              " debit_account"
                              " FROM community_payment WHERE payment = ?"_s,
        {idText(operation)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto state = bookingMoneyOf(row->value(4).toString());
    HUI_ASSERT(state); // the table checks it
    ClosedRow closed(m_database, clinicPaymentTable, idText(operation));
    const ClinicPayment read{operation, QUuid::fromString(row->value(0).toString()),
        row->value(1).toString(), row->value(2).toString(), Money::fen(row->value(3).toLongLong()),
        *state, row->value(5).toString(), row->value(6).toString(),
        closed.open("debit_account", row->value(7))};
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    return read;
}

Result<Done> ClinicPaymentRepository::add(const ClinicPayment& payment)
{
    const auto added = m_database.run(
        u"INSERT INTO community_payment(payment, subject, hospital, branch, amount, state,"
        " receipt, means, debit_account) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {idText(payment.operation), idText(payment.subject), server::notNull(payment.hospital),
            payment.branch, payment.amount.minor(), nameOf(payment.state),
            server::notNull(payment.receipt), payment.means,
            ClosedRow(m_database, clinicPaymentTable, idText(payment.operation))
                .close("debit_account", payment.debitAccount)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<bool> ClinicPaymentRepository::markRefunded(const QUuid& operation, BookingMoney from)
{
    const auto marked = m_database.run(
        u"UPDATE community_payment SET state = 'refunded' WHERE payment = ? AND state = ?"_s,
        {idText(operation), nameOf(from)});
    return marked ? Result<bool>(marked->numRowsAffected() == 1) : std::unexpected(marked.error());
}

Result<Done> ClinicPaymentRepository::addPrint(const PrintedPaper& printed)
{
    const auto added = m_database.run(
        u"INSERT INTO community_paper(operation, subject, paper, count, operator, at)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {idText(printed.operation), idText(printed.subject), printed.paper, printed.count,
            printed.operatorId, timestampToJson(printed.at)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<int> ClinicPaymentRepository::printsOf(const QUuid& subject, const QString& paper) const
{
    auto row
        = m_database.run(u"SELECT COUNT(*) FROM community_paper WHERE subject = ? AND paper = ?"_s,
            {idText(subject), paper});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<bool> ClinicPaymentRepository::markDueBack(const QUuid& operation)
{
    const auto marked = m_database.run(
        u"UPDATE community_payment SET state = 'due_back' WHERE payment = ? AND state = 'paid'"_s,
        {idText(operation)});
    return marked ? Result<bool>(marked->numRowsAffected() == 1) : std::unexpected(marked.error());
}

Result<QString> ClinicPaymentRepository::nextReceipt(
    const QString& branch, const QDate& businessDate)
{
    auto next = m_database.run(
        u"INSERT INTO community_receipt(branch, business_date, last) VALUES (?, ?, 1)"
        " ON CONFLICT (branch, business_date) DO UPDATE SET last = community_receipt.last + 1"
        " RETURNING last"_s,
        {branch, dayColumn(businessDate)});
    if (!next)
        return std::unexpected(next.error());
    const bool written = next->next();
    HUI_ASSERT(written); // RETURNING gives the row that was written
    return u"%1-%2-H%3"_s.arg(branch, businessDate.toString(u"yyyyMMdd"_s))
        .arg(next->value(0).toLongLong(), 5, 10, QChar(u'0'));
}

Result<Done> ClinicPaymentRepository::forgetAccount(const QUuid& operation)
{
    return done(m_database.run(u"UPDATE community_payment SET debit_account = ''"
                               " WHERE payment = ? AND state IN ('paid', 'refunded')"_s,
        {idText(operation)}));
}

} // namespace hui::community
