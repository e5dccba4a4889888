// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/OpenPlatformRepository.h"
#include "app/core/Assert.h"
#include "app/store/Database.h"

namespace hui::testkit {

/// Kinds of need as the catalogue has them: what is wanted, and the service that does it.
inline QList<Need> servedNeeds()
{
    QList<Need> all;
    for (const auto& [id, flow, service] :
        {std::tuple{"P-001", "pay", "billpay/water"}, {"P-007", "pay", "billpay/gas"},
            {"P-034", "book", "community/hospital"}, {"P-037", "pay", "community/visit"},
            {"P-039", "pay", "community/deposit"}, {"P-040", "apply", "community/deposit"},
            {"P-031", "pay", "campus/school"}, {"P-044", "pay", "campus/school"},
            {"P-045", "pay", "campus/school"}, {"P-046", "pay", "campus/school"},
            {"P-047", "pay", "campus/school"}, {"P-048", "pay", "campus/school"},
            {"P-049", "enquire", "campus/school"}, {"P-077", "pay", ""}}) {
        const QString name = QString::fromLatin1(id);
        all.append({name, name, name, QStringLiteral("personal"), QStringLiteral("样例"), {},
            QString::fromLatin1(flow), QString::fromLatin1(service)});
    }
    return all;
}

/// At a desk.
inline void keepServedNeeds(Database& database)
{
    for (const Need& need : servedNeeds()) {
        const auto kept = OpenPlatformRepository(database).apply(
            QStringLiteral("need"), need.id, needToJson(need));
        HUI_ASSERT(kept.has_value());
    }
}

} // namespace hui::testkit
