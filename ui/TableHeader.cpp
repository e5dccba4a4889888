// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TableHeader.h"

#include "ui/Paint.h"
#include "ui/TableDelegate.h"
#include "ui/Type.h"

#include <QMouseEvent>
#include <QPainter>

namespace hui {

namespace {

constexpr int headerHeight = 32;

} // namespace

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(44);
    setStretchLastSection(true);
    setFixedHeight(headerHeight);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headerHeight};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, colorOf(Token::Alt, palette()));
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), colorOf(Token::Line, palette()));
    const int visual = visualIndex(section);
    QRect box = cellContents(rect, visual == 0, visual == count() - 1);
    const QVariant check = model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole);
    if (check.isValid()) {
        paintCheck(*painter, box, static_cast<Qt::CheckState>(check.toInt()), this);
        box.setLeft(box.left() + 24);
    }
    QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ▲")
                                                           : QStringLiteral(" ▼");
    const QVariant align = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    painter->setFont(fontOf(Type::Label));
    painter->setPen(colorOf(Token::Text3, palette()));
    paintText(*painter, box, text,
        align.isValid() ? static_cast<Qt::Alignment>(align.toInt()) : defaultAlignment());
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const int visual = visualIndex(section);
    const int edges = (visual == 0 ? 16 : 10) + (visual == count() - 1 ? 16 : 10);
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = QFontMetrics(fontOf(Type::Label)).horizontalAdvance(text) + edges + 2;
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        width += 14;
    return {width, headerHeight};
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->pos());
    if (section >= 0
        && model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole).isValid()) {
        Q_EMIT checkClicked(section);
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace hui
