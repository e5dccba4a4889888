// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchUndoRepository.h"

#include "app/store/Database.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

Result<std::optional<BatchUndo>> BatchUndoRepository::byId(const QUuid& id) const
{
    const auto found = read(u"id = ?"_s, id);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<BatchUndo>> BatchUndoRepository::ofBatch(const QUuid& batch) const
{
    return read(u"batch = ? ORDER BY id DESC"_s, batch); // ids rise with time
}

Result<QList<BatchUndo>> BatchUndoRepository::read(const QString& where, const QUuid& value) const
{
    auto found = m_database.run(
        u"SELECT id, batch, sum_fen, done FROM batch_undo WHERE "_s + where, {value.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    QList<BatchUndo> undos;
    while (found->next())
        undos.append({QUuid::fromRfc4122(found->value(0).toByteArray()),
            QUuid::fromRfc4122(found->value(1).toByteArray()),
            Money::fen(found->value(2).toLongLong()), found->value(3).toInt() != 0});
    return undos;
}

Result<Done> BatchUndoRepository::add(const BatchUndo& undo)
{
    const auto added
        = m_database.run(u"INSERT INTO batch_undo(id, batch, sum_fen, done) VALUES (?, ?, ?, ?)"_s,
            {undo.id.toRfc4122(), undo.batch.toRfc4122(), undo.sum.minor(), undo.isDone ? 1 : 0});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<Done> BatchUndoRepository::finish(const QUuid& id)
{
    const auto done
        = m_database.run(u"UPDATE batch_undo SET done = 1 WHERE id = ?"_s, {id.toRfc4122()});
    return done ? Result<Done>(Done{}) : std::unexpected(done.error());
}

} // namespace hui::billpay
