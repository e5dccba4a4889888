// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Evidence.h"
#include "app/core/Money.h"
#include "app/core/RequestState.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace hui {
class Database;
}

namespace hui::server {

/// A signature asked for from another desk, and what came of it.
struct ApprovalRequest {
    QUuid id; ///< Idempotency-Key of the request that made it
    QUuid operation;
    QString kind;
    QString channel; ///< how it is paid; empty when the desk does not tell
    QString fingerprint; ///< of what is shown
    QString branch; ///< that asks
    QString sentTo; ///< where it is signed: the same, or another that the bank's table names
    QString deviceId; ///< the desk that asks; the signature is good for it alone
    QString maker;
    std::optional<Money> amount;
    QJsonObject shown; ///< title, facts, changes and reason, as the maker's desk told them
    QString evidence = {}; ///< the digest of what went along with it; empty: nothing did
    RequestState state = RequestState::Waiting;
    QString approver; ///< who decided
    QString opinion;
    QString approval; ///< the signature, when it was approved
    QDateTime askedAt;
    QDateTime expiresAt;
    QDateTime decidedAt; ///< of whatever ended it; not valid while it waits

    bool isSentElsewhere() const { return sentTo != branch; }
};

/// The tables `approval_request`, `approval_wait`, `approval_evidence` and `evidence_policy`: the
/// only place with their SQL. It decides nothing.
class ApprovalRequestRepository {
public:
    explicit ApprovalRequestRepository(Database& database)
        : m_database(database)
    {
    }

    /// Adds one that waits. Storage when another one waits for the same operation.
    Result<Done> add(const ApprovalRequest& request);

    /// What goes along with a request; written once, with it.
    Result<Done> addEvidence(const QUuid& request, const Evidence& evidence);
    Result<std::optional<Evidence>> evidenceOf(const QUuid& request) const;

    /// Forgets remark and picture; the digest stays.
    Result<Done> forgetEvidence(const QUuid& request, const QDateTime& at);

    /// For how many days evidence is kept, by the policy of a day; nothing without one.
    Result<std::optional<int>> evidenceDays(const QDate& day) const;

    /// The requests with evidence that were asked before a moment, the oldest first; those about
    /// operations for the records with these numbers.
    Result<QList<QUuid>> evidenceBefore(const QDateTime& moment, int limit) const;
    Result<QList<QUuid>> evidenceAbout(const QStringList& records) const;

    /// How many seconds a request waits, by the policy of a day; Storage without one.
    Result<int> waitSeconds(const QDate& day) const;

    /// What was shown to who signed for these records, and what either of them wrote, goes; that
    /// it was signed, by whom and for how much stays.
    Result<Done> forgetWords(const QStringList& records);

    /// The same of what was asked before a moment and came to nothing: no operation was recorded.
    Result<Done> forgetUnused(const QDateTime& moment);

    /// Writes how it ended, unless it has ended meanwhile: whether it was still waiting.
    Result<bool> end(const ApprovalRequest& request);

    Result<std::optional<ApprovalRequest>> byId(const QUuid& id) const;

    /// The one that waits for an operation.
    Result<std::optional<ApprovalRequest>> waitingFor(const QUuid& operation) const;

    /// Those that were sent to a branch or asked there by `maker`, in a state, newest first.
    Result<QList<ApprovalRequest>> seenAt(
        const QString& branch, const QString& maker, RequestState state, int limit) const;

    /// Those that a branch asked, wherever they were sent, in a state, newest first.
    Result<QList<ApprovalRequest>> inState(
        const QString& branch, RequestState state, int limit) const;

    /// Whether somebody may still sign what a branch asked for.
    Result<bool> isAnyOpen(const QString& branch, const QDateTime& now) const;

    /// Whether somebody may still sign what one of its makers asked for, at `asked` or before.
    Result<bool> isAnyOpenOf(const QString& branch, const QString& maker, const QDateTime& asked,
        const QDateTime& now) const;

    /// Those asked by a branch or sent to it that still wait and whose time was over before `now`.
    Result<QList<ApprovalRequest>> overdue(const QString& branch, const QDateTime& now) const;

private:
    Result<QList<QUuid>> evidenceWhere(const QString& where, const QVariantList& values) const;
    Result<QList<ApprovalRequest>> where(
        const QString& condition, const QVariantList& values) const;
    Result<bool> isAnyWaiting(const QString& condition, const QVariantList& values) const;
    Result<std::optional<ApprovalRequest>> one(
        const QString& condition, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::server
