// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MoneyField.h"

#include "ui/ErrorText.h"

namespace hui {

MoneyField::MoneyField(const QString& label, const QString& objectName, QWidget* parent)
    : MoneyField(label, new MoneyEdit, parent)
{
    m_edit->setObjectName(objectName);
}

MoneyField::MoneyField(const QString& label, MoneyEdit* edit, QWidget* parent)
    : Field(label, edit, parent)
    , m_edit(edit)
{
    setCheck([this] { return verdict(); });
    connect(edit, &MoneyEdit::valueChanged, this, [this] { setHelp(m_edit->words()); });
}

Field::Verdict MoneyField::verdict() const
{
    const Result<Money> amount = m_edit->value();
    if (!amount)
        return {State::Error, textOf(amount.error())};
    return m_rule ? m_rule(*amount) : Verdict{};
}

} // namespace hui
