// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"
#include "modules/community/Waiting.h"
#include "modules/community/platform/BookingRepository.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <memory>
#include <optional>

namespace hui::community {

/// Remembers that a patient wants a short message at `phone` when their turn is near, or at the
/// telephone of their record when it is empty; `key` is the id of the message. Until they were
/// told, another telephone takes the place of the first.
Result<std::optional<server::Problem>> setReminder(
    server::Context& context, const BranchBooking& booking, const QString& phone, const QUuid& key);

/// What became of the wish of a booking's patient, the telephone masked.
Result<WaitingReminder> reminderOf(server::Context& context, const QUuid& booking);

/// Every minute: who is near is told, once. The message says nothing of hospital, department or
/// name: whoever holds the telephone may read it.
server::PlatformJob remindJob(std::shared_ptr<HospitalAdapter> adapter);

} // namespace hui::community
