// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/admin/Partner.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hui::admin {

/// A partner on the wire; a Protocol error names the field that is missing, unknown or wrong.
QJsonObject toJson(const Partner& partner);
Result<Partner> partnerFromJson(const QJsonObject& json);

/// The answer of GET /v1/partners.
QJsonObject toJson(const QList<Partner>& partners);
Result<QList<Partner>> partnersFromJson(const QJsonObject& json);

/// Figures of use, of the partner's view and of GET /partner/v1/usage.
QJsonArray usesToJson(const QList<UseOfDay>& uses);

/// The answer of GET /v1/partners/{id}.
QJsonObject toJson(const PartnerView& view);
Result<PartnerView> partnerViewFromJson(const QJsonObject& json);

} // namespace hui::admin
