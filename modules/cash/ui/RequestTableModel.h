// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/CashRequest.h"
#include "ui/RowTableModel.h"

namespace hui::cash {

/// What was asked of the vault on a day, as rows. It holds values and formats them.
class RequestTableModel : public RowTableModel<CashRequest> {
    Q_OBJECT

public:
    enum Column { Time, Box, Operator, Pieces, Amount, State, Reason, ColumnCount };

    explicit RequestTableModel(QObject* parent = nullptr);

    void setRequests(QList<CashRequest> requests) { setRows(std::move(requests)); }
    const CashRequest& requestAt(int row) const { return rows().at(row); }

protected:
    QString text(const CashRequest& request, int column) const override;
    QVariant look(const CashRequest& request, int column, int role) const override;
};

} // namespace hui::cash
