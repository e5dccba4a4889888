// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/CaseFigures.h"
#include "ui/RowTableModel.h"

namespace hui::reports {

/// What became of the cases of a day, a row a kind, all together in the last one.
class CaseFiguresTableModel : public RowTableModel<CaseFigures> {
    Q_OBJECT

public:
    enum Column {
        Business,
        Accepted,
        Begun,
        Finished,
        Undone,
        Followed,
        Rating,
        Open,
        ColumnCount
    };
    explicit CaseFiguresTableModel(QObject* parent = nullptr);

    void setFigures(const QList<CaseFigures>& figures) { setRows(figures); }

private:
    QString text(const CaseFigures& figures, int column) const override;
    QVariant look(const CaseFigures& figures, int column, int role) const override;
};

} // namespace hui::reports
