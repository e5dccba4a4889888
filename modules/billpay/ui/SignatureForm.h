// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Subscribe.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace hui {
class Field;
}

namespace hui::billpay {

/// How the customer has signed: on paper or by a code, and its number.
class SignatureForm : public QWidget {
    Q_OBJECT

public:
    explicit SignatureForm(QWidget* parent = nullptr);

    /// `paper` is the number of the paper that was printed for it; may be empty.
    void startAnew(const QString& paper = {});
    /// Nothing, and the focus at the number, while there is none.
    std::optional<CustomerSignature> signature();

private:
    QComboBox* m_kind;
    QLineEdit* m_reference;
    Field* m_field;
};

} // namespace hui::billpay
