// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

#include <functional>
#include <variant>

namespace hui::admin {

/// What an act of the centre comes to: a body, or why not.
using ActAnswer = Result<std::variant<QJsonObject, server::Problem>>;

/// What an act is called where it is signed and audited, about whom, and whether a second person
/// signs.
struct CentreAct {
    QString kind = {}; ///< "partner.grant"
    QString subject = {}; ///< "P-0001"
    bool isSigned = false;
    bool isSecret = false; ///< its answer is shown once and kept nowhere
};

/// Who signed an act; empty when nobody had to.
struct Signed {
    QString approver = {};
};

/// Runs an act in one transaction: whoever is not of the centre is refused, so is an act without
/// the signature it needs; the outcome goes to the audit trail. A signature (`approval`: id,
/// fingerprint, and `shown`, the hash of what was on the screen) is good for exactly this kind,
/// subject and body, whose hash is made here again, and is used once: the same request again gets
/// the answer of the first, another under its key `key_reused`.
server::Response actOfCentre(server::Context& context, const server::Request& request,
    const CentreAct& act, const std::function<ActAnswer(const Signed&)>& work);

/// The same for a look, which is not audited.
server::Response lookOfCentre(
    const server::Request& request, const std::function<server::Response()>& look);

/// The body without the signature, to be read strictly.
QJsonObject withoutApproval(const server::Request& request);

} // namespace hui::admin
