// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/OutboxRepository.h"
#include "ui/Card.h"

#include <QDateTime>
#include <QStringList>

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
    /// How far what the platform tells has come.
    struct Told {
        QDateTime updated; ///< when the stream was last read; invalid: never
        QDateTime rates; ///< when the rates that are here were published; invalid: there are none
        bool hasRoster = false; ///< who is on duty is known
        QStringList quotes = {}; ///< "GBP 911.1000 / 914.8000": what the bank gives and takes
    };
    /// Catalogue, rates and roster stand in one line: when they were read, or which of them is not
    /// there or not of `today`. What is known of them stands in its tip.
    void setTold(const Told& told, const QDate& today);

private:
    Pill* m_link;
    QLabel* m_waiting;
    Pill* m_unknown;
    QLabel* m_updated;
};

} // namespace hui::home
