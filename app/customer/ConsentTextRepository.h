// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/ConsentText.h"

namespace hui {

class Database;

/// The table `consent_text`, on the desk and on the platform.
class ConsentTextRepository {
public:
    explicit ConsentTextRepository(Database& database)
        : m_database(database)
    {
    }

    /// The text to be signed on a day; nothing when the bank has published none.
    Result<std::optional<ConsentText>> on(ConsentKind kind, const QDate& day) const;

    /// One of each kind that has a text on a day, in the order of the kinds.
    Result<QList<ConsentText>> allOn(const QDate& day) const;

    /// The text of a version, whether it is still signed or not.
    Result<std::optional<ConsentText>> byVersion(ConsentKind kind, const QString& version) const;

    /// Enters a text; what stands under its kind and version is replaced.
    Result<Done> save(const ConsentText& text);

    /// Applies one change of the stream `consent_text`; `value` is empty when the text is gone.
    Result<Done> apply(const QString& key, const QJsonObject& value);

private:
    Database& m_database;
};

} // namespace hui
