// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ClassListRepository.h"

#include "app/core/StrictJson.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "modules/campus/DeskFeesRepository.h"

#include <QJsonDocument>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

constexpr int openListsRead = 20;

QByteArray listPlace(const char* table, const QUuid& row)
{
    return Envelope::place(table, "content", row.toRfc4122());
}

QByteArray sealedContent(
    Database& database, const char* table, const QUuid& row, const QJsonObject& content)
{
    return database.envelope().seal(
        QJsonDocument(content).toJson(QJsonDocument::Compact), listPlace(table, row));
}

Result<QJsonObject> openedContent(
    const Database& database, const char* table, const QUuid& row, const QByteArray& content)
{
    const auto plain = database.envelope().open(content, listPlace(table, row));
    return plain ? parseStrict(*plain) : std::unexpected(plain.error());
}

QJsonObject rowContent(const ListRow& row)
{
    QJsonObject content{{u"number"_s, row.student.number}, {u"name"_s, row.student.name},
        {u"item"_s, row.item}, {u"reason"_s, row.reason}, {u"reason_zh"_s, row.reasonZh}};
    if (row.fees)
        content.insert(u"fees"_s, toJson(*row.fees));
    return content;
}

Result<Done> readContent(const QJsonObject& content, ListRow& row)
{
    const auto text = [&content](QLatin1StringView key) { return content.value(key).toString(); };
    row.student = {text("number"_L1), text("name"_L1)};
    row.item = text("item"_L1);
    row.reason = text("reason"_L1);
    row.reasonZh = text("reason_zh"_L1);
    if (!content.contains("fees"_L1))
        return Done{};
    const auto fees = studentFeesFromJson(content.value("fees"_L1).toObject());
    if (!fees)
        return std::unexpected(fees.error());
    row.fees = *fees;
    return Done{};
}

} // namespace

Result<std::optional<ClassList>> ClassListRepository::byId(const QUuid& id) const
{
    const auto found = read(u"list = ?"_s, {id.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<ClassList>> ClassListRepository::open() const
{
    return read(u"state IN ('checked', 'running') ORDER BY at DESC LIMIT ?"_s, {openListsRead});
}

Result<QList<ClassList>> ClassListRepository::closedInVain() const
{
    return read(u"closed_by IN (SELECT op_id FROM outbox WHERE state = 'rejected')"
                " ORDER BY at DESC LIMIT ?"_s,
        {openListsRead});
}

Result<QList<ClassList>> ClassListRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto rows = m_database.run(u"SELECT list, operator, business_date, state, total_fen,"
                               " tendered_fen, change_fen, returned_fen, content, at,"
                               " closed_by, (SELECT CASE WHEN o.state = 'rejected' THEN"
                               " coalesce(o.result_code, '') ELSE '' END FROM outbox o"
                               " WHERE o.op_id = closed_by) FROM campus_list WHERE "_s
            + where,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<ClassList> lists;
    while (rows->next()) {
        const auto fen
            = [&rows](int column) { return Money::fen(rows->value(column).toLongLong()); };
        ClassList list{.id = QUuid::fromRfc4122(rows->value(0).toByteArray())};
        list.operatorId = rows->value(1).toString();
        list.businessDate = QDate::fromString(rows->value(2).toString(), Qt::ISODate);
        list.state = listStateOf(rows->value(3).toString());
        list.total = fen(4);
        list.tendered = fen(5);
        list.change = fen(6);
        list.returned = fen(7);
        list.at = momentIn(rows->value(9));
        list.closedBy = QUuid::fromRfc4122(rows->value(10).toByteArray());
        list.closeRefusal = rows->value(11).toString();
        const auto content
            = openedContent(m_database, "campus_list", list.id, rows->value(8).toByteArray());
        if (!content)
            return std::unexpected(content.error());
        list.school = content->value("school"_L1).toString();
        list.schoolName = content->value("school_name"_L1).toString();
        list.file = content->value("file"_L1).toString();
        lists.append(list);
    }
    for (ClassList& list : lists)
        for (const auto& done : {readTallies(list), readWayOf(list)})
            if (!done)
                return std::unexpected(done.error());
    return lists;
}

/// How it was paid, told by the operation that took the money. Of an account that refused it
/// nothing was taken.
Result<Done> ClassListRepository::readWayOf(ClassList& list) const
{
    if (list.state == ListState::Checked || list.state == ListState::Discarded)
        return Done{};
    const auto opened = Journal(m_database).byId(list.id);
    if (!opened)
        return std::unexpected(opened.error());
    const PayWay way = *opened ? wayIn((*opened)->operation.body) : PayWay{};
    list.mode = way.mode;
    list.debit = way.debit;
    if (!way.isCash() && (*opened)->state == OutboxState::Rejected)
        list.total = Money::fen(0);
    return Done{};
}

Result<Done> ClassListRepository::readTallies(ClassList& list) const
{
    auto rows = m_database.run(u"SELECT state, COUNT(*), SUM(amount_fen) FROM campus_list_row"
                               " WHERE list = ? GROUP BY state"_s,
        {list.id.toRfc4122()});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        list.tallies.insert(listRowStateOf(rows->value(0).toString()),
            {rows->value(1).toInt(), Money::fen(rows->value(2).toLongLong())});
    list.passed = list.tally(ListRowState::Paid).sum;
    if (!list.tallies.isEmpty())
        return Done{};
    // its rows were lost: the payments tell what they took
    const auto payments = DeskFeesRepository(m_database).ofList(list.id);
    if (!payments)
        return std::unexpected(payments.error());
    for (const DeskFees& payment : *payments)
        list.passed = Money::fen(list.passed.minor() + payment.due().minor());
    return Done{};
}

Result<QList<ListRow>> ClassListRepository::rows(const QUuid& list, int number, int limit) const
{
    auto rows = m_database.run(
        u"SELECT row, line, op_id, state, amount_fen, other_line, content FROM campus_list_row"
        " WHERE list = ? AND row >= ? ORDER BY row LIMIT ?"_s,
        {list.toRfc4122(), number, limit});
    if (!rows)
        return std::unexpected(rows.error());
    QList<ListRow> found;
    while (rows->next()) {
        ListRow row{.number = rows->value(0).toInt(), .line = rows->value(1).toInt()};
        row.operation = QUuid::fromRfc4122(rows->value(2).toByteArray());
        row.state = listRowStateOf(rows->value(3).toString());
        row.amount = Money::fen(rows->value(4).toLongLong());
        row.otherLine = rows->value(5).toInt();
        const auto content = openedContent(
            m_database, "campus_list_row", row.operation, rows->value(6).toByteArray());
        if (!content)
            return std::unexpected(content.error());
        if (const auto filled = readContent(*content, row); !filled)
            return std::unexpected(filled.error());
        found.append(row);
    }
    return found;
}

Result<Done> ClassListRepository::add(const ClassList& list, const QList<ListRow>& rows)
{
    const QJsonObject content{
        {u"school"_s, list.school}, {u"school_name"_s, list.schoolName}, {u"file"_s, list.file}};
    const auto added = change(
        u"INSERT INTO campus_list(list, operator, business_date, state, total_fen, tendered_fen,"
        " change_fen, returned_fen, content, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {list.id.toRfc4122(), list.operatorId, dayColumn(list.businessDate), nameOf(list.state),
            list.total.minor(), list.tendered.minor(), list.change.minor(), list.returned.minor(),
            sealedContent(m_database, "campus_list", list.id, content), timestampToJson(list.at)});
    if (!added)
        return added;
    for (const ListRow& row : rows)
        if (const auto written = addRow(list.id, row); !written)
            return written;
    return Done{};
}

Result<Done> ClassListRepository::addRow(const QUuid& list, const ListRow& row)
{
    return change(
        u"INSERT INTO campus_list_row(list, row, line, op_id, state, amount_fen, other_line,"
        " content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {list.toRfc4122(), row.number, row.line, row.operation.toRfc4122(), nameOf(row.state),
            row.amount.minor(), row.otherLine,
            sealedContent(m_database, "campus_list_row", row.operation, rowContent(row))});
}

Result<Done> ClassListRepository::save(const ClassList& list)
{
    return change(u"UPDATE campus_list SET state = ?, total_fen = ?, tendered_fen = ?,"
                  " change_fen = ?, returned_fen = ?, closed_by = ? WHERE list = ?"_s,
        {nameOf(list.state), list.total.minor(), list.tendered.minor(), list.change.minor(),
            list.returned.minor(),
            list.closedBy.isNull() ? QVariant(QMetaType::fromType<QByteArray>())
                                   : QVariant(list.closedBy.toRfc4122()),
            list.id.toRfc4122()});
}

Result<Done> ClassListRepository::setRowState(const QUuid& list, int number, ListRowState state)
{
    return change(u"UPDATE campus_list_row SET state = ? WHERE list = ? AND row = ?"_s,
        {nameOf(state), list.toRfc4122(), number});
}

Result<Done> ClassListRepository::skipReady(const QUuid& list)
{
    return change(
        u"UPDATE campus_list_row SET state = 'skipped' WHERE list = ? AND state = 'ready'"_s,
        {list.toRfc4122()});
}

Result<Done> ClassListRepository::change(const QString& sql, const QVariantList& values)
{
    const auto changed = m_database.run(sql, values);
    return changed ? Result<Done>(Done{}) : std::unexpected(changed.error());
}

} // namespace hui::campus
