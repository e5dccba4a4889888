// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/server/Router.h"

#include <QString>

namespace hui::billpay {

/// Whether the sample catalogue has a biller of this id.
bool isSampleBiller(const QString& id);

/// Puts the sample cities and their water and electricity billers into the change stream, from
/// where the desks pull them. Doing it again changes nothing.
Result<Done> publishSampleBillers(server::Context& context);

} // namespace hui::billpay
