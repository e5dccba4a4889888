// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/CardTab.h"

#include "ui/EmptyState.h"

#include <QBoxLayout>
#include <QEvent>

namespace hui::customers {

CardTab::CardTab(QWidget* card, const QString& nothing, int widest, QWidget* parent)
    : QWidget(parent)
    , m_card(card)
    , m_rows(new QVBoxLayout)
    , m_empty(new EmptyState(this))
{
    m_empty->showEmpty(nothing);
    m_empty->hide();
    auto* column = new QWidget(this);
    column->setMaximumWidth(widest);
    column->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_empty);
    m_rows->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(column, 1);
    row->addStretch();
    card->installEventFilter(this);
}

void CardTab::setHere(bool here)
{
    if (here == !m_home.isNull())
        return;
    if (!here) {
        QBoxLayout* const home = m_home;
        m_home.clear();
        return goTo(*home, m_place, m_stretch);
    }
    m_home = qobject_cast<QBoxLayout*>(m_card->parentWidget()->layout());
    m_place = m_home->indexOf(m_card);
    m_stretch = m_home->stretch(m_place);
    m_empty->setVisible(isNothing());
    goTo(*m_rows, 0, 0);
}

/// At once: a layout would show it with the next event, and its keys work only then.
void CardTab::goTo(QBoxLayout& layout, int place, int stretch)
{
    const bool hides = isNothing();
    layout.insertWidget(place, m_card, stretch);
    m_card->setVisible(!hides);
}

/// The card has hidden itself; one that was not shown yet has not.
bool CardTab::isNothing() const
{
    return m_card->testAttribute(Qt::WA_WState_ExplicitShowHide) && m_card->isHidden();
}

/// The card comes with what it has to show, and hides itself without.
bool CardTab::eventFilter(QObject* watched, QEvent* event)
{
    const bool isShown = event->type() == QEvent::ShowToParent;
    if (watched == m_card && m_home && (isShown || event->type() == QEvent::HideToParent))
        m_empty->setVisible(!isShown);
    return QWidget::eventFilter(watched, event);
}

} // namespace hui::customers
