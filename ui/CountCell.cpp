// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CountCell.h"

#include "app/till/Bundles.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpressionValidator>

namespace hui {

namespace {

constexpr int most = 99'999;

} // namespace

CountCell::CountCell(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFont(fontOf(Type::Body));
    setMaxLength(5);
    setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,5}")), this));
    setInputMethodHints(Qt::ImhDigitsOnly);
}

void CountCell::setInlineLabel(const QString& label)
{
    m_inline = label;
    setProperty("bare", true);
    setFixedHeight(32);
    setTextMargins(QFontMetrics(fontOf(Type::Label)).horizontalAdvance(label) + 8, 0, 5, 0);
    setPlaceholderText(QStringLiteral("–"));
}

void CountCell::setDenomination(const Denomination& denomination)
{
    if (denomination.strapPieces == 0)
        return;
    m_denomination = denomination;
    setMaxLength(12);
    setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[0-9]{0,5}(/[0-9]{0,5}){0,2}")), this));
}

int CountCell::pieces() const
{
    if (!m_denomination || !text().contains(u'/'))
        return text().toInt();
    return qMin(parsePieces(text(), *m_denomination).value_or(0), most);
}

/// Straps and bundles become pieces; half an entry is left to be seen and mended.
void CountCell::untie()
{
    if (m_denomination && text().contains(u'/') && parsePieces(text(), *m_denomination))
        setText(QString::number(pieces()));
}

void CountCell::focusOutEvent(QFocusEvent* event)
{
    untie();
    QLineEdit::focusOutEvent(event);
}

void CountCell::setPieces(int pieces)
{
    setText(pieces == 0 ? QString() : QString::number(qBound(0, pieces, most)));
}

void CountCell::keyPressEvent(QKeyEvent* event)
{
    if (!isReadOnly() && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)) {
        const int step = event->key() == Qt::Key_Plus ? 1 : -1;
        setText(QString::number(qBound(0, pieces() + step, most)));
        Q_EMIT textEdited(text());
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT arrows(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CountCell::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void CountCell::paintEvent(QPaintEvent* event)
{
    if (m_inline.isEmpty())
        return QLineEdit::paintEvent(event);
    const bool holds = pieces() > 0;
    {
        QPainter painter(this);
        paintBox(painter, rect(),
            {holds ? Token::AccentS : Token::Surface, holds ? Token::AccentL : Token::Line2},
            palette());
        painter.setFont(fontOf(Type::Label));
        painter.setPen(colorOf(holds ? Token::Text2 : Token::Text3, palette()));
        paintText(painter, rect().adjusted(9, 0, 0, 0), m_inline, Qt::AlignLeft);
    }
    QLineEdit::paintEvent(event);
}

} // namespace hui
