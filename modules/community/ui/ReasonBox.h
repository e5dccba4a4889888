// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

class QLabel;

namespace hui::community {

/// Why something is taken back, or shown: one of a few, so that reasons can be counted. What is
/// chosen is written as papers have it, in Chinese.
class ReasonBox : public QComboBox {
    Q_OBJECT

public:
    /// What is taken back, asked for or shown.
    enum class Of { Booking, Payment, Deposit, Bill, Report };

    ReasonBox(Of of, QWidget* parent);

    /// "客户要求": as the operation carries it.
    QString reason() const { return currentData().toString(); }

    /// The word that stands before it, seen as long as the box is.
    QLabel* caption() const { return m_caption; }

    void setVisible(bool visible) override;

private:
    QLabel* m_caption;
};

} // namespace hui::community
