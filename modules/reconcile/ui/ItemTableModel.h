// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/ReconcileRepository.h"
#include "ui/RowTableModel.h"

namespace hui::reconcile {

/// What journal and file do not agree about, each with its name, its class and what to do next.
class ItemTableModel : public RowTableModel<OpenItem> {
    Q_OBJECT

public:
    enum Column { Number, Business, Class, Stake, State, Next, ColumnCount };
    explicit ItemTableModel(QObject* parent = nullptr);

    void setItems(QList<OpenItem> items) { setRows(std::move(items)); }

    /// Those that nobody has signed.
    QList<QUuid> unsignedItems() const;

private:
    QString text(const OpenItem& item, int column) const override;
    QVariant look(const OpenItem& item, int column, int role) const override;
};

} // namespace hui::reconcile
