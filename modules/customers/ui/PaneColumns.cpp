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

/// On which side of the cards the bar stands when there is one: in the gap to the middle.
enum class Lane { None, Left, Right };

/// As wide as its cards are meant to be, and more only where they need it (large text). The bar
/// stands in a lane of its own that is there without it too: cards stay where they are.
class ColumnScroll final : public PaneScroll {
public:
    ColumnScroll(int width, Lane lane, QWidget* parent)
        : PaneScroll(parent)
        , m_width(width)
        , m_lane(lane)
    {
        setSizePolicy(
            width > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Expanding);
        if (lane == Lane::Left)
            setLayoutDirection(Qt::RightToLeft); // of the bar; what it holds sets its own
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ColumnScroll::keepLane);
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
        const int bar = m_lane == Lane::None && isBarSeen() ? barWidth() : 0;
        return {qMax(m_width, cardsWidth()) + laneWidth() + bar, leastHeightOfColumns};
    }

    int laneWidth() const { return m_lane == Lane::None ? 0 : qMax(columnGap, barWidth()); }

    void keepLane()
    {
        if (m_lane == Lane::None || !widget())
            return;
        const int room = laneWidth() - (isBarSeen() ? barWidth() : 0);
        widget()->layout()->setContentsMargins(
            m_lane == Lane::Left ? room : 0, 0, m_lane == Lane::Right ? room : 0, 0);
    }

private:
    bool isBarSeen() const { return verticalScrollBar()->maximum() > 0; }
    int barWidth() const { return verticalScrollBar()->sizeHint().width(); }

    int cardsWidth() const
    {
        if (!widget())
            return 0;
        const QMargins beside = widget()->layout()->contentsMargins();
        return widget()->minimumSizeHint().width() - beside.left() - beside.right();
    }

    const int m_width;
    const Lane m_lane;
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
    row->setSpacing(0); // the lanes are the gaps
    constexpr Lane lanes[columnCount] = {Lane::Right, Lane::None, Lane::Left};
    for (int i = 0; i < columnCount; ++i) {
        const int wide = i == 1 ? 0 : sideWidth;
        auto* scroll = new ColumnScroll(wide, lanes[i], this);
        Column column{scroll, new QWidget, nullptr, wide};
        column.content->setLayoutDirection(Qt::LeftToRight);
        column.cards = new CardStack(column.content);
        column.cards->setContentsMargins(0, 0, 0, 0);
        column.cards->setSpacing(columnGap);
        column.scroll->setWidget(column.content);
        scroll->keepLane();
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
    int width = 0;
    for (const Column& column : m_columns) {
        int cards = column.width;
        for (int i = 0; i < column.cards->count(); ++i)
            if (column.cards->itemAt(i)->widget() != m_columns.last().content)
                cards = qMax(cards, column.cards->itemAt(i)->minimumSize().width());
        width += cards + qMax(columnGap, column.scroll->verticalScrollBar()->sizeHint().width());
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
        last.cards->setContentsMargins(0, 0, 0, 0);
        first.cards->insertWidget(qMax(0, first.cards->count() - 1), last.content);
    } else {
        first.cards->removeWidget(last.content);
        last.scroll->setWidget(last.content);
        static_cast<ColumnScroll*>(last.scroll)->keepLane();
        last.scroll->show();
    }
    last.content->show();
}

} // namespace hui::customers
