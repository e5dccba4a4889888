// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/customer/MergeChanges.h"

#include <QJsonObject>

namespace hui::customers {

/// `customer.create`: a person with a document and what they said of themselves.
struct CreateBody {
    Certificate certificate;
    QList<FieldChange> fields; ///< on top of nothing
};

/// `customer.change`: fields as they are to be.
struct ChangeBody {
    QUuid customer;
    QList<FieldChange> fields;
};

/// `customer.decide`: what becomes of a value that came too late.
struct DecideBody {
    QUuid customer;
    ConflictDecision decision;
};

QJsonObject toJson(const CreateBody& body);
QJsonObject toJson(const ChangeBody& body);
QJsonObject toJson(const DecideBody& body);

/// Read back, and checked as what was typed is: a certificate or a field that is not as
/// parseCertificate() and parseField() leave it is a Protocol error.
Result<CreateBody> createBodyFromJson(const QJsonObject& json, const QDate& today);
Result<ChangeBody> changeBodyFromJson(const QJsonObject& json, const QDate& today);
Result<DecideBody> decideBodyFromJson(const QJsonObject& json);

} // namespace hui::customers
