// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Pill.h"
#include "ui/RowTableModel.h"

#include <optional>

namespace hui::estate {

/// A row of any list of an estate: its texts, how it stands where that is said in the last column,
/// and what it is called.
struct EstateCells {
    QStringList cells = {};
    std::optional<PillLook> standing = {};
    QString id = {};
};

/// Such rows under the headings of the list that is shown. It holds texts; it decides nothing.
class EstateTableModel : public RowTableModel<EstateCells> {
    Q_OBJECT

public:
    explicit EstateTableModel(QList<Heading> headings, QObject* parent = nullptr);

    void setList(QList<Heading> headings, QList<EstateCells> rows);
    /// The id of a row; empty for none.
    QString idAt(int row) const;
    /// The row of an id; -1 when there is none.
    int rowOf(const QString& id) const;

private:
    QString text(const EstateCells& row, int column) const override;
    QVariant look(const EstateCells& row, int column, int role) const override;
};

} // namespace hui::estate
