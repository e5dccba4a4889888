// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ChoicePane.h"

#include "ui/KeyButton.h"
#include "ui/ParameterForm.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::billpay {

ChoicePane::ChoicePane(const QString& act, QWidget* parent)
    : QWidget(parent)
    , m_form(new ParameterForm(QStringLiteral("bill"), {}, this)) // a choice knows no dates
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_form, 1, Qt::AlignTop);
    connect(m_form, &ParameterForm::edited, this, &ChoicePane::changed);
    if (act.isEmpty())
        return;
    m_act = new KeyButton(act, this);
    auto* beside
        = new QVBoxLayout; // the button stands beside the box, below the height of its label
    beside->setSpacing(4);
    beside->addWidget(makeLabel({}, Type::Label, Token::Text2, this));
    beside->addWidget(m_act);
    beside->addStretch();
    row->addLayout(beside);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (const QString key = chosen(true); !key.isEmpty())
            Q_EMIT committed(key);
    });
}

void ChoicePane::offer(const Parameter& parameter)
{
    m_key = parameter.key;
    m_form->setParameters({parameter});
    m_form->clear();
    if (parameter.choices.size() == 1)
        choose(parameter.choices.first().key);
    if (m_act)
        m_act->setObjectName(QStringLiteral("bill.%1.ask").arg(m_key));
}

QString ChoicePane::chosen(bool check)
{
    if (check && !m_form->check())
        return {};
    return m_form->values().value(m_key);
}

void ChoicePane::choose(const QString& key)
{
    m_form->setEntries({{m_key, key}});
}

void ChoicePane::focusFirst()
{
    m_form->focusFirst();
}

} // namespace hui::billpay
