// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/FeePaymentRepository.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/IdText.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* paymentTable = "campus_payment";
constexpr const char* listTable = "campus_list";
constexpr FeeMoney feeMoneys[]
    = {FeeMoney::Asking, FeeMoney::Paid, FeeMoney::DueBack, FeeMoney::Refunded};

FeeMoney moneyStateOf(const QString& name)
{
    for (const FeeMoney each : feeMoneys)
        if (nameOf(each) == name)
            return each;
    HUI_ASSERT(false); // the table checks it
    return FeeMoney::Asking;
}

QString idOrNothing(const QUuid& id)
{
    return id.isNull() ? QString(""_L1) : idText(id);
}

} // namespace

QString nameOf(FeeMoney money)
{
    switch (money) {
    case FeeMoney::Asking: return u"asking"_s;
    case FeeMoney::Paid: return u"paid"_s;
    case FeeMoney::DueBack: return u"due_back"_s;
    case FeeMoney::Refunded: return u"refunded"_s;
    }
    Q_UNREACHABLE();
}

QString FeePaymentRepository::indexOf(const QString& school, const QString& student) const
{
    return m_database.fieldKeys().index("campus_payment.student_ix", school + u'|' + student);
}

Result<Done> FeePaymentRepository::lock(const QString& school, const QString& student)
{
    return change(u"INSERT INTO campus_student(student_ix, steps) VALUES (?, 1)"
                  " ON CONFLICT (student_ix) DO UPDATE SET steps = campus_student.steps + 1"_s,
        {indexOf(school, student)});
}

Result<QMap<QString, Money>> FeePaymentRepository::paidOf(
    const QString& school, const QString& student) const
{
    auto rows = m_database.run(
        u"SELECT i.item, SUM(i.amount) FROM campus_payment p"
        " JOIN campus_payment_item i ON i.payment = p.payment"
        " WHERE p.student_ix = ? AND p.state IN ('asking', 'paid') GROUP BY i.item"_s,
        {indexOf(school, student)});
    if (!rows)
        return std::unexpected(rows.error());
    QMap<QString, Money> paid;
    while (rows->next())
        paid.insert(rows->value(0).toString(), Money::fen(rows->value(1).toLongLong()));
    return paid;
}

Result<std::optional<BookedFees>> FeePaymentRepository::byOperation(const QUuid& operation) const
{
    auto row = m_database.run(
        u"SELECT school, student, branch, till, business_date, amount, state, list, receipt,"
        " mode, debit_account FROM campus_payment WHERE payment = ?"_s,
        {idText(operation)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    ClosedRow closed(m_database, paymentTable, idText(operation));
    const auto text = [&row](int column) { return row->value(column).toString(); };
    BookedFees read{operation, text(0), closed.open("student", row->value(1)), text(2), text(3),
        QDate::fromString(text(4), Qt::ISODate), Money::fen(row->value(5).toLongLong()),
        moneyStateOf(text(6)), QUuid::fromString(text(7)), text(8), payModeOf(text(9)),
        closed.open("debit_account", row->value(10))};
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    auto parts = m_database.run(
        u"SELECT item, amount FROM campus_payment_item WHERE payment = ? ORDER BY item"_s,
        {idText(operation)});
    if (!parts)
        return std::unexpected(parts.error());
    while (parts->next())
        read.parts.append({parts->value(0).toString(), Money::fen(parts->value(1).toLongLong())});
    return read;
}

Result<Done> FeePaymentRepository::add(const BookedFees& added)
{
    const QString id = idText(added.operation);
    const ClosedRow closed(m_database, paymentTable, id);
    const auto written
        = change(u"INSERT INTO campus_payment(payment, school, student, student_ix, branch, till,"
                 " business_date, amount, state, list, receipt, mode, debit_account)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id, added.school, closed.close("student", added.student),
                indexOf(added.school, added.student), added.branch, added.till,
                dayColumn(added.businessDate), added.amount.minor(), nameOf(added.state),
                idOrNothing(added.list), server::notNull(added.receipt), nameOf(added.mode),
                closed.close("debit_account", added.debitAccount)});
    return written ? addParts(added) : written;
}

Result<Done> FeePaymentRepository::addParts(const BookedFees& payment)
{
    for (const FeePart& part : payment.parts) {
        const auto noted
            = change(u"INSERT INTO campus_payment_item(payment, item, amount) VALUES (?, ?, ?)"_s,
                {idText(payment.operation), part.item, part.amount.minor()});
        if (!noted)
            return noted;
    }
    return Done{};
}

Result<Done> FeePaymentRepository::saveParts(const BookedFees& payment)
{
    const auto dropped = change(
        u"DELETE FROM campus_payment_item WHERE payment = ?"_s, {idText(payment.operation)});
    return dropped ? addParts(payment) : dropped;
}

Result<Done> FeePaymentRepository::save(const BookedFees& saved)
{
    return change(u"UPDATE campus_payment SET state = ?, receipt = ? WHERE payment = ?"_s,
        {nameOf(saved.state), server::notNull(saved.receipt), idText(saved.operation)});
}

Result<QString> FeePaymentRepository::nextReceipt(const QString& branch, const QDate& businessDate)
{
    auto next = m_database.run(
        u"INSERT INTO campus_receipt(branch, business_date, last) VALUES (?, ?, 1)"
        " ON CONFLICT (branch, business_date) DO UPDATE SET last = campus_receipt.last + 1"
        " RETURNING last"_s,
        {branch, dayColumn(businessDate)});
    if (!next)
        return std::unexpected(next.error());
    const bool written = next->next();
    HUI_ASSERT(written); // RETURNING gives the row that was written
    return u"%1-%2-S%3"_s.arg(branch, businessDate.toString(u"yyyyMMdd"_s))
        .arg(next->value(0).toLongLong(), 5, 10, QChar(u'0'));
}

Result<std::optional<BookedList>> FeePaymentRepository::listBy(const QUuid& operation) const
{
    auto row = m_database.run(u"SELECT branch, till, operator, total, passed, returned, state,"
                              " mode, debit_account FROM campus_list WHERE list = ?"_s,
        {idText(operation)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    ClosedRow closed(m_database, listTable, idText(operation));
    BookedList read{operation, row->value(0).toString(), row->value(1).toString(),
        row->value(2).toString(), Money::fen(row->value(3).toLongLong()),
        Money::fen(row->value(4).toLongLong()), Money::fen(row->value(5).toLongLong()),
        row->value(6).toString(), payModeOf(row->value(7).toString()),
        closed.open("debit_account", row->value(8))};
    const auto opened = closed.finish();
    return opened ? Result<std::optional<BookedList>>(read) : std::unexpected(opened.error());
}

Result<Done> FeePaymentRepository::addList(const BookedList& list)
{
    const ClosedRow closed(m_database, listTable, idText(list.operation));
    return change(u"INSERT INTO campus_list(list, branch, till, operator, total, state, mode,"
                  " debit_account) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {idText(list.operation), list.branch, list.till, list.operatorId, list.total.minor(),
            list.state, nameOf(list.mode), closed.close("debit_account", list.debitAccount)});
}

Result<bool> FeePaymentRepository::closeList(const QUuid& list, Money returned)
{
    auto row = m_database.run(
        u"UPDATE campus_list SET returned = ?, state = 'closed' WHERE list = ?"
        " AND state <> 'closed' AND passed + returned + ? = total RETURNING passed"_s,
        {returned.minor(), idText(list), returned.minor()});
    return row ? Result<bool>(row->next()) : std::unexpected(row.error());
}

Result<bool> FeePaymentRepository::pass(const BookedList& whose, Money amount)
{
    auto row = m_database.run(
        u"UPDATE campus_list SET passed = passed + ? WHERE list = ? AND branch = ? AND till = ?"
        " AND operator IN (?, '') AND state = 'open' AND passed + returned + ? <= total"
        " RETURNING passed"_s,
        {amount.minor(), idText(whose.operation), whose.branch, whose.till, whose.operatorId,
            amount.minor()});
    return row ? Result<bool>(row->next()) : std::unexpected(row.error());
}

Result<Done> FeePaymentRepository::change(const QString& sql, const QVariantList& values)
{
    const auto changed = m_database.run(sql, values);
    return changed ? Result<Done>(Done{}) : std::unexpected(changed.error());
}

} // namespace hui::campus
