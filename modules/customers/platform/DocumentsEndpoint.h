// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/DocumentSource.h"

namespace hui::customers {

/// The bank's own vouchers of a person: what they signed on paper, and what was booked for them.
server::DocumentSource recordDocuments();

/// GET /v1/customers/{id}/documents: what images and vouchers all `sources` have of the person of a
/// record that the branch has, newest first. POST /v1/customers/{id}/documents:show: one image, to
/// who says why. Both stand in the log of the record before anything is told.
void addDocumentRoutes(server::Router& router, const QList<server::DocumentSource>& sources);

} // namespace hui::customers
