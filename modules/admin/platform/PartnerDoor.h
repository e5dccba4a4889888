// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Served.h"
#include "modules/admin/platform/PartnerKeyRepository.h"

#include <variant>

namespace hui::admin {

/// The program behind a request, or why it is refused.
using CallerOrProblem = Result<std::variant<PartnerCaller, server::Problem>>;

/// POST /partner/v1/token: client credentials (RFC 6749 §4.4) from the Authorization header or from
/// the form. `scope` asks for some of the granted interfaces; without it for all of them. A refusal
/// is a problem that carries the member `error` of RFC 6749 §5.2 as well.
server::Response issueToken(server::Context& context, const server::Request& request);

/// Who calls: by the bearer token, looked up anew with every request, so that a key that was
/// revoked and a partner that was suspended are refused at once.
CallerOrProblem callerOf(server::Context& context, const server::Request& request);

/// The problem as a program of a partner gets it: with WWW-Authenticate (RFC 6750) where a token is
/// at fault.
server::Response partnerAnswer(const server::Problem& problem);

/// Counts one call against the minute and the day of the partner; the refusal when one is used up.
Result<std::optional<server::Problem>> countCall(
    server::Context& context, const PartnerCaller& caller);

/// One call of an interface. `key` is of one that changes something: the same again gets the
/// stored answer.
struct InterfaceCall {
    QString interface = {};
    QJsonObject input = {};
    QUuid key = {};
};

/// Calls an interface for a partner: grant, limits, status, input, then whoever serves it. Outside
/// any transaction.
server::Response callInterface(server::Context& context, const server::Served& served,
    const PartnerCaller& caller, const InterfaceCall& call);

/// Takes back what a call answered; a problem when that is not possible.
server::Response undoCall(server::Context& context, const server::Served& served,
    const PartnerCaller& caller, const InterfaceCall& done);

/// What tells a request of a partner from those of all others under the same key.
QUuid requestOf(const PartnerCaller& caller, const QUuid& key, const QString& step = {});

} // namespace hui::admin
