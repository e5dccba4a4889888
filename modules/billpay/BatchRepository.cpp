// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchRepository.h"

#include "app/catalogue/PayLimits.h"
#include "app/store/Database.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/KnownBiller.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString batchColumns = u"SELECT id, business_date, operator, till, mode, state, twins,"
                             " total_fen, tendered_fen, change_fen, returned_fen, closed_by,"
                             " content, at FROM batch "_s;
constexpr int batchWidth = 14;
const QString rowColumns = u"SELECT row, line, op_id, biller, content, amount_fen, fee_fen, state,"
                           " reason, other_line, held_until FROM batch_row WHERE batch = ? "_s;
constexpr int rowWidth = 11;

QVariantList valuesOf(const Query& row, int width)
{
    QVariantList values;
    for (int column = 0; column < width; ++column)
        values.append(row.value(column));
    return values;
}

QJsonObject contentOf(const Batch& batch)
{
    return {{u"file"_s, batch.file}, {u"debit"_s, batch.debit.token},
        {u"debited"_s, batch.debit.masked}};
}

QJsonObject contentOf(const BatchRow& row)
{
    return {{u"account"_s, row.account}, {u"biller_name"_s, row.billerName},
        {u"holder"_s, row.holder}, {u"bill_no"_s, row.billNo}, {u"period"_s, row.period},
        {u"note"_s, row.note}, {u"parameters"_s, parametersToJson(row.parameters)},
        {u"must_ask"_s, row.mustAsk}, {u"terms"_s, row.termsVersion}};
}

/// A text for a column that is NOT NULL.
QString notNull(const QString& text)
{
    return text.isNull() ? QString(""_L1) : text;
}

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString(""_L1);
}

} // namespace

Result<std::optional<Batch>> BatchRepository::byId(const QUuid& id) const
{
    const auto found = read(u"WHERE id = ?"_s, {id.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<Batch>> BatchRepository::headOf(const QUuid& id) const
{
    const auto found = heads(u"WHERE id = ?"_s, {id.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Batch>> BatchRepository::open(int limit) const
{
    return read(
        u"WHERE state IN ('imported', 'running') ORDER BY at DESC, id DESC LIMIT ?"_s, {limit});
}

Result<QList<Batch>> BatchRepository::ofDay(const QDate& businessDate, int limit) const
{
    return read(u"WHERE business_date = ? AND state IN ('running', 'closed')"
                " ORDER BY at DESC, id DESC LIMIT ?"_s,
        {businessDate.toString(Qt::ISODate), limit});
}

Result<QList<BatchRow>> BatchRepository::rows(const QUuid& batch, int number, int limit) const
{
    auto found = m_database.run(
        rowColumns + u"AND row >= ? ORDER BY row LIMIT ?"_s, {batch.toRfc4122(), number, limit});
    if (!found)
        return std::unexpected(found.error());
    QList<BatchRow> rows;
    while (found->next()) {
        Result<BatchRow> row = readRow(valuesOf(*found, rowWidth));
        if (!row)
            return std::unexpected(row.error());
        rows.append(*std::move(row));
    }
    return rows;
}

Result<std::optional<BatchRow>> BatchRepository::row(const QUuid& batch, int number) const
{
    const auto found = rows(batch, number, 1);
    if (!found)
        return std::unexpected(found.error());
    const bool there = !found->isEmpty() && found->first().number == number;
    return there ? std::optional(found->first()) : std::nullopt;
}

Result<Done> BatchRepository::add(const Batch& batch, const QList<BatchRow>& rows)
{
    const auto added = done(
        u"INSERT INTO batch(id, business_date, operator, till, mode, state, twins, total_fen,"
        " content, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {batch.id.toRfc4122(), batch.businessDate.toString(Qt::ISODate), notNull(batch.operatorId),
            notNull(batch.till), nameOf(batch.mode), nameOf(batch.state), batch.twins,
            batch.total.minor(), sealed("batch", batch.id, contentOf(batch)),
            batch.at.toUTC().toString(Qt::ISODateWithMs)});
    if (!added)
        return added;
    for (const BatchRow& row : rows)
        if (const auto one = addRow(batch.id, row); !one)
            return one;
    return Done{};
}

Result<Done> BatchRepository::addRow(const QUuid& batch, const BatchRow& row)
{
    return done(u"INSERT INTO batch_row(batch, row, line, op_id, biller, content, amount_fen,"
                " fee_fen, state, reason, other_line, held_until)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {batch.toRfc4122(), row.number, row.line, row.operation.toRfc4122(), notNull(row.biller),
            sealed("batch_row", row.operation, contentOf(row)), row.amount.minor(), row.fee.minor(),
            nameOf(row.state), notNull(row.reason), row.otherLine, momentText(row.heldUntil)});
}

Result<Done> BatchRepository::save(const Batch& batch)
{
    return done(u"UPDATE batch SET mode = ?, state = ?, tendered_fen = ?, change_fen = ?,"
                " returned_fen = ?, closed_by = ?, content = ? WHERE id = ?"_s,
        {nameOf(batch.mode), nameOf(batch.state), batch.tendered.minor(), batch.change.minor(),
            batch.returned.minor(),
            batch.closedBy.isNull() ? QVariant() : batch.closedBy.toRfc4122(),
            sealed("batch", batch.id, contentOf(batch)), batch.id.toRfc4122()});
}

Result<Done> BatchRepository::save(const QUuid& batch, const BatchRow& row)
{
    return done(u"UPDATE batch_row SET state = ?, reason = ?, held_until = ?"
                " WHERE batch = ? AND row = ?"_s,
        {nameOf(row.state), notNull(row.reason), momentText(row.heldUntil), batch.toRfc4122(),
            row.number});
}

Result<Done> BatchRepository::skipReady(const QUuid& batch)
{
    return done(u"UPDATE batch_row SET state = 'skipped' WHERE batch = ? AND state = 'ready'"_s,
        {batch.toRfc4122()});
}

Result<QList<Batch>> BatchRepository::read(const QString& where, const QVariantList& values) const
{
    auto batches = heads(where, values);
    if (!batches)
        return batches;
    for (Batch& batch : *batches)
        if (const auto counted = readTallies(batch); !counted)
            return std::unexpected(counted.error());
    return batches;
}

Result<QList<Batch>> BatchRepository::heads(const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(batchColumns + where, values);
    if (!found)
        return std::unexpected(found.error());
    QList<Batch> batches;
    while (found->next()) {
        Result<Batch> batch = readOne(valuesOf(*found, batchWidth));
        if (!batch)
            return std::unexpected(batch.error());
        batches.append(*std::move(batch));
    }
    return batches;
}

Result<Batch> BatchRepository::readOne(const QVariantList& values) const
{
    Batch batch;
    batch.id = QUuid::fromRfc4122(values.at(0).toByteArray());
    batch.businessDate = QDate::fromString(values.at(1).toString(), Qt::ISODate);
    batch.operatorId = values.at(2).toString();
    batch.till = values.at(3).toString();
    batch.mode = payModeOf(values.at(4).toString());
    batch.state = batchStateOf(values.at(5).toString());
    batch.twins = values.at(6).toInt();
    batch.total = Money::fen(values.at(7).toLongLong());
    batch.tendered = Money::fen(values.at(8).toLongLong());
    batch.change = Money::fen(values.at(9).toLongLong());
    batch.returned = Money::fen(values.at(10).toLongLong());
    batch.closedBy = QUuid::fromRfc4122(values.at(11).toByteArray());
    const auto content = opened("batch", batch.id, values.at(12).toByteArray());
    if (!content)
        return std::unexpected(content.error());
    batch.file = content->value("file"_L1).toString();
    batch.debit = {content->value("debit"_L1).toString(), content->value("debited"_L1).toString()};
    batch.at = QDateTime::fromString(values.at(13).toString(), Qt::ISODateWithMs);
    return batch;
}

Result<Done> BatchRepository::readTallies(Batch& batch) const
{
    auto found = m_database.run(u"SELECT state, COUNT(*), SUM(amount_fen + fee_fen)"
                                " FROM batch_row WHERE batch = ? GROUP BY state"_s,
        {batch.id.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    while (found->next())
        batch.tallies.insert(batchRowStateOf(found->value(0).toString()),
            {found->value(1).toInt(), Money::fen(found->value(2).toLongLong())});
    return Done{};
}

Result<BatchRow> BatchRepository::readRow(const QVariantList& values) const
{
    BatchRow row;
    row.number = values.at(0).toInt();
    row.line = values.at(1).toInt();
    row.operation = QUuid::fromRfc4122(values.at(2).toByteArray());
    row.biller = values.at(3).toString();
    const auto content = opened("batch_row", row.operation, values.at(4).toByteArray());
    if (!content)
        return std::unexpected(content.error());
    const auto name
        = billerNameNow(m_database, row.biller, content->value("biller_name"_L1).toString());
    if (!name)
        return std::unexpected(name.error());
    row.billerName = *name;
    row.account = content->value("account"_L1).toString();
    row.holder = content->value("holder"_L1).toString();
    row.billNo = content->value("bill_no"_L1).toString();
    row.period = content->value("period"_L1).toString();
    row.note = content->value("note"_L1).toString();
    row.mustAsk = content->value("must_ask"_L1).toBool();
    row.termsVersion = content->value("terms"_L1).toInteger();
    const auto parameters = parametersFromJson(content->value("parameters"_L1).toObject());
    if (!parameters)
        return std::unexpected(parameters.error());
    row.parameters = *parameters;
    row.amount = Money::fen(values.at(5).toLongLong());
    row.fee = Money::fen(values.at(6).toLongLong());
    row.state = batchRowStateOf(values.at(7).toString());
    row.reason = values.at(8).toString();
    row.otherLine = values.at(9).toInt();
    row.heldUntil = QDateTime::fromString(values.at(10).toString(), Qt::ISODateWithMs);
    return row;
}

QByteArray BatchRepository::sealed(
    const char* table, const QUuid& row, const QJsonObject& content) const
{
    return m_database.envelope().seal(QJsonDocument(content).toJson(QJsonDocument::Compact),
        Envelope::place(table, "content", row.toRfc4122()));
}

Result<QJsonObject> BatchRepository::opened(
    const char* table, const QUuid& row, const QByteArray& content) const
{
    const auto plain
        = m_database.envelope().open(content, Envelope::place(table, "content", row.toRfc4122()));
    if (!plain)
        return std::unexpected(plain.error());
    return QJsonDocument::fromJson(*plain).object();
}

Result<Done> BatchRepository::done(const QString& sql, const QVariantList& values)
{
    const auto changed = m_database.run(sql, values);
    return changed ? Result<Done>(Done{}) : std::unexpected(changed.error());
}

} // namespace hui::billpay
