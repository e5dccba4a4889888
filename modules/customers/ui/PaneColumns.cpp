// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/PaneColumns.h"

#include "app/core/Assert.h"
#include "ui/PaneScroll.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace hui::customers {

namespace {

constexpr int columnCount = 3;
constexpr int columnGap = 12;
constexpr int leastHeightOfColumns = 160;

/// As wide as its cards need, and as it is meant to be where they need less.
class ColumnScroll final : public PaneScroll {
public:
    ColumnScroll(int width, QWidget* parent)
        : PaneScroll(parent)
        , m_width(width)
    {
        setSizePolicy(
            width > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Expanding);
    }

    QSize sizeHint() const override { return minimumSizeHint(); }

    /// The cards became wider or narrower, and so does the column.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event); // cards, no text: the bar has its own room
    }

    QSize minimumSizeHint() const override
    {
        const int cards = widget() ? widget()->minimumSizeHint().width() : 0;
        const bool scrolls = verticalScrollBar()->maximum() > 0; // beside the cards, never on them
        const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
        return {qMax(m_width, cards) + bar, leastHeightOfColumns};
    }

private:
    const int m_width;
};

/// Cards below each other take the height there is before the column scrolls: a table in one of
/// them needs less than it would like.
class CardStack final : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;

    int heightForWidth(int width) const override
    {
        if (m_isMeasuring) // minimumHeightForWidth() asks for it on its way
            return QVBoxLayout::heightForWidth(width);
        const QScopedValueRollback measuring(m_isMeasuring, true);
        return minimumHeightForWidth(width);
    }

private:
    mutable bool m_isMeasuring = false;
};

} // namespace

PaneColumns::PaneColumns(int sideWidth, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(columnGap);
    for (int i = 0; i < columnCount; ++i) {
        const int wide = i == 1 ? 0 : sideWidth;
        Column column{new ColumnScroll(wide, this), new QWidget, nullptr, wide};
        column.cards = new CardStack(column.content);
        column.cards->setContentsMargins(0, 0, 0, 0);
        column.cards->setSpacing(columnGap);
        column.scroll->setWidget(column.content);
        row->addWidget(column.scroll, sideWidth == 0 || i == 1 ? 1 : 0);
        m_columns.append(column);
    }
}

void PaneColumns::addCard(int column, QWidget* card, int stretch)
{
    HUI_ASSERT(column >= 0 && column < columnCount);
    m_columns.at(column).cards->addWidget(card, stretch);
}

void PaneColumns::endColumn(int column)
{
    HUI_ASSERT(column >= 0 && column < columnCount);
    m_columns.at(column).cards->addStretch(1);
}

/// Any width will do: there is another arrangement for narrow ones.
QSize PaneColumns::minimumSizeHint() const
{
    return {0, leastHeightOfColumns};
}

/// Of all three beside each other, with the bar that each may come to need: it does not change with
/// the arrangement, or one would call for the other.
int PaneColumns::widthNeeded() const
{
    int width = (columnCount - 1) * columnGap;
    for (const Column& column : m_columns) {
        int cards = column.width;
        for (int i = 0; i < column.cards->count(); ++i)
            if (column.cards->itemAt(i)->widget() != m_columns.last().content)
                cards = qMax(cards, column.cards->itemAt(i)->minimumSize().width());
        width += cards + column.scroll->verticalScrollBar()->sizeHint().width();
    }
    return width;
}

void PaneColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The cards became wider or narrower.
bool PaneColumns::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void PaneColumns::arrange()
{
    const bool isNarrow = widthNeeded() > width();
    if (isNarrow == m_isNarrow || m_isArranging)
        return;
    const QScopedValueRollback arranging(m_isArranging, true); // moving cards asks for it again
    m_isNarrow = isNarrow;
    const Column& first = m_columns.first();
    const Column& last = m_columns.last();
    if (isNarrow) {
        last.scroll->hide();
        last.scroll->takeWidget();
        first.cards->insertWidget(qMax(0, first.cards->count() - 1), last.content);
    } else {
        first.cards->removeWidget(last.content);
        last.scroll->setWidget(last.content);
        last.scroll->show();
    }
    last.content->show();
}

} // namespace hui::customers
