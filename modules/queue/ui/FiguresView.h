// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ticket/TicketWire.h"
#include "ui/RowTableModel.h"

#include <QWidget>

namespace hui {
class TableView;
}

namespace hui::queue {

/// The figures of a class as a row.
struct FiguresRow {
    QString name;
    ClassFigures figures;

    friend bool operator==(const FiguresRow&, const FiguresRow&) = default;
};

/// What the day brought, by class: drawn, served, given up, and how long people waited.
class FiguresTableModel : public RowTableModel<FiguresRow> {
    Q_OBJECT

public:
    enum Column { Class, Taken, Served, Abandoned, Open, Average, Longest, Service, ColumnCount };
    explicit FiguresTableModel(QObject* parent = nullptr);

    void setView(const QueueView& view);

private:
    QString text(const FiguresRow& row, int column) const override;
    QVariant look(const FiguresRow& row, int column, int role) const override;
};

/// The figures of the day, and the two ways to keep them.
class FiguresView : public QWidget {
    Q_OBJECT

public:
    explicit FiguresView(QWidget* parent);

    void setView(const QueueView& view) { m_model->setView(view); }

private:
    FiguresTableModel* m_model;
    TableView* m_table;
};

} // namespace hui::queue
