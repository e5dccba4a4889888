// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Stepper.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>

namespace hui {

namespace {

constexpr int circle = 20;
constexpr int stepGap = 6;
constexpr int rule = 24;
constexpr int space = 8;

int stepWidthOf(const QString& step)
{
    return circle + stepGap + QFontMetrics(fontOf(Type::Strong)).horizontalAdvance(step);
}

} // namespace

Stepper::Stepper(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    if (step < m_steps.size())
        setAccessibleName(
            tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.at(step)));
    else
        setAccessibleName(tr("All steps done"));
    update();
}

QSize Stepper::sizeHint() const
{
    int width = 0;
    for (const QString& step : m_steps)
        width += stepWidthOf(step) + 2 * space + rule;
    return {qMax(0, width - 2 * space - rule), 24};
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QRect ring(x, (height() - circle) / 2, circle, circle);
        paintBox(painter, ring,
            {done         ? Token::AccentS
                    : now ? Token::Accent
                          : Token::TokenCount,
                done      ? Token::AccentL
                    : now ? Token::Accent
                          : Token::Ctl,
                1, circle / 2},
            palette());
        const Token mark = done ? Token::AccentI : now ? Token::OnAccent : Token::Text3;
        if (done) {
            paintIcon(painter, ring.adjusted(4, 4, -4, -4), QStringLiteral("check"),
                colorOf(mark, palette()));
        } else {
            painter.setFont(fontOf(now ? Type::LabelStrong : Type::Label));
            painter.setPen(colorOf(mark, palette()));
            paintText(painter, ring, QString::number(i + 1), Qt::AlignHCenter);
        }
        painter.setFont(fontOf(now ? Type::Strong : Type::Body));
        const Token ink = now ? Token::Text : done ? Token::Text2 : Token::Text3;
        painter.setPen(colorOf(ink, palette()));
        const int text = stepWidthOf(m_steps.at(i)) - circle - stepGap;
        paintText(
            painter, QRect(x + circle + stepGap, 0, text, height()), m_steps.at(i), Qt::AlignLeft);
        x += circle + stepGap + text + space;
        if (i + 1 < m_steps.size())
            painter.fillRect(x, height() / 2, rule, 1, colorOf(Token::Line2, palette()));
        x += rule + space;
    }
}

} // namespace hui
