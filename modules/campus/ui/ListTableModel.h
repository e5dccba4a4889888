// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/RunClassList.h"
#include "ui/RowTableModel.h"

namespace hui::campus {

/// The rows of a class list with what became of them, in the order of the file. Students are
/// masked; the line tells whoever brought the list who it is.
class ListTableModel : public RowTableModel<ListOutcome> {
    Q_OBJECT

public:
    enum Column { Line, Number, Name, Item, Amount, State, Note, ColumnCount };
    explicit ListTableModel(QObject* parent = nullptr);

    void setOutcomes(const QList<ListOutcome>& outcomes) { setRows(outcomes); }

private:
    QString text(const ListOutcome& row, int column) const override;
    QVariant look(const ListOutcome& row, int column, int role) const override;
};

} // namespace hui::campus
