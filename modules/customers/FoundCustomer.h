// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/customer/Customer.h"

#include <QJsonObject>

namespace hui::customers {

/// A line of a list of customers: enough to tell people apart, too little to learn of them. All of
/// it is masked.
struct FoundCustomer {
    /// One of the person's documents.
    struct Document {
        CertificateKind kind = CertificateKind::ResidentId;
        QString number;

        friend bool operator==(const Document&, const Document&) = default;
    };

    QUuid id;
    QString name;
    QString phone;
    QString tier;
    QList<Document> documents;
    bool isOwn = false; ///< the desks of the branch have the record

    friend bool operator==(const FoundCustomer&, const FoundCustomer&) = default;
};

FoundCustomer lineOf(const Customer& customer, bool isOwn);

QJsonObject toJson(const FoundCustomer& line);

/// The answer of POST /v1/customers:find.
Result<QList<FoundCustomer>> foundCustomersFromJson(const QJsonObject& json);

} // namespace hui::customers
