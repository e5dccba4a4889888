// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/FeeBackCard.h"

#include "modules/campus/ui/CampusText.h"
#include "ui/DenominationGrid.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::campus {

using namespace Qt::StringLiterals;

FeeBackCard::FeeBackCard(const QString& name, QWidget* parent)
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
    connect(m_grid, &DenominationGrid::edited, this, &FeeBackCard::present);
    connect(m_back, &KeyButton::clicked, this, &FeeBackCard::givenUp);
    connect(m_commit, &KeyButton::clicked, this, &FeeBackCard::confirm);
}

void FeeBackCard::askToTakeBack(const DeskFees& payment)
{
    QStringList items;
    for (const FeeItem& item : payment.fees.items)
        items.append(nameShown(item));
    ask(tr("Take the payment back"),
        tr("%1, %2").arg(payment.fees.student.name, items.join(u" · "_s)), payment.due(), false);
    m_note->setText(
        tr("The school is asked to let it go. Give no money back before it has agreed."));
    m_commit->setText(tr("Ask the school"));
    present();
    m_commit->setFocus();
}

void FeeBackCard::askToPayOut(Money amount, const QString& whom, const std::optional<Till>& till)
{
    ask(tr("Give cash back"), whom, amount, true);
    m_note->setText(tr("Count the pieces as they are handed out"));
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

void FeeBackCard::ask(const QString& title, const QString& whom, Money amount, bool isCash)
{
    setTitle(title);
    m_whom->setText(whom);
    m_sum->setText(amount.toString());
    m_amount = amount;
    m_isCash = isCash;
    m_busy = false;
    m_grid->setVisible(isCash);
}

void FeeBackCard::confirm()
{
    if (m_isCash)
        Q_EMIT handedOut(m_grid->count());
    else
        Q_EMIT takenBack();
}

void FeeBackCard::setBusy(bool busy)
{
    m_busy = busy;
    present();
}

void FeeBackCard::present()
{
    const Result<Money> counted = m_grid->total();
    const bool isWhole = !m_isCash || (counted && *counted == m_amount);
    m_fault->setText(isWhole ? QString() : tr("The notes and coins do not come to this amount."));
    m_commit->setEnabled(isWhole && !m_busy);
    m_back->setEnabled(!m_busy);
}

} // namespace hui::campus
