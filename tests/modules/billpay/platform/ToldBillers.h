// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueWire.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"

#include <functional>

namespace hui::testkit {

/// A biller of Suzhou that asks for six to twenty letters or digits; `state` says what else is
/// special about its terms.
inline Biller someBiller(
    const QString& id, const QString& category,
    const std::function<void(BillerTerms&)>& state = [](BillerTerms&) { })
{
    using namespace Qt::StringLiterals;
    Biller biller{.id = id,
        .category = category,
        .city = u"320500"_s,
        .name = u"苏州市供水服务中心"_s,
        .nameEn = u"Suzhou Water Service Centre"_s,
        .initials = u"szsgsfwzx"_s};
    biller.terms.parameters = {{.key = u"account"_s,
        .label = {u"用户号"_s, u"Account no."_s},
        .kind = ParameterKind::Alnum,
        .min = 6,
        .max = 20}};
    state(biller.terms);
    return biller;
}

/// Puts a biller into the catalogue that every desk was told of.
inline void tell(Database& database, const Biller& biller)
{
    const auto told = database.transaction([&] {
        return server::publish(database, QStringLiteral("biller"), biller.id, billerToJson(biller));
    });
    HUI_ASSERT(told.has_value());
}

} // namespace hui::testkit
