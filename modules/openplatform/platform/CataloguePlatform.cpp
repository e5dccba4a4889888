// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/PlatformModule.h"
#include "modules/openplatform/platform/PublishCatalogue.h"

namespace hui::openplatform {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

/// The register function of the platform's face: its table and the sample catalogue.
server::PlatformModule platformModule()
{
    server::PlatformModule made{.id = u"openplatform"_s,
        .migrations = {u":/schema/platform/openplatform/001_catalogue.sql"_s}};
    made.seedSigned = [](server::Context& context, const server::SigningKey& key) {
        const QDate today = dateInChina(context.clock.nowUtc());
        return publishCatalogue(context, contentOf(sampleCatalogue({.day = today})), key);
    };
    return made;
}

} // namespace hui::openplatform
