// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QAbstractTableModel>

namespace hui {

/// What all our tables have in common: their columns change with all the rows or not at all, a
/// heading stands to the side of the cells below it, and figures stand at the right. A model says
/// the text of a cell and, where there is more to say, its look in the roles of TableDelegate.h.
class ColumnTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The words above a column, and whether amounts or counts stand below.
    struct Heading {
        QString text;
        bool isFigure = false;
    };

    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    /// A heading for each column, in their order.
    ColumnTableModel(QList<Heading> headings, QObject* parent);

    virtual QString cellText(int row, int column) const = 0;
    /// In the roles of TableDelegate and CheckStateRole, and in AccessibleTextRole where a reader
    /// of the screen has to be told more than the text; nothing when the cell is plain.
    virtual QVariant cellLook(int row, int column, int role) const = 0;

    /// A colour as TokenRole tells it.
    static QVariant ink(Token token) { return static_cast<int>(token); }

    /// Other columns; only while the model is being reset.
    void setHeadings(QList<Heading> headings) { m_headings = std::move(headings); }

private:
    QVariant alignment(int column) const;

    QList<Heading> m_headings;
};

} // namespace hui
