// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/TillStep.h"

#include <QTimer>

class QLabel;

namespace hui {
class Card;
class Meter;
class OwedCard;
class TableView;
class TotalsRow;
} // namespace hui

namespace hui::cash {

class Figures;
class MovementTableModel;
class StockTableModel;

/// The drawer as it stands: balance and limit, what lies in it, every movement of the day. From
/// here it is locked, unlocked and counted.
class OverviewStep : public TillStep {
    Q_OBJECT

public:
    OverviewStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

    /// Hides balance and stock.
    void setMasked(bool masked);

Q_SIGNALS:
    /// The drawer is locked and to be counted in the middle of the day.
    void spotCountWanted();

private:
    Card* makeDrawer();
    Card* makeStock();
    Card* makeMovements();

    void showDrawer();
    void showLimit(Money balance);
    void showButtons();
    void showSums();
    void lock();
    void bookLock(bool lock);
    void goOn();
    void startSpotCount();
    void showCounts();
    void remind();
    bool isHidden() const;

    TillDay m_day;
    bool m_masked = false;
    bool m_reminded = false; ///< of the count at midday
    QTimer m_clock; ///< looks whether it is due by now
    QUuid m_counting; ///< of the count that would start now
    Figures* m_balance;
    Meter* m_meter;
    QLabel* m_limit;
    QLabel* m_low;
    StockTableModel* m_stock;
    MovementTableModel* m_movements;
    OwedCard* m_owed;
    TableView* m_view;
    TotalsRow* m_sums;
    QLabel* m_counted;
    KeyButton* m_spot;
    KeyButton* m_lock;
    KeyButton* m_close;
};

} // namespace hui::cash
