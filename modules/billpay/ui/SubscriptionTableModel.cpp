// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/SubscriptionTableModel.h"

#include "app/core/Masking.h"
#include "modules/billpay/SubscriptionPaper.h"
#include "modules/billpay/ui/SubscriptionText.h"
#include "ui/TableDelegate.h"

#include <algorithm>

namespace hui::billpay {

SubscriptionTableModel::SubscriptionTableModel(QObject* parent)
    : RowTableModel({{tr("Agreement no.")}, {tr("Biller")}, {tr("Account no.")}, {tr("Holder")},
                        {tr("Agreed (CNY)"), true}, {tr("Next payment")}, {tr("State")}},
          parent)
{
}

void SubscriptionTableModel::setSubscriptions(QList<Subscription> subscriptions, const QDate& today)
{
    const auto dueOf = [&today](const Subscription& one) {
        return dueDayOf(one.terms, nextPeriod(one.terms, today));
    };
    std::ranges::stable_sort(
        subscriptions, [&dueOf](const Subscription& left, const Subscription& right) {
            if (isOpen(left) != isOpen(right) || !isOpen(left))
                return isOpen(left) && !isOpen(right);
            const QDate leftDue = dueOf(left);
            const QDate rightDue = dueOf(right);
            return leftDue.isValid() && (!rightDue.isValid() || leftDue < rightDue);
        });
    m_today = today;
    setRows(std::move(subscriptions));
}

int SubscriptionTableModel::rowOf(const QUuid& operation) const
{
    for (int row = 0; row < rows().size(); ++row)
        if (rows().at(row).operation == operation)
            return row;
    return -1;
}

QString SubscriptionTableModel::text(const Subscription& subscription, int column) const
{
    switch (static_cast<Column>(column)) {
    case Code: return agreementNumber(subscription.operation);
    case Biller: return subscription.billerName;
    case Account: return maskAccount(subscription.account);
    case Holder: return subscription.holder;
    case Agreed: return SubscriptionText::agreed(subscription.terms);
    case Next: return SubscriptionText::nextDay(subscription, m_today);
    case State: return pillOf(subscription).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant SubscriptionTableModel::look(const Subscription& subscription, int column, int role) const
{
    switch (role) {
    case PillRole: return column == State ? QVariant::fromValue(pillOf(subscription)) : QVariant();
    case ElideRole: return column == Account ? QVariant(Qt::ElideMiddle) : QVariant();
    default: return {};
    }
}

} // namespace hui::billpay
