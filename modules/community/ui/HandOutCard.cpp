// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/HandOutCard.h"

#include "ui/DenominationGrid.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::community {

using namespace Qt::StringLiterals;

HandOutCard::HandOutCard(const QString& name, QWidget* parent)
    : Card(tr("Give cash back"), parent)
    , m_whom(makeLabel({}, Type::Body, Token::Text2, this))
    , m_sum(makeLabel({}, Type::Figure, Token::Text, this))
    , m_grid(new DenominationGrid(this))
    , m_fault(makeLabel({}, Type::Body, Token::Bad, this))
    , m_back(new KeyButton(tr("Back"), this))
    , m_commit(new KeyButton({}, KeyButton::Variant::Primary, this))
{
    m_fault->setObjectName(name + u".handout.fault"_s);
    m_fault->setWordWrap(true);
    m_commit->setObjectName(name + u".handout"_s);
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    m_back->setKeyHint(u"Esc"_s);
    body()->addWidget(m_whom);
    body()->addWidget(m_sum);
    body()->addWidget(
        makeLabel(tr("Count the pieces as they are handed out"), Type::Label, Token::Text2, this));
    body()->addWidget(m_grid);
    body()->addWidget(m_fault);
    body()->addStretch();
    footer()->addWidget(m_back);
    footer()->addWidget(m_commit, 1);
    connect(m_grid, &DenominationGrid::edited, this, &HandOutCard::present);
    connect(m_back, &KeyButton::clicked, this, &HandOutCard::givenUp);
    connect(m_commit, &KeyButton::clicked, this, [this] { Q_EMIT handedOut(m_grid->count()); });
}

void HandOutCard::start(
    const QUuid& what, Money amount, const QString& whom, const std::optional<Till>& till)
{
    m_what = what;
    m_amount = amount;
    m_whom->setText(whom);
    m_sum->setText(amount.toString());
    m_commit->setText(tr("Give back %1").arg(amount.toString()));
    const auto proposed
        = till ? proposeChange(amount, till->stock) : Result<CashCount>(CashCount{});
    m_grid->setCount(proposed.value_or(CashCount{}));
    present();
    if (!till)
        m_fault->setText(tr("No till is open: cash cannot be given back."));
    else if (!proposed)
        m_fault->setText(textOf(proposed.error()));
    m_commit->setFocus();
}

void HandOutCard::setBusy(bool busy)
{
    m_busy = busy;
    present();
}

void HandOutCard::present()
{
    const Result<Money> counted = m_grid->total();
    const bool isWhole = counted && *counted == m_amount;
    m_fault->setText(isWhole ? QString() : tr("The notes and coins do not come to this amount."));
    m_commit->setEnabled(isWhole && !m_busy);
}

} // namespace hui::community
