// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/OutboxRepository.h"
#include "ui/Card.h"

#include <QDateTime>

class QLabel;

namespace hui {
class FactList;
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
    };
    /// Catalogue, rates and roster stand in one line as long as all are there and the rates are of
    /// `today`; what is not so stands in a line of its own.
    void setTold(const Told& told, const QDate& today);

private:
    QLabel* addLine(const QString& what, const char* name);

    Pill* m_link;
    QLabel* m_waiting;
    Pill* m_unknown;
    FactList* m_facts;
    QLabel* m_updated;
    QLabel* m_rates;
    QLabel* m_roster;
};

} // namespace hui::home
