// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Consent.h"
#include "ui/Card.h"

namespace hui {
class KeyButton;
class MessageBar;
class ParameterForm;
} // namespace hui

namespace hui::customers {

/// What a customer signs that they agree to: one kind at a time, nothing chosen before.
class ConsentForm : public Card {
    Q_OBJECT

public:
    ConsentForm(const QDate& today, QWidget* parent);

    void startAnew();
    /// Checks as on commit; the focus is in the first field that is wrong when one is.
    bool check(MessageBar* message);
    /// As it was entered; whose it is and when is for others to say.
    Consent consent() const;
    /// Says what was refused at its field.
    void refuse(const QString& field, const QString& text);
    void setLocked(bool locked);

Q_SIGNALS:
    void committed();

private:
    ParameterForm* m_form;
    KeyButton* m_commit;
};

} // namespace hui::customers
