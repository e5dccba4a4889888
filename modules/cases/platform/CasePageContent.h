// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "modules/cases/platform/CaseLinkRepository.h"
#include "modules/cases/platform/CasePhotos.h"

#include <QJsonObject>

namespace hui::cases {

/// The page of a step; with faults, as it was sent back with what was typed. What stands on a page
/// that comes before the customer has begun says nothing of them.
Result<std::optional<server::PhoneContent>> pageOf(server::Context& context, const CaseLink& link,
    const Case& value, const FieldFaults& faults = {}, const QJsonObject& typed = {});

/// Puts what a customer typed into the case: what is left empty stays as it was. The faults when
/// something cannot be; nothing of it is put in then.
std::optional<FieldFaults> fillIn(Case& value, const QJsonObject& sent, const QDate& today);

/// Puts the signature into the case: drawn, typed, or both. False when it is neither.
bool signIn(Case& value, const QJsonObject& sent);

server::PhoneText missingText();

/// What stands on a telephone that shows a code with which another one has begun.
server::PhoneContent usedContent();

} // namespace hui::cases
