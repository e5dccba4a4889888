// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/AccountsCard.h"

#include "app/core/ChinaTime.h"
#include "app/core/Masking.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/ClearLayout.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QLabel>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

AccountsCard::AccountsCard(QWidget* parent)
    : Card(tr("Accounts paid"), parent)
    , m_lines(new QVBoxLayout)
{
    setSubtitle(tr("serves the customer and goes to the bill"));
    m_lines->setSpacing(8);
    body()->addLayout(m_lines);
    hide();
}

void AccountsCard::setAccounts(const QList<AccountLine>& accounts)
{
    m_accounts = accounts;
    present();
}

void AccountsCard::setBillers(const QList<Biller>& billers)
{
    m_billers = billers;
    present();
}

void AccountsCard::present()
{
    clearLayout(*m_lines);
    for (const AccountLine& line : m_accounts)
        m_lines->addWidget(makeLine(line.biller, &line.paid));
    const auto hasAccount = [this](const Biller& biller) {
        return std::ranges::any_of(m_accounts,
            [&biller](const AccountLine& line) { return line.paid.biller == biller.id; });
    };
    for (const Biller& biller : m_billers)
        if (!hasAccount(biller))
            m_lines->addWidget(makeLine(biller, nullptr));
    setVisible(m_lines->count() > 0);
}

QWidget* AccountsCard::makeLine(const Biller& biller, const PaidAccount* paid)
{
    auto* line = new QWidget(this);
    const QString account = paid ? paid->account : QString();
    const QString name = CustomerText::shown({biller.name, biller.nameEn});
    auto* pay = new KeyButton(name, KeyButton::Variant::Flat, line);
    pay->setObjectName(u"customers.biller."_s + biller.id);
    pay->setIconName(u"receipt-yuan"_s);
    pay->setButtonSize(KeyButton::Size::Small);
    pay->setAccessibleName(
        paid ? tr("Pay %1, account %2").arg(name, maskAccount(account)) : tr("Pay %1").arg(name));
    connect(pay, &KeyButton::clicked, this,
        [this, id = biller.id, account] { Q_EMIT payAsked(id, account); });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(pay);
    row->addStretch(1);
    if (!paid)
        return line;
    row->addWidget(makeLabel(maskAccount(account), Type::Body, Token::Text, line));
    row->addWidget(makeLabel(
        dateInChina(paid->lastAt).toString(Qt::ISODate), Type::Label, Token::Text2, line));
    return line;
}

} // namespace hui::customers
