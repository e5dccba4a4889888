// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/SendForm.h"

#include "app/core/CashBox.h"
#include "modules/cash/ui/Figures.h"
#include "ui/DenominationGrid.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::cash {

SendForm::SendForm(bool fromVault, QWidget* parent)
    : Card(tr("Send cash"), parent)
    , m_fromVault(fromVault)
    , m_to(new QLineEdit(this))
    , m_heir(new QLineEdit(this))
    , m_toField(new Field(tr("To drawer"), m_to, this))
    , m_heirField(new Field(tr("Hand out to teller"), m_heir, this))
    , m_cash(new DenominationGrid(this))
    , m_damaged(new DenominationGrid(this))
    , m_total(new Figures(tr("To be sent (CNY)"), QStringLiteral("transfer.total"), this))
    , m_send(new KeyButton(tr("Send"), KeyButton::Variant::Primary, this))
{
    setFixedWidth(452);
    m_to->setObjectName(QStringLiteral("transfer.to"));
    m_to->setMaxLength(8);
    m_to->setText(fromVault ? QString() : vaultBox());
    m_toField->setRequired();
    m_toField->setHint(tr("%1 is the vault").arg(vaultBox()));
    m_heir->setObjectName(QStringLiteral("transfer.heir"));
    m_heir->setMaxLength(20);
    m_heirField->setHelp(tr("Only for a drawer that is not open yet."));
    m_heirField->setVisible(fromVault);
    m_cash->setObjectName(QStringLiteral("transfer.cash"));
    m_damaged->setObjectName(QStringLiteral("transfer.damaged"));
    m_send->setObjectName(QStringLiteral("transfer.send"));
    m_send->setButtonSize(KeyButton::Size::Commit);
    m_send->setKey(fromVault ? QKeySequence(Qt::Key_F4) : QKeySequence(Qt::CTRL | Qt::Key_Return));
    if (fromVault)
        m_send->setVariant(KeyButton::Variant::Authorise);
    auto* places = new QHBoxLayout;
    places->setSpacing(12);
    places->addWidget(m_toField);
    places->addWidget(m_heirField);
    body()->setSpacing(12);
    body()->addLayout(places);
    body()->addWidget(makeLabel(tr("Sound pieces"), Type::Label, Token::Text2, this));
    body()->addWidget(m_cash);
    body()->addWidget(makeLabel(tr("Damaged pieces"), Type::Label, Token::Text2, this));
    body()->addWidget(m_damaged);
    body()->addWidget(m_total);
    body()->addStretch();
    footer()->addStretch();
    footer()->addWidget(m_send);
    connect(m_cash, &DenominationGrid::edited, this, &SendForm::showTotal);
    connect(m_damaged, &DenominationGrid::edited, this, &SendForm::showTotal);
    showTotal();
}

QString SendForm::to() const
{
    return m_to->text().trimmed();
}

QString SendForm::heir() const
{
    return m_fromVault ? m_heir->text().trimmed() : QString();
}

CashCount SendForm::cash() const
{
    return {m_cash->count().pieces, m_damaged->count().pieces};
}

/// A drawer that is not open yet is handed out to who asked for it.
void SendForm::answer(const CashRequest& request)
{
    m_to->setText(request.box);
    m_heir->setText(request.box.isEmpty() ? request.operatorId : QString());
    m_cash->setCount(request.cash);
    m_damaged->setCount({});
    showTotal();
}

bool SendForm::check()
{
    return m_toField->check();
}

void SendForm::clear()
{
    m_cash->setCount({});
    m_damaged->setCount({});
    m_heir->clear();
    showTotal();
}

void SendForm::start()
{
    m_to->setFocus();
}

void SendForm::showTotal()
{
    if (const Result<Money> total = totalOf(cash(), Currency::CNY))
        m_total->setAmount(*total);
}

} // namespace hui::cash
