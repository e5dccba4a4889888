// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Pill.h"
#include "ui/TableDelegate.h"

#include <QStandardItem>

namespace hui::look {

inline QString zh(const char* text)
{
    return QString::fromUtf8(text);
}

/// A cell of a table with words.
inline QStandardItem* text(const char* words, bool right = false, int token = -1)
{
    auto* item = new QStandardItem(zh(words));
    if (right)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (token >= 0)
        item->setData(token, TokenRole);
    return item;
}

/// A cell of a table with a pill.
inline QStandardItem* pill(const PillLook& look)
{
    auto* item = new QStandardItem(look.text);
    item->setData(QVariant::fromValue(look), PillRole);
    return item;
}

} // namespace hui::look
