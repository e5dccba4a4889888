// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/TillStep.h"

class QLabel;

namespace hui {
class Card;
class CountTable;
} // namespace hui

namespace hui::cash {

class Figures;

/// The blind count: what should be in the drawer is not shown and not known here.
class CountStep : public TillStep {
    Q_OBJECT

public:
    CountStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

private:
    Card* makeCount();
    Card* makeSide();
    void showTotal();
    void commit();

    QUuid m_operation; ///< of this count; renewed when it is entered
    int m_attempt = 0;
    CountTable* m_table;
    Figures* m_total;
    QLabel* m_which;
    KeyButton* m_enter;
};

} // namespace hui::cash
