// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/TillDay.h"
#include "ui/RowTableModel.h"

#include <QSet>

namespace hui::cash {

/// The operations of which nobody knows the outcome yet, each to be acknowledged by its check box
/// before the drawer is handed back.
class UnknownTableModel : public RowTableModel<JournalEntry> {
    Q_OBJECT

public:
    enum Column { Number, Business, Account, Amount, ColumnCount };
    explicit UnknownTableModel(QObject* parent = nullptr);

    void setEntries(QList<JournalEntry> entries);
    bool allAcknowledged() const;
    QList<QUuid> acknowledged() const;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    QString text(const JournalEntry& entry, int column) const override;
    QVariant look(const JournalEntry& entry, int column, int role) const override;

    QSet<QUuid> m_acknowledged;
};

} // namespace hui::cash
