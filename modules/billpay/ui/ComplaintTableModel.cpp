// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ComplaintTableModel.h"

#include "app/core/ChinaTime.h"
#include "app/core/Masking.h"
#include "modules/billpay/PaymentPaper.h"
#include "modules/billpay/ui/ComplaintText.h"
#include "modules/billpay/ui/PaymentWays.h"
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

ComplaintTableModel::ComplaintTableModel(QObject* parent)
    : RowTableModel({{tr("Complaint no.")}, {tr("Raised")}, {tr("Biller")}, {tr("Account no.")},
                        {tr("Amount (CNY)"), true}, {tr("About")}, {tr("Due")},
                        {tr("Looked after by")}, {tr("State")}},
          parent)
{
}

void ComplaintTableModel::setComplaints(
    QList<Complaint> complaints, const QDate& today, int warnDays)
{
    m_warnDays = warnDays;
    std::ranges::stable_sort(complaints, isMoreUrgent);
    m_today = today;
    setRows(std::move(complaints));
}

int ComplaintTableModel::rowOf(const QUuid& operation) const
{
    for (int row = 0; row < rows().size(); ++row)
        if (rows().at(row).operation == operation)
            return row;
    return -1;
}

QString ComplaintTableModel::text(const Complaint& complaint, int column) const
{
    switch (static_cast<Column>(column)) {
    case Code: return shortCode(complaint.operation);
    case Raised: return inChina(complaint.raisedAt).toString(QStringLiteral("MM-dd HH:mm"));
    case Biller: return complaint.payment.billerName;
    case Account: return maskAccount(complaint.payment.account);
    case Amount: return complaint.payment.taken().toString();
    case Reason: return WayText::complaint(static_cast<int>(complaint.reason));
    case Due: return complaint.dueOn.toString(Qt::ISODate);
    case Handler: return complaint.handler;
    case State: return pillOf(complaint, m_today, m_warnDays).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant ComplaintTableModel::look(const Complaint& complaint, int column, int role) const
{
    switch (role) {
    case PillRole:
        return column == State ? QVariant::fromValue(pillOf(complaint, m_today, m_warnDays))
                               : QVariant();
    case ElideRole: return column == Account ? QVariant(Qt::ElideMiddle) : QVariant();
    case StrongRole: return column == Due && isOverdue(complaint, m_today);
    default: return {};
    }
}

} // namespace hui::billpay
