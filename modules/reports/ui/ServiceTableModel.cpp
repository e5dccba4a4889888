// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/ServiceTableModel.h"

#include "app/core/Assert.h"
#include "ui/EntryText.h"
#include "ui/TableDelegate.h"

namespace hui::reports {

namespace {

QVariant alignment(int column)
{
    const bool figures = column != ServiceTableModel::Service;
    return QVariant((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// "Water bill": as the journal calls a payment of that kind.
QString serviceName(const QString& service)
{
    Operation payment;
    payment.kind = QStringLiteral("billpay.pay");
    payment.body.insert(QStringLiteral("category"), service);
    return EntryText::name(payment);
}

QString textOf(const Sum& sum)
{
    return sum.count == 0 ? QString() : sum.amount.toString();
}

QString text(const ServiceFigures& figures, ServiceTableModel::Column column)
{
    switch (column) {
    case ServiceTableModel::Service: return serviceName(figures.service);
    case ServiceTableModel::Count: return QString::number(figures.taken.count);
    case ServiceTableModel::Amount: return figures.taken.amount.toString();
    case ServiceTableModel::Cash: return textOf(figures.cash);
    case ServiceTableModel::NonCash: return textOf(figures.nonCash);
    case ServiceTableModel::Booked: return textOf(figures.booked);
    case ServiceTableModel::Waiting: return textOf(figures.waiting);
    case ServiceTableModel::Unknown: return textOf(figures.unknown);
    case ServiceTableModel::Reversed: return textOf(figures.reversed);
    case ServiceTableModel::ColumnCount: break;
    }
    return {};
}

} // namespace

void ServiceTableModel::setServices(QList<ServiceFigures> services)
{
    beginResetModel();
    m_services = std::move(services);
    endResetModel();
}

int ServiceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_services.size());
}

int ServiceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServiceTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::DisplayRole:
        return text(m_services.at(index.row()), static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole: return alignment(index.column());
    case TokenRole:
        return index.column() == Unknown && m_services.at(index.row()).unknown.count > 0
            ? QVariant(static_cast<int>(Token::Warn))
            : QVariant();
    default: return {};
    }
}

QVariant ServiceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Service: return tr("Service");
    case Count: return tr("Count");
    case Amount: return tr("Taken");
    case Cash: return tr("Cash");
    case NonCash: return tr("Non-cash");
    case Booked: return tr("Booked");
    case Waiting: return tr("Waiting");
    case Unknown: return tr("Unknown");
    case Reversed: return tr("Reversed");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::reports
