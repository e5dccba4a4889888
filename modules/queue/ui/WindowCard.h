// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/queue/ui/TicketTableModel.h"
#include "ui/Card.h"

#include <optional>

class QComboBox;
class QLabel;

namespace hui {
class KeyButton;
} // namespace hui

namespace hui::queue {

/// Who stands at this window or was called to it: number, name, how long; and what may be done,
/// each with its key.
class WindowCard : public Card {
    Q_OBJECT

public:
    explicit WindowCard(QWidget* parent);

    /// Nothing: nobody was called. `isBusy`: a step is being asked for, so that no other is.
    void setTicket(const std::optional<TicketRow>& row, const QueueView& view, bool isBusy);

    /// Lets the time go on.
    void tick(const QDateTime& now);

Q_SIGNALS:
    void nextAsked();
    void stepAsked(hui::queue::TicketStep step, const QString& window);

private:
    void makeButtons();
    void present();
    KeyButton* addStep(const QString& name, const QString& text, TicketStep step);
    QWidget* makeTransfer();

    std::optional<TicketRow> m_row;
    QString m_window;
    bool m_isBusy = false;
    QLabel* m_number;
    QLabel* m_name;
    QLabel* m_time;
    KeyButton* m_next;
    KeyButton* m_serve = nullptr;
    KeyButton* m_finish = nullptr;
    KeyButton* m_recall = nullptr;
    KeyButton* m_miss = nullptr;
    KeyButton* m_leave = nullptr;
    KeyButton* m_park = nullptr;
    KeyButton* m_transfer = nullptr;
    QComboBox* m_windows;
    QWidget* m_transferRow = nullptr;
};

} // namespace hui::queue
