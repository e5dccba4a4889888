// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Assert.h"
#include "ui/ColumnTableModel.h"

#include <algorithm>

namespace hui {

/// A table of values, one a row. It holds and formats them; it reads no database and opens no
/// dialog.
template <class Row>
class RowTableModel : public ColumnTableModel {
public:
    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    const QList<Row>& rows() const { return m_rows; }

protected:
    using ColumnTableModel::ColumnTableModel;

    virtual QString text(const Row& row, int column) const = 0;
    virtual QVariant look(const Row& row, int column, int role) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        Q_UNUSED(role)
        return {};
    }

    /// These rows and no others; what was selected is not any more.
    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// One row that is shown otherwise now.
    void replaceRow(int row, Row value)
    {
        m_rows[row] = std::move(value);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    /// Another table altogether: its columns and its rows.
    void setTable(QList<Heading> headings, QList<Row> rows)
    {
        beginResetModel();
        setHeadings(std::move(headings));
        m_rows = std::move(rows);
        endResetModel();
    }

    /// These rows and no others, told as what came, went and changed: what is selected stays so,
    /// and a reading in which nothing is new costs no more than the comparison. `keyOf(row)` names
    /// a row for good and falls from each row to the next, newest first; `alike(a, b)` says of two
    /// rows of one key whether they are shown the same.
    template <class KeyOf, class Alike>
    void mergeRows(const QList<Row>& rows, KeyOf keyOf, Alike alike)
    {
        const auto before = [&](const Row& a, const Row& b) { return keyOf(a) > keyOf(b); };
        HUI_ASSERT(std::is_sorted(rows.begin(), rows.end(), before));
        // up to `done` both lists have the same keys
        for (qsizetype done = 0; done < m_rows.size() || done < rows.size();) {
            if (const qsizetype gone = ahead(m_rows, rows, done, before); gone > 0)
                remove(done, gone);
            else if (const qsizetype come = ahead(rows, m_rows, done, before); come > 0)
                insert(rows, done, come);
            else if (alike(m_rows.at(done), rows.at(done)))
                ++done;
            else
                done = replace(rows, done, before, alike);
        }
    }

private:
    QString cellText(int row, int column) const final { return text(m_rows.at(row), column); }
    QVariant cellLook(int row, int column, int role) const final
    {
        return look(m_rows.at(row), column, role);
    }

    /// How many rows of `list` from `done` on stand before the next one of `other`.
    template <class Before>
    static qsizetype ahead(
        const QList<Row>& list, const QList<Row>& other, qsizetype done, Before before)
    {
        if (done >= other.size())
            return list.size() - done;
        const auto from = list.begin() + std::min(done, list.size());
        return std::find_if_not(from, list.end(), [&](const Row& row) {
            return before(row, other.at(done));
        }) - from;
    }

    void remove(qsizetype from, qsizetype count)
    {
        beginRemoveRows({}, static_cast<int>(from), static_cast<int>(from + count - 1));
        m_rows.remove(from, count);
        endRemoveRows();
    }

    void insert(const QList<Row>& rows, qsizetype from, qsizetype count)
    {
        beginInsertRows({}, static_cast<int>(from), static_cast<int>(from + count - 1));
        m_rows = m_rows.first(from) + rows.mid(from, count) + m_rows.mid(from);
        endInsertRows();
    }

    /// The run of rows from `from` on that are shown otherwise now; gives the first one after it.
    template <class Before, class Alike>
    qsizetype replace(const QList<Row>& rows, qsizetype from, Before before, Alike alike)
    {
        qsizetype to = from;
        const auto isOther = [&](qsizetype row) {
            return row < m_rows.size() && row < rows.size() && !before(m_rows.at(row), rows.at(row))
                && !before(rows.at(row), m_rows.at(row)) && !alike(m_rows.at(row), rows.at(row));
        };
        for (; isOther(to); ++to)
            m_rows[to] = rows.at(to);
        Q_EMIT dataChanged(
            index(static_cast<int>(from), 0), index(static_cast<int>(to - 1), columnCount() - 1));
        return to;
    }

    QList<Row> m_rows;
};

} // namespace hui
