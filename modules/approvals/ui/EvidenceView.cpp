// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/EvidenceView.h"

#include "ui/PictureView.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::approvals {

using namespace Qt::StringLiterals;

EvidenceView::EvidenceView(QWidget* parent)
    : QWidget(parent)
    , m_note(makeLabel({}, Type::Body, Token::Text, this))
    , m_picture(new PictureView(tr("Picture of the paper"), this))
{
    m_note->setObjectName(u"approvals.evidence.note"_s);
    m_note->setWordWrap(true);
    m_picture->setObjectName(u"approvals.evidence.picture"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeLabel(tr("Sent along"), Type::Label, Token::Text2, this));
    column->addWidget(m_note);
    column->addWidget(m_picture);
}

void EvidenceView::setEvidence(const Evidence& evidence)
{
    m_note->setText(evidence.note);
    m_note->setVisible(!evidence.note.isEmpty());
    m_picture->setPicture(evidence.picture);
    m_picture->setVisible(!m_picture->isEmpty());
}

} // namespace hui::approvals
