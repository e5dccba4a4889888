// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/FoundCustomer.h"
#include "ui/RowTableModel.h"

namespace hui::customers {

/// Customers who were found, one a row, masked. Those of the branch come first.
class CustomerTableModel : public RowTableModel<FoundCustomer> {
    Q_OBJECT

public:
    enum Column { Name, Document, Number, Phone, Tier, Place, ColumnCount };

    explicit CustomerTableModel(QObject* parent = nullptr);

    void setCustomers(QList<FoundCustomer> customers);
    int rowOf(const QUuid& id) const; ///< −1 when it is not there

protected:
    QString text(const FoundCustomer& customer, int column) const override;
    QVariant look(const FoundCustomer& customer, int column, int role) const override;
};

} // namespace hui::customers
