// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/Booking.h"

#include <QJsonObject>

namespace hui {
class JsonReader;
}

namespace hui::community {

QJsonObject toJson(const Booking& booking);
QJsonObject toJson(const HoldNumber& hold);

/// Who is to be seen: a record, or who has none by name and document.
QJsonObject toJson(const Patient& patient);
Patient readPatient(JsonReader& reader);

/// As told by the other side; a Protocol error names the field that is wrong.
Result<Booking> bookingFromJson(const QJsonObject& json);
Result<HoldNumber> holdNumberFromJson(const QJsonObject& json);

} // namespace hui::community
