// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "app/platform/Options.h"
#include "app/server/PkiFolder.h"
#include "app/server/Router.h"

#include <QJsonObject>

namespace hui::platform {

/// Registers a device, makes it a code good for 15 minutes, and gives what the desk needs to
/// enrol: {code, device, branch, ca_pem, server_pins}; where to enrol is for the caller to add.
Result<QJsonObject> newBundle(
    server::Context& context, const server::PkiFolder& pki, const Options& options);

/// The bundle of `--new-enrolment-code` when the platform does not serve: opens and migrates the
/// database itself. `enrol_url` is in it when the port file tells it.
Result<QJsonObject> offlineBundle(const Options& options, const Clock& clock);

} // namespace hui::platform
