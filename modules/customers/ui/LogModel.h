// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/RecordLog.h"
#include "ui/RowTableModel.h"

#include <QDate>

namespace hui::customers {

/// Who looked at a record or changed it: when, what, who, where, and why.
class LogModel : public RowTableModel<LogLine> {
    Q_OBJECT

public:
    enum Column { Time, Act, Operator, Place, Reason, ColumnCount };

    /// `today` is the business date.
    LogModel(const QDate& today, QObject* parent);

    /// Newest first.
    void setLines(const QList<LogLine>& lines);

private:
    QString text(const LogLine& row, int column) const override;
    QVariant look(const LogLine& row, int column, int role) const override;

    const QDate m_today;
};

} // namespace hui::customers
