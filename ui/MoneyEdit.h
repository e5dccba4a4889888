// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QLineEdit>

namespace hui {

/// Where a teller types an amount. Right aligned, grouped when it is left, read out in capital
/// numerals. "100+50" adds up; 万 (or w) multiplies by ten thousand; digits of a Chinese keyboard
/// are taken as digits. Nothing else can be typed; nothing is rounded.
class MoneyEdit : public QLineEdit {
    Q_OBJECT

public:
    /// 32 at 14, 40 at 20 bold, 44 at 24 bold.
    enum class Size { Regular, Large, Cash };

    explicit MoneyEdit(QWidget* parent = nullptr, Currency currency = Currency::CNY);

    void setEditSize(Size size);

    /// What is entered; an Input error while it is empty or not an amount.
    Result<Money> value() const;
    void setValue(Money amount);

    /// 人民币贰佰元整; empty while there is no amount.
    QString words() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Another amount, or none, is entered: ask value().
    void valueChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void group();

    Currency m_currency;
    Size m_size = Size::Regular;
};

} // namespace hui
