// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/BatchBookRepository.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/IdText.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

Result<std::optional<BookedBatch>> BatchBookRepository::byOperation(const QUuid& operation) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT branch, till, operator, business_date, mode, debit_account,"
                       " rows_taken, total_minor, passed_minor, returned_minor, state, paid,"
                       " declined, skipped FROM billpay_batch WHERE operation = ?"),
        {idText(operation)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    BookedBatch batch;
    batch.operation = operation;
    batch.branch = found->value(0).toString();
    batch.till = found->value(1).toString();
    batch.operatorId = found->value(2).toString();
    batch.businessDate = QDate::fromString(found->value(3).toString(), Qt::ISODate);
    batch.mode = payModeOf(found->value(4).toString());
    ClosedRow row(m_database, "billpay_batch", idText(operation));
    batch.debitAccount = row.open("debit_account", found->value(5));
    if (const Result<Done> opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    batch.rows = found->value(6).toLongLong();
    batch.total = Money::fen(found->value(7).toLongLong());
    batch.passed = Money::fen(found->value(8).toLongLong());
    batch.returned = Money::fen(found->value(9).toLongLong());
    batch.state = found->value(10).toString();
    batch.paid = found->value(11).toLongLong();
    batch.declined = found->value(12).toLongLong();
    batch.skipped = found->value(13).toLongLong();
    return batch;
}

Result<Done> BatchBookRepository::add(const BookedBatch& batch)
{
    const ClosedRow row(m_database, "billpay_batch", idText(batch.operation));
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO billpay_batch(operation, branch, till, operator, business_date,"
                       " mode, debit_account, rows_taken, total_minor, state)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {idText(batch.operation), batch.branch, batch.till, batch.operatorId,
            batch.businessDate.toString(Qt::ISODate), nameOf(batch.mode),
            row.close("debit_account", batch.debitAccount), batch.rows, batch.total.minor(),
            batch.state});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<Done> BatchBookRepository::close(const BookedBatch& batch)
{
    const auto closed = m_database.run(
        QStringLiteral("UPDATE billpay_batch SET state = 'closed', returned_minor = ?, paid = ?,"
                       " declined = ?, skipped = ? WHERE operation = ?"),
        {batch.returned.minor(), batch.paid, batch.declined, batch.skipped,
            idText(batch.operation)});
    return closed ? Result<Done>(Done{}) : std::unexpected(closed.error());
}

Result<bool> BatchBookRepository::pass(const QUuid& operation, Money amount)
{
    auto passed
        = m_database.run(QStringLiteral("UPDATE billpay_batch SET passed_minor = passed_minor + ?"
                                        " WHERE operation = ?"
                                        " AND passed_minor + returned_minor + ? <= total_minor"),
            {amount.minor(), idText(operation), amount.minor()});
    if (!passed)
        return std::unexpected(passed.error());
    return passed->numRowsAffected() == 1;
}

Result<Done> BatchBookRepository::forgetPayer(const QUuid& operation)
{
    return done(m_database.run(u"UPDATE billpay_batch SET debit_account = ''"
                               " WHERE operation = ? AND state <> 'open'"_s,
        {idText(operation)}));
}

} // namespace hui::billpay
