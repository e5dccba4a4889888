// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "ui/Card.h"

namespace hui::customers {

/// The documents of a record, and until when they hold.
class CertificatesCard : public Card {
    Q_OBJECT

public:
    explicit CertificatesCard(QWidget* parent);

    void setRecord(const Customer& record, bool isMasked);

Q_SIGNALS:
    void certificateAsked();

private:
    QVBoxLayout* m_lines;
};

} // namespace hui::customers
