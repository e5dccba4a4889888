// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "app/platform/Options.h"
#include "app/server/PkiFolder.h"
#include "app/server/Router.h"

#include <QIODevice>
#include <QSet>

#include <functional>

namespace hui::platform {

/// Opens and migrates the database of a platform that does not serve, with the sample in it when
/// the options ask for that, and does `work` there.
Result<Done> workOffline(const Options& options, const Clock& clock,
    const std::function<Result<Done>(server::Context&, const server::PkiFolder&)>& work);

/// `--enrol-factor` and `--remove-factor`, in the audit table like everything that IT does to
/// operators. What is to be printed: the address of a new key, this once; else what was done. A
/// card's number is the first line of `input`, so that it stands in no list of processes.
Result<QString> orderFactor(server::Context& context, const Options& options, QIODevice& input);

/// `--set-approval-policy`: puts the table of who signs what, which `input` holds as JSON, in force
/// from its day on or in the place of the one of that day, tells the desks and writes the audit
/// table. What is to be printed. Input names the row whose kind is none of `kinds`, those that can
/// be signed; Protocol the field that is wrong.
Result<QString> orderApprovalPolicy(
    server::Context& context, const QSet<QString>& kinds, QIODevice& input);

/// `--set-copy-policy`: puts for how long copies of papers are kept in force from a day on, or in
/// the place of the row of that day, and writes the audit table. What is to be printed; Protocol
/// names the field that is wrong.
Result<QString> orderCopyPolicy(server::Context& context, QIODevice& input);

} // namespace hui::platform
