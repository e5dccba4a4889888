// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/admin/platform/OfferedRepository.h"

namespace hui::admin {

/// An interface of the catalogue as the desks and the partners are shown it.
QJsonObject interfaceToWire(const Offered& offered);

/// The answer to ?q=&module=&status=&version=&limit= of the interfaces, and to ?q=&segment=&limit=
/// of the needs. `malformed` names what of the query is wrong.
server::Response searchInterfaces(server::Context& context, const server::Request& request);
server::Response searchNeeds(server::Context& context, const server::Request& request);

} // namespace hui::admin
