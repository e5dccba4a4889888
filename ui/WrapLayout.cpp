// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/WrapLayout.h"

#include <QWidget>

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

int WrapLayout::flow(const QRect& rect, bool isAsked) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int x = inside.left();
    int y = inside.top();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint().boundedTo(QSize(inside.width(), QWIDGETSIZE_MAX));
        if (lineHeight > 0 && x + hint.width() > inside.right() + 1) {
            x = inside.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (!isAsked)
            item->setGeometry(QRect(QPoint(x, y), hint));
        x += hint.width() + spacing();
        lineHeight = qMax(lineHeight, hint.height());
    }
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace hui
