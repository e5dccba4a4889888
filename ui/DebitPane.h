// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/till/PaymentTerminal.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hui {

class Field;

/// What stands in the place of the cash when an account is debited: the field into which the
/// terminal types, and what it has read.
class DebitPane : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the names of its widgets: "bill.instrument".
    DebitPane(const PaymentTerminal* terminal, const QString& name, QWidget* parent);

    /// The words for a way of paying; what was read for another is forgotten.
    void setMode(PayMode mode);
    void startAnew();

    /// What was read; the error stands at the field when there is nothing.
    std::optional<Debit> debit();

    /// The same without asking for it: empty while nothing was read.
    Debit current() const { return m_debit.value_or(Debit{}); }

    void focusFirst();

Q_SIGNALS:
    /// Another account was read, or it is being entered anew.
    void changed();

private:
    void read();

    const PaymentTerminal* const m_terminal;
    QLabel* m_words;
    QLineEdit* m_typed;
    Field* m_field;
    QLabel* m_masked;
    std::optional<Debit> m_debit;
};

} // namespace hui
