// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/IdentityForm.h"

#include "ui/ErrorText.h"
#include "ui/FactorField.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/StepNumber.h"
#include "ui/Type.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui {

namespace {

/// What the operator is here for: the highest of the roles; empty for one of a later platform.
QString dutyOf(const Session& session)
{
    const std::pair<const char*, QString> duties[]{{"manager", IdentityForm::tr("Branch manager")},
        {"supervisor", IdentityForm::tr("Supervisor")},
        {"custodian", IdentityForm::tr("Custodian")}, {"teller", IdentityForm::tr("Teller")}};
    for (const auto& [role, duty] : duties)
        if (session.hasRole(QLatin1StringView(role)))
            return duty;
    return {};
}

} // namespace

IdentityForm::IdentityForm(QWidget* parent)
    : QFrame(parent)
    , m_step(new StepNumber(1, this))
    , m_who(makeLabel({}, Type::Label, Token::Text3, this))
    , m_operator(new QLineEdit)
    , m_password(new QLineEdit)
    , m_operatorField(new Field(tr("Operator no."), m_operator, this))
    , m_passwordField(new Field(tr("Password"), m_password, this))
    , m_factorField(new FactorField(
          tr("Second factor"), QStringLiteral("signIn.factor"), FactorField::Kinds::Any, this))
    , m_continue(new KeyButton(tr("Sign in"), KeyButton::Variant::Primary, this))
    , m_other(new KeyButton(tr("Someone else"), KeyButton::Variant::Flat, this))
    , m_message(new MessageBar(this))
{
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addLayout(makeProof());
    m_message->setObjectName(QStringLiteral("signIn.message"));
    column->addWidget(m_message);
    for (QWidget* last : {static_cast<QWidget*>(m_password), m_factorField->editor()}) {
        last->setProperty("keepsEnter", true);
        connect(qobject_cast<QLineEdit*>(last), &QLineEdit::returnPressed, this,
            &IdentityForm::entered);
    }
    connect(m_factorField, &FactorField::scanned, this, &IdentityForm::entered);
    connect(m_continue, &KeyButton::clicked, this, &IdentityForm::entered);
    connect(m_other, &KeyButton::clicked, this, &IdentityForm::someoneElse);
}

QHBoxLayout* IdentityForm::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_step);
    head->addWidget(makeLabel(tr("Who are you"), Type::Section, Token::Text, this));
    m_who->setObjectName(QStringLiteral("signIn.who"));
    head->addWidget(m_who);
    head->addStretch();
    m_other->setObjectName(QStringLiteral("signIn.other"));
    m_other->hide();
    head->addWidget(m_other);
    return head;
}

/// Number, password and what is carried beside it, in one row.
QHBoxLayout* IdentityForm::makeProof()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_operator->setObjectName(QStringLiteral("signIn.operator"));
    m_operator->setMaxLength(16);
    m_operatorField->setRequired();
    m_password->setObjectName(QStringLiteral("signIn.password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField->setRequired();
    // An error below one of them moves no other.
    for (Field* field : {m_operatorField, m_passwordField, static_cast<Field*>(m_factorField)})
        row->addWidget(field, 1, Qt::AlignTop);
    auto* button = new QVBoxLayout;
    button->setContentsMargins(0, 22, 0, 0);
    m_continue->setObjectName(QStringLiteral("signIn.continue"));
    m_continue->setKeyHint(QStringLiteral("↵"));
    button->addWidget(m_continue);
    button->addStretch();
    row->addLayout(button);
    return row;
}

std::optional<Credentials> IdentityForm::credentials()
{
    m_message->clear();
    if (!checkForm({m_operatorField, m_passwordField, m_factorField}))
        return std::nullopt;
    return Credentials{m_operator->text().trimmed(), m_password->text(), m_factorField->factor()};
}

void IdentityForm::refuse(const Error& error)
{
    if (isAboutFactor(error))
        return m_factorField->refuse(error); // the password was right: it is not asked for again
    m_password->clear();
    m_factorField->forget();
    const QString text = textOf(error);
    switch (error.kind) {
    case Error::Kind::Input:
        m_passwordField->setVerdict({Field::State::Error, text});
        m_password->setFocus();
        return;
    case Error::Kind::Refused:
    case Error::Kind::NeedsApproval:
        m_operatorField->setVerdict({Field::State::Error, text});
        m_operator->setFocus();
        return;
    case Error::Kind::Offline:
    case Error::Kind::Unknown:
        m_message->say(Mood::Warn, tr("The platform cannot be reached"),
            tr("Check the line and try again. Signing in is not possible without it."));
        break;
    case Error::Kind::Storage:
    case Error::Kind::Protocol: m_message->say(error); break;
    }
    m_password->setFocus();
}

void IdentityForm::showPassed(const Session& session, const QDateTime& passedAt)
{
    const auto factor = m_factorField->factor();
    m_factorField->showPassed(factor);
    m_password->clear();
    m_password->setPlaceholderText(QStringLiteral("●●●●●●●●"));
    m_passwordField->setVerdict({Field::State::Valid});
    m_operator->setText(
        QStringLiteral("%1  %2").arg(session.shift.operatorId, session.shift.operatorName));
    QStringList facts{dutyOf(session)};
    if (session.limit.minor() > 0)
        facts += tr("may sign up to ¥%1").arg(session.limit.toString());
    facts += tr("Passed at %1").arg(passedAt.toString(QStringLiteral("HH:mm:ss")));
    facts.removeAll(QString());
    m_who->setText(facts.join(QStringLiteral(" · ")));
}

void IdentityForm::conclude()
{
    m_step->setDone(true);
    setReadOnly(true);
    m_continue->hide();
    m_other->show();
}

void IdentityForm::startOver()
{
    m_step->setDone(false);
    m_who->clear();
    m_message->clear();
    m_other->hide();
    m_continue->show();
    m_operator->clear();
    m_password->setPlaceholderText({});
    m_passwordField->setVerdict({});
    m_factorField->startOver();
    setBusy(false);
    focusFirst();
}

void IdentityForm::offerSomeoneElse()
{
    m_other->show();
}

void IdentityForm::setBusy(bool busy)
{
    setReadOnly(busy);
    m_continue->setEnabled(!busy);
}

void IdentityForm::setReadOnly(bool readOnly)
{
    m_operator->setReadOnly(readOnly);
    m_password->setReadOnly(readOnly);
    m_factorField->setReadOnly(readOnly);
}

void IdentityForm::focusFirst()
{
    m_operator->setFocus();
}

} // namespace hui
