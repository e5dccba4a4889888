// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/PersonCard.h"

#include "modules/customers/ui/CustomerText.h"
#include "ui/FactList.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

PersonCard::PersonCard(QWidget* parent)
    : Card(tr("Person"), parent)
{
    auto* facts = new FactList(this);
    for (const CustomerField field : customerFields()) {
        QLabel* value = facts->addFact(CustomerText::name(field));
        value->setObjectName(u"customers.fact."_s + nameOf(field));
        m_facts.insert(field, value);
    }
    body()->addWidget(facts);
}

void PersonCard::setRecord(const Customer& record, bool isMasked)
{
    for (auto fact = m_facts.cbegin(); fact != m_facts.cend(); ++fact) {
        const QString value = record.value(fact.key());
        fact.value()->setText(
            CustomerText::value(fact.key(), isMasked ? masked(fact.key(), value) : value));
    }
}

} // namespace hui::customers
