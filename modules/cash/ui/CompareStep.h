// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/cash/ui/TillStep.h"

class QLabel;

namespace hui {
class Card;
class CountTable;
class Pill;
class TableView;
} // namespace hui

namespace hui::cash {

class CountsTableModel;
class Figures;

/// The count beside the books: balanced, over or short. A difference may be recounted once; what
/// stays is booked when a supervisor has signed.
class CompareStep : public TillStep {
    Q_OBJECT

public:
    CompareStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

Q_SIGNALS:
    /// A second person is to count now.
    void reviewWanted();

private:
    Card* makeCounted();
    Card* makeOutcome();
    Card* makeCounts();

    void showOutcome(const TillCount& last);
    void showButtons();
    void showAdvice(const TillCount& last);
    void commit();
    void recount();
    void askSupervisor();
    void askReopening();
    ApprovalRequest reopening() const;
    bool isReviewed() const;
    bool differs() const;
    bool mayRecount() const;
    ApprovalRequest request() const;

    TillDay m_day;
    Money m_difference = Money::fen(0);
    QUuid m_recounting;
    QUuid m_booking; ///< of the difference of the last count
    QUuid m_reopening;
    CountTable* m_table;
    Pill* m_outcome;
    Figures* m_figures;
    QLabel* m_expected;
    QLabel* m_counted;
    CountsTableModel* m_counts;
    KeyButton* m_reopen;
    KeyButton* m_review;
    KeyButton* m_again;
    KeyButton* m_book;
    KeyButton* m_goOn;
};

} // namespace hui::cash
