// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/RequestFigures.h"
#include "ui/RowTableModel.h"

namespace hui::reports {

/// Agreements, complaints, referrals and blank forms by kind; what is overdue stands out.
class RequestTableModel : public RowTableModel<RequestFigures> {
    Q_OBJECT

public:
    enum Column { Request, Count, Accepted, Refused, Open, Overdue, NextDue, ColumnCount };
    explicit RequestTableModel(QObject* parent = nullptr);

    void setFigures(QList<RequestFigures> figures) { setRows(std::move(figures)); }

private:
    QString text(const RequestFigures& figures, int column) const override;
    QVariant look(const RequestFigures& figures, int column, int role) const override;
};

} // namespace hui::reports
