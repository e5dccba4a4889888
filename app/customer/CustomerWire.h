// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/JsonReader.h"
#include "app/customer/MergeChanges.h"

namespace hui {

/// A record as the platform tells it, or that it is another one's now.
struct ToldCustomer {
    Customer record;
    QUuid joinedTo; ///< null: the record stands for itself
};

QJsonObject toJson(const Certificate& certificate);
QJsonObject toJson(const Customer& customer);

/// What is told of a record that was joined to another.
QJsonObject joinedToJson(const QUuid& id, const QUuid& to);

Certificate readCertificate(JsonReader& reader);

/// A consent as it is told; of its withdrawal only when there was one.
QJsonObject toJson(const Consent& consent);
Consent readConsent(JsonReader& reader);
ConsentKind readConsentKind(JsonReader& reader);

/// Field "service", of a consent of a kind; what was written before there was one is narrowed
/// (serviceFromBefore()).
std::optional<ConsentPurpose> readConsentService(JsonReader& reader, ConsentKind kind);

/// A link as it is told; of its end only when there was one.
QJsonObject toJson(const CustomerLink& link);
LinkRole readLinkRole(JsonReader& reader);

Result<ToldCustomer> toldCustomerFromJson(const QJsonObject& value);

/// [{"field": "name", "base": "…", "value": "…"}]: the fields of a change.
QJsonArray changesToJson(const QList<FieldChange>& changes);
QList<FieldChange> readChanges(JsonReader& reader, QLatin1StringView key);

/// A field by its name; a fault of the reader when there is none.
CustomerField readField(JsonReader& reader, QLatin1StringView key);

} // namespace hui
