// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentRepository.h"

#include "app/store/Database.h"
#include "modules/billpay/BillWire.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"SELECT p.op_id, p.biller, p.biller_name, p.category, p.account, p.holder,"
                        " p.bills, p.due_fen, p.tendered_fen, p.change_fen, p.offline, p.at"
                        " FROM payment p "_s;

std::unexpected<Error> damaged(const QString& detail)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The local database failed. Stop and call support."), detail);
}

QString moment(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QVariant& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
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
    for (int column = 0; column < 12; ++column)
        values.append(row.value(column));
    return values;
}

QByteArray jsonOf(const QList<Bill>& bills)
{
    return QJsonDocument(paidBillsToJson(bills)).toJson(QJsonDocument::Compact);
}

} // namespace

Result<std::optional<Payment>> PaymentRepository::byOperation(const QUuid& operation) const
{
    return firstOf(read(u"WHERE p.op_id = ?"_s, {operation.toRfc4122()}));
}

Result<std::optional<Payment>> PaymentRepository::correctedBy(const QUuid& correction) const
{
    return firstOf(read(u"JOIN payment_correction c ON c.original = p.op_id WHERE c.op_id = ?"_s,
        {correction.toRfc4122()}));
}

Result<QList<Payment>> PaymentRepository::ofDay(const QDate& businessDate, int limit) const
{
    return read(u"WHERE p.business_date = ? ORDER BY p.at DESC, p.op_id DESC LIMIT ?"_s,
        {businessDate.toString(Qt::ISODate), limit});
}

Result<QList<Payment>> PaymentRepository::recent(
    const QString& biller, const QString& account, int limit) const
{
    return read(u"WHERE p.biller = ? AND p.account_ix = ? ORDER BY p.at DESC, p.op_id DESC"
                " LIMIT ?"_s,
        {biller, indexOf(account), limit});
}

Result<QList<Payment>> PaymentRepository::forPeriod(
    const QString& biller, const QString& account, const QString& period) const
{
    return read(u"JOIN payment_period d ON d.op_id = p.op_id"
                " WHERE p.biller = ? AND p.account_ix = ? AND d.period = ?"_s,
        {biller, indexOf(account), period});
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
        " account, holder, bills, due_fen, tendered_fen, change_fen, offline, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, payment.shift.businessDate.toString(Qt::ISODate), payment.biller, payment.billerName,
            payment.category, indexOf(payment.account),
            sealed(payment, "account", payment.account.toUtf8()),
            sealed(payment, "holder", payment.holder.toUtf8()),
            sealed(payment, "bills", jsonOf(payment.bills)), payment.due.minor(),
            payment.tendered.minor(), payment.change.minor(), payment.offline ? 1 : 0,
            moment(payment.at)});
    if (!added)
        return added;
    for (const Bill& bill : payment.bills)
        if (const auto noted
            = done(u"INSERT INTO payment_period(op_id, period) VALUES (?, ?)"_s, {id, bill.period});
            !noted)
            return noted;
    return Done{};
}

Result<Done> PaymentRepository::addCorrection(const Payment& original, const Correction& correction)
{
    return done(u"INSERT INTO payment_correction(op_id, original, kind, at)"
                " VALUES (?, ?, ?, ?)"_s,
        {correction.operation.toRfc4122(), original.operation.toRfc4122(), correction.kind,
            moment(correction.at)});
}

Result<Done> PaymentRepository::notePutBack(const QUuid& correction, const QUuid& operation)
{
    return done(u"UPDATE payment_correction SET put_back = ? WHERE op_id = ?"_s,
        {operation.toRfc4122(), correction.toRfc4122()});
}

Result<QUuid> PaymentRepository::putBackBy(const QUuid& correction) const
{
    auto row = m_database.run(
        u"SELECT put_back FROM payment_correction WHERE op_id = ?"_s, {correction.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? QUuid::fromRfc4122(row->value(0).toByteArray()) : QUuid();
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
    auto found = m_database.run(columns + where, values);
    if (!found)
        return std::unexpected(found.error());
    QList<Payment> payments;
    for (QSqlQuery row = *std::move(found); row.next();) {
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
    payment.billerName = row.at(2).toString();
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
    payment.account = *account;
    payment.holder = *holder;
    payment.bills = *read;
    payment.due = Money::fen(row.at(7).toLongLong());
    payment.tendered = Money::fen(row.at(8).toLongLong());
    payment.change = Money::fen(row.at(9).toLongLong());
    payment.offline = row.at(10).toInt() != 0;
    payment.at = momentOf(row.at(11));
    payment.shift = (*entry)->operation.shift;
    payment.sequence = (*entry)->sequence;
    payment.receiptNo = (*entry)->result.value("receipt_no"_L1).toString();
    payment.billerRef = (*entry)->result.value("biller_ref"_L1).toString();
    payment.resultCode = (*entry)->resultCode;
    payment.phoneUrl = (*entry)->result.value("phone_url"_L1).toString();
    payment.phoneUntil = QDateTime::fromString(
        (*entry)->result.value("phone_until"_L1).toString(), Qt::ISODateWithMs);
    if (const auto corrected = readCorrection(payment, (*entry)->state); !corrected)
        return std::unexpected(corrected.error());
    return payment;
}

Result<Done> PaymentRepository::readCorrection(Payment& payment, OutboxState own) const
{
    payment.state = stateOf(own, payment.offline, std::nullopt, false);
    auto row = m_database.run(u"SELECT op_id, kind, at, put_back FROM payment_correction"
                              " WHERE original = ?"_s,
        {payment.operation.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return Done{};
    Correction correction;
    correction.operation = QUuid::fromRfc4122(row->value(0).toByteArray());
    correction.kind = row->value(1).toString();
    correction.at = momentOf(row->value(2));
    correction.putBack = !row->value(3).isNull();
    const auto entry = Journal(m_database).byId(correction.operation);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return damaged(u"payment_correction"_s);
    correction.reason = (*entry)->operation.body.value("reason"_L1).toString();
    correction.sequence = (*entry)->sequence;
    correction.state = (*entry)->state;
    correction.receiptNo = (*entry)->result.value("receipt_no"_L1).toString();
    correction.resultCode = (*entry)->resultCode;
    const bool refund = correction.kind == "billpay.refund"_L1;
    payment.state = stateOf(
        own, payment.offline, refund ? std::nullopt : std::optional(correction.state), refund);
    payment.correction = std::move(correction);
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

Result<Done> PaymentRepository::done(const QString& sql, const QVariantList& values)
{
    const auto run = m_database.run(sql, values);
    return run ? Result<Done>(Done{}) : std::unexpected(run.error());
}

} // namespace hui::billpay
