// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/ConnectionStrip.h"

#include "app/core/ChinaTime.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>

#include <algorithm>

namespace hui::outbox {

namespace {

constexpr qint64 halfHour = 1800;
constexpr int barHeight = 12;

QDateTime floored(const QDateTime& at)
{
    return QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch() / halfHour * halfHour, Qt::UTC);
}

QString hourOf(const QDateTime& at)
{
    return inChina(at).toString(u"HH:mm");
}

} // namespace

QString summaryOf(const ConnectionDay& day)
{
    QStringList parts;
    QStringList downs;
    for (const LinkSpan& span : day.spans)
        if (!span.isUp)
            downs.append(hourOf(span.from) + u'–' + hourOf(span.to));
    if (downs.isEmpty())
        parts.append(ConnectionStrip::tr("Connected without a break"));
    else if (!day.spans.last().isUp)
        parts.append(ConnectionStrip::tr("Offline since %1").arg(hourOf(day.spans.last().from)));
    else
        parts.append(ConnectionStrip::tr("Offline %1").arg(downs.last()));
    if (day.takenOffline > 0)
        parts.append(ConnectionStrip::tr("%1 taken offline, %2 of them settled")
                .arg(day.takenOffline)
                .arg(day.carriedOver));
    return parts.join(ConnectionStrip::tr("; "));
}

ConnectionStrip::ConnectionStrip(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(40);
    setAccessibleName(tr("Connection today"));
}

void ConnectionStrip::setDay(const ConnectionDay& day)
{
    m_day = day;
    setAccessibleDescription(summaryOf(day));
    if (!day.spans.isEmpty()) {
        constexpr qint64 atLeast = 7 * halfHour;
        m_from = floored(day.spans.first().from);
        m_to
            = std::max(m_from.addSecs(atLeast), floored(day.spans.last().to).addSecs(2 * halfHour));
    }
    update();
}

int ConnectionStrip::xOf(const QDateTime& at) const
{
    const qint64 whole = m_from.secsTo(m_to);
    return static_cast<int>(m_from.secsTo(at) * width() / whole);
}

void ConnectionStrip::paintEvent(QPaintEvent*)
{
    if (m_day.spans.isEmpty())
        return;
    QPainter painter(this);
    constexpr int top = 4;
    for (const LinkSpan& span : m_day.spans) {
        const int left = xOf(span.from);
        const int wide = qMax(2, xOf(span.to) - left - 2);
        const QRect bar(left, span.isUp ? top : top + 4, wide, span.isUp ? barHeight : 4);
        paintBox(painter, bar, {span.isUp ? Token::Ok : Token::WarnM, Token::TokenCount, 0, 2},
            palette());
    }
    const int now = xOf(m_day.spans.last().to);
    paintBox(painter, QRect(now, top, width() - now, barHeight),
        {Token::TokenCount, Token::Line2, 1, 3, true}, palette());
    painter.setFont(fontOf(Type::Cap));
    painter.setPen(colorOf(Token::Text3, palette()));
    const qint64 halves = m_from.secsTo(m_to) / halfHour;
    const qint64 step = (halves / 8 + 1) * halfHour;
    for (QDateTime at = m_from.addSecs(halfHour); at < m_to; at = at.addSecs(step))
        paintText(painter, QRect(xOf(at) - 24, top + barHeight + 6, 48, 16), hourOf(at),
            Qt::AlignHCenter);
}

} // namespace hui::outbox
