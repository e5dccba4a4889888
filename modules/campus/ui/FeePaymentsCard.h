// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/DeskFees.h"
#include "ui/Card.h"

class QLabel;

namespace hui {
class KeyButton;
class TableView;
} // namespace hui

namespace hui::campus {

class FeePaymentTableModel;

/// What this desk has taken for students, what is due back first: what the school has can be taken
/// back on the day, what is due back is given back, each by a key of its own, and the paper of any
/// can be looked at.
class FeePaymentsCard : public Card {
    Q_OBJECT

public:
    /// `today`: the business day of the shift.
    FeePaymentsCard(const QDate& today, QWidget* parent);

    void setPayments(const QList<DeskFees>& payments);
    void showFailed(const QString& why);
Q_SIGNALS:
    /// That the school lets it go, or that the cash goes back: to be confirmed first.
    void cancelAsked(const hui::campus::DeskFees& payment);
    void refundAsked(const hui::campus::DeskFees& payment);
    void shown(const hui::campus::DeskFees& payment); ///< its paper is to be seen

private:
    std::optional<DeskFees> chosen() const;
    void presentRow();

    const QDate m_today;
    FeePaymentTableModel* m_model;
    TableView* m_table;
    QLabel* m_due; ///< how much is due back, of how many
    KeyButton* m_takeBack;
    KeyButton* m_giveBack;
};

} // namespace hui::campus
