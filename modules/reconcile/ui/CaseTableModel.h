// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reconcile/CentreCase.h"
#include "ui/RowTableModel.h"

namespace hui::reconcile {

/// What the desks of all branches reported to the centre, each with where it stands.
class CaseTableModel : public RowTableModel<CentreCase> {
    Q_OBJECT

public:
    enum Column { Number, Branch, Business, Class, Stake, State, ColumnCount };
    explicit CaseTableModel(QObject* parent = nullptr);

    void setCases(QList<CentreCase> cases) { setRows(std::move(cases)); }

private:
    QString text(const CentreCase& one, int column) const override;
    QVariant look(const CentreCase& one, int column, int role) const override;
};

/// What a case is called where an item of the desk itself would be: "Payment", "Till opened".
QString businessOf(const CentreCase& one);

} // namespace hui::reconcile
