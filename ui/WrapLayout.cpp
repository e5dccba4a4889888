// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/WrapLayout.h"

namespace hui {

WrapLayout::WrapLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(usualGap);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), true);
}

/// All in one line.
QSize WrapLayout::sizeHint() const
{
    QSize all(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            all.rwidth() += hint.width() + (all.width() > 0 ? spacing() : 0);
            all.setHeight(qMax(all.height(), hint.height()));
        }
    return all.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    flow(rect, false);
}

qsizetype WrapLayout::lineEnd(qsizetype first, int width) const
{
    int used = 0;
    for (qsizetype at = first; at < m_items.size(); ++at) {
        if (m_items.at(at)->isEmpty())
            continue;
        const int end = used + m_items.at(at)->sizeHint().width();
        if (used > 0 && end > width)
            return at;
        used = end + spacing();
    }
    return m_items.size();
}

int WrapLayout::flow(const QRect& rect, bool isAsked) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int y = inside.top();
    for (qsizetype first = 0; first < m_items.size();) {
        const qsizetype end = lineEnd(first, inside.width());
        int height = 0;
        for (qsizetype at = first; at < end; ++at)
            if (!m_items.at(at)->isEmpty())
                height = qMax(height, m_items.at(at)->sizeHint().height());
        int x = inside.left();
        for (; first < end; ++first) {
            QLayoutItem* item = m_items.at(first);
            if (item->isEmpty())
                continue;
            const QSize size = item->sizeHint().boundedTo({inside.width(), height});
            if (!isAsked) // a label stands at the middle of its field
                item->setGeometry({QPoint(x, y + (height - size.height()) / 2), size});
            x += size.width() + spacing();
        }
        y += height + (height > 0 ? spacing() : 0);
    }
    const int used = y > inside.top() ? y - spacing() : y;
    return used - rect.top() + contentsMargins().bottom();
}

} // namespace hui
