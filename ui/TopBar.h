// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace hui {

class Clock;
class CurrentCustomer;
class CustomerChip;
class KeyButton;

/// The line above every page: find anything, who is being served, park, next, what waits for an
/// approval, lock.
class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(CurrentCustomer& customer, const Clock& clock, QWidget* parent);

    /// How many operations wait for a second person; 0 hides the badge.
    void setApprovals(int count);

    /// Below 1400 pixels the search field is 280 wide, else 320.
    void setNarrow(bool narrow);

    /// The branch has a queue: who is next and who is parked is asked of it from now on, by the two
    /// signals, instead of being counted here.
    void setQueued() { m_isQueued = true; }

    /// Draws the time served anew; called once a second.
    void tick();

Q_SIGNALS:
    void searchWanted();
    void approvalsWanted();
    void nextWanted();
    void parkWanted();
    void lockWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showCustomer();
    void callNext();
    void park();

    CurrentCustomer& m_customer;
    const Clock& m_clock;
    bool m_isQueued = false;
    int m_lastTicket
        = 0; ///< without a queue tickets count from A001 for as long as the window lives
    QToolButton* m_search;
    QLabel* m_nobody;
    CustomerChip* m_chip;
    KeyButton* m_park;
    KeyButton* m_next;
    QToolButton* m_approvals;
    QToolButton* m_lock;
};

} // namespace hui
