// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "ui/Card.h"

#include <QMap>

class QLabel;

namespace hui::customers {

/// Every field of a record.
class PersonCard : public Card {
    Q_OBJECT

public:
    explicit PersonCard(QWidget* parent);

    void setRecord(const Customer& record, bool isMasked);

private:
    QMap<CustomerField, QLabel*> m_facts;
};

} // namespace hui::customers
