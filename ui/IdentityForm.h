// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/SignIn.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace hui {

class FactorField;
class Field;
class KeyButton;
class MessageBar;
class StepNumber;

/// The first step of signing in: who are you, with number, password and a second factor where one
/// is enrolled. It asks nobody; the page does.
class IdentityForm : public QFrame {
    Q_OBJECT

public:
    explicit IdentityForm(QWidget* parent = nullptr);

    /// What was entered; nothing while something is missing or wrong, which stands at its field.
    std::optional<Credentials> credentials();

    /// Says at its field, or in the message, why the platform let nobody in.
    void refuse(const Error& error);

    /// The platform knows them since `passedAt`, bank time: what was shown is gone, that it was
    /// right stays to be seen.
    void showPassed(const Session& session, const QDateTime& passedAt);

    /// The step is done: nothing is entered here any more, unless it is somebody else's turn.
    void conclude();

    /// Empty again, for somebody else.
    void startOver();

    void offerSomeoneElse();
    void setBusy(bool busy);
    void focusFirst();
    MessageBar* message() const { return m_message; }

Q_SIGNALS:
    /// Enter at the end, the button, or a card that was swiped.
    void entered();
    void someoneElse();

private:
    QHBoxLayout* makeHead();
    QHBoxLayout* makeProof();
    void setReadOnly(bool readOnly);

    StepNumber* m_step;
    QLabel* m_who;
    QLineEdit* m_operator;
    QLineEdit* m_password;
    Field* m_operatorField;
    Field* m_passwordField;
    FactorField* m_factorField;
    KeyButton* m_continue;
    KeyButton* m_other;
    MessageBar* m_message;
};

} // namespace hui
