// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/FigureRow.h"

#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hui::reports {

FigureRow::FigureRow(QWidget* parent)
    : QFrame(parent)
{
    setProperty("card", true);
    setFixedHeight(104);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
}

void FigureRow::addFigure(const QString& what, const QString& name)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    ++m_count;
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(0);
    column->addWidget(makeLabel(what, Type::Label, Token::Text2, this));
    QLabel* figure = makeLabel({}, Type::Figure, Token::Text, this);
    figure->setObjectName(name);
    figure->setAccessibleName(what);
    column->addWidget(figure);
    QLabel* below = makeLabel({}, Type::Label, Token::Text3, this);
    below->setObjectName(name + QStringLiteral(".below"));
    column->addWidget(below);
    row->addLayout(column, 1);
}

void FigureRow::setFigure(const QString& name, const QString& figure, const QString& below)
{
    findChild<QLabel*>(name)->setText(figure);
    findChild<QLabel*>(name + QStringLiteral(".below"))->setText(below);
}

void FigureRow::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    for (int i = 1; i < m_count; ++i)
        painter.fillRect(
            width() * i / m_count, 1, 1, height() - 2, colorOf(Token::Line, palette()));
}

} // namespace hui::reports
