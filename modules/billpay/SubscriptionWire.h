// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Subscription.h"

#include <QJsonObject>

namespace hui {
class JsonReader;
}

namespace hui::billpay {

/// {mode, cap, amount, day, starts_on, ends_on}: the `terms` of an operation.
QJsonObject toJson(const SubscriptionTerms& terms);
SubscriptionTerms readSubscriptionTerms(JsonReader& reader);
Result<SubscriptionTerms> subscriptionTermsFromJson(const QJsonObject& json);

/// What the change stream "subscription" carries under the id of a subscription: {branch, runs}.
/// Nothing of the customer is in it.
QJsonObject subscriptionRunsToJson(const QString& branch, const QList<SubscriptionRun>& runs);
Result<QList<SubscriptionRun>> subscriptionRunsFromJson(const QJsonObject& value);

} // namespace hui::billpay
