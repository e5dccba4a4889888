// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"
#include "ui/RowTableModel.h"

namespace hui::home {

/// An entry of the day, and whether a later one took it back and the platform booked that.
struct DayRow {
    JournalEntry entry;
    bool isReversed = false;
};

/// The journal of the day, as rows. Holds values and formats them.
class DayTableModel : public RowTableModel<DayRow> {
    Q_OBJECT

public:
    enum Column { Number, Time, Business, Party, Amount, State, Receipt, ColumnCount };
    explicit DayTableModel(QObject* parent = nullptr);

    /// The rows of these entries, in any thread; and whether rows are shown as others are.
    static QList<DayRow> rowsOf(const QList<JournalEntry>& entries);
    static bool isAlike(const QList<DayRow>& rows, const QList<DayRow>& others);

    /// Newest first. What is selected stays so while it is among them.
    void showRows(const QList<DayRow>& rows);
    const JournalEntry& entryAt(int row) const { return rows().at(row).entry; }

private:
    QString text(const DayRow& row, int column) const override;
    QVariant look(const DayRow& row, int column, int role) const override;
};

} // namespace hui::home
