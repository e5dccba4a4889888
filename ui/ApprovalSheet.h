// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "app/core/ApprovalPolicy.h"

#include <QWidget>

namespace hui {

/// What a second person is asked to sign, to be read before signing: the amount, the facts, before
/// → after, and the reason. The same at the desk that asks and at the one that signs.
class ApprovalSheet : public QWidget {
    Q_OBJECT

public:
    /// Of a review the words say so.
    ApprovalSheet(const ApprovalRequest& request, QWidget* parent,
        ApprovalLevel level = ApprovalLevel::Supervisor);

private:
    QWidget* makeAmount(const Money& amount);
    QWidget* makeFacts(const QList<std::pair<QString, QString>>& facts);
    QWidget* makeChanges(const QList<ApprovalChange>& changes);

    const ApprovalLevel m_level;
};

/// The shield in its violet square, at the left of the header over what is to be signed.
QWidget* makeShield(QWidget* parent);

} // namespace hui
