// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Inbox.h"

namespace hui::server {

/// What became of one item, as the desk is told.
struct ItemResult {
    enum class Status {
        Accepted, ///< booked: final
        Rejected, ///< refused by a rule: final
        Pending, ///< not decided, or not now: ask or send again with the same id
        Conflict, ///< the platform holds something else under this id or number: a person decides
        Invalid, ///< not what the contract says: nothing was stored
    };
    QUuid id;
    Status status = Status::Pending;
    QString serverRef;
    QString code;
    QString textZh;
    QString textEn;
    int retryAfterSeconds = 0;
    bool replayed = false; ///< this outcome was stored before
    QJsonObject result;
};

/// What is stored of an operation, final or still being processed; nobody is asked.
ItemResult storedOf(const InboxRow& row);

/// Takes the operations of the desks: each is booked once, however often and however many times
/// at once it is sent, and its stored answer is given again.
class Uploads {
public:
    explicit Uploads(QList<OperationKind> kinds);

    /// Books one item in a transaction of its own and asks the third party if the kind has one.
    /// Nothing here fails: what cannot be done now is Pending, and the same item may come again.
    ItemResult take(Context& context, const Upload& upload) const;

    /// The outcome of an operation of that device; asks the third party again if it is pending.
    /// Nothing when there is no such operation.
    Result<std::optional<ItemResult>> outcomeOf(
        Context& context, const QUuid& id, const QString& deviceId) const;

private:
    const OperationKind* kindOf(const QString& name) const;
    Result<ItemResult> tryTake(Context& context, const Upload& upload) const;
    Result<ItemResult> book(Context& context, const Upload& upload) const;
    Result<ItemResult> answerTaken(Context& context, const Upload& upload) const;
    Result<ItemResult> settled(Context& context, const InboxRow& row) const;

    QList<OperationKind> m_kinds;
};

} // namespace hui::server
