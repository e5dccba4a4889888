// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/ServiceLine.h"
#include "ui/RowTableModel.h"

#include <QDate>

namespace hui::customers {

/// What services hold of one family for a customer: what, its particulars, when, how it stands.
class LinesModel : public RowTableModel<ServiceLine> {
    Q_OBJECT

public:
    enum Column { What, About, Time, Standing, ColumnCount };

    /// `today` is the business date.
    LinesModel(const QDate& today, QObject* parent);

    void setLines(const QList<ServiceLine>& lines) { setRows(lines); }

private:
    QString text(const ServiceLine& row, int column) const override;
    QVariant look(const ServiceLine& row, int column, int role) const override;

    const QDate m_today;
};

} // namespace hui::customers
