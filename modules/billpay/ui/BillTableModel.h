// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "modules/billpay/Bill.h"
#include "ui/ColumnTableModel.h"

#include <QSet>

namespace hui::billpay {

/// The open bills of an account as rows, each with a check box: which of them are paid now. It
/// holds values and formats them; it reads no database and opens no dialog.
class BillTableModel : public ColumnTableModel {
    Q_OBJECT

public:
    enum Column { Chosen, Period, Usage, Principal, LateFee, Due, Status, ColumnCount };

    explicit BillTableModel(QObject* parent = nullptr);

    /// All of them chosen, or the oldest when they are paid one by one.
    void setBills(QList<Bill> bills, BillPick pick = BillPick::Many);
    void chooseAll(bool chosen);

    const QList<Bill>& bills() const { return m_bills; }
    QList<Bill> chosen() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    QString cellText(int row, int column) const override;
    QVariant cellLook(int row, int column, int role) const override;
    void choose(int row, bool chosen);

    QList<Bill> m_bills;
    QSet<int> m_chosen; ///< rows
    BillPick m_pick = BillPick::Many;
};

} // namespace hui::billpay
