// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaletteDelegate.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/PaletteListModel.h"
#include "ui/Type.h"

#include <QPainter>

namespace hui {

namespace {

constexpr int entryHeight = 40;
constexpr int headingHeight = 32;

int advance(Type type, const QString& text)
{
    return QFontMetrics(fontOf(type)).horizontalAdvance(text);
}

/// Writes the title piece by piece, what matched bold and underlined; gives its right end.
int paintTitle(QPainter& painter, const QRect& row, int left, const QString& title,
    const QList<PaletteSpan>& spans, const QPalette& palette)
{
    const auto piece = [&](const QString& text, bool marked) {
        const Type type = marked ? Type::Section : Type::Input;
        const int wide = advance(type, text);
        painter.setFont(fontOf(type));
        painter.setPen(colorOf(marked ? Token::AccentI : Token::Text, palette));
        painter.drawText(
            QRect(left, row.top(), wide + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        if (marked)
            painter.fillRect(
                QRect(left, row.center().y() + 10, wide, 2), colorOf(Token::AccentL, palette));
        left += wide;
    };
    qsizetype at = 0;
    for (const PaletteSpan& span : spans) {
        piece(title.mid(at, span.start - at), false);
        piece(title.mid(span.start, span.length), true);
        at = span.start + span.length;
    }
    piece(title.mid(at), false);
    return left;
}

void paintEntry(QPainter& painter, const QRect& row, bool selected, const PaletteEntry& entry,
    const QList<PaletteSpan>& spans, const QPalette& palette)
{
    if (selected) {
        painter.setPen(QPen(colorOf(Token::Accent, palette), 2));
        painter.setBrush(colorOf(Token::AccentS, palette));
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
    }
    paintIcon(painter, QRect(row.left() + 10, row.center().y() - 9, 20, 20), entry.icon,
        colorOf(selected ? Token::AccentI : Token::Text2, palette));
    const int end = paintTitle(painter, row, row.left() + 42, entry.title, spans, palette);
    painter.setFont(fontOf(Type::Body));
    painter.setPen(colorOf(selected ? Token::Text2 : Token::Text3, palette));
    painter.drawText(row.adjusted(end - row.left() + 12, 0, -60, 0),
        Qt::AlignLeft | Qt::AlignVCenter, entry.where);
    const QString keys = selected ? QStringLiteral("↵") : entry.keys;
    if (keys.isEmpty())
        return;
    QRect cap(QPoint(0, 0), capSize(keys));
    cap.moveCenter(QPoint(row.right() - 10 - cap.width() / 2, row.center().y() + 1));
    paintCap(painter, cap, keys, palette);
}

} // namespace

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto& model = static_cast<const PaletteListModel&>(*index.model());
    if (const PaletteEntry* entry = model.entryAt(index.row())) {
        paintEntry(*painter, option.rect.adjusted(8, 0, -8, 0),
            option.state & QStyle::State_Selected, *entry, model.spansAt(index.row()),
            option.palette);
    } else {
        painter->setFont(fontOf(Type::Label));
        painter->setPen(colorOf(Token::Text3, option.palette));
        painter->drawText(option.rect.adjusted(18, 6, -18, 0), Qt::AlignLeft | Qt::AlignVCenter,
            index.data().toString());
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, index.data(PaletteListModel::IsHeading).toBool() ? headingHeight : entryHeight};
}

} // namespace hui
