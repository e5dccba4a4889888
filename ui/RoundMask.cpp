// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RoundMask.h"

#include <QBitmap>
#include <QPainter>
#include <QResizeEvent>
#include <QWidget>

namespace hui {

RoundMask::RoundMask(QWidget* window, int radius)
    : QObject(window)
    , m_radius(radius)
{
    window->installEventFilter(this);
}

bool RoundMask::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        auto* window = static_cast<QWidget*>(watched); // it watches nothing else
        QBitmap mask(window->size());
        mask.clear();
        QPainter painter(&mask);
        painter.setBrush(Qt::color1);
        painter.drawRoundedRect(mask.rect().adjusted(0, 0, -1, -1), m_radius, m_radius);
        painter.end();
        window->setMask(mask);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hui
