// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

namespace hui {

class EmptyState;
class TableHeader;

/// A table as the design has it. Rows are selected whole, one at a time; ↑↓ move, Space checks,
/// Enter opens (`activated`), Ctrl+C copies the row as it is shown, which is masked.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// `name` is read to who cannot see the table.
    explicit TableView(const QString& name, QWidget* parent = nullptr);

    /// Rows of 32 instead of 36.
    void setDense();

    TableHeader* tableHeader() const { return m_header; }

    /// What is seen instead of rows; shown by itself while the model has none.
    EmptyState* emptyState() const { return m_empty; }

    /// As high as its rows and no higher: for short tables with a totals row below.
    void setFitsRows();

    /// The selected rows as tab-separated lines.
    QString copiedText() const;

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void rowsChanged();
    void setHoveredRow(int row);

    TableHeader* m_header;
    EmptyState* m_empty;
    bool m_fitsRows = false;
};

} // namespace hui
