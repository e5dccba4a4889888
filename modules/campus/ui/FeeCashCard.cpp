// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/FeeCashCard.h"

#include "app/core/AmountWords.h"
#include "ui/KeyButton.h"
#include "ui/PaneScroll.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::campus {

using namespace Qt::StringLiterals;

FeeCashCard::FeeCashCard(const Services& services, const QString& name, QWidget* parent)
    : Card(tr("Take payment"), parent)
    , m_due(makeLabel({}, Type::Figure, Token::Text, this))
    , m_words(makeLabel({}, Type::Label, Token::Text2, this))
    , m_taking(new PayTaking(services, name, this))
    , m_cancel(new KeyButton(tr("Cancel"), this))
    , m_commit(new KeyButton({}, KeyButton::Variant::Primary, this))
{
    setObjectName(name);
    build();
    connect(m_cancel, &KeyButton::clicked, this, &FeeCashCard::givenUp);
    connect(m_commit, &KeyButton::clicked, this, &FeeCashCard::payAsked);
    setDue(Money::fen(0));
}

void FeeCashCard::build()
{
    m_due->setObjectName(objectName() + u".due"_s);
    m_words->setWordWrap(true);
    auto* scroll = new PaneScroll(this);
    auto* column = new QWidget(scroll);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto* due = new QHBoxLayout;
    due->addWidget(makeLabel(tr("Amount due (CNY)"), Type::Body, Token::Text2, column));
    due->addStretch();
    due->addWidget(m_due);
    rows->addLayout(due);
    rows->addWidget(m_words, 0, Qt::AlignRight);
    rows->addWidget(makeRule(column, true));
    rows->addWidget(m_taking);
    rows->addStretch();
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    fillBody(body(), scroll);
    m_cancel->setObjectName(objectName() + u".cancel"_s);
    m_cancel->setKeyHint(u"Esc"_s);
    m_commit->setObjectName(objectName() + u".commit"_s);
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    footer()->addWidget(m_cancel);
    footer()->addWidget(m_commit, 1);
}

void FeeCashCard::setDue(Money due)
{
    m_amount = due;
    m_due->setText(due.toString());
    m_words->setText(due.isPositive() ? rmbInWords(due) : QString());
    m_taking->setDue(due);
    present();
}

void FeeCashCard::setTill(const std::optional<Till>& till)
{
    m_taking->setTill(till);
}

void FeeCashCard::setBusy(bool busy)
{
    m_busy = busy;
    present();
}

void FeeCashCard::setOnline(bool isOnline)
{
    m_online = isOnline;
    present();
}

void FeeCashCard::startAnew()
{
    m_taking->startAnew();
}

void FeeCashCard::focusCash()
{
    m_taking->focusFirst();
}

void FeeCashCard::present()
{
    const bool isDue = m_amount.isPositive();
    m_taking->setEnabled(isDue && !m_busy);
    m_commit->setText(isDue ? tr("Take %1").arg(m_amount.toString()) : tr("Take payment"));
    m_commit->setEnabled(isDue && m_online && !m_busy);
    m_cancel->setEnabled(isDue && !m_busy);
}

} // namespace hui::campus
