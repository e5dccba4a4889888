// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"
#include "app/customer/Customer.h"
#include "app/customer/Duplicates.h"

#include <QCoreApplication>

namespace hui::customers {

/// What a teller reads about records.
struct CustomerText {
    Q_DECLARE_TR_FUNCTIONS(hui::customers::CustomerText)

public:
    static QString name(CertificateKind kind);
    static QString name(CustomerField field);
    static QString name(ConsentKind kind);
    static QString name(ConsentPurpose service);
    static QString name(LinkRole role);
    static QString name(DuplicateSign sign);
    /// A look at a record or a change of it, by its name in the audit trail.
    static QString act(const QString& name);
    /// In the language of the desk.
    static QString name(const TagEntry& entry);

    /// The name in the language of the desk; the Chinese one where there is no other.
    /// Until when the document is valid by the record that a conflict about its end names.
    static QString endOnRecord(const Customer& record, const QString& conflicting);
    static QString shown(const LocalText& name);

    /// A text of the desk, which is in its language already, as the form engine takes texts.
    static LocalText both(const QString& text) { return {text, text}; }

    /// "balanced", of "C3".
    static QString nameOfGrade(const QString& grade);

    /// A value as it is read: sex and risk grade in words, all others as they are.
    static QString value(CustomerField field, const QString& value);

    /// "Male, 46 years"; what is not known is left out.
    static QString person(const Customer& customer, const QDate& today);
};

} // namespace hui::customers
