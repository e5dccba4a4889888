// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/cash/ui/TillStep.h"

class QLabel;

namespace hui {
class Card;
class CountTable;
} // namespace hui

namespace hui::cash {

class Figures;

/// The blind count: what should be in the drawer is not shown and not known here. The teller's own,
/// or the review of a second person, who signs it.
class CountStep : public TillStep {
    Q_OBJECT

public:
    CountStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

    /// The next count is that of a second person.
    void review();

private:
    Card* makeCount();
    Card* makeSide();
    void begin(const QString& what);
    void showTotal();
    bool isComplete();
    void commit();
    ApprovalRequest request() const;

    QUuid m_operation; ///< of this count; renewed when it is entered
    int m_attempt = 0;
    bool m_review = false;
    CountTable* m_table;
    Figures* m_total;
    QLabel* m_which;
    KeyButton* m_enter;
};

} // namespace hui::cash
