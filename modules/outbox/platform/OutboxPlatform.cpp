// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PlatformModule.h"
#include "modules/outbox/platform/HistoryOperation.h"

namespace hui::outbox {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

/// The register function of the platform's face: what a desk has to say about its own journal.
server::PlatformModule platformModule()
{
    return {.id = u"outbox"_s, .operations = {historyOperation()}};
}

} // namespace hui::outbox
