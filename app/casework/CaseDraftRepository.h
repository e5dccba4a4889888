// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"

namespace hui {

class Database;

/// What was told of a case on which moves of this desk are on their way.
struct CaseOnItsWay {
    QUuid pending = {}; ///< the last move of this desk
    std::optional<Case> told = {}; ///< nothing: the platform has not told the case yet
};

/// The tables `case_draft`, on the desk and on the platform, and `case_told` and `case_unsaid`
/// of the desk: the only place with their SQL.
class CaseDraftRepository {
public:
    explicit CaseDraftRepository(Database& database)
        : m_database(database)
    {
    }

    /// What is typed and not saved yet; the last word stands.
    Result<Done> keep(const QUuid& id, const QMap<QString, QString>& entries, const QDateTime& at);
    Result<std::optional<QMap<QString, QString>>> draft(const QUuid& id) const;

    /// When what is kept was typed; not valid when nothing is.
    Result<QDateTime> typedAt(const QUuid& id) const;
    Result<Done> drop(const QUuid& id);

    /// One printing more of the paper of a case; gives which one it is.
    Result<int> countPrint(const QUuid& id);

    Result<std::optional<CaseOnItsWay>> onItsWay(const QUuid& id) const;
    Result<Done> setOnItsWay(const QUuid& id, const CaseOnItsWay& way);
    Result<Done> arrived(const QUuid& id);
    Result<QList<QUuid>> allOnTheirWay() const;

    /// A refusal that the teller has not heard of; the last one of a case stands.
    Result<Done> keepUnsaid(const QUuid& id, const QString& code);
    /// All of them with their codes, which are said then; those of one case alone are dropped.
    Result<QList<std::pair<QUuid, QString>>> takeUnsaid();
    Result<Done> dropUnsaid(const QUuid& id);

private:
    Database& m_database;
};

} // namespace hui
