// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Change.h"

namespace hui::billpay {

/// The sink of the stream "complaint": notes how the platform moved a complaint of this desk, and
/// puts the last move where tellers read notices, one notice a complaint.
Result<Done> receiveComplaint(Database& database, const Change& change);

} // namespace hui::billpay
