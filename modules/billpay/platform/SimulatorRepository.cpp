// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/SimulatorRepository.h"

#include "app/core/IdText.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::billpay {

namespace {

/// A text that SQL does not take for NULL.
QString noNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString simulatedAccountIndex(const Database& database, const QString& account)
{
    return database.fieldKeys().index("sim_bill.account", account);
}

QString simulatedBillIndex(const Database& database, const QString& bill)
{
    return database.fieldKeys().index("sim_bill.bill", bill);
}

/// A row of sim_bill, by its indexes.
ClosedRow billRow(
    const Database& database, const QString& biller, const QString& account, const QString& bill)
{
    return {database, "sim_bill", biller + u'/' + account + u'/' + bill};
}

} // namespace

Result<Done> SimulatorRepository::execute(const QString& sql, const QVariantList& values)
{
    if (const auto done = m_database.run(sql, values); !done)
        return std::unexpected(done.error());
    return Done{};
}

Result<QString> SimulatorRepository::behaviour(const QString& biller) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT behaviour FROM sim_behaviour WHERE biller = ?"), {biller});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toString() : QString();
}

Result<Done> SimulatorRepository::setBehaviour(const QString& biller, const QString& behaviour)
{
    return execute(QStringLiteral("INSERT INTO sim_behaviour(biller, behaviour) VALUES (?, ?)"
                                  " ON CONFLICT (biller) DO UPDATE"
                                  " SET behaviour = excluded.behaviour"),
        {biller, behaviour});
}

Result<QString> SimulatorRepository::complaintBehaviour(const QString& biller) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT complaints FROM sim_behaviour WHERE biller = ?"), {biller});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toString() : QString();
}

Result<Done> SimulatorRepository::setComplaintBehaviour(
    const QString& biller, const QString& behaviour)
{
    return execute(QStringLiteral("INSERT INTO sim_behaviour(biller, behaviour, complaints)"
                                  " VALUES (?, 'normal', ?) ON CONFLICT (biller) DO UPDATE"
                                  " SET complaints = excluded.complaints"),
        {biller, behaviour});
}

Result<Done> SimulatorRepository::addBills(
    const QString& biller, const QString& account, const QList<BillerBill>& bills)
{
    const QString of = simulatedAccountIndex(m_database, account);
    for (const BillerBill& bill : bills) {
        const QString index = simulatedBillIndex(m_database, bill.number);
        const auto added = execute(
            QStringLiteral("INSERT INTO sim_bill(biller, account, bill, number, period, usage,"
                           " unit, principal, late_charge, due_date)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (biller, account, bill) DO NOTHING"),
            {biller, of, index, billRow(m_database, biller, of, index).close("number", bill.number),
                noNull(bill.period), noNull(bill.usage), noNull(bill.unit), bill.principal.minor(),
                bill.lateCharge.minor(), bill.dueDate.toString(Qt::ISODate)});
        if (!added)
            return added;
    }
    return Done{};
}

Result<QList<BillerBill>> SimulatorRepository::openBills(
    const QString& biller, const QString& account) const
{
    const QString of = simulatedAccountIndex(m_database, account);
    auto found = m_database.run(
        QStringLiteral("SELECT bill, number, period, usage, unit, principal, late_charge, due_date"
                       " FROM sim_bill WHERE biller = ? AND account = ? AND settled_by = ''"
                       " ORDER BY period LIMIT 100"),
        {biller, of});
    if (!found)
        return std::unexpected(found.error());
    QList<BillerBill> bills;
    while (found->next()) {
        ClosedRow row = billRow(m_database, biller, of, found->value(0).toString());
        bills.append({row.open("number", found->value(1)), found->value(2).toString(),
            found->value(3).toString(), found->value(4).toString(),
            Money::fen(found->value(5).toLongLong()), Money::fen(found->value(6).toLongLong()),
            QDate::fromString(found->value(7).toString(), Qt::ISODate)});
        if (const Result<Done> opened = row.finish(); !opened)
            return std::unexpected(opened.error());
    }
    std::ranges::sort(
        bills, {}, [](const BillerBill& bill) { return std::pair(bill.period, bill.number); });
    return bills;
}

Result<std::optional<SimulatedPayment>> SimulatorRepository::payment(const QUuid& reference) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT biller, account, amount, biller_ref, enquiries_unanswered,"
                       " reversed_by, posted FROM sim_payment WHERE reference = ?"),
        {idText(reference)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    ClosedRow row(m_database, "sim_payment", idText(reference));
    const QString account = row.open("account", found->value(1));
    if (const Result<Done> opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    return SimulatedPayment{reference, found->value(0).toString(), account,
        found->value(2).toLongLong(), found->value(3).toString(), found->value(4).toInt(),
        found->value(5).toString(), found->value(6).toInt() != 0};
}

Result<Done> SimulatorRepository::addPayment(const SimulatedPayment& payment)
{
    const ClosedRow row(m_database, "sim_payment", idText(payment.reference));
    return execute(
        QStringLiteral("INSERT INTO sim_payment(reference, biller, account, amount, biller_ref,"
                       " enquiries_unanswered, posted) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {idText(payment.reference), payment.biller, row.close("account", payment.account),
            payment.amount, payment.billerRef, payment.enquiriesUnanswered,
            payment.posted ? 1 : 0});
}

Result<Done> SimulatorRepository::setPosted(const QUuid& reference)
{
    return execute(QStringLiteral("UPDATE sim_payment SET posted = 1 WHERE reference = ?"),
        {idText(reference)});
}

Result<Done> SimulatorRepository::addComplaint(
    const QUuid& reference, const QUuid& original, const QString& code)
{
    return execute(
        QStringLiteral("INSERT INTO sim_complaint(reference, original, code) VALUES (?, ?, ?)"
                       " ON CONFLICT (reference) DO NOTHING"),
        {idText(reference), idText(original), code});
}

Result<Done> SimulatorRepository::leaveUnanswered(const QUuid& reference, int enquiries)
{
    return execute(
        QStringLiteral("UPDATE sim_payment SET enquiries_unanswered = ? WHERE reference = ?"),
        {enquiries, idText(reference)});
}

Result<Done> SimulatorRepository::markReversed(const QUuid& original, const QUuid& reversal)
{
    return execute(QStringLiteral("UPDATE sim_payment SET reversed_by = ? WHERE reference = ?"),
        {idText(reversal), idText(original)});
}

Result<bool> SimulatorRepository::isSettledOtherwise(const BillerPayment& payment) const
{
    for (const QString& bill : payment.bills) {
        auto found
            = m_database.run(QStringLiteral("SELECT settled_by FROM sim_bill"
                                            " WHERE biller = ? AND account = ? AND bill = ?"),
                {payment.biller, simulatedAccountIndex(m_database, payment.account),
                    simulatedBillIndex(m_database, bill)});
        if (!found)
            return std::unexpected(found.error());
        if (!found->next())
            continue;
        const QString by = found->value(0).toString();
        if (!by.isEmpty() && by != idText(payment.reference))
            return true;
    }
    return false;
}

Result<Done> SimulatorRepository::settleBills(const BillerPayment& payment)
{
    for (const QString& bill : payment.bills) {
        const auto settled = execute(
            QStringLiteral("UPDATE sim_bill SET settled_by = ? WHERE biller = ? AND account = ?"
                           " AND bill = ? AND settled_by = ''"),
            {idText(payment.reference), payment.biller,
                simulatedAccountIndex(m_database, payment.account),
                simulatedBillIndex(m_database, bill)});
        if (!settled)
            return settled;
    }
    return Done{};
}

Result<Done> SimulatorRepository::reopenBills(const QUuid& reference)
{
    return execute(QStringLiteral("UPDATE sim_bill SET settled_by = '' WHERE settled_by = ?"),
        {idText(reference)});
}

} // namespace hui::billpay
