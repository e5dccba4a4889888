// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/CustomerLink.h"
#include "modules/community/Booking.h"
#include "modules/community/Waiting.h"

#include <QJsonObject>

namespace hui::community {

/// A visit that lies ahead of a customer or of one they act for (就医动态): paid or booked at
/// whatever branch, or by telephone.
struct CareVisit {
    Booking booking = {};
    /// What the patient is to the customer: LinkRole::Ward, Principal; nothing: the customer.
    std::optional<LinkRole> role = {};
    std::optional<Waiting> waiting = {}; ///< of a booked one of today, as the hospital tells it

    friend bool operator==(const CareVisit&, const CareVisit&) = default;
};

/// {"visits": […]}; a Protocol error names the field that is wrong.
QJsonObject toJson(const QList<CareVisit>& visits);
Result<QList<CareVisit>> careVisitsFromJson(const QJsonObject& json);

/// Of whom a customer may ask as of themselves: their wards and principals, by links that stand.
bool actsFor(const CustomerLink& link, const QDate& day);

} // namespace hui::community
