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

/// Who signs the operations of a kind beside their maker, and where that is held (ADR 44).
enum class SecondPerson {
    Never, ///< nobody: the bank's table cannot name the kind
    ByTable, ///< whom the bank's table asks for; held before `book`
    Always, ///< somebody, and whom the bank's table asks for; held before `book`
    InBook, ///< as ByTable or Always, but `book` judges it: another refusal is the clearer one, or
            ///< of what is refused something is left (cash that lies in the drawer is owed)
};

/// What a signature is for, where the operation does not say it by itself.
struct SignedFor {
    QString channel = {}; ///< how it is paid, as the platform reads it from what arrived
    std::optional<Money> amount = {}; ///< when it is not the operation's own (a basket's total)
    QString content = {}; ///< when it is not signedContent() of the operation (acts of the centre)
};

/// How a kind of operation is signed and booked. `book` runs inside the transaction that also holds
/// the inbox row and the stored answer. A kind that must ask a third party returns Pending from
/// `book` and is finished by `resolve`, which runs after that commit, outside any transaction, and
/// again whenever somebody asks for the outcome; `settle` then books what `resolve` learned, in one
/// transaction.
struct OperationKind {
    QString kind;
    SecondPerson signer;
    std::function<Result<OperationOutcome>(Context&, const UploadedOperation&)> book;
    std::function<OperationOutcome(Context&, const UploadedOperation&)> resolve = {};
    std::function<Result<OperationOutcome>(
        Context&, const UploadedOperation&, const OperationOutcome&)>
        settle = {};
    /// Of what is held before `book`; of a body that cannot be read what is strictest.
    std::function<SignedFor(const UploadedOperation&)> signedFor = {};
};

} // namespace hui::server
