// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/DayDetail.h"
#include "ui/RowTableModel.h"

namespace hui::reports {

/// The operations of the day of which nobody knows the outcome, by name.
class UnknownTableModel : public RowTableModel<JournalEntry> {
    Q_OBJECT

public:
    enum Column { Number, Business, Amount, State, ColumnCount };
    explicit UnknownTableModel(QObject* parent = nullptr);

    void setEntries(QList<JournalEntry> entries);

private:
    QString text(const JournalEntry& entry, int column) const override;
    QVariant look(const JournalEntry& entry, int column, int role) const override;
};

} // namespace hui::reports
