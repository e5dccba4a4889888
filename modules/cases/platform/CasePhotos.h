// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseMove.h"
#include "app/server/PhoneContent.h"
#include "app/server/PlatformModule.h"

namespace hui::cases {

/// What was wrong with fields of a page, by their names.
using FieldFaults = QMap<QString, server::PhoneText>;

/// The page between form and signature, on which a customer photographs a document, or goes on
/// without: it is shown at the desk then.
void addPhotos(server::PhoneContent& content);

/// Keeps what the page has sent and notes it in the case; the faults when a file is no picture as
/// the pages make them, nothing is kept then.
Result<std::optional<FieldFaults>> takePhotos(
    server::Context& context, Case& value, const QJsonObject& sent, const CaseMover& customer);

/// Forgets photographs once the days of the bank's dated policy are over: after the case has come
/// out, and at the longest whatever becomes of it.
server::PlatformJob casePhotoSweep();

/// POST /v1/cases/{id}/photos:show: for the desk that works on the case and says why. Each look is
/// audited, with its reason, also in the log of the customer's record.
void addCasePhotoRoutes(server::Router& router);

} // namespace hui::cases
