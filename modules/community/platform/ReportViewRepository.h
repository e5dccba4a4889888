// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::community {

/// Somebody has looked at a report.
struct ReportView {
    QUuid view = {};
    QUuid report = {};
    QUuid customer = {};
    QString branch = {};
    QString device = {};
    QString operatorId = {};
    QString reason = {};
    QDateTime at = {}; ///< UTC
};

/// A question for the bills or stays of a patient.
struct FileQuestion {
    QUuid id = {};
    QString about = {}; ///< "visits", "stays"
    QString hospital = {};
    QUuid customer = {}; ///< the record it was asked for; null: entered by hand
    QString documentKey = {}; ///< kept as a blind index; empty: the patient is not known
    QString branch = {};
    QString device = {};
    QString operatorId = {};
    QString reason = {};
    bool isAgreed = false; ///< a paper for this one was signed
    QString outcome = {}; ///< "ok", or the code of the refusal
    QDateTime at = {}; ///< UTC
};

/// The tables `community_report_view` and `community_question`: the only place with their SQL.
class ReportViewRepository {
public:
    explicit ReportViewRepository(Database& database)
        : m_database(database)
    {
    }

    /// A view that is there already stays as it is. False when the id stands for another one: of
    /// another report, by somebody else, for another reason.
    Result<bool> add(const ReportView& view);

    /// Drops the views of one of these records' reports, and the questions for one of them or by
    /// one of these documents (Certificate::key()).
    Result<Done> forget(const QStringList& records, const QStringList& documentKeys);

    /// Those of a customer's reports, the newest first; at most 200.
    Result<QList<ReportView>> of(const QUuid& customer) const;

    Result<Done> addQuestion(const FileQuestion& question);

private:
    Database& m_database;
};

} // namespace hui::community
