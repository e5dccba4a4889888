// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TableDelegate.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTableView>

namespace hui {

namespace {

constexpr int checkSize = 16;
constexpr int cellIconWidth = 16;

const QHeaderView* headerOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    return view ? view->horizontalHeader() : nullptr;
}

bool isFirst(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QHeaderView* header = headerOf(option);
    return !header || header->visualIndex(index.column()) == 0;
}

bool isLast(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QHeaderView* header = headerOf(option);
    return header && header->visualIndex(index.column()) == header->count() - 1;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool selected = option.state & QStyle::State_Selected;
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const bool hovered = view && view->property("hoveredRow").toInt() == index.row() + 1;
    if (selected || hovered)
        painter.fillRect(
            option.rect, colorOf(selected ? Token::AccentS : Token::Hover, option.palette));
    if (index.row() + 1 < index.model()->rowCount()) // the last row needs no line
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            colorOf(Token::Line, option.palette));
    if (selected && isFirst(option, index))
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
            colorOf(view && view->hasFocus() ? Token::Accent : Token::Ctl, option.palette));
}

Token inkOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!(option.state & QStyle::State_Enabled))
        return Token::TextDisabled;
    const QVariant token = index.data(TokenRole);
    return token.isValid() ? static_cast<Token>(token.toInt()) : Token::Text;
}

void paintWords(
    QPainter& painter, QRect box, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString name = index.data(IconRole).toString();
    const QColor ink = colorOf(inkOf(option, index), option.palette);
    if (!name.isEmpty()) {
        paintIcon(painter,
            QRect(box.left(), box.center().y() - cellIconWidth / 2, cellIconWidth, cellIconWidth),
            name, colorOf(Token::Text2, option.palette));
        box.setLeft(box.left() + cellIconWidth + 8);
    }
    QString text = index.data(Qt::DisplayRole).toString();
    painter.setFont(fontOf(index.data(StrongRole).toBool() ? Type::Strong : Type::Body));
    painter.setPen(text.isEmpty() ? colorOf(Token::Text3, option.palette) : ink);
    if (text.isEmpty() && !index.data(Qt::CheckStateRole).isValid())
        text = QStringLiteral("—");
    const QVariant elide = index.data(ElideRole);
    const auto mode
        = elide.isValid() ? static_cast<Qt::TextElideMode>(elide.toInt()) : Qt::ElideRight;
    text = painter.fontMetrics().elidedText(text, mode, box.width());
    const QVariant align = index.data(Qt::TextAlignmentRole);
    paintText(painter, box, text,
        align.isValid() ? static_cast<Qt::Alignment>(align.toInt()) : Qt::AlignLeft);
}

} // namespace

QRect cellContents(const QRect& cell, bool first, bool last)
{
    return cell.adjusted(first ? 16 : 10, 0, last ? -16 : -10, 0);
}

void paintCheck(QPainter& painter, const QRect& box, Qt::CheckState state, const QWidget* widget)
{
    QStyleOptionButton check;
    check.initFrom(widget);
    check.rect = QRect(box.left(), box.center().y() - checkSize / 2, checkSize, checkSize);
    check.state.setFlag(QStyle::State_On, state == Qt::Checked);
    check.state.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
    widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, &painter, widget);
}

void TableDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    QRect box = cellContents(option.rect, isFirst(option, index), isLast(option, index));
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        paintCheck(*painter, box, static_cast<Qt::CheckState>(check.toInt()), option.widget);
        box.setLeft(box.left() + checkSize + 8);
    }
    const QVariant pill = index.data(PillRole);
    if (pill.canConvert<PillLook>()) {
        const auto look = pill.value<PillLook>();
        QSize size = pillSize(look);
        size.setWidth(qMin(size.width(), box.width())); // its word ends in an ellipsis
        painter->setClipRect(option.rect);
        paintPill(*painter, QRect(QPoint(box.left(), box.center().y() - size.height() / 2), size),
            look, option.palette);
    } else {
        paintWords(*painter, box, option, index);
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int edges = (isFirst(option, index) ? 16 : 10) + (isLast(option, index) ? 16 : 10);
    const QVariant pill = index.data(PillRole);
    if (pill.canConvert<PillLook>())
        return {pillSize(pill.value<PillLook>()).width() + edges, 36};
    const QFont font = fontOf(index.data(StrongRole).toBool() ? Type::Strong : Type::Body);
    int width = QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    if (index.data(Qt::CheckStateRole).isValid())
        width += checkSize + (width > 0 ? 8 : 0);
    if (index.data(IconRole).isValid())
        width += cellIconWidth + 8;
    return {width + edges + 2, 36};
}

bool TableDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid() || !(index.flags() & Qt::ItemIsUserCheckable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool clicked = event->type() == QEvent::MouseButtonRelease;
    const bool pressed = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool on = check.toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace hui
