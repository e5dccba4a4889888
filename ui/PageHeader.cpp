// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PageHeader.h"

#include "app/core/Assert.h"
#include "ui/Type.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace hui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(title, Type::Title, Token::Text, this))
    , m_subtitle(makeLabel({}, Type::Body, Token::Text3, this))
    , m_left(new QHBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(12);
    for (QHBoxLayout* part : {m_left, m_middle, m_right})
        part->setSpacing(12);
    m_left->addWidget(m_title);
    m_left->addWidget(m_subtitle);
    m_subtitle->hide();
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_middle);
    row->addStretch(1);
    row->addLayout(m_right);
    setFixedHeight(56);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setTabs(QWidget* tabs)
{
    m_left->addWidget(tabs, 0, Qt::AlignBottom);
}

void PageHeader::setMiddle(QWidget* middle)
{
    m_middle->addWidget(middle);
}

void PageHeader::addButton(QAbstractButton* button)
{
    ++m_buttons;
    HUI_ASSERT(m_buttons <= 3);
    m_right->addWidget(button);
}

void PageHeader::setTrailing(QWidget* trailing)
{
    m_right->addWidget(trailing);
}

void PageHeader::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->removeEventFilter(this); // shown again: still once
    window()->installEventFilter(this);
    fitWindow();
}

bool PageHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitWindow();
    return QWidget::eventFilter(watched, event);
}

void PageHeader::fitWindow()
{
    setFixedHeight(window()->height() <= 820 ? 48 : 56);
}

} // namespace hui
