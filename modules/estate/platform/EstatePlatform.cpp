// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PlatformModule.h"
#include "modules/estate/platform/EstateEndpoints.h"
#include "modules/estate/platform/EstateOperations.h"
#include "modules/estate/platform/OfferEndpoints.h"
#include "modules/estate/platform/SampleEstates.h"

namespace hui::estate {

using namespace Qt::StringLiterals;

server::PlatformModule platformModule();

/// The register function of the platform's face: estates, their parties and settlements.
server::PlatformModule platformModule()
{
    return {
        .id = u"estate"_s,
        .migrations = {u":/schema/platform/estate/001_estate.sql"_s,
            u":/schema/platform/estate/002_party_record.sql"_s,
            u":/schema/platform/estate/003_own_biller.sql"_s,
            u":/schema/platform/estate/004_copies.sql"_s,
            u":/schema/platform/estate/005_carried.sql"_s,
            u":/schema/platform/estate/006_paper_names.sql"_s},
        .operations = estateOperations(),
        .addRoutes =
            [](server::Router& router) {
                addEstateRoutes(router);
                addOfferRoutes(router);
            },
        .addPhoneRoutes = addOfferPages,
        .phoneStarts = {offerStart()},
        .seedSample = seedEstates,
        .closedColumns = {{"estate_party", "about", {"party"}},
            {"estate_party", "document_ix", {"party"}, server::ClosedColumn::Kind::Indexed}},
        .forgetPerson = forgetPartiesOf,
    };
}

} // namespace hui::estate
