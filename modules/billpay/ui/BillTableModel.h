// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "modules/billpay/Bill.h"

#include <QAbstractTableModel>
#include <QSet>

namespace hui::billpay {

/// The open bills of an account as rows, each with a check box: which of them are paid now. It
/// holds values and formats them; it reads no database and opens no dialog.
class BillTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Chosen, Period, Usage, Principal, LateFee, Due, Status, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// All of them chosen, or the oldest when they are paid one by one.
    void setBills(QList<Bill> bills, BillPick pick = BillPick::Many);
    void chooseAll(bool chosen);

    const QList<Bill>& bills() const { return m_bills; }
    QList<Bill> chosen() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    QString text(const Bill& bill, Column column) const;

    QList<Bill> m_bills;
    void choose(int row, bool chosen);

    QSet<int> m_chosen; ///< rows
    BillPick m_pick = BillPick::Many;
};

} // namespace hui::billpay
