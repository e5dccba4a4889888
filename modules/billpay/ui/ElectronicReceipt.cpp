// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ElectronicReceipt.h"

#include "modules/billpay/PaymentPaper.h"
#include "ui/Qr.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::billpay {

namespace {

constexpr int codeSide = 200;

} // namespace

ElectronicReceipt::ElectronicReceipt(QWidget* parent)
    : QWidget(parent)
    , m_code(new Qr(tr("Electronic receipt"), this))
    , m_headline(makeLabel({}, Type::Section, Token::Text, this))
    , m_sentence(makeLabel({}, Type::Label, Token::Text2, this))
{
    m_code->setFixedSize(codeSide, codeSide);
    m_headline->setObjectName(QStringLiteral("bill.electronic"));
    for (QLabel* label : {m_headline, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 24, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(m_code, 0, Qt::AlignHCenter);
    rows->addWidget(m_headline);
    rows->addWidget(m_sentence);
    rows->addStretch();
    clear();
}

void ElectronicReceipt::clear()
{
    m_code->hide();
    m_headline->setText(tr("No electronic receipt yet"));
    m_sentence->setText(tr("It is there once the platform has booked the payment."));
}

void ElectronicReceipt::showPayment(const Payment& payment)
{
    if (payment.receiptNo.isEmpty())
        return clear();
    m_code->setVisible(!payment.phoneUrl.isEmpty());
    if (payment.phoneUrl.isEmpty()) {
        m_headline->setText(tr("No electronic receipt"));
        m_sentence->setText(tr("The platform gives none; print the receipt on paper."));
        return;
    }
    m_code->setText(payment.phoneUrl);
    m_headline->setText(tr("The customer scans this code"));
    m_sentence->setText(tr("Good for %n day(s) from the payment. The page shows no full name or "
                           "number.",
        nullptr, phoneDaysOf(payment)));
}

} // namespace hui::billpay
