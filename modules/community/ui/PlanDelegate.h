// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/TableDelegate.h"

namespace hui::community {

/// Paints the plan of a department: a doctor's two half days are one block, and a half day on which
/// patients are seen is a box that can be taken: few left in warm, none left flat, the one whose
/// times are shown filled.
class PlanDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace hui::community
