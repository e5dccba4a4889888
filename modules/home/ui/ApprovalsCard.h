// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/home/DayFigures.h"
#include "ui/Card.h"

class QLabel;
class QVBoxLayout;

namespace hui {
class KeyButton;
class Pill;
} // namespace hui

namespace hui::home {

/// What others of the branch ask to have signed now, and what a second person signed today; the
/// newest ones.
class ApprovalsCard : public Card {
    Q_OBJECT

public:
    explicit ApprovalsCard(QWidget* parent);

    void setApprovals(const QList<SignedApproval>& approvals);

    /// How many requests of others wait; nothing is said of none.
    void setWaiting(int count);

Q_SIGNALS:
    void waitingWanted();

private:
    QWidget* makeRow(const SignedApproval& approval);

    Pill* m_count;
    KeyButton* m_waiting;
    QVBoxLayout* m_rows;
    std::optional<QList<QUuid>> m_shown;
};

} // namespace hui::home
