// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Scrim.h"

#include "ui/Token.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>

namespace hui {

Scrim::Scrim(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("scrim"));
    setGeometry(window->rect());
    window->installEventFilter(this);
    raise();
    show();
}

void Scrim::open(QDialog* dialog, int top)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QWidget* window = dialog->parentWidget() ? dialog->parentWidget()->window() : nullptr;
    if (!window) {
        dialog->open();
        return;
    }
    auto* scrim = new Scrim(window);
    QObject::connect(dialog, &QObject::destroyed, scrim, &QObject::deleteLater);
    dialog->adjustSize();
    const QPoint origin = window->mapToGlobal(QPoint(0, 0));
    const int left = (window->width() - dialog->width()) / 2;
    const int down = top >= 0 ? top : qMax(0, (window->height() - dialog->height()) / 2 - 32);
    dialog->move(origin + QPoint(left, down));
    dialog->open();
}

bool Scrim::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget*>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colorOf(Token::Scrim, palette()));
}

} // namespace hui
