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
    , m_opener(window->focusWidget())
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
    behind(dialog);
    if (const QWidget* parent = dialog->parentWidget()) {
        const QWidget* window = parent->window();
        dialog->adjustSize();
        const int left = (window->width() - dialog->width()) / 2;
        const int middle = qMax(0, (window->height() - dialog->height()) / 2 - 32);
        dialog->move(window->mapToGlobal(QPoint(left, top >= 0 ? top : middle)));
    }
    dialog->open();
}

void Scrim::behind(QDialog* dialog)
{
    if (!dialog->parentWidget())
        return;
    auto* scrim = new Scrim(dialog->parentWidget()->window());
    connect(dialog, &QDialog::finished, scrim, &Scrim::lift);
    connect(dialog, &QObject::destroyed, scrim, &Scrim::lift);
}

void Scrim::lift()
{
    hide();
    if (m_opener && m_opener->isVisible())
        m_opener->setFocus(Qt::OtherFocusReason);
    m_opener = nullptr; // comes again when the dialog is destroyed: the focus has gone on by then
    deleteLater();
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
