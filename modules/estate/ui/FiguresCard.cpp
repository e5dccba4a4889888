// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/FiguresCard.h"

#include "modules/estate/ui/EstateText.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::estate {

using namespace Qt::StringLiterals;

FiguresCard::FiguresCard(QWidget* parent)
    : Card(tr("Participation"), parent)
{
    setObjectName(u"estate.figures"_s);
}

void FiguresCard::setView(const std::optional<EstateView>& view)
{
    delete m_content;
    m_content = nullptr;
    if (!view)
        return;
    setTitle(shown(view->estate.name));
    setSubtitle(shown(view->estate.templ.name));
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* facts = new FactList(m_content);
    facts->addFact(tr("From the branch"))->setText(distanceText(view->estate.metres));
    for (const PartyCount& count : view->counts)
        facts->addFact(kindText(count.kind))
            ->setText(tr("%1 signed, %2 active").arg(count.signedUp).arg(count.active));
    const Participation figures = participationOf(*view);
    facts->addFact(tr("Told of notices"))
        ->setText(tr("%1 of %2").arg(figures.seen).arg(figures.members));
    facts->addFact(tr("Offers that hold here"))->setText(QString::number(figures.offers));
    if (!view->settlements.isEmpty()) {
        const Settlement& last = view->settlements.first();
        facts->addFact(tr("Property fees in %1").arg(last.month))
            ->setText(last.turnover.toString());
        if (!last.carried.isZero())
            facts->addFact(tr("Carried from earlier months"))->setText(last.carried.toString());
    }
    column->addWidget(facts);
    body()->addWidget(m_content);
    auto* keep = new KeyButton(tr("Keep as CSV"), m_content);
    keep->setObjectName(u"estate.figures.csv"_s);
    keep->setIconName(u"file-export"_s);
    keep->setButtonSize(KeyButton::Size::Small);
    connect(keep, &KeyButton::clicked, this, &FiguresCard::keepAsked);
    column->addWidget(keep, 0, Qt::AlignRight);
    addLinks(view->estate);
    column->addStretch(1);
}

void FiguresCard::addLinks(const Estate& estate)
{
    m_content->layout()->addWidget(makeLabel(tr("Services"), Type::Label, Token::Text3, m_content));
    for (const ServiceLink& link : estate.templ.services) {
        auto* button = new KeyButton(shown(link.label), m_content);
        button->setObjectName(u"estate.link."_s + link.module + u'.' + link.argument);
        button->setIconName(u"arrow-right"_s);
        connect(button, &KeyButton::clicked, this,
            [this, module = link.module, argument = argumentOf(link, estate)] {
                Q_EMIT opened(module, argument);
            });
        m_content->layout()->addWidget(button);
    }
}

} // namespace hui::estate
