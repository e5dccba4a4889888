// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/OutboxRepository.h"
#include "ui/Card.h"

class QLabel;

namespace hui {
class Pill;
struct SyncStatus;
} // namespace hui

namespace hui::home {

/// How the desk stands with the platform, in three lines.
class SyncCard : public Card {
    Q_OBJECT

public:
    explicit SyncCard(QWidget* parent);

    void setStatus(const SyncStatus& status);
    void setCounts(const OutboxCounts& counts);
    /// When the catalogue was last read; invalid = never.
    void setUpdated(const QDateTime& at);

private:
    Pill* m_link;
    QLabel* m_waiting;
    Pill* m_unknown;
    QLabel* m_updated;
};

} // namespace hui::home
