// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/PaymentRequest.h"
#include "ui/Card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace hui {
class Field;
}

namespace hui::billpay {

/// Who stands at the counter, asked for when the cash is so much that it must be noted (大额现金):
/// the document is looked at, a copy kept, and an agent noted beside whom they pay for. Hidden
/// else.
class PayerCard : public Card {
    Q_OBJECT

public:
    explicit PayerCard(QWidget* parent = nullptr);

    /// Shows the card from this sum on; forgets what was entered when it is below.
    void setNeeded(bool needed);
    void startAnew();

    /// The payer when the card is shown and complete; else the errors stand at the fields.
    std::optional<Payer> payer();
    bool isNeeded() const { return !isHidden(); }

private:
    QLineEdit* makeText(const char* name);

    QComboBox* m_kind;
    QLineEdit* m_name;
    QLineEdit* m_number;
    QLineEdit* m_agent;
    QLineEdit* m_agentNumber;
    QCheckBox* m_copy;
    Field* m_nameField;
    Field* m_numberField;
    Field* m_agentNumberField;
};

} // namespace hui::billpay
