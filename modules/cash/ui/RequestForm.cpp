// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/RequestForm.h"

#include "modules/cash/ui/Figures.h"
#include "ui/CountCell.h"
#include "ui/DenominationGrid.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::cash {

RequestForm::RequestForm(QWidget* parent)
    : Card(tr("Ask the vault for cash"), parent)
    , m_cash(new DenominationGrid(this))
    , m_total(new Figures(tr("Asked for (CNY)"), QStringLiteral("request.total"), this))
    , m_ask(new KeyButton(tr("Ask for it"), KeyButton::Variant::Primary, this))
{
    setFixedWidth(452);
    m_cash->setObjectName(QStringLiteral("request.cash"));
    m_ask->setObjectName(QStringLiteral("request.ask"));
    m_ask->setButtonSize(KeyButton::Size::Commit);
    m_ask->setKey(Qt::CTRL | Qt::Key_Return);
    auto* hint = makeLabel(tr("The custodian sees it and sends the cash; it is counted in like any "
                              "other."),
        Type::Label, Token::Text3, this);
    hint->setWordWrap(true);
    body()->setSpacing(12);
    body()->addWidget(m_cash);
    body()->addWidget(m_total);
    body()->addWidget(hint);
    body()->addStretch();
    footer()->addStretch();
    footer()->addWidget(m_ask);
    connect(m_cash, &DenominationGrid::edited, this, &RequestForm::showTotal);
    showTotal();
}

CashCount RequestForm::cash() const
{
    return {m_cash->count().pieces, {}};
}

void RequestForm::clear()
{
    m_cash->setCount({});
    showTotal();
}

void RequestForm::start()
{
    m_cash->setFocus(Qt::TabFocusReason);
}

void RequestForm::showTotal()
{
    if (const Result<Money> total = totalOf(cash(), Currency::CNY))
        m_total->setAmount(*total);
}

} // namespace hui::cash
