// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/NeedService.h"

#include "app/catalogue/OpenPlatformRepository.h"

#include <algorithm>

namespace hui {

bool isServed(const Need& need, QStringView what)
{
    if (need.service.isEmpty())
        return false;
    for (const QStringView word : what.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = word.indexOf(u':');
        const QStringView service = word.sliced(colon + 1);
        const bool isThere
            = service.endsWith(u'/') ? need.service.startsWith(service) : need.service == service;
        if (isThere && need.flow == word.first(qMax<qsizetype>(0, colon)))
            return true;
    }
    return false;
}

Result<bool> isKindServed(Database& database, const QString& kind, QStringView what)
{
    const auto need = OpenPlatformRepository(database).need(kind);
    if (!need)
        return std::unexpected(need.error());
    if (*need)
        return isServed(**need, what);
    const auto gone = OpenPlatformRepository(database).goneNeeds();
    if (!gone)
        return std::unexpected(gone.error());
    const auto last = std::ranges::find(*gone, kind, &Need::id);
    return last != gone->cend() && isServed(*last, what);
}

Result<bool> isToldServed(
    const std::optional<QJsonObject>& told, const QString& kind, QStringView what)
{
    if (!told)
        return false;
    const auto need = needFromJson(*told, kind);
    if (!need)
        return std::unexpected(need.error());
    return isServed(*need, what);
}

QString billsOf(const QString& category)
{
    return QStringLiteral("pay:billpay/") + category;
}

} // namespace hui
