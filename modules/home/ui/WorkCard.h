// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/home/HallRows.h"
#include "ui/Card.h"
#include "ui/Module.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace hui {
class KeyButton;
class SegmentedControl;
} // namespace hui

namespace hui::home {

class HallView;
class JournalView;

/// The work of the day in tabs: who waits, who booked, who is parked, and the journal. Of the first
/// three what this window may call, or the whole hall.
class WorkCard : public Card {
    Q_OBJECT

public:
    WorkCard(const Services& services, QWidget* parent);

    HallView* hall() const { return m_hall; }
    JournalView* journal() const { return m_journal; }

    /// Shows the journal with what fits these words.
    void find(const QString& words);
    /// The journal, with the filter to be typed into.
    void startFind();
    /// Clears the filter; false when there is none.
    bool stepBack();

private:
    void makeHeader();
    void makeLists();
    void addFurther();
    void showTab(int tab);
    void present();
    void sayClear();
    bool isJournal() const;
    QString footerText() const;

    const Services m_services;
    QTabBar* m_tabs;
    SegmentedControl* m_scope;
    QLineEdit* m_filter;
    QStackedWidget* m_lists;
    HallView* m_hall;
    JournalView* m_journal;
    QLabel* m_footer;
    KeyButton* m_cases = nullptr; ///< beside who is parked
    KeyButton* m_payments = nullptr; ///< beside the journal
    QLabel* m_clear; ///< when the line will have been called, or as of when it is known
};

} // namespace hui::home
