// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "ui/Card.h"

namespace hui::customers {

/// What the customer agreed to, each by itself: what for, by which text, since when, and whether it
/// still stands. One that stands can be taken back.
class ConsentsCard : public Card {
    Q_OBJECT

public:
    explicit ConsentsCard(QWidget* parent);

    /// Guardians are named masked unless the record was revealed.
    void setConsents(const QList<Consent>& consents, const QDate& today, bool isMasked);

    /// Takes the box that prints them again in; it stands below them.
    void setPrinter(QWidget* box);

Q_SIGNALS:
    void consentAsked();
    void withdrawalAsked(const QUuid& consent);
    void reprintAsked(const QUuid& consent);

private:
    QWidget* makeLine(const Consent& consent, const QDate& today, bool isMasked);

    QVBoxLayout* m_lines;
};

} // namespace hui::customers
