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

    /// A text that does not stand at the right may run over the empty columns behind it. An empty
    /// one is none.
    void setText(int column, const QString& text);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Qt::Alignment alignmentOf(int column) const;
    QRect cellOf(int column) const;

    TableView* m_view;
    QMap<int, QString> m_texts;
};

} // namespace hui
