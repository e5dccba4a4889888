// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::estate {

/// `GET /v1/estates`: the estates, with their distance from the branch; `GET /v1/estates/{id}`:
/// one with its parties, notices, offers, figures and settlements, as of the day of the branch.
/// Persons are masked, numbers of papers are not told; who looked stands in the audit.
void addEstateRoutes(server::Router& router);

} // namespace hui::estate
