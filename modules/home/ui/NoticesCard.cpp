// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/NoticesCard.h"

#include "app/core/ChinaTime.h"
#include "ui/Icons.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hui::home {

NoticesCard::NoticesCard(QWidget* parent)
    : Card(tr("Notices"), parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("home.notices"));
    header()->insertWidget(0, makeIcon(QStringLiteral("speakerphone"), 20, Token::Text2, this));
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    column->addLayout(m_rows);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(28);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false); // the card shows through
    body()->addWidget(scroll, 1);
    setNotices({});
}

void NoticesCard::setNotices(const QList<Notice>& notices)
{
    if (m_shown == notices)
        return;
    m_shown = notices;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (const Notice& notice : notices) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        const QString text = chinese || notice.textEn.isEmpty() ? notice.text : notice.textEn;
        QLabel* words = makeLabel(text, Type::Body, Token::Text, row);
        words->setWordWrap(true);
        line->addWidget(new Pill({inChina(notice.at).toString(u"HH:mm"), {}, Mood::Neutral}, row),
            0, Qt::AlignTop);
        line->addWidget(words, 1);
        row->setAccessibleName(text);
        m_rows->addWidget(row);
    }
    if (notices.isEmpty())
        m_rows->addWidget(makeLabel(tr("No notices."), Type::Body, Token::Text3, this));
}

} // namespace hui::home
