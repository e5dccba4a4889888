// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DebitPane.h"

#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/Type.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui {

DebitPane::DebitPane(const PaymentTerminal* terminal, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_terminal(terminal)
    , m_words(makeLabel({}, Type::Body, Token::Text2, this))
    , m_typed(new QLineEdit(this))
    , m_masked(makeLabel({}, Type::Section, Token::Text, this))
{
    m_words->setWordWrap(true);
    m_typed->setObjectName(name + QStringLiteral(".instrument"));
    m_typed->setMaxLength(48);
    m_typed->setEchoMode(QLineEdit::Password); // of a customer: never readable on the screen
    m_typed->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_typed->setProperty("keepsEnter", true); // the reader ends what it types with Enter
    m_typed->setProperty("keepsScan", true); // a card is no code of the page
    m_field = new Field(tr("Card, account or code"), m_typed, this);
    m_field->setRequired();
    m_masked->setObjectName(name + QStringLiteral(".instrumentRead"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_words);
    rows->addWidget(m_field);
    rows->addWidget(m_masked);
    rows->addStretch();
    connect(m_typed, &QLineEdit::returnPressed, this, &DebitPane::read);
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        m_debit.reset();
        m_masked->clear();
        Q_EMIT changed();
    });
}

void DebitPane::setMode(PayMode mode)
{
    startAnew();
    switch (mode) {
    case PayMode::Card: return m_words->setText(tr("Let the customer insert the card."));
    case PayMode::CustomerQr:
        return m_words->setText(tr("Scan the payment code on the customer's phone."));
    case PayMode::Account:
        return m_words->setText(tr("Read the passbook, or type the account number."));
    case PayMode::Cash:
    case PayMode::Transfer:
    case PayMode::Unknown: break;
    }
    m_words->clear();
}

void DebitPane::startAnew()
{
    m_debit.reset();
    m_typed->clear();
    m_field->setVerdict({});
    m_masked->clear();
}

void DebitPane::read()
{
    if (!m_terminal || m_debit)
        return;
    const Result<Instrument> instrument = m_terminal->read(m_typed->text());
    if (!instrument) {
        m_field->setVerdict({Field::State::Error, textOf(instrument.error())});
        return;
    }
    m_debit = Debit{instrument->token, instrument->masked};
    m_typed->clear();
    m_field->setVerdict({Field::State::Valid, tr("Read.")});
    m_masked->setText(instrument->masked);
    Q_EMIT changed();
}

std::optional<Debit> DebitPane::debit()
{
    if (!m_debit)
        read();
    if (!m_debit)
        m_typed->setFocus();
    return m_debit;
}

void DebitPane::focusFirst()
{
    m_typed->setFocus();
}

} // namespace hui
