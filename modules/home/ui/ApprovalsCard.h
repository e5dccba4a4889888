// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/home/DayFigures.h"
#include "ui/Card.h"

class QLabel;
class QVBoxLayout;

namespace hui {
class Pill;
}

namespace hui::home {

/// What a second person signed today; the newest ones.
class ApprovalsCard : public Card {
    Q_OBJECT

public:
    explicit ApprovalsCard(QWidget* parent);

    void setApprovals(const QList<SignedApproval>& approvals);

private:
    QWidget* makeRow(const SignedApproval& approval);

    Pill* m_count;
    QVBoxLayout* m_rows;
    std::optional<QList<QUuid>> m_shown;
};

} // namespace hui::home
