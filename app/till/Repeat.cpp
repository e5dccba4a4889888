// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/Repeat.h"

#include "app/store/Journal.h"

#include <QCoreApplication>

namespace hui {

Result<bool> isRepeat(
    Database& database, const QUuid& operation, const QString& kind, const QJsonObject& said)
{
    HUI_ASSERT(!operation.isNull());
    const auto entry = Journal(database).byId(operation);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return false;
    const Operation& booked = (*entry)->operation;
    bool same = booked.kind == kind;
    for (auto word = said.begin(); word != said.end(); ++word)
        same = same && booked.body.value(word.key()) == word.value();
    if (!same)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This operation number was used for something else."),
            operation.toString(QUuid::WithoutBraces));
    return true;
}

} // namespace hui
