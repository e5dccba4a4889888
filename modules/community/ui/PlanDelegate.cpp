// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/PlanDelegate.h"

#include "modules/community/ui/PlanTableModel.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>
#include <QWidget>

namespace hui::community {

namespace {

using Slot = PlanTableModel::Slot;

constexpr int rowsOfADoctor = 2;
constexpr int slotRadius = 5;

struct SlotLook {
    Box box;
    Token ink = Token::Text;
};

SlotLook lookOf(Slot slot)
{
    switch (slot) {
    case Slot::Chosen: return {{Token::Accent, Token::Accent, 1, slotRadius}, Token::OnAccent};
    case Slot::Few: return {{Token::WarnS, Token::WarnL, 1, slotRadius}, Token::Warn};
    case Slot::Full: return {{Token::Alt, Token::TokenCount, 1, slotRadius}, Token::Text3};
    case Slot::Free: return {{Token::Surface, Token::Line2, 1, slotRadius}, Token::Text};
    case Slot::None: break;
    }
    return {};
}

/// Where the keyboard is: seen on whatever stands there, and where nothing does.
void paintCursor(QPainter& painter, const QRect& box, const QStyleOptionViewItem& option)
{
    const bool isHere = option.widget && option.widget->hasFocus();
    paintBox(painter, QRectF(box).adjusted(-2, -2, 2, 2),
        {Token::TokenCount, isHere ? Token::Accent : Token::AccentL, 2, slotRadius + 2},
        option.palette);
}

} // namespace

void PlanDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isLastOfDoctor = index.row() % rowsOfADoctor == rowsOfADoctor - 1;
    painter->save();
    painter->fillRect(option.rect, colorOf(Token::Surface, option.palette)); // no row is selected
    if (isLastOfDoctor && index.row() + 1 < index.model()->rowCount())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            colorOf(Token::Line, option.palette));
    if (index.column() < PlanTableModel::FirstDay) {
        const bool isFirst = index.column() == 0;
        const QVariant token = index.data(TokenRole);
        painter->setFont(fontOf(index.data(StrongRole).toBool() ? Type::Strong : Type::Body));
        painter->setPen(colorOf(
            token.isValid() ? static_cast<Token>(token.toInt()) : Token::Text, option.palette));
        paintText(*painter, cellContents(option.rect, isFirst, false), index.data().toString(),
            Qt::AlignLeft);
    } else {
        const QRect box = option.rect.adjusted(2, 3, -6, -4);
        const auto slot = static_cast<Slot>(index.data(PlanTableModel::SlotRole).toInt());
        const SlotLook look = lookOf(slot);
        if (slot != Slot::None) {
            paintBox(*painter, QRectF(box), look.box, option.palette);
            painter->setFont(fontOf(slot == Slot::Chosen ? Type::LabelStrong : Type::Label));
            painter->setPen(colorOf(look.ink, option.palette));
            paintText(*painter, box.adjusted(8, 0, -4, 0), index.data().toString(),
                Qt::AlignLeft); // below the day
        }
        if (option.state & QStyle::State_Selected)
            paintCursor(*painter, box, option);
    }
    painter->restore();
}

} // namespace hui::community
