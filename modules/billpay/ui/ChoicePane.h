// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"

#include <QWidget>

namespace hui {
class KeyButton;
class ParameterForm;
} // namespace hui

namespace hui::billpay {

/// One of a list to be chosen before it goes on: one of the things an account has, one of the plans
/// a biller sells. The form engine makes the input; with words for it, a button stands beside.
class ChoicePane : public QWidget {
    Q_OBJECT

public:
    /// `act` is what the button says; empty: no button, the choice itself is enough.
    ChoicePane(const QString& act, QWidget* parent);

    /// Offers the choices of a parameter of kind Choice; nothing is chosen yet unless there is one
    /// only. The input is named "bill.<key>".
    void offer(const Parameter& parameter);

    /// The key that is chosen, empty for none; with `check` the error stands at the input.
    QString chosen(bool check);
    void choose(const QString& key);

    void focusFirst();

Q_SIGNALS:
    void changed();
    /// The button was pressed with something chosen.
    void committed(const QString& key);

private:
    ParameterForm* m_form;
    KeyButton* m_act = nullptr;
    QString m_key;
};

} // namespace hui::billpay
