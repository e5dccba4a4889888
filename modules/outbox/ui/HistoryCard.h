// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/PulledHistory.h"
#include "ui/Card.h"
#include "ui/Module.h"

class QLabel;

namespace hui {
class KeyButton;
class MessageBar;
struct ApprovalRequest;
} // namespace hui

namespace hui::outbox {

struct SignHistory;

/// Where a second person signs for what this terminal had lost and fetched from the platform. On
/// show only while that is due.
class HistoryCard : public Card {
    Q_OBJECT

public:
    HistoryCard(const Services& services, QWidget* parent);

    /// What was fetched; nothing, or a stretch that is signed, hides the card.
    void present(const std::optional<PulledHistory>& history);

Q_SIGNALS:
    void done(); ///< signed: recording goes on

private:
    ApprovalRequest request() const;
    void commit();
    void sign(const SignHistory& wanted);

    const Services m_services;
    QUuid m_operation;
    PulledHistory m_history;
    QLabel* m_entries;
    QLabel* m_at;
    MessageBar* m_message;
    KeyButton* m_sign;
};

} // namespace hui::outbox
