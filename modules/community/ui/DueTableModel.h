// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/Charge.h"
#include "ui/RowTableModel.h"

namespace hui::community {

/// An item of a bill with its visit, or a stay; chosen items are paid together.
struct DueRow {
    Visit visit = {};
    BillItem item = {};
    std::optional<Stay> stay = {}; ///< instead of the two
    bool isChosen = false;
};

/// What may be paid: items of visits with their split, or deposits of stays.
class DueTableModel : public RowTableModel<DueRow> {
    Q_OBJECT

public:
    enum Column { Chosen, What, Item, Total, Pool, Account, Due, ColumnCount };
    DueTableModel(ChargeKind kind, QObject* parent);

    /// All items of the first visit are chosen.
    void setVisits(const QList<Visit>& visits);
    void setStays(const QList<Stay>& stays);
    void clear() { setRows({}); }

    /// Chooses a row or lets it go; items of one visit are paid together.
    void toggle(int row);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// What is chosen of a visit; nothing when nothing is.
    std::optional<Charge> chosen() const;

    /// Chooses these items of a visit and no others, as far as they are still to be paid.
    void choose(const QUuid& visit, const QStringList& items);

private:
    QString text(const DueRow& row, int column) const override;
    QVariant look(const DueRow& row, int column, int role) const override;
};

} // namespace hui::community
