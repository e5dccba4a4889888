// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ComplaintTableModel.h"

#include "app/core/Masking.h"
#include "modules/billpay/PaymentPaper.h"
#include "modules/billpay/ui/ComplaintText.h"
#include "modules/billpay/ui/PaymentWays.h"
#include "ui/StatusBar.h"
#include "ui/TableDelegate.h"

#include <algorithm>

namespace hui::billpay {

namespace {

/// What a teller has to look at first.
bool isMoreUrgent(const Complaint& left, const Complaint& right)
{
    if (isSettled(left.status) != isSettled(right.status))
        return !isSettled(left.status);
    if (isSettled(left.status) || left.dueOn == right.dueOn)
        return left.raisedAt > right.raisedAt;
    return left.dueOn.isValid() && (!right.dueOn.isValid() || left.dueOn < right.dueOn);
}

} // namespace

void ComplaintTableModel::setComplaints(QList<Complaint> complaints, const QDate& today)
{
    beginResetModel();
    m_complaints = std::move(complaints);
    std::ranges::stable_sort(m_complaints, isMoreUrgent);
    m_today = today;
    endResetModel();
}

int ComplaintTableModel::rowOf(const QUuid& operation) const
{
    for (int row = 0; row < m_complaints.size(); ++row)
        if (m_complaints.at(row).operation == operation)
            return row;
    return -1;
}

int ComplaintTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_complaints.size());
}

int ComplaintTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComplaintTableModel::text(const Complaint& complaint, Column column) const
{
    switch (column) {
    case Code: return shortCode(complaint.operation);
    case Raised: return bankTime(complaint.raisedAt).toString(QStringLiteral("MM-dd HH:mm"));
    case Biller: return complaint.payment.billerName;
    case Account: return maskAccount(complaint.payment.account);
    case Amount: return complaint.payment.taken().toString();
    case Reason: return WayText::complaint(static_cast<int>(complaint.reason));
    case Due: return complaint.dueOn.toString(Qt::ISODate);
    case State: return pillOf(complaint, m_today).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant ComplaintTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Complaint& complaint = m_complaints.at(index.row());
    switch (role) {
    case Qt::TextAlignmentRole:
        return index.column() == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case PillRole:
        return index.column() == State ? QVariant::fromValue(pillOf(complaint, m_today))
                                       : QVariant();
    case ElideRole: return index.column() == Account ? QVariant(Qt::ElideMiddle) : QVariant();
    case StrongRole: return index.column() == Due && isOverdue(complaint, m_today);
    case Qt::DisplayRole: return text(complaint, static_cast<Column>(index.column()));
    default: return {};
    }
}

QVariant ComplaintTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Code: return tr("Complaint no.");
    case Raised: return tr("Raised");
    case Biller: return tr("Biller");
    case Account: return tr("Account no.");
    case Amount: return tr("Amount (CNY)");
    case Reason: return tr("About");
    case Due: return tr("Due");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::billpay
