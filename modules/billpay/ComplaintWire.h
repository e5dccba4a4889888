// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Complaint.h"

#include <QJsonObject>

namespace hui::billpay {

/// What the change stream "complaint" carries under the id of a complaint: {branch, steps}. Nothing
/// of the customer is in it: every desk gets it, and only the one that raised it knows more.
QJsonObject complaintStepsToJson(const QString& branch, const QList<ComplaintStep>& steps);
Result<QList<ComplaintStep>> complaintStepsFromJson(const QJsonObject& value);

/// What tellers are told of a move; %1 is the short code of the complaint.
struct ComplaintNotice {
    QString zh;
    QString en;
};
ComplaintNotice noticeOf(ComplaintStatus status);

} // namespace hui::billpay
