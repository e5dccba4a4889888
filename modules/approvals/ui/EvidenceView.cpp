// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/EvidenceView.h"

#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::approvals {

using namespace Qt::StringLiterals;

EvidenceView::EvidenceView(QWidget* parent)
    : QWidget(parent)
    , m_note(makeLabel({}, Type::Body, Token::Text, this))
    , m_shown(new QLabel(this))
{
    m_note->setObjectName(u"approvals.evidence.note"_s);
    m_note->setWordWrap(true);
    m_shown->setObjectName(u"approvals.evidence.picture"_s);
    m_shown->setAccessibleName(tr("Picture of the paper"));
    m_shown->setMinimumWidth(1); // the picture follows the pane, not the pane the picture
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeLabel(tr("Sent along"), Type::Label, Token::Text2, this));
    column->addWidget(m_note);
    column->addWidget(m_shown);
}

void EvidenceView::setEvidence(const Evidence& evidence)
{
    m_note->setText(evidence.note);
    m_note->setVisible(!evidence.note.isEmpty());
    m_picture = {};
    m_picture.loadFromData(evidence.picture);
    m_shown->setVisible(!m_picture.isNull());
    fit();
}

void EvidenceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EvidenceView::fit()
{
    if (m_picture.isNull())
        return m_shown->clear();
    const int width = qMin(m_picture.width(), qMax(1, this->width()));
    m_shown->setPixmap(m_picture.scaledToWidth(width, Qt::SmoothTransformation));
}

} // namespace hui::approvals
