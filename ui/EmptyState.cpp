// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EmptyState.h"

#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_sentence(makeLabel({}, Type::Input, Token::Text2, this))
    , m_button(new KeyButton({}, this))
{
    m_button->setObjectName(QStringLiteral("empty.act"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_column->setSpacing(10);
    m_column->setContentsMargins(20, 20, 20, 20);
    m_column->addStretch(1);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_button, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        if (m_act == Act::Retry)
            Q_EMIT retryAsked();
        if (m_act == Act::ClearFilter)
            Q_EMIT clearFilterAsked();
        if (m_act == Act::Begin)
            Q_EMIT beginAsked();
    });
}

void EmptyState::showEmpty(const QString& sentence)
{
    put(QStringLiteral("circle-check"), sentence, Act::None);
}

void EmptyState::showBegin(const QString& sentence, const QString& act)
{
    put(QStringLiteral("circle-dashed"), sentence, Act::Begin, act);
}

void EmptyState::showFiltered()
{
    put(QStringLiteral("search"), tr("Nothing matches the filter."), Act::ClearFilter);
}

void EmptyState::showFailed(const QString& why)
{
    put(QStringLiteral("alert-circle"), tr("Could not be loaded. %1").arg(why), Act::Retry);
}

void EmptyState::showStale(const QTime& at)
{
    put(QStringLiteral("cloud-off"),
        tr("As of %1; not renewed since.").arg(at.toString(QStringLiteral("HH:mm"))), Act::Retry);
}

void EmptyState::put(const QString& icon, const QString& sentence, Act act, const QString& words)
{
    if (m_icon && m_act == act && m_sentence->text() == sentence)
        return; // pages tell it at every reading, and an icon is dear
    m_act = act;
    delete m_icon;
    m_icon = makeIcon(icon, 28, Token::Text3, this);
    m_column->insertWidget(1, m_icon, 0, Qt::AlignHCenter);
    m_icon->show();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_button->setVisible(act != Act::None);
    m_button->setText(act == Act::ClearFilter ? tr("Clear filter")
            : act == Act::Begin               ? words
                                              : tr("Try again"));
}

} // namespace hui
