// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>

namespace hui {

class TableView;

/// The column of a table that says what a row is about: it takes the room that the others leave,
/// and never less than can be read. Where the table is too narrow for all of them, others step
/// back, those named first before those named last; what they said must stand elsewhere, too.
class MainColumn : public QObject {
    Q_OBJECT

public:
    static constexpr int usualLeast = 140;

    /// The table has its model. All columns are as wide as what is in them, unless the caller says
    /// otherwise afterwards.
    MainColumn(
        TableView* table, int column, const QList<int>& yielding = {}, int least = usualLeast);

    /// Another table stands in the same view.
    void setColumn(int column, const QList<int>& yielding, int least = usualLeast);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int needed(int column) const;
    void fit();

    TableView* m_table;
    int m_column = 0;
    QList<int> m_yielding;
    QList<int> m_hidden; ///< by us
    int m_least = usualLeast;
    bool m_isFitting = false;
};

} // namespace hui
