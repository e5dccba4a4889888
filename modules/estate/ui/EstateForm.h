// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/EstateAct.h"
#include "modules/estate/ui/CopiesBox.h"
#include "ui/Card.h"

namespace hui {
class Customer;
class KeyButton;
class MessageBar;
class ParameterForm;
} // namespace hui

namespace hui::estate {

/// What the form is for: a draft of the act, of which the teller fills in the rest. Its fields are
/// data: the papers are those of the template.
class EstateForm : public Card {
    Q_OBJECT

public:
    EstateForm(const QDate& today, const CopyTools& tools, QWidget* parent);

    void start(const EstateAct& draft, const EstateView& view);
    /// Fills in what the record of who stands at the counter knows, unless somebody was entered.
    void fill(const Customer& record);
    /// Whether a person signs up, whose record can fill the form.
    bool isOfPerson() const;
    void focusFirst();
    /// What was entered for who signs up, to be restored after start(); empty for another act.
    QJsonObject entered() const;
    void restore(const QJsonObject& kept);
    /// Forgets what was entered.
    void startAnew();
    /// It is being recorded.
    bool isBusy() const;
    /// The act could not be recorded: at its field where there is one.
    void refuse(const Error& error);
    void setBusy(bool busy);
    MessageBar* message() const { return m_message; }

Q_SIGNALS:
    /// With the pictures of the copies that the act names.
    void committed(const hui::estate::EstateAct& act, const QList<hui::PaperCopy>& copies);
    void left();

private:
    void submit();
    EstateAct read() const;
    void startCopies();

    const QDate m_today;
    EstateAct m_draft;
    EstateView m_view;
    ParameterForm* m_form;
    CopiesBox* m_copies;
    MessageBar* m_message;
    KeyButton* m_save;
};

} // namespace hui::estate
