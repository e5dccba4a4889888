// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/OpenPlatform.h"
#include "app/server/Router.h"

#include <QDate>

#include <optional>

namespace hui::admin {

/// What is looked for in the catalogue; what is empty is not looked at.
struct OfferedQuestion {
    QString words = {}; ///< name, pinyin, initials, English, id; each begins a word of the entry
    QString module = {};
    QString status = {}; ///< "draft", "live", "deprecated", "retired"
    QString version = {}; ///< "1.2", or "1" for all of it
    QString segment = {}; ///< of needs: "personal", "corporate"
    int limit = 50;
};

/// An interface with since when it stands as it does.
struct Offered {
    Interface entry = {};
    QDate since = {};
    QDate sunset = {}; ///< of a deprecated one: the last day it is served
};

/// The tables `offered_*`: the catalogue as the platform itself searches it. They are made from the
/// change stream, anew when a version of the catalogue was published, so that nothing has to tell
/// them.
class OfferedRepository {
public:
    explicit OfferedRepository(server::Context& context)
        : m_context(context)
    {
    }

    /// Makes the tables anew when they are of another version; in a transaction of its own.
    Result<Done> refresh();

    /// Those found, in the order of the catalogue; what was refreshed last.
    Result<QList<Offered>> interfaces(const OfferedQuestion& question) const;
    Result<QList<Need>> needs(const OfferedQuestion& question) const;

    Result<std::optional<Offered>> byId(const QString& interface) const;

private:
    Result<QString> editionHere() const;
    Result<QString> editionTold() const;
    Result<Done> rebuild(const QString& edition);
    Result<Done> writeInterfaces();
    Result<Done> writeNeeds();
    Result<Done> noteStatus();
    Result<int> sunsetDays() const;
    Result<Done> done(const QString& sql, const QVariantList& values = {}) const;

    server::Context& m_context;
};

} // namespace hui::admin
