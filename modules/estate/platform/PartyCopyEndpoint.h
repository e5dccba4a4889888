// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::estate {

/// POST /v1/estates/{id}/parties/{party}/copies/{copy}:show: the copy of a paper, for the branch
/// that took it, by who says why. The look stands in the audit before anything is shown, and in
/// the log of the party's own record when it has one.
server::Handler showPartyCopy();

} // namespace hui::estate
