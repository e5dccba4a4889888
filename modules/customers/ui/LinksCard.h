// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "ui/Card.h"

namespace hui::customers {

/// Family, agents and guardians: who they are, on what paper, until when. An agent who came is
/// served for the customer; a link that is over is ended.
class LinksCard : public Card {
    Q_OBJECT

public:
    explicit LinksCard(QWidget* parent);

    void setLinks(const QList<CustomerLink>& links, const QDate& today);

Q_SIGNALS:
    void linkAsked();
    void endAsked(const QUuid& link);
    void openAsked(const QUuid& customer);
    /// The other one came to the counter for the customer.
    void agentCame(const QUuid& agent);

private:
    QWidget* makeLine(const CustomerLink& link, const QDate& today);

    QVBoxLayout* m_lines;
};

} // namespace hui::customers
