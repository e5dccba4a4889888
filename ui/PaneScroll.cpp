// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaneScroll.h"

#include <QEvent>
#include <QVBoxLayout>
#include <QWindow>

namespace hui {

namespace {

constexpr int leastHeight = 160;
constexpr int besideTheBar = 12; ///< no text touches the bar, whether it is there or not
constexpr int sight = 40; ///< around the field: its label above and its sentence below

} // namespace

PaneScroll::PaneScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false); // the card's ground shows
}

/// The focus wanders while the fields are taken down: nobody follows it then.
PaneScroll::~PaneScroll()
{
    disconnect(m_following);
}

QSize PaneScroll::minimumSizeHint() const
{
    return {0, leastHeight};
}

void PaneScroll::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    widget()->setAutoFillBackground(false);
    disconnect(m_following);
    m_following = connect(
        window()->windowHandle(), &QWindow::focusObjectChanged, this, &PaneScroll::keepInSight);
}

/// Whatever is put in, and whenever its layout comes, has the margin.
bool PaneScroll::eventFilter(QObject* watched, QEvent* event)
{
    QLayout* inside = watched == widget() ? widget()->layout() : nullptr;
    if (inside && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        QMargins margins = inside->contentsMargins();
        if (margins.right() < besideTheBar) {
            margins.setRight(besideTheBar);
            inside->setContentsMargins(margins);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void PaneScroll::keepInSight(QObject* focus)
{
    auto* widget = qobject_cast<QWidget*>(focus);
    if (widget && isAncestorOf(widget))
        ensureWidgetVisible(widget, 0, sight);
}

void fillBody(QVBoxLayout* body, PaneScroll* scroll, const QList<QWidget*>& above,
    const QList<QWidget*>& below)
{
    const auto inLine = [body](const QList<QWidget*>& widgets) {
        if (widgets.isEmpty())
            return;
        auto* column = new QVBoxLayout;
        column->setContentsMargins(0, 0, besideTheBar, 0);
        for (QWidget* widget : widgets)
            column->addWidget(widget);
        body->addLayout(column);
    };
    const QMargins card = body->contentsMargins();
    body->setContentsMargins(card.left(), 0, card.right() - besideTheBar, card.bottom());
    inLine(above);
    body->addWidget(scroll, 1);
    inLine(below);
}

} // namespace hui
