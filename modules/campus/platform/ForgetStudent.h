// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

#include <QStringList>

namespace hui::campus {

/// Fees that were paid for one of these records keep what the books need and nothing of the
/// student. Inside the transaction that forgets them.
Result<Done> forgetStudentsOf(server::Context& context, const QStringList& records);

} // namespace hui::campus
