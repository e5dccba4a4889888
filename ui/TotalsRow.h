// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QMap>

namespace hui {

class TableView;

/// The totals of a table, pinned below it: bold, each under its column and aligned like it.
class TotalsRow : public QFrame {
    Q_OBJECT

public:
    explicit TotalsRow(TableView* view, QWidget* parent = nullptr);

    /// A text may run over the empty columns to its right.
    void setText(int column, const QString& text);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    TableView* m_view;
    QMap<int, QString> m_texts;
};

} // namespace hui
