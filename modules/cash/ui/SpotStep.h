// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/cash/ui/TillStep.h"

class QCheckBox;
class QLabel;

namespace hui {
class Card;
class CountTable;
} // namespace hui

namespace hui::cash {

class Figures;

/// A blind count in the middle of the day: the drawer is locked while it is counted, what the books
/// say is shown when the count is entered, and nothing is booked. A second person may count instead
/// of the teller, and signs.
class SpotStep : public TillStep {
    Q_OBJECT

public:
    SpotStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

private:
    Card* makeCount();
    Card* makeOutcome();
    void showTotal();
    void commit();
    ApprovalRequest request() const;
    void showOutcome(const CountOutcome& outcome);
    void unlock();

    TillDay m_day;
    QUuid m_operation; ///< of this count
    CountTable* m_table;
    Figures* m_figures;
    QLabel* m_expected;
    QLabel* m_difference;
    QLabel* m_which;
    QCheckBox* m_second; ///< counted by a second person
    KeyButton* m_enter;
    KeyButton* m_back;
};

} // namespace hui::cash
