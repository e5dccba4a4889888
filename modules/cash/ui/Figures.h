// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace hui::cash {

/// A grey block with one amount in sight, its words below, and lines of smaller figures.
class Figures : public QFrame {
    Q_OBJECT

public:
    /// `name` is the objectName of the amount, "till.total".
    Figures(const QString& caption, const QString& name, QWidget* parent);

    void setAmount(Money amount);
    /// Instead of an amount: "***", "—".
    void setText(const QString& text);

    /// A line below; its value is to be filled.
    QLabel* addLine(const QString& what, const QString& name);

private:
    QVBoxLayout* m_column;
    QLabel* m_amount;
    QLabel* m_words;
    bool m_hasLines = false;
};

} // namespace hui::cash
