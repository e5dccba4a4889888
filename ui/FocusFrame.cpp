// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FocusFrame.h"

#include "ui/Paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QTabBar>

namespace hui {

namespace {

constexpr int halo = 2;

bool wantsFrame(const QWidget* widget)
{
    const QVariant wanted = widget->property("focusFrame");
    if (wanted.isValid())
        return wanted.toBool();
    return widget->isEnabled() && !widget->isWindow() && !qobject_cast<const QLabel*>(widget)
        && !qobject_cast<const QAbstractScrollArea*>(widget);
}

bool isAuth(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->property("focusTone").toString() == QStringLiteral("auth"))
            return true;
    return false;
}

} // namespace

void FocusFrame::follow(QApplication& application)
{
    // The frame becomes a child of the window it is in, and goes away with it.
    connect(&application, &QApplication::focusChanged, &application,
        [frame = QPointer<FocusFrame>()](QWidget*, QWidget* now) mutable {
            if (now && !wantsFrame(now))
                now = nullptr;
            if (!frame && now)
                frame = new FocusFrame;
            if (frame)
                frame->setWidget(now);
        });
}

void FocusFrame::paintEvent(QPaintEvent*)
{
    if (!widget())
        return;
    QPainter painter(this);
    const QVariant radius = widget()->property("focusRadius");
    const int corner = radius.isValid() ? radius.toInt() : 6;
    const bool auth = isAuth(widget());
    paintBox(painter, rect(),
        {Token::TokenCount, auth ? Token::AuthL : Token::AccentL, halo, corner + halo}, palette());
    paintBox(painter, rect().adjusted(halo, halo, -halo, -halo),
        {Token::TokenCount, auth ? Token::Auth : Token::Accent, 2, corner}, palette());
}

} // namespace hui
