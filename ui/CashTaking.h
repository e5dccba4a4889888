// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"

#include <QWidget>

class QLabel;

namespace hui {

class DenominationGrid;
class MoneyField;
class QuickAmounts;

/// The cash for what is due: what was handed over, piece by piece, and the change that the drawer
/// gives.
class CashTaking : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the names of its widgets: "campus.received".
    CashTaking(const QString& name, QWidget* parent);

    void setDue(Money due);
    /// What the drawer holds; nothing while the teller has no open till.
    void setTill(const std::optional<Till>& till);
    void startAnew();
    void focusFirst();

    struct Taking {
        CashCount in;
        CashCount out;
    };
    /// Nothing when it is not enough or cannot be changed: the fault stands at the field.
    std::optional<Taking> taking();

private:
    void amountTyped();
    void piecesTyped();
    void showChange();
    Money received() const;
    QString fault() const;
    /// Why no cash can be taken as long as no till is known: it is still being read, or not open.
    QString withoutTill() const;

    Money m_due = Money::fen(0);
    bool m_isRead = false; ///< setTill() was called: whether a till is open is known
    std::optional<Till> m_till;
    std::optional<CashCount> m_change;
    bool m_fromPieces = false; ///< the amount follows the pieces
    MoneyField* m_received;
    QuickAmounts* m_quick;
    DenominationGrid* m_grid;
    QLabel* m_changeText;
};

} // namespace hui
