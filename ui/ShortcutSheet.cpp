// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ShortcutSheet.h"

#include "ui/KeyButton.h"
#include "ui/Paint.h"
#include "ui/RoundMask.h"
#include "ui/Type.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace hui {

namespace {

/// One key cap as a widget.
class Cap : public QWidget {
public:
    Cap(const QString& keys, QWidget* parent)
        : QWidget(parent)
        , m_keys(keys)
    {
        setFixedSize(capSize(keys).width(), 22);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintCap(painter, rect().adjusted(0, 2, 0, -2), m_keys, palette());
    }

private:
    const QString m_keys;
};

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    new RoundMask(this, 10);
    setFixedWidth(736);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    auto* header = new QHBoxLayout;
    header->addWidget(makeLabel(windowTitle(), Type::Dialog, Token::Text, this));
    header->addStretch();
    auto* close = new KeyButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("shortcutSheet.close"));
    close->setKey(Qt::Key_Escape);
    connect(close, &KeyButton::clicked, this, &QDialog::accept);
    header->addWidget(close);
    column->addLayout(header);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addWidget(makeGroup(KeyBinding::Group::Everywhere, tr("Everywhere")), 1);
    auto* right = new QVBoxLayout;
    right->addWidget(makeGroup(KeyBinding::Group::Form, tr("In a form")));
    right->addSpacing(16);
    right->addWidget(makeGroup(KeyBinding::Group::Table, tr("In a table")));
    right->addStretch();
    columns->addLayout(right, 1);
    column->addLayout(columns);
    close->setFocus();
}

QWidget* ShortcutSheet::makeGroup(KeyBinding::Group group, const QString& title)
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(title, Type::Label, Token::Text3, box), 0, 0, 1, 2);
    for (const KeyBinding& binding : KeyMap::bindings())
        if (binding.group == group)
            addBinding(*grid, binding);
    grid->setRowStretch(grid->rowCount(), 1);
    return box;
}

void ShortcutSheet::addBinding(QGridLayout& grid, const KeyBinding& binding)
{
    const int row = grid.rowCount();
    QWidget* box = grid.parentWidget();
    QLabel* act = makeLabel(binding.act, Type::Body, Token::Text, box);
    auto* caps = new QWidget(box);
    auto* line = new QHBoxLayout(caps);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    const QStringList keys = binding.keys.split(QStringLiteral(", "));
    for (const QString& key : keys)
        line->addWidget(new Cap(QString(key).replace(u'+', u' '), caps));
    line->addStretch();
    caps->setAccessibleName(binding.keys);
    grid.addWidget(act, row, 1);
    grid.addWidget(caps, row, 0, Qt::AlignVCenter);
    grid.setColumnMinimumWidth(0, 128);
}

void ShortcutSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), {Token::Surface, Token::Line2, 1, 10}, palette());
}

} // namespace hui
