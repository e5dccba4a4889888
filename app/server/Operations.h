// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/server/Router.h"

#include <QDate>
#include <QJsonObject>

namespace hui::server {

/// A journal entry of a desk as it arrived, its envelope checked.
struct UploadedOperation {
    QUuid id;
    qint64 deviceSequence = 0;
    QString kind; ///< "billpay.pay"
    QString deviceId;
    QString branch;
    QString till;
    QString operatorId;
    QDate businessDate;
    QDateTime at; ///< the desk's wall clock, UTC
    std::optional<Money> amount;
    QJsonObject body;
};

/// What became of it.
struct OperationOutcome {
    enum class Status {
        Accepted, ///< booked: final
        Rejected, ///< refused by a rule: final; cash taken for it is due back
        Pending, ///< a third party has not answered: ask again
    };
    Status status = Status::Accepted;
    QString code; ///< stable code of a refusal
    QString textZh;
    QString textEn;
    QJsonObject result; ///< receipt number, biller's reference …
};

/// How a kind of operation is booked. `book` runs inside the transaction that also holds the inbox
/// row and the stored answer. A kind that must ask a third party returns Pending from `book` and is
/// finished by `resolve`, which runs after that commit, outside any transaction, and again whenever
/// somebody asks for the outcome; `settle` then books what `resolve` learned, in one transaction.
struct OperationKind {
    QString kind;
    std::function<Result<OperationOutcome>(Context&, const UploadedOperation&)> book;
    std::function<OperationOutcome(Context&, const UploadedOperation&)> resolve = {};
    std::function<Result<OperationOutcome>(
        Context&, const UploadedOperation&, const OperationOutcome&)>
        settle = {};
};

} // namespace hui::server
