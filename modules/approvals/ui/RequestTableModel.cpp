// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/RequestTableModel.h"

#include "app/core/ChinaTime.h"
#include "ui/TableDelegate.h"
#include "ui/TimeLeft.h"

namespace hui::approvals {

namespace {

PillLook pillOf(RequestState state)
{
    switch (state) {
    case RequestState::Waiting:
        return {RequestTableModel::tr("Waiting"), QStringLiteral("clock"), Mood::Auth};
    case RequestState::Approved:
        return {RequestTableModel::tr("Approved"), QStringLiteral("circle-check"), Mood::Ok};
    case RequestState::Rejected:
        return {RequestTableModel::tr("Rejected"), QStringLiteral("alert-circle"), Mood::Bad};
    case RequestState::Cancelled:
        return {RequestTableModel::tr("Withdrawn"), QStringLiteral("arrow-back-up"), Mood::Neutral};
    case RequestState::Expired:
        return {RequestTableModel::tr("Expired"), QStringLiteral("clock"), Mood::Neutral};
    }
    return {};
}

} // namespace

RequestTableModel::RequestTableModel(QObject* parent)
    : RowTableModel({{tr("Asked")}, {tr("What")}, {tr("Amount"), true}, {tr("Branch")},
                        {tr("Asked by")}, {tr("State")}},
          parent)
{
}

void RequestTableModel::setNow(const QDateTime& now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

PillLook RequestTableModel::stateOf(const RemoteApproval& request) const
{
    PillLook look = pillOf(request.state);
    if (request.state == RequestState::Waiting && m_now.isValid() && request.expiresAt.isValid())
        look.text = tr("%1 left").arg(timeLeft(m_now, request.expiresAt));
    return look;
}

int RequestTableModel::rowOf(const QUuid& request) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).id == request)
            return row;
    return -1;
}

QString RequestTableModel::text(const RemoteApproval& request, int column) const
{
    switch (static_cast<Column>(column)) {
    case AskedAt: return inChina(request.askedAt).toString(u"HH:mm");
    case Matter: return request.request.title;
    case Amount:
        return request.request.amount ? request.request.amount->toString() : QStringLiteral("—");
    case Branch: return request.isElsewhere() ? request.fromName : tr("This branch");
    case Maker: return request.request.maker.operatorName;
    case State: return stateOf(request).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant RequestTableModel::look(const RemoteApproval& request, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(stateOf(request));
    return {};
}

} // namespace hui::approvals
