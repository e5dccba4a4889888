// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CustomerChip.h"

#include "app/core/Clock.h"
#include "ui/CurrentCustomer.h"
#include "ui/Icons.h"
#include "ui/Type.h"

#include <QPainter>
#include <QPainterPath>

namespace hui {

namespace {

constexpr int partGap = 10;
constexpr int ends = 12;

int widthOf(Type type, const QString& text)
{
    return QFontMetrics(fontOf(type)).horizontalAdvance(text);
}

QString nameOf(const ServedCustomer& customer)
{
    return customer.name.isEmpty() ? CustomerChip::tr("Walk-in") : customer.name;
}

/// Writes texts one after another on one line.
class Line {
public:
    Line(QPainter& painter, const QRect& box, int left)
        : m_painter(painter)
        , m_box(box)
        , m_left(left)
    {
    }

    void text(const QString& text, Type type, const QColor& ink)
    {
        if (text.isEmpty())
            return;
        m_painter.setFont(fontOf(type));
        m_painter.setPen(ink);
        const int wide = widthOf(type, text);
        m_painter.drawText(QRect(m_left, m_box.top(), wide + 2, m_box.height()),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        m_left += wide + partGap;
    }

    void tag(const QString& text, const QColor& ink, const QColor& fill)
    {
        if (text.isEmpty())
            return;
        const int wide = widthOf(Type::Label, text) + 12;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(QRect(m_left, m_box.center().y() - 8, wide, 18), 4, 4);
        m_left += 6;
        this->text(text, Type::Label, ink);
        m_left += 6;
    }

    void icon(const QString& name, const QColor& ink)
    {
        paintIcon(m_painter, QRect(m_left, m_box.center().y() - 6, 14, 14), name, ink);
        m_left += 18;
    }

private:
    QPainter& m_painter;
    const QRect m_box;
    int m_left;
};

} // namespace

CustomerChip::CustomerChip(const CurrentCustomer& customer, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_customer(customer)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("customerChip"));
    setFixedHeight(36);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

QString CustomerChip::time() const
{
    const qint64 seconds = qMax<qint64>(0, m_customer.customer()->since.secsTo(m_clock.nowUtc()));
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

int CustomerChip::textWidth() const
{
    const ServedCustomer& who = *m_customer.customer();
    int wide = widthOf(Type::Section, nameOf(who)) + partGap;
    if (!who.phone.isEmpty())
        wide += widthOf(Type::Body, who.phone) + partGap;
    if (!who.tier.isEmpty())
        wide += widthOf(Type::Label, who.tier) + 12 + partGap;
    return wide + 18 + widthOf(Type::Body, time());
}

QSize CustomerChip::sizeHint() const
{
    if (!m_customer.customer())
        return {0, 36};
    return {widthOf(Type::Section, m_customer.customer()->ticket) + 20 + 2 * ends + textWidth() + 2,
        36};
}

void CustomerChip::refresh()
{
    if (m_customer.customer())
        setAccessibleName(tr("Serving ticket %1, %2")
                .arg(m_customer.customer()->ticket, nameOf(*m_customer.customer())));
    updateGeometry();
    update();
}

void CustomerChip::paintEvent(QPaintEvent*)
{
    if (!m_customer.customer())
        return;
    const ServedCustomer& who = *m_customer.customer();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = [this](Token token) { return colorOf(token, palette()); };
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(outline, color(Token::AccentS));
    const int ticketWidth = widthOf(Type::Section, who.ticket) + 20;
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, ticketWidth, height()), color(Token::Accent));
    painter.setClipping(false);
    painter.strokePath(outline, QPen(color(Token::AccentL), 1));
    Line(painter, rect(), 10).text(who.ticket, Type::Section, color(Token::OnAccent));
    Line line(painter, rect(), ticketWidth + ends);
    line.text(nameOf(who), Type::Section, color(Token::Text));
    line.text(who.phone, Type::Body, color(Token::Text2));
    line.tag(who.tier, color(Token::Warn), color(Token::WarnS));
    line.icon(QStringLiteral("clock"), color(Token::Text2));
    line.text(time(), Type::Body, color(Token::Text2));
}

} // namespace hui
