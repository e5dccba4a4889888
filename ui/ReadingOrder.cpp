// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ReadingOrder.h"

#include <QLayout>
#include <QWidget>

namespace hui {

namespace {

void addWidgetsOf(QLayout& layout, QList<QWidget*>& widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget())
            widgets.append(item->widget());
        else if (item->layout())
            addWidgetsOf(*item->layout(), widgets);
    }
}

/// The children of a widget: those in its layout first, in its order.
QList<QWidget*> childrenOf(const QWidget& widget)
{
    QList<QWidget*> children;
    if (widget.layout())
        addWidgetsOf(*widget.layout(), children);
    for (QWidget* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (!children.contains(child) && !child->isWindow())
            children.append(child);
    return children;
}

bool takesKeyboard(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

void addControlsOf(QWidget& widget, QList<QWidget*>& controls)
{
    if (!widget.isVisible() || !widget.isEnabled())
        return;
    if (takesKeyboard(widget))
        controls.append(&widget);
    for (QWidget* child : childrenOf(widget))
        addControlsOf(*child, controls);
}

} // namespace

QList<QWidget*> controlsInReadingOrder(QWidget& part)
{
    QList<QWidget*> controls;
    addControlsOf(part, controls);
    return controls;
}

bool focusNextControl(QWidget& window, bool forward)
{
    const QList<QWidget*> controls = controlsInReadingOrder(window);
    if (controls.isEmpty())
        return false;
    const qsizetype count = controls.size();
    const qsizetype now = controls.indexOf(window.focusWidget());
    const qsizetype from = now >= 0 ? now : forward ? -1 : 0;
    controls.at((from + (forward ? 1 : count - 1)) % count)
        ->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace hui
