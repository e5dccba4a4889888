// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/PaymentBookRepository.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/IdText.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

#include <array>
#include <utility>

namespace hui::billpay {

namespace {

constexpr std::array stateNames{
    std::pair{BookedState::Processing, "processing"},
    std::pair{BookedState::Accepted, "accepted"},
    std::pair{BookedState::Rejected, "rejected"},
    std::pair{BookedState::Reversing, "reversing"},
    std::pair{BookedState::Reversed, "reversed"},
};

QString nameOf(BookedState state)
{
    for (const auto& [value, name] : stateNames)
        if (value == state)
            return QString::fromLatin1(name);
    Q_UNREACHABLE();
}

BookedState stateOf(const QString& name)
{
    for (const auto& [value, text] : stateNames)
        if (name == QLatin1StringView(text))
            return value;
    HUI_ASSERT(!"a state that the schema does not allow");
    Q_UNREACHABLE();
}

QString accountIndex(const Database& database, const QString& account)
{
    return database.fieldKeys().index("billpay_bill.account", account);
}

QString billIndex(const Database& database, const QString& bill)
{
    return database.fieldKeys().index("billpay_bill.bill", bill);
}

ClosedRow billRow(const Database& database, const QUuid& operation, const QString& index)
{
    return {database, "billpay_bill", idText(operation) + u'/' + index};
}

} // namespace

Result<Done> PaymentBookRepository::execute(const QString& sql, const QVariantList& values)
{
    if (const auto done = m_database.run(sql, values); !done)
        return std::unexpected(done.error());
    return Done{};
}

Result<std::optional<BookedPayment>> PaymentBookRepository::byOperation(
    const QUuid& operation) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT biller, account, amount_minor, branch, till, business_date, state,"
                       " sent, biller_ref, receipt_no, refunded_by, mode, fee_minor,"
                       " debit_account, basket, posted, carried, resolution, resolved_by, granted,"
                       " batch, biller_fee_minor, bank_fee_minor"
                       " FROM billpay_payment WHERE operation = ?"),
        {idText(operation)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    ClosedRow row(m_database, "billpay_payment", idText(operation));
    BookedPayment payment;
    payment.operation = operation;
    payment.biller = found->value(0).toString();
    payment.account = row.open("account", found->value(1));
    payment.amount = Money::fen(found->value(2).toLongLong());
    payment.branch = found->value(3).toString();
    payment.till = found->value(4).toString();
    payment.businessDate = QDate::fromString(found->value(5).toString(), Qt::ISODate);
    payment.state = stateOf(found->value(6).toString());
    payment.sent = found->value(7).toInt() != 0;
    payment.billerRef = found->value(8).toString();
    payment.receiptNumber = found->value(9).toString();
    payment.refundedBy = found->value(10).toString();
    payment.mode = payModeOf(found->value(11).toString());
    payment.fee = Money::fen(found->value(12).toLongLong());
    payment.debitAccount = row.open("debit_account", found->value(13));
    payment.basket = found->value(14).toString();
    payment.posted = found->value(15).toInt() != 0;
    payment.isCarried = found->value(16).toInt() != 0;
    payment.resolution = found->value(17).toString();
    payment.resolvedBy = found->value(18).toString();
    payment.isGranted = found->value(19).toInt() != 0;
    payment.batch = found->value(20).toString();
    payment.billerFee = Money::fen(found->value(21).toLongLong());
    payment.bankFee = Money::fen(found->value(22).toLongLong());
    if (const Result<Done> opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    return payment;
}

Result<bool> PaymentBookRepository::isTaken(const BillerPayment& payment) const
{
    for (const QString& bill : payment.bills) {
        auto found = m_database.run(
            QStringLiteral("SELECT 1 FROM billpay_bill WHERE biller = ? AND account = ?"
                           " AND bill = ? AND operation <> ?"),
            {payment.biller, accountIndex(m_database, payment.account), billIndex(m_database, bill),
                idText(payment.reference)});
        if (!found)
            return std::unexpected(found.error());
        if (found->next())
            return true;
    }
    return false;
}

Result<Done> PaymentBookRepository::add(const BookedPayment& payment)
{
    const ClosedRow row(m_database, "billpay_payment", idText(payment.operation));
    return execute(
        QStringLiteral("INSERT INTO billpay_payment(operation, biller, account, amount_minor,"
                       " branch, till, business_date, state, mode, fee_minor, debit_account,"
                       " basket, batch, biller_fee_minor, bank_fee_minor)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {idText(payment.operation), payment.biller, row.close("account", payment.account),
            payment.amount.minor(), payment.branch, payment.till,
            payment.businessDate.toString(Qt::ISODate), nameOf(payment.state), nameOf(payment.mode),
            payment.fee.minor(), row.close("debit_account", payment.debitAccount), payment.basket,
            payment.batch, payment.billerFee.minor(), payment.bankFee.minor()});
}

Result<Done> PaymentBookRepository::take(const BillerPayment& payment)
{
    for (const QString& bill : payment.bills) {
        const QString index = billIndex(m_database, bill);
        const auto taken
            = execute(QStringLiteral("INSERT INTO billpay_bill(biller, account, bill, operation,"
                                     " number) VALUES (?, ?, ?, ?, ?)"),
                {payment.biller, accountIndex(m_database, payment.account), index,
                    idText(payment.reference),
                    billRow(m_database, payment.reference, index).close("number", bill)});
        if (!taken)
            return taken;
    }
    return Done{};
}

Result<Done> PaymentBookRepository::release(const QUuid& operation)
{
    return execute(
        QStringLiteral("DELETE FROM billpay_bill WHERE operation = ?"), {idText(operation)});
}

Result<Done> PaymentBookRepository::forgetPayer(const QUuid& operation)
{
    const QString id = idText(operation);
    const auto gone = execute(
        QStringLiteral("UPDATE billpay_payment SET account = '', debit_account = ''"
                       " WHERE operation = ? AND state NOT IN ('processing', 'reversing')"),
        {id});
    if (!gone)
        return gone;
    // of no account, and no two of the same: a bill is taken once
    return execute(
        QStringLiteral(
            "UPDATE billpay_bill SET number = '', account = ? WHERE operation = ?"
            " AND operation IN (SELECT operation FROM billpay_payment WHERE account = '')"),
        {accountIndex(m_database, id), id});
}

Result<QStringList> PaymentBookRepository::billsOf(const QUuid& operation) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT bill, number FROM billpay_bill WHERE operation = ? LIMIT 100"),
        {idText(operation)});
    if (!found)
        return std::unexpected(found.error());
    QStringList bills;
    while (found->next()) {
        ClosedRow row = billRow(m_database, operation, found->value(0).toString());
        bills += row.open("number", found->value(1));
        if (const Result<Done> opened = row.finish(); !opened)
            return std::unexpected(opened.error());
    }
    bills.sort();
    return bills;
}

Result<Done> PaymentBookRepository::markSent(const QUuid& operation)
{
    return execute(QStringLiteral("UPDATE billpay_payment SET sent = 1 WHERE operation = ?"),
        {idText(operation)});
}

Result<Done> PaymentBookRepository::save(const BookedPayment& payment)
{
    return execute(QStringLiteral("UPDATE billpay_payment SET state = ?, biller_ref = ?,"
                                  " receipt_no = ?, refunded_by = ?, posted = ?, carried = ?,"
                                  " resolution = ?, resolved_by = ?, granted = ?"
                                  " WHERE operation = ?"),
        {nameOf(payment.state), payment.billerRef, payment.receiptNumber, payment.refundedBy,
            payment.posted ? 1 : 0, payment.isCarried ? 1 : 0, payment.resolution,
            payment.resolvedBy, payment.isGranted ? 1 : 0, idText(payment.operation)});
}

Result<Money> PaymentBookRepository::totalOfBasket(const QString& basket) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT COALESCE(SUM(amount_minor + fee_minor), 0) FROM billpay_payment"
                       " WHERE basket = ?"),
        {basket});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? Money::fen(found->value(0).toLongLong()) : Money::fen(0);
}

Result<Done> PaymentBookRepository::addVoid(const QUuid& operation, const QUuid& reversal)
{
    return execute(QStringLiteral("INSERT INTO billpay_void(operation, reversed_by) VALUES (?, ?)"
                                  " ON CONFLICT (operation) DO NOTHING"),
        {idText(operation), idText(reversal)});
}

Result<bool> PaymentBookRepository::isVoid(const QUuid& operation) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT 1 FROM billpay_void WHERE operation = ?"), {idText(operation)});
    if (!found)
        return std::unexpected(found.error());
    return found->next();
}

Result<QString> PaymentBookRepository::nextReceiptNumber(
    const QString& branch, const QDate& businessDate)
{
    auto next = m_database.run(
        QStringLiteral("INSERT INTO billpay_receipt(branch, business_date, last) VALUES (?, ?, 1)"
                       " ON CONFLICT (branch, business_date) DO UPDATE"
                       " SET last = billpay_receipt.last + 1 RETURNING last"),
        {branch, businessDate.toString(Qt::ISODate)});
    if (!next)
        return std::unexpected(next.error());
    const bool written = next->next();
    HUI_ASSERT(written); // RETURNING gives the row that was written
    return QStringLiteral("%1-%2-%3")
        .arg(branch, businessDate.toString(QStringLiteral("yyyyMMdd")))
        .arg(next->value(0).toLongLong(), 6, 10, QLatin1Char('0'));
}

} // namespace hui::billpay
