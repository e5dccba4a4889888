// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/ContactPreferences.h"
#include "ui/Card.h"

class QHBoxLayout;

namespace hui::customers {

class ContactBox;

/// What the customer agreed to, each by itself: what for, by which text, since when, and whether it
/// still stands; below it how they want to be reached. One that stands can be taken back.
class ConsentsCard : public Card {
    Q_OBJECT

public:
    explicit ConsentsCard(QWidget* parent);

    /// Who gave one in the customer's place is named by their link, masked unless the record was
    /// revealed.
    void setConsents(const Customer& record, const QDate& today, bool isMasked);

    void setPreferences(const QList<ContactPreference>& preferences);

    /// Takes the box that prints them again in; it stands below them.
    void setPrinter(QWidget* box);

Q_SIGNALS:
    void consentAsked();
    void withdrawalAsked(const QUuid& consent);
    void reprintAsked(const QUuid& consent);
    void tagAsked(const QString& tag, bool isOn);

private:
    QWidget* makeLine(const Consent& consent, const QString& about, const QDate& today);
    QHBoxLayout* makeKeys(const Consent& consent, QWidget* line, const QDate& today);

    QVBoxLayout* m_lines;
    ContactBox* m_contact;
};

} // namespace hui::customers
