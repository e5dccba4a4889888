// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/UndoBookRepository.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"

namespace hui::billpay {

Result<Done> UndoBookRepository::add(const BookedUndo& undo)
{
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO billpay_undo(operation, batch, branch, total_minor)"
                       " VALUES (?, ?, ?, ?)"),
        {idText(undo.operation), idText(undo.batch), undo.branch, undo.total.minor()});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<bool> UndoBookRepository::use(const BookedUndo& undo)
{
    auto used = m_database.run(QStringLiteral("UPDATE billpay_undo SET used_minor = used_minor + ?"
                                              " WHERE operation = ? AND batch = ? AND branch = ?"
                                              " AND used_minor + ? <= total_minor"),
        {undo.used.minor(), idText(undo.operation), idText(undo.batch), undo.branch,
            undo.used.minor()});
    if (!used)
        return std::unexpected(used.error());
    return used->numRowsAffected() == 1;
}

} // namespace hui::billpay
