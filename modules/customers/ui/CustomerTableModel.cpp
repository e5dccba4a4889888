// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/CustomerTableModel.h"

#include "modules/customers/ui/CustomerText.h"
#include "ui/TableDelegate.h"

#include <algorithm>

namespace hui::customers {

CustomerTableModel::CustomerTableModel(QObject* parent)
    : RowTableModel({{tr("Name")}, {tr("Certificate")}, {tr("Number")}, {tr("Phone")}, {tr("Tier")},
                        {tr("Where")}},
          parent)
{
}

void CustomerTableModel::setCustomers(QList<FoundCustomer> customers)
{
    std::ranges::stable_partition(customers, &FoundCustomer::isOwn);
    setRows(std::move(customers));
}

int CustomerTableModel::rowOf(const QUuid& id) const
{
    for (int row = 0; row < rows().size(); ++row)
        if (rows().at(row).id == id)
            return row;
    return -1;
}

QString CustomerTableModel::text(const FoundCustomer& customer, int column) const
{
    // the card by which most people are known; another document for want of it
    const auto card = std::ranges::find(
        customer.documents, CertificateKind::ResidentId, &FoundCustomer::Document::kind);
    const bool hasDocument = !customer.documents.isEmpty();
    const FoundCustomer::Document document = card != customer.documents.end() ? *card
        : hasDocument ? customer.documents.first()
                      : FoundCustomer::Document{};
    switch (static_cast<Column>(column)) {
    case Name: return customer.name;
    case Document: return hasDocument ? CustomerText::name(document.kind) : QString();
    case Number: return document.number;
    case Phone: return customer.phone;
    case Tier: return customer.tier;
    case Place: return customer.isOwn ? tr("This branch") : tr("Another branch");
    case ColumnCount: break;
    }
    return {};
}

QVariant CustomerTableModel::look(const FoundCustomer& customer, int column, int role) const
{
    switch (role) {
    case ElideRole: return column == Number ? QVariant(Qt::ElideMiddle) : QVariant();
    case StrongRole: return column == Name;
    case TokenRole: return column == Place && !customer.isOwn ? ink(Token::Text3) : QVariant();
    default: return {};
    }
}

} // namespace hui::customers
