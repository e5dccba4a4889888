// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StepNumber.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>

namespace hui {

StepNumber::StepNumber(int number, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
{
    setFixedSize(24, 24);
}

void StepNumber::setDone(bool done)
{
    m_done = done;
    update();
}

void StepNumber::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_done) {
        paintBox(painter, rect(), {Token::OkS, Token::OkL, 1, 12}, palette());
        paintIcon(
            painter, QRect(5, 5, 14, 14), QStringLiteral("check"), colorOf(Token::Ok, palette()));
        return;
    }
    paintBox(painter, rect(), {Token::Accent, Token::TokenCount, 1, 12}, palette());
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(colorOf(Token::OnAccent, palette()));
    paintText(painter, rect(), QString::number(m_number), Qt::AlignHCenter);
}

} // namespace hui
