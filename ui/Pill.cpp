// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Pill.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>

namespace hui {

namespace {

constexpr int pillIconWidth = 14;
constexpr int leftPadding = 6;
constexpr int rightPadding = 8;
constexpr int pillGap = 4;

} // namespace

PillLook pillOf(PillState state)
{
    switch (state) {
    case PillState::Done: return {Pill::tr("Done"), QStringLiteral("circle-check"), Mood::Ok};
    case PillState::Queued: return {Pill::tr("Queued"), QStringLiteral("clock")};
    case PillState::Sending: return {Pill::tr("Sending"), QStringLiteral("cloud-up"), Mood::Info};
    case PillState::NeedsApproval:
        return {Pill::tr("Needs approval"), QStringLiteral("shield-check"), Mood::Auth};
    case PillState::Unknown:
        return {Pill::tr("Result unknown"), QStringLiteral("help-circle"), Mood::Warn, true};
    case PillState::Failed: return {Pill::tr("Failed"), QStringLiteral("alert-circle"), Mood::Bad};
    case PillState::Reversed: return {Pill::tr("Reversed"), QStringLiteral("arrow-back-up")};
    case PillState::Draft: return {Pill::tr("Draft"), QStringLiteral("edit")};
    }
    return {};
}

QSize pillSize(const PillLook& look)
{
    const int text = QFontMetrics(fontOf(Type::Label)).horizontalAdvance(look.text);
    const int icon = look.icon.isEmpty() ? rightPadding - leftPadding : pillIconWidth + pillGap;
    return {leftPadding + icon + text + rightPadding, 20};
}

void paintPill(QPainter& painter, const QRect& box, const PillLook& look, const QPalette& palette)
{
    painter.save();
    const Tone tone = toneOf(look.mood);
    paintBox(painter, box,
        {look.dashed ? Token::Surface : tone.fill, look.dashed ? Token::WarnM : tone.line, 1, 10,
            look.dashed},
        palette);
    int x = box.left() + leftPadding;
    if (look.icon.isEmpty()) {
        x = box.left() + rightPadding;
    } else {
        paintIcon(painter, QRect(x, box.top() + 3, pillIconWidth, pillIconWidth), look.icon,
            colorOf(tone.ink, palette));
        x += pillIconWidth + pillGap;
    }
    painter.setFont(fontOf(Type::Label));
    painter.setPen(colorOf(tone.ink, palette));
    paintText(
        painter, QRect(x, box.top(), box.right() - x, box.height()), look.text, Qt::AlignLeft);
    painter.restore();
}

Pill::Pill(const PillLook& look, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Pill::setLook(const PillLook& look)
{
    if (m_look == look)
        return;
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, QRect(QPoint(0, (height() - 20) / 2), pillSize(m_look)), m_look, palette());
}

} // namespace hui
