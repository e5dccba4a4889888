// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/outbox/OutboxDay.h"
#include "ui/RowTableModel.h"

namespace hui::outbox {

/// Operations on their way, as rows. Holds values and formats them.
class OutboxTableModel : public RowTableModel<OutboxItem> {
    Q_OBJECT

public:
    enum Column { Number, Time, Business, Party, Amount, State, Attempts, ColumnCount };
    explicit OutboxTableModel(QObject* parent = nullptr);

    /// Newest first. What is selected stays so while it is among them.
    void setItems(const QList<OutboxItem>& items);
    const OutboxItem& itemAt(int row) const { return rows().at(row); }
    /// -1 when it is not shown.
    int rowOf(const QUuid& operation) const;

private:
    QString text(const OutboxItem& item, int column) const override;
    QVariant look(const OutboxItem& item, int column, int role) const override;
};

} // namespace hui::outbox
