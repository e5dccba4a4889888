// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;

namespace hui::billpay {

/// What goes back to the customer, piece by piece, and what the drawer holds afterwards.
class ChangeBox : public QWidget {
    Q_OBJECT

public:
    explicit ChangeBox(QWidget* parent = nullptr);

    /// `pieces` come out of `till`; nothing of a till while none is open.
    void showChange(Money change, const CashCount& pieces, const std::optional<Till>& till);
    void setDrawerAfter(const std::optional<Money>& balance);

    /// What the amount and what is handed out need, pressed together.
    int leastHeight() const;

    /// No height of its own: it shows what there is room for.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fill(const CashCount& pieces, const std::optional<Till>& till);

    QFrame* m_box;
    QLabel* m_amount;
    QLabel* m_words;
    QGridLayout* m_rows;
    QLabel* m_drawerAfter;
    QWidget* m_after;
    bool m_isFitting = false;
};

} // namespace hui::billpay
