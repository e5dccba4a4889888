// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PayerCard.h"

#include "ui/Field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace hui::billpay {

PayerCard::PayerCard(QWidget* parent)
    : Card(tr("Large cash: who pays"), parent)
    , m_kind(new QComboBox(this))
    , m_name(makeText("payer.name"))
    , m_number(makeText("payer.number"))
    , m_agent(makeText("payer.agent"))
    , m_agentNumber(makeText("payer.agentNumber"))
    , m_copy(new QCheckBox(tr("The document was seen, and a copy is kept."), this))
{
    m_kind->setObjectName(QStringLiteral("payer.kind"));
    m_kind->addItem(tr("Resident ID card"), QStringLiteral("resident_id"));
    m_kind->addItem(tr("Passport"), QStringLiteral("passport"));
    m_kind->addItem(tr("Other document"), QStringLiteral("other"));
    m_copy->setObjectName(QStringLiteral("payer.copy"));
    m_nameField = new Field(tr("Name"), m_name, this);
    m_nameField->setRequired();
    m_numberField = new Field(tr("Document no."), m_number, this);
    m_numberField->setRequired();
    m_agentNumberField = new Field(tr("Agent's document no."), m_agentNumber, this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_nameField, 0, 0);
    grid->addWidget(new Field(tr("Document"), m_kind, this), 0, 1);
    grid->addWidget(m_numberField, 0, 2);
    grid->addWidget(new Field(tr("Agent, if another person came"), m_agent, this), 1, 0);
    grid->addWidget(m_agentNumberField, 1, 1);
    grid->addWidget(m_copy, 1, 2);
    body()->addLayout(grid);
    hide();
}

QLineEdit* PayerCard::makeText(const char* name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setMaxLength(64);
    edit->setInputMethodHints(Qt::ImhSensitiveData);
    return edit;
}

void PayerCard::setNeeded(bool needed)
{
    if (needed == isNeeded())
        return;
    startAnew();
    setVisible(needed);
}

void PayerCard::startAnew()
{
    for (QLineEdit* edit : {m_name, m_number, m_agent, m_agentNumber})
        edit->clear();
    m_copy->setChecked(false);
    for (Field* field : {m_nameField, m_numberField, m_agentNumberField})
        field->setVerdict({});
}

std::optional<Payer> PayerCard::payer()
{
    if (!checkForm({m_nameField, m_numberField}))
        return std::nullopt;
    const Payer made{m_name->text().trimmed(), m_kind->currentData().toString(),
        m_number->text().trimmed(), m_copy->isChecked(), m_agent->text().trimmed(),
        m_agentNumber->text().trimmed()};
    if (made.agentName.isEmpty() != made.agentDocumentNumber.isEmpty()) {
        m_agentNumberField->setVerdict(
            {Field::State::Error, tr("Note the agent's name and document, too.")});
        m_agentNumber->setFocus();
        return std::nullopt;
    }
    if (!made.copyKept) {
        m_copy->setFocus();
        return std::nullopt;
    }
    return made;
}

} // namespace hui::billpay
