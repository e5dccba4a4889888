// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/BlankFigures.h"
#include "ui/RowTableModel.h"

namespace hui::reports {

/// Controlled blank forms by box and kind, at the moment of the report.
class BlankStockTableModel : public RowTableModel<BlankFigures> {
    Q_OBJECT

public:
    enum Column { Box, Form, Numbers, Pieces, InTransit, ColumnCount };
    explicit BlankStockTableModel(QObject* parent = nullptr);

    void setFigures(QList<BlankFigures> figures) { setRows(std::move(figures)); }

private:
    QString text(const BlankFigures& figures, int column) const override;
};

} // namespace hui::reports
