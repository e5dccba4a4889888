// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentRepository.h"

#include "app/catalogue/PayLimits.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/FollowedRepository.h"
#include "modules/billpay/KnownBiller.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString paymentColumns
    = u"SELECT p.op_id, p.biller, p.biller_name, p.category, p.account, p.holder,"
      " p.bills, p.due_fen, p.tendered_fen, p.change_fen, p.offline, p.at,"
      " p.mode, p.fee_fen, p.basket, p.extras FROM payment p "_s;

std::unexpected<Error> damaged(const QString& detail)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The local database failed. Stop and call support."), detail);
}

QString moment(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray placeOf(const QUuid& operation, const char* column)
{
    return Envelope::place("payment", column, operation.toRfc4122());
}

Result<std::optional<Payment>> firstOf(Result<QList<Payment>> found)
{
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

/// The columns of a row; a header names no query.
QVariantList valuesOf(const QSqlQuery& row)
{
    QVariantList values;
    for (int column = 0; column < 16; ++column)
        values.append(row.value(column));
    return values;
}

QByteArray jsonOf(const QList<Bill>& bills)
{
    return QJsonDocument(paidBillsToJson(bills)).toJson(QJsonDocument::Compact);
}

/// What a payment has beside the columns of its table.
QByteArray extrasOf(const Payment& payment)
{
    const QJsonObject extras{{u"parameters"_s, parametersToJson(payment.parameters)},
        {u"debited"_s, payment.debited}, {u"booked_on"_s, payment.bookedOn.toString(Qt::ISODate)},
        {u"plan"_s, payment.plan}, {u"plan_text"_s, payment.planText}};
    return QJsonDocument(extras).toJson(QJsonDocument::Compact);
}

/// Whether an operation moves money back to the customer.
bool givesBack(const Correction& correction)
{
    return correction.kind == "billpay.cancel"_L1 || correction.kind == "billpay.reverse"_L1
        || correction.kind == "billpay.refund"_L1;
}

} // namespace

Result<std::optional<Payment>> PaymentRepository::byOperation(const QUuid& operation) const
{
    return firstOf(read(u"WHERE p.op_id = ?"_s, {operation.toRfc4122()}));
}

Result<std::optional<Payment>> PaymentRepository::correctedBy(const QUuid& correction) const
{
    const Result<QUuid> original = FollowedRepository(m_database).originalOf(correction);
    if (!original)
        return std::unexpected(original.error());
    return byOperation(*original);
}

Result<QList<Payment>> PaymentRepository::ofDay(const QDate& businessDate, int limit) const
{
    return read(u"WHERE p.business_date = ? ORDER BY p.at DESC, p.op_id DESC LIMIT ?"_s,
        {businessDate.toString(Qt::ISODate), limit});
}

Result<QList<Payment>> PaymentRepository::notBooked() const
{
    return read(u"WHERE p.mode = ? AND (EXISTS (SELECT 1 FROM outbox o WHERE o.op_id = p.op_id"
                " AND o.state = 'rejected') OR EXISTS (SELECT 1 FROM payment_followed f"
                " WHERE f.original = p.op_id AND f.kind = 'billpay.reverse'))"
                " AND NOT EXISTS (SELECT 1 FROM payment_followed f JOIN outbox o"
                " ON o.op_id = f.op_id WHERE f.original = p.op_id AND f.kind = 'billpay.refund'"
                " AND o.state <> 'rejected') ORDER BY p.at DESC, p.op_id DESC"_s,
        {nameOf(PayMode::Cash)});
}

Result<QList<Payment>> PaymentRepository::recent(
    const QString& biller, const QString& account, int limit) const
{
    return read(u"WHERE p.biller = ? AND p.account_ix = ? ORDER BY p.at DESC, p.op_id DESC"
                " LIMIT ?"_s,
        {biller, indexOf(account), limit});
}

Result<QList<Payment>> PaymentRepository::forBill(
    const QString& biller, const QString& account, const Bill& bill) const
{
    return read(u"JOIN payment_period d ON d.op_id = p.op_id"
                " WHERE p.biller = ? AND p.account_ix = ? AND d.period = ?"_s,
        {biller, indexOf(account), termOf(bill)});
}

Result<Money> PaymentRepository::paidOn(const Payment& like) const
{
    auto row = m_database.run(u"SELECT COALESCE(SUM(due_fen), 0) FROM payment WHERE biller = ?"
                              " AND account_ix = ? AND mode = ? AND business_date = ?"_s,
        {like.biller, indexOf(like.account), nameOf(like.mode),
            like.shift.businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? Money::fen(row->value(0).toLongLong()) : Money::fen(0);
}

Result<Money> PaymentRepository::takenOffline(const QDate& businessDate) const
{
    auto row = m_database.run(u"SELECT COALESCE(SUM(due_fen), 0) FROM payment"
                              " WHERE offline = 1 AND business_date = ?"_s,
        {businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? Money::fen(row->value(0).toLongLong()) : Money::fen(0);
}

Result<Done> PaymentRepository::add(const Payment& payment)
{
    const QByteArray id = payment.operation.toRfc4122();
    const auto added = done(
        u"INSERT INTO payment(op_id, business_date, biller, biller_name, category, account_ix,"
        " account, holder, bills, due_fen, tendered_fen, change_fen, offline, at, mode, fee_fen,"
        " basket, extras) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, payment.shift.businessDate.toString(Qt::ISODate), payment.biller, payment.billerName,
            payment.category, indexOf(payment.account),
            sealed(payment, "account", payment.account.toUtf8()),
            sealed(payment, "holder", payment.holder.toUtf8()),
            sealed(payment, "bills", jsonOf(payment.bills)), payment.due.minor(),
            payment.tendered.minor(), payment.change.minor(), payment.offline ? 1 : 0,
            moment(payment.at), nameOf(payment.mode), payment.fee.minor(),
            payment.basket.isNull() ? QVariant() : payment.basket.toRfc4122(),
            sealed(payment, "extras", extrasOf(payment))});
    if (!added)
        return added;
    for (const Bill& bill : payment.bills)
        if (const auto noted = done(
                u"INSERT INTO payment_period(op_id, period) VALUES (?, ?)"_s, {id, termOf(bill)});
            !noted)
            return noted;
    return Done{};
}

Result<Done> PaymentRepository::addBasket(const Basket& basket)
{
    return done(u"INSERT INTO payment_basket(id, business_date, mode, items, total_fen,"
                " tendered_fen, change_fen, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {basket.id.toRfc4122(), basket.businessDate.toString(Qt::ISODate), nameOf(basket.mode),
            basket.items, basket.total.minor(), basket.tendered.minor(), basket.change.minor(),
            moment(basket.at)});
}

Result<std::optional<Basket>> PaymentRepository::basket(const QUuid& id) const
{
    auto row = m_database.run(u"SELECT business_date, mode, items, total_fen, tendered_fen,"
                              " change_fen, at FROM payment_basket WHERE id = ?"_s,
        {id.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return Basket{id, QDate::fromString(row->value(0).toString(), Qt::ISODate),
        payModeOf(row->value(1).toString()), row->value(2).toInt(),
        Money::fen(row->value(3).toLongLong()), Money::fen(row->value(4).toLongLong()),
        Money::fen(row->value(5).toLongLong()), momentIn(row->value(6))};
}

Result<QList<Payment>> PaymentRepository::ofBasket(const QUuid& id) const
{
    return read(u"WHERE p.basket = ? ORDER BY p.rowid"_s, {id.toRfc4122()});
}

Result<int> PaymentRepository::countPrint(const QUuid& operation, const QString& paper)
{
    const auto counted = done(u"INSERT INTO payment_print(op_id, paper, count) VALUES (?, ?, 1)"
                              " ON CONFLICT(op_id, paper) DO UPDATE SET count = count + 1"_s,
        {operation.toRfc4122(), paper});
    if (!counted)
        return std::unexpected(counted.error());
    auto row = m_database.run(u"SELECT count FROM payment_print WHERE op_id = ? AND paper = ?"_s,
        {operation.toRfc4122(), paper});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<QList<Payment>> PaymentRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(paymentColumns + where, values);
    if (!found)
        return std::unexpected(found.error());
    QList<Payment> payments;
    for (Query row = *std::move(found); row.next();) {
        Result<Payment> payment = readOne(valuesOf(row));
        if (!payment)
            return std::unexpected(payment.error());
        payments.append(*std::move(payment));
    }
    return payments;
}

Result<Payment> PaymentRepository::readOne(const QVariantList& row) const
{
    Payment payment;
    payment.operation = QUuid::fromRfc4122(row.at(0).toByteArray());
    payment.biller = row.at(1).toString();
    const auto name = billerNameNow(m_database, payment.biller, row.at(2).toString());
    if (!name)
        return std::unexpected(name.error());
    payment.billerName = *name;
    payment.category = row.at(3).toString();
    const auto account = opened(payment.operation, "account", row.at(4).toByteArray());
    const auto holder = opened(payment.operation, "holder", row.at(5).toByteArray());
    const auto bills = opened(payment.operation, "bills", row.at(6).toByteArray());
    if (!account || !holder || !bills)
        return damaged(u"payment"_s);
    const auto read = paidBillsFromJson(QJsonDocument::fromJson(bills->toUtf8()).array());
    const auto entry = Journal(m_database).byId(payment.operation);
    if (!entry)
        return std::unexpected(entry.error());
    if (!read || !*entry)
        return damaged(u"payment"_s);
    payment.came = cameForIn((*entry)->operation.body);
    payment.account = *account;
    payment.holder = *holder;
    payment.bills = *read;
    payment.due = Money::fen(row.at(7).toLongLong());
    payment.tendered = Money::fen(row.at(8).toLongLong());
    payment.change = Money::fen(row.at(9).toLongLong());
    payment.offline = row.at(10).toInt() != 0;
    payment.at = momentIn(row.at(11));
    payment.mode = payModeOf(row.at(12).toString());
    payment.fee = Money::fen(row.at(13).toLongLong());
    payment.basket = QUuid::fromRfc4122(row.at(14).toByteArray());
    payment.shift = (*entry)->operation.shift;
    payment.sequence = (*entry)->sequence;
    payment.receiptNo = (*entry)->result.value("receipt_no"_L1).toString();
    payment.billerRef = (*entry)->result.value("biller_ref"_L1).toString();
    payment.resultCode = (*entry)->resultCode;
    payment.heldUntil = (*entry)->heldUntil;
    payment.phoneUrl = (*entry)->result.value("phone_url"_L1).toString();
    payment.phoneUntil = QDateTime::fromString(
        (*entry)->result.value("phone_until"_L1).toString(), Qt::ISODateWithMs);
    if (const auto extras = readExtras(payment, row.at(15).toByteArray()); !extras)
        return std::unexpected(extras.error());
    if (const auto followed = readFollowed(payment, **entry); !followed)
        return std::unexpected(followed.error());
    return payment;
}

/// Payments of the first schema have none.
Result<Done> PaymentRepository::readExtras(Payment& payment, const QByteArray& closed) const
{
    if (closed.isEmpty())
        return Done{};
    const auto extras = opened(payment.operation, "extras", closed);
    if (!extras)
        return damaged(u"payment.extras"_s);
    const QJsonObject read = QJsonDocument::fromJson(extras->toUtf8()).object();
    const auto parameters = parametersFromJson(read.value("parameters"_L1).toObject());
    if (!parameters)
        return damaged(u"payment.extras"_s);
    payment.parameters = *parameters;
    payment.debited = read.value("debited"_L1).toString();
    payment.plan = read.value("plan"_L1).toString();
    payment.planText = read.value("plan_text"_L1).toString();
    payment.bookedOn = QDate::fromString(read.value("booked_on"_L1).toString(), Qt::ISODate);
    return Done{};
}

Result<Done> PaymentRepository::readFollowed(Payment& payment, const JournalEntry& entry) const
{
    const auto followed = FollowedRepository(m_database).of(payment.operation);
    if (!followed)
        return std::unexpected(followed.error());
    payment.followed = *followed;
    QList<Followed> steps;
    for (const Correction& one : *followed) {
        steps.append({one.kind, one.state, one.decision, one.putBack});
        if (givesBack(one))
            payment.correction = one;
        if (one.kind == "billpay.repost"_L1 && !one.receiptNo.isEmpty()) {
            payment.receiptNo = one.receiptNo;
            payment.phoneUrl = one.phoneUrl;
            payment.phoneUntil = one.phoneUntil;
        }
    }
    const bool posted = entry.result.value("posted"_L1).toBool(true);
    payment.state = stateOf({entry.state, payment.offline, payment.isCash(), posted}, steps);
    return Done{};
}

QByteArray PaymentRepository::sealed(
    const Payment& payment, const char* column, const QByteArray& value) const
{
    return m_database.envelope().seal(value, placeOf(payment.operation, column));
}

Result<QString> PaymentRepository::opened(
    const QUuid& operation, const char* column, const QByteArray& value) const
{
    const Result<QByteArray> plain = m_database.envelope().open(value, placeOf(operation, column));
    if (!plain)
        return std::unexpected(plain.error());
    return QString::fromUtf8(*plain);
}

QByteArray PaymentRepository::indexOf(const QString& account) const
{
    return m_database.envelope().blindIndex("payment.account", account.toUtf8());
}

/// What may not be paid twice: the period, or, of a bill without one or of one of the account's
/// things, its number, told apart but not readable.
QString PaymentRepository::termOf(const Bill& bill) const
{
    if (!bill.period.isEmpty() && bill.thing.isEmpty())
        return bill.period;
    const QByteArray index = m_database.envelope().blindIndex("payment.bill", bill.billNo.toUtf8());
    return QString::fromLatin1(index.toHex());
}

Result<Done> PaymentRepository::done(const QString& sql, const QVariantList& values)
{
    const auto run = m_database.run(sql, values);
    return run ? Result<Done>(Done{}) : std::unexpected(run.error());
}

} // namespace hui::billpay
