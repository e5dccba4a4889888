// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CashBackCard.h"

#include "ui/DenominationGrid.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui {

using namespace Qt::StringLiterals;

CashBackCard::CashBackCard(const QString& name, QWidget* parent)
    : Card({}, parent)
    , m_whom(makeLabel({}, Type::Body, Token::Text2, this))
    , m_sum(makeLabel({}, Type::Figure, Token::Text, this))
    , m_note(makeLabel({}, Type::Label, Token::Text2, this))
    , m_grid(new DenominationGrid(this))
    , m_fault(makeLabel({}, Type::Body, Token::Bad, this))
    , m_back(new KeyButton(tr("Back"), this))
    , m_commit(new KeyButton({}, KeyButton::Variant::Primary, this))
{
    setObjectName(name);
    m_sum->setObjectName(name + u".sum"_s);
    m_fault->setObjectName(name + u".fault"_s);
    m_commit->setObjectName(name + u".commit"_s);
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    m_back->setObjectName(name + u".giveUp"_s);
    m_back->setKeyHint(u"Esc"_s);
    body()->setSpacing(8);
    for (QLabel* label : {m_whom, m_sum, m_note})
        body()->addWidget(label);
    body()->addWidget(m_grid);
    body()->addWidget(m_fault);
    body()->addStretch();
    for (QLabel* label : {m_whom, m_note, m_fault})
        label->setWordWrap(true);
    footer()->addWidget(m_back);
    footer()->addWidget(m_commit, 1);
    connect(m_grid, &DenominationGrid::edited, this, &CashBackCard::present);
    connect(m_back, &KeyButton::clicked, this, &CashBackCard::givenUp);
    connect(m_commit, &KeyButton::clicked, this, &CashBackCard::confirm);
}

void CashBackCard::ask(const Question& question)
{
    show(question, false);
    present();
    m_commit->setFocus();
}

void CashBackCard::payOut(Money amount, const QString& whom, const std::optional<Till>& till)
{
    show({tr("Give cash back"), whom, amount, tr("Count the pieces as they are handed out"),
             tr("Give back %1").arg(amount.toString())},
        true);
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

void CashBackCard::show(const Question& question, bool isCash)
{
    setTitle(question.title);
    m_whom->setText(question.whom);
    m_sum->setText(question.amount.toString());
    m_note->setText(question.note);
    m_commit->setText(question.act);
    m_amount = question.amount;
    m_isCash = isCash;
    m_busy = false;
    m_grid->setVisible(isCash);
}

void CashBackCard::confirm()
{
    if (m_isCash)
        Q_EMIT handedOut(m_grid->count());
    else
        Q_EMIT agreed();
}

void CashBackCard::setBusy(bool busy)
{
    m_busy = busy;
    present();
}

void CashBackCard::present()
{
    const Result<Money> counted = m_grid->total();
    const bool isWhole = !m_isCash || (counted && *counted == m_amount);
    m_fault->setText(isWhole ? QString() : tr("The notes and coins do not come to this amount."));
    m_commit->setEnabled(isWhole && !m_busy);
    m_back->setEnabled(!m_busy);
}

} // namespace hui
