// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PaymentTableModel.h"

#include "app/core/ChinaTime.h"
#include "app/core/Masking.h"
#include "modules/billpay/ui/OutcomeText.h"
#include "ui/TableDelegate.h"

namespace hui::billpay {

PaymentTableModel::PaymentTableModel(QObject* parent)
    : RowTableModel(
          {{tr("Journal no.")}, {tr("Time")}, {tr("Biller")}, {tr("Account no.")}, {tr("Customer")},
              {tr("Amount (CNY)"), true}, {tr("State")}, {tr("Receipt no.")}},
          parent)
{
}

int PaymentTableModel::rowOf(const QUuid& operation) const
{
    for (int row = 0; row < rows().size(); ++row)
        if (rows().at(row).operation == operation)
            return row;
    return -1;
}

QString PaymentTableModel::text(const Payment& payment, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number: return QStringLiteral("%1").arg(payment.sequence, 6, 10, QLatin1Char('0'));
    case Time: return inChina(payment.at).toString(QStringLiteral("HH:mm"));
    case Biller: return payment.billerName;
    case Account: return maskAccount(payment.account);
    case Holder: return payment.holder;
    case Amount: return payment.due.toString();
    case State: return pillOf(payment).text;
    case Receipt: return payment.receiptNo;
    case ColumnCount: break;
    }
    return {};
}

QVariant PaymentTableModel::look(const Payment& payment, int column, int role) const
{
    switch (role) {
    case PillRole: return column == State ? QVariant::fromValue(pillOf(payment)) : QVariant();
    case ElideRole: return column == Account ? QVariant(Qt::ElideMiddle) : QVariant();
    default: return {};
    }
}

} // namespace hui::billpay
