// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::estate {

/// Three plainly named estates, one of each template, near the sample branch, with parties, offers
/// and a notice. Repeatable; inside a transaction.
Result<Done> seedEstates(server::Context& context);

} // namespace hui::estate
