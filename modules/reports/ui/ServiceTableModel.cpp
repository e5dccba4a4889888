// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/ServiceTableModel.h"

#include "ui/EntryText.h"
#include "ui/TableDelegate.h"

namespace hui::reports {

namespace {

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

} // namespace

ServiceTableModel::ServiceTableModel(QObject* parent)
    : RowTableModel({{tr("Service")}, {tr("Count"), true}, {tr("Taken"), true}, {tr("Cash"), true},
                        {tr("Non-cash"), true}, {tr("Booked"), true}, {tr("Waiting"), true},
                        {tr("Unknown"), true}, {tr("Reversed"), true}},
          parent)
{
}

void ServiceTableModel::setServices(QList<ServiceFigures> services)
{
    setRows(std::move(services));
}

QString ServiceTableModel::text(const ServiceFigures& figures, int column) const
{
    switch (static_cast<Column>(column)) {
    case Service: return serviceName(figures.service);
    case Count: return QString::number(figures.taken.count);
    case Amount: return figures.taken.amount.toString();
    case Cash: return textOf(figures.cash);
    case NonCash: return textOf(figures.nonCash);
    case Booked: return textOf(figures.booked);
    case Waiting: return textOf(figures.waiting);
    case Unknown: return textOf(figures.unknown);
    case Reversed: return textOf(figures.reversed);
    case ColumnCount: break;
    }
    return {};
}

QVariant ServiceTableModel::look(const ServiceFigures& figures, int column, int role) const
{
    const bool isWarning = column == Unknown && figures.unknown.count > 0;
    return role == TokenRole && isWarning ? ink(Token::Warn) : QVariant();
}

} // namespace hui::reports
