// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ExchangeCash.h"
#include "modules/cash/ui/TillStep.h"

class QLabel;

namespace hui {
class Card;
class DenominationGrid;
class SegmentedControl;
} // namespace hui

namespace hui::cash {

class Figures;

/// Notes for notes: for a customer, worn ones of the drawer sorted out, and damaged ones paid for
/// by what is left of them. What is taken in is at the left, what is given at the right.
class CounterStep : public TillStep {
    Q_OBJECT

public:
    CounterStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

private:
    Card* makeTaken();
    Card* makeGiven();
    bool is(const char* mode) const;
    void showMode();
    void showTotals();
    QList<JudgedNotes> judged() const;
    Result<CashCount> taken() const;
    void propose();
    void commit();
    void done();
    void startAnew();

    TillDay m_day;
    QUuid m_operation;
    SegmentedControl* m_mode;
    DenominationGrid* m_in; ///< sound, or of full worth
    DenominationGrid* m_half;
    QLabel* m_inHead;
    QLabel* m_halfHead;
    DenominationGrid* m_out;
    Figures* m_inTotal;
    Figures* m_outTotal;
    KeyButton* m_propose;
    KeyButton* m_commit;
};

} // namespace hui::cash
