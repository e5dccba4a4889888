// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/TellWhole.h"

#include "app/core/StrictJson.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::server {

Result<Done> tellWhole(
    Database& database, const QString& stream, const QMap<QString, QJsonObject>& values)
{
    QMap<QString, QString> texts;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        texts.insert(value.key(), QString::fromUtf8(canonicalJson(value.value())));
    const auto told = toldOf(database, stream);
    if (!told)
        return std::unexpected(told.error());
    const bool isTold = told->size() == texts.size()
        && std::all_of(texts.keyValueBegin(), texts.keyValueEnd(),
            [&](const auto& entry) { return told->value(entry.first) == entry.second; });
    if (isTold)
        return Done{};
    const auto publishing = [&] { return publishWhole(database, stream, texts); };
    return database.inTransaction() ? publishing() : database.transaction(publishing);
}

} // namespace hui::server
