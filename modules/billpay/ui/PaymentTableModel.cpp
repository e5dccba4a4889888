// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PaymentTableModel.h"

#include "app/core/Masking.h"
#include "modules/billpay/ui/OutcomeText.h"
#include "ui/StatusBar.h"
#include "ui/TableDelegate.h"

namespace hui::billpay {

void PaymentTableModel::setPayments(QList<Payment> payments)
{
    beginResetModel();
    m_payments = std::move(payments);
    endResetModel();
}

int PaymentTableModel::rowOf(const QUuid& operation) const
{
    for (int row = 0; row < m_payments.size(); ++row)
        if (m_payments.at(row).operation == operation)
            return row;
    return -1;
}

int PaymentTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_payments.size());
}

int PaymentTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PaymentTableModel::text(const Payment& payment, Column column) const
{
    switch (column) {
    case Number: return QStringLiteral("%1").arg(payment.sequence, 6, 10, QLatin1Char('0'));
    case Time: return bankTime(payment.at).toString(QStringLiteral("HH:mm"));
    case Biller: return payment.billerName;
    case Account: return maskAccount(payment.account);
    case Holder: return payment.holder;
    case Amount: return payment.due.toString();
    case State: return pillOf(payment.state).text;
    case Receipt: return payment.receiptNo;
    case ColumnCount: break;
    }
    return {};
}

QVariant PaymentTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Payment& payment = m_payments.at(index.row());
    switch (role) {
    case Qt::TextAlignmentRole:
        return index.column() == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case PillRole:
        return index.column() == State ? QVariant::fromValue(pillOf(payment.state)) : QVariant();
    case ElideRole: return index.column() == Account ? QVariant(Qt::ElideMiddle) : QVariant();
    case Qt::DisplayRole: return text(payment, static_cast<Column>(index.column()));
    default: return {};
    }
}

QVariant PaymentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number: return tr("Journal no.");
    case Time: return tr("Time");
    case Biller: return tr("Biller");
    case Account: return tr("Account no.");
    case Holder: return tr("Customer");
    case Amount: return tr("Amount (CNY)");
    case State: return tr("State");
    case Receipt: return tr("Receipt no.");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::billpay
