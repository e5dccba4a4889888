// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Pill.h"

#include <QStyledItemDelegate>

namespace hui {

/// What a table model may say about a cell beside Qt's own roles. A cell with a pill also gives
/// its word as DisplayRole: that is what is read out and copied.
enum TableRole {
    PillRole = Qt::UserRole + 100, ///< PillLook
    StrongRole, ///< bool: bold
    TokenRole, ///< int(Token): colour of the text
    ElideRole, ///< int(Qt::TextElideMode): middle for account numbers; right when not given
    IconRole ///< QString: icon before the text
};

/// Paints the rows of a table: a line below each, the selection as soft accent with a bar at the
/// left, a check box where the model gives a check state, "—" where there is nothing.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
};

/// The space left and right of a cell's text: 16 at the edges of the table, 10 within.
QRect cellContents(const QRect& cell, bool first, bool last);

/// Draws a check box in the middle of the height of `box`, at its left.
void paintCheck(QPainter& painter, const QRect& box, Qt::CheckState state, const QWidget* widget);

} // namespace hui
