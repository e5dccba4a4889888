// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/EvidenceBox.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hui::outbox {

namespace {

Token inkOf(EvidenceBox::Standing standing)
{
    switch (standing) {
    case EvidenceBox::Standing::Proved: return Token::Ok;
    case EvidenceBox::Standing::Doubtful: return Token::Warn;
    case EvidenceBox::Standing::Denied: return Token::Bad;
    case EvidenceBox::Standing::Open: break;
    }
    return Token::Text2;
}

QString iconOf(EvidenceBox::Standing standing)
{
    switch (standing) {
    case EvidenceBox::Standing::Proved: return QStringLiteral("circle-check");
    case EvidenceBox::Standing::Doubtful: return QStringLiteral("help-circle");
    case EvidenceBox::Standing::Denied: return QStringLiteral("alert-circle");
    case EvidenceBox::Standing::Open: break;
    }
    return QStringLiteral("clock");
}

} // namespace

EvidenceBox::EvidenceBox(const QString& who, QWidget* parent)
    : QFrame(parent)
    , m_who(who)
    , m_word(makeLabel({}, Type::Strong, Token::Text2, this))
    , m_detail(makeLabel({}, Type::Label, Token::Text3, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 9);
    column->setSpacing(1);
    column->addWidget(makeLabel(who, Type::Label, Token::Text2, this));
    m_word->setIndent(20);
    column->addWidget(m_word);
    column->addWidget(m_detail);
    column->addStretch(1);
}

void EvidenceBox::setEvidence(const Evidence& evidence)
{
    m_standing = evidence.standing;
    m_word->setText(evidence.word);
    setTone(m_word, inkOf(evidence.standing));
    m_detail->setText(evidence.detail.isEmpty() ? QStringLiteral("—") : evidence.detail);
    setAccessibleName(m_who);
    setAccessibleDescription(evidence.word + u' ' + evidence.detail);
    update();
}

void EvidenceBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isDoubtful = m_standing == Standing::Doubtful;
    paintBox(painter, rect(),
        {Token::TokenCount, isDoubtful ? Token::WarnM : Token::Line2, 1, 8, isDoubtful}, palette());
    const QRect word = m_word->geometry();
    paintIcon(painter, QRect(word.left(), word.top() + (word.height() - 16) / 2, 16, 16),
        iconOf(m_standing), colorOf(inkOf(m_standing), palette()));
}

} // namespace hui::outbox
