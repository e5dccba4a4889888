// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Cash.h"

#include <QMap>
#include <QWidget>

namespace hui {

class CountCell;

/// Which notes and coins are handed over: a cell per denomination, two rows. + adds a piece, -
/// takes one away; arrows walk.
class DenominationGrid : public QWidget {
    Q_OBJECT

public:
    explicit DenominationGrid(QWidget* parent = nullptr, Currency currency = Currency::CNY);

    CashCount count() const;
    void setCount(const CashCount& count);
    Result<Money> total() const { return totalOf(count(), m_currency); }

Q_SIGNALS:
    /// The teller entered something.
    void edited();

private:
    Currency m_currency;
    QList<CountCell*> m_cells; ///< as denominations()
};

/// "100 元", "5 角": a face as tellers say it.
QString faceText(Money face);

} // namespace hui
