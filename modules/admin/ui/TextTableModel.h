// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Pill.h"
#include "ui/RowTableModel.h"

#include <optional>

namespace hui::admin {

/// A row of a list of the open platform: its texts, the look of the last one where that says how
/// something stands, and what the row is called on the wire.
struct TextRow {
    QStringList cells = {};
    std::optional<PillLook> standing = {};
    QString id = {};
};

/// Such rows as a table. It holds texts; it asks nobody and decides nothing.
class TextTableModel : public RowTableModel<TextRow> {
    Q_OBJECT

public:
    explicit TextTableModel(QList<Heading> headings, QObject* parent = nullptr)
        : RowTableModel(std::move(headings), parent)
    {
    }

    void setTexts(QList<TextRow> rows) { setRows(std::move(rows)); }

    /// Other headings with their rows.
    void setList(QList<Heading> headings, QList<TextRow> rows)
    {
        setTable(std::move(headings), std::move(rows));
    }

    /// The row of an id; -1 when there is none.
    int rowOf(const QString& id) const;

    /// The id of a row; empty for none.
    QString idAt(int row) const;

private:
    QString text(const TextRow& row, int column) const override;
    QVariant look(const TextRow& row, int column, int role) const override;
};

} // namespace hui::admin
