// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/RequestFilter.h"

#include <QMap>

#include <algorithm>
#include <iterator>

namespace hui::approvals {

namespace {

bool isAtLeast(const std::optional<Money>& amount, Money from)
{
    return amount && amount->currency() == from.currency()
        && (amount->minor() >= from.minor() || amount->minor() <= -from.minor());
}

} // namespace

QList<RemoteApproval> fitting(const QList<RemoteApproval>& requests, const RequestFilter& filter)
{
    QList<RemoteApproval> found;
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(found),
        [&filter](const RemoteApproval& each) {
            const ApprovalRequest& request = each.request;
            return (filter.maker.isEmpty() || filter.maker == request.maker.operatorId)
                && (filter.branch.isEmpty() || filter.branch == request.maker.branch)
                && (filter.kind.isEmpty() || filter.kind == request.kind)
                && (!filter.from || isAtLeast(request.amount, *filter.from));
        });
    return found;
}

QList<std::pair<QString, QString>> branchesOf(const QList<RemoteApproval>& requests)
{
    QMap<QString, QString> names;
    for (const RemoteApproval& each : requests)
        if (QString& name = names[each.request.maker.branch]; name.isEmpty())
            name = each.fromName;
    QList<std::pair<QString, QString>> branches;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        branches.append({name.key(), name.value()});
    return branches;
}

QStringList kindsOf(const QList<RemoteApproval>& requests)
{
    QStringList kinds;
    for (const RemoteApproval& each : requests)
        kinds.append(each.request.kind);
    kinds.sort();
    kinds.removeDuplicates();
    return kinds;
}

} // namespace hui::approvals
