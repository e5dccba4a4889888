// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/WaitDelegate.h"

#include "modules/home/ui/HallTableModel.h"
#include "ui/Paint.h"

#include <QPainter>

namespace hui::home {

namespace {

constexpr int barWidth = 64;
constexpr int barHeight = 6;

} // namespace

void WaitDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    TableDelegate::paint(painter, option, index);
    const QVariant percent = index.data(HallTableModel::meterRole);
    if (!percent.isValid())
        return;
    const QVariant ink = index.data(TokenRole);
    const bool isLong = ink.isValid() && static_cast<Token>(ink.toInt()) == Token::Warn;
    const QRect bar(cellContents(option.rect, false, false).left(),
        option.rect.center().y() - barHeight / 2, barWidth, barHeight);
    paintBox(*painter, bar, {Token::Sunken, Token::TokenCount, 0, 3}, option.palette);
    if (const int filled = barWidth * percent.toInt() / 100; filled > 0)
        paintBox(*painter, QRect(bar.topLeft(), QSize(qMax(filled, barHeight), barHeight)),
            {isLong ? Token::WarnM : Token::Accent, Token::TokenCount, 0, 3}, option.palette);
}

} // namespace hui::home
