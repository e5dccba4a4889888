// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/FeePaymentTableModel.h"

#include "app/core/ChinaTime.h"
#include "modules/campus/ui/CampusText.h"
#include "ui/PayTaking.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

#include <algorithm>

namespace hui::campus {

namespace {

bool looksAlike(const DeskFees& a, const DeskFees& b)
{
    return a.id == b.id && a.legs == b.legs && a.receiptNo == b.receiptNo;
}

} // namespace

FeePaymentTableModel::FeePaymentTableModel(QObject* parent)
    : RowTableModel({{tr("Time")}, {tr("Student")}, {tr("School")}, {tr("Items")}, {tr("Way")},
                        {tr("Paid"), true}, {tr("State")}},
          parent)
{
}

void FeePaymentTableModel::setPayments(const QList<DeskFees>& payments)
{
    if (!std::ranges::equal(payments, rows(), looksAlike))
        setRows(payments);
}

int FeePaymentTableModel::rowOf(const QUuid& payment) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).id == payment)
            return row;
    return -1;
}

QString FeePaymentTableModel::text(const DeskFees& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Time: return inChina(row.at).toString(QStringLiteral("MM-dd HH:mm"));
    case Student: return row.fees.student.name;
    case School: return row.fees.student.schoolName;
    case Items: {
        QStringList names;
        for (const FeeItem& item : row.fees.items)
            names.append(nameShown(item));
        return names.join(QStringLiteral(" · "));
    }
    case Way: return PayTaking::wayText(row.mode);
    case Paid: return row.due().toString();
    case State: return stateText(row.state());
    case ColumnCount: break;
    }
    return {};
}

QVariant FeePaymentTableModel::look(const DeskFees& row, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(lookOf(row.state()));
    if (role == StrongRole && column == Paid)
        return true;
    return {};
}

} // namespace hui::campus
