// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ClosedColumns.h"

#include "app/server/Ledger.h"
#include "app/store/Database.h"

#include <optional>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageRows = 500;

/// A row whose field is to be looked at.
struct FieldRow {
    QVariantList key;
    QVariant value;
};

/// "a, b", or with " = ? AND " in between.
QString joined(const QList<const char*>& names, const QString& between)
{
    QStringList words;
    for (const char* name : names)
        words += QString::fromLatin1(name);
    return words.join(between);
}

/// The page after a row, in the order of the key. A key that is itself indexed moves, but never to
/// where it would hide one that was not seen yet.
Result<QList<FieldRow>> page(
    Database& database, const ClosedColumn& column, const std::optional<QVariantList>& after)
{
    const QString key = joined(column.key, u", "_s);
    const QString marks = QStringList(column.key.size(), u"?"_s).join(u", "_s);
    const QString where = after ? u" WHERE (%1) > (%2)"_s.arg(key, marks) : QString();
    auto found = database.run(
        u"SELECT %1, %2 FROM %3%4 ORDER BY %1 LIMIT ?"_s.arg(
            key, QLatin1StringView(column.column), QLatin1StringView(column.table), where),
        after.value_or(QVariantList()) + QVariantList{pageRows});
    if (!found)
        return std::unexpected(found.error());
    QList<FieldRow> rows;
    const int width = static_cast<int>(column.key.size());
    while (found->next()) {
        FieldRow row;
        for (int i = 0; i < width; ++i)
            row.key += found->value(i);
        row.value = found->value(width);
        rows += row;
    }
    return rows;
}

FieldPlace placeOf(const ClosedColumn& column, const QVariantList& key)
{
    QStringList words;
    for (const QVariant& word : key)
        words += word.toString();
    return {column.table, column.column, words.join(u'/')};
}

/// What is to stand in the field of a row; nothing when it stands there already.
Result<std::optional<QVariant>> closed(
    const FieldKeys& keys, const ClosedColumn& column, const FieldRow& row)
{
    const QString text = row.value.toString();
    switch (column.kind) {
    case ClosedColumn::Kind::Closed: {
        if (keys.isClosedByCurrent(text))
            return std::nullopt;
        const FieldPlace place = placeOf(column, row.key);
        if (!FieldKeys::isClosed(text))
            return QVariant(keys.close(text, place));
        const auto plain = keys.open(text, place);
        if (!plain)
            return std::unexpected(plain.error());
        return QVariant(keys.close(*plain, place));
    }
    case ClosedColumn::Kind::Indexed:
        if (text.isEmpty() || FieldKeys::isIndex(text))
            return std::nullopt;
        return QVariant(
            keys.index((QByteArray(column.table) + '.' + column.column).constData(), text));
    case ClosedColumn::Kind::Account: {
        const QString account = Ledger::stored(keys, text);
        return account == text ? std::nullopt : std::optional(QVariant(account));
    }
    case ClosedColumn::Kind::Fingerprint:
        return QVariant(keys.fingerprint(row.value.toByteArray()));
    }
    Q_UNREACHABLE();
}

Result<qint64> closeColumn(Database& database, const ClosedColumn& column)
{
    const QString update
        = u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(QLatin1StringView(column.table),
            QLatin1StringView(column.column), joined(column.key, u" = ? AND "_s));
    qint64 written = 0;
    std::optional<QVariantList> after;
    for (;;) {
        const auto rows = page(database, column, after);
        if (!rows)
            return std::unexpected(rows.error());
        for (const FieldRow& row : *rows) {
            const auto value = closed(database.fieldKeys(), column, row);
            if (!value)
                return std::unexpected(value.error());
            if (!*value)
                continue;
            const auto done = database.run(update, QVariantList{**value} + row.key);
            if (!done)
                return std::unexpected(done.error());
            ++written;
        }
        if (rows->size() < pageRows)
            return written;
        after = rows->last().key;
    }
}

} // namespace

QList<ClosedColumn> serverClosedColumns()
{
    return {
        {"inbox", "body", {"op_id"}},
        {"inbox", "result", {"op_id"}},
        {"inbox", "fingerprint", {"op_id"}, ClosedColumn::Kind::Fingerprint},
        {"ledger_line", "account", {"line"}, ClosedColumn::Kind::Account},
        {"debit_account", "account", {"account"}, ClosedColumn::Kind::Account},
        {"approval", "fingerprint", {"approval_id"}},
        {"approval", "reason", {"approval_id"}},
        {"approval", "opinion", {"approval_id"}},
        {"approval", "request_fingerprint", {"approval_id"}, ClosedColumn::Kind::Fingerprint},
        {"approval_request", "fingerprint", {"request_id"}},
        {"approval_request", "shown", {"request_id"}},
        {"approval_request", "opinion", {"request_id"}},
        {"approval_evidence", "note", {"request_id"}},
        {"approval_evidence", "picture", {"request_id"}},
        {"approval_evidence", "digest", {"request_id"}},
        {"offline_grant", "value", {"grant_id"}},
        {"offline_grant", "proof_key", {"grant_id"}},
        {"offline_approval", "value", {"approval_id"}},
        {"change_log", "value", {"stream", "item"}},
        {"operator_factor", "secret", {"operator_id", "kind"}},
        {"operator_factor", "card", {"operator_id", "kind"}, ClosedColumn::Kind::Indexed},
        {"phone_page", "content", {"token_hash"}},
        {"session_reply", "answer", {"request"}},
        {"text_message", "phone", {"message"}},
        {"text_message", "words", {"message"}},
        {"sim_message", "phone", {"message"}},
        {"sim_message", "words", {"message"}},
        {"paper_copy", "digest", {"copy"}},
        {"paper_copy", "picture", {"copy"}},
        {"look_reason", "reason", {"look"}},
    };
}

Result<qint64> closeRows(Database& database, const QList<ClosedColumn>& columns, bool firstTime)
{
    HUI_ASSERT(database.inTransaction());
    qint64 written = 0;
    for (const ClosedColumn& column : columns) {
        if (column.kind != ClosedColumn::Kind::Closed && !firstTime)
            continue;
        const Result<qint64> done = closeColumn(database, column);
        if (!done)
            return done;
        written += *done;
    }
    return written;
}

} // namespace hui::server
