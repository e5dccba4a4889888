// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/CertificatesCard.h"

#include "modules/customers/ui/CustomerText.h"
#include "ui/ClearLayout.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

CertificatesCard::CertificatesCard(QWidget* parent)
    : Card(tr("Certificates"), parent)
    , m_lines(new QVBoxLayout)
{
    auto* add = new KeyButton(tr("New certificate"), KeyButton::Variant::Flat, this);
    add->setObjectName(u"customers.certificate"_s);
    add->setButtonSize(KeyButton::Size::Small);
    add->setKey(Qt::CTRL | Qt::Key_D);
    header()->addWidget(add);
    connect(add, &KeyButton::clicked, this, &CertificatesCard::certificateAsked);
    body()->addLayout(m_lines);
}

void CertificatesCard::setRecord(const Customer& record, bool isMasked)
{
    clearLayout(*m_lines);
    auto* facts = new FactList(this);
    for (const Certificate& certificate : record.certificates) {
        facts->addFact(CustomerText::name(certificate.kind))
            ->setText(isMasked ? maskedNumber(certificate) : certificate.number);
        facts->addFact(tr("Valid until"))
            ->setText(certificate.validUntil.isValid()
                    ? certificate.validUntil.toString(Qt::ISODate)
                    : tr("long-term"));
    }
    m_lines->addWidget(facts);
}

} // namespace hui::customers
