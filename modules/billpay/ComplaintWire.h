// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Complaint.h"

#include <QJsonObject>

namespace hui::billpay {

/// What a complaint is about, as the desks of its branch are told: the account is masked, and of
/// the customer there is nothing but the words.
struct ComplaintTold {
    QUuid original; ///< the payment
    QString code; ///< "D21"
    QString words; ///< of the customer
    QDate dueOn; ///< invalid: no due date
    QDateTime raisedAt; ///< UTC
    QString raisedBy; ///< operator number
    QString handler; ///< who looks after it
    QString biller; ///< its id
    QString account; ///< masked
    Money amount = Money::fen(0); ///< with fees
    std::optional<Money> cashDue = {}; ///< without fees, when a refund is handed out in cash
};

/// What the change stream "complaint" of a branch carries under the id of a complaint: {branch,
/// steps, about}. A platform of before tells no `about`.
QJsonObject complaintToJson(const QString& branch, const QList<ComplaintStep>& steps,
    const std::optional<ComplaintTold>& about = std::nullopt);

struct ComplaintChange {
    QList<ComplaintStep> steps;
    std::optional<ComplaintTold> about;
};
Result<ComplaintChange> complaintFromJson(const QJsonObject& value);

/// What tellers are told of a move; %1 is the short code of the complaint.
struct ComplaintNotice {
    QString zh;
    QString en;
};
ComplaintNotice noticeOf(ComplaintStatus status);

} // namespace hui::billpay
