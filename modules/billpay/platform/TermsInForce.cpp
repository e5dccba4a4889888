// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/TermsInForce.h"

#include "app/catalogue/CatalogueWire.h"
#include "app/server/Changes.h"

namespace hui::billpay {

Result<std::optional<Biller>> billerInForce(Database& database, const QString& biller)
{
    const auto told = server::lastTold(database, QStringLiteral("biller"), biller);
    if (!told)
        return std::unexpected(told.error());
    if (!*told)
        return std::nullopt;
    Result<Biller> known = billerFromJson(**told, biller);
    if (!known)
        return std::unexpected(known.error());
    return *std::move(known);
}

} // namespace hui::billpay
