// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

#include <QCoreApplication>

namespace hui::customers {

/// What a teller reads about records.
struct CustomerText {
    Q_DECLARE_TR_FUNCTIONS(hui::customers::CustomerText)

public:
    static QString name(CertificateKind kind);
    static QString name(CustomerField field);

    /// A value as it is read: the sex in words, all others as they are.
    static QString value(CustomerField field, const QString& value);

    /// "Male, 46 years"; what is not known is left out.
    static QString person(const Customer& customer, const QDate& today);
};

} // namespace hui::customers
