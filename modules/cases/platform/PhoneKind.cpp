// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/PhoneKind.h"

#include "app/catalogue/CatalogueWire.h"
#include "app/core/StrictJson.h"
#include "app/server/ToldLike.h"
#include "modules/cases/CaseForm.h"

#include <algorithm>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype provinceDigits = 2; // of a code of GB/T 2260

/// Of a kind of bill for a city: its own, then those of its province that serve it as well
/// (`coverage`), by their numbers. Keys of the catalogue are "320500-water-1".
Result<QList<Biller>> billersOf(Database& database, const QString& city, const QString& bills)
{
    if (city.isEmpty())
        return QList<Biller>();
    const auto told = server::toldLike(
        database, u"biller"_s, city.left(provinceDigits) + u"____-"_s + bills + u"-%"_s);
    if (!told)
        return std::unexpected(told.error());
    QList<Biller> billers;
    for (auto each = told->cbegin(); each != told->cend(); ++each) {
        const auto value = parseStrict(each.value().toUtf8());
        const auto biller = value ? billerFromJson(*value, each.key())
                                  : Result<Biller>(std::unexpected(value.error()));
        if (!biller)
            return std::unexpected(biller.error());
        const bool isServed = biller->city == city || biller->coverage.contains(city);
        if (biller->isActive() && biller->category == bills && isServed)
            billers.append(*biller);
    }
    std::ranges::sort(billers, {},
        [&city](const Biller& biller) { return std::pair(biller.city != city, biller.id); });
    return billers;
}

} // namespace

QString PhoneKind::choice() const
{
    const QString biller = begun.entries.value(billerKey());
    return biller.isEmpty() ? begun.kind : begun.kind + u'/' + biller;
}

QList<PhoneKind> byScene(const QList<PhoneKind>& kinds)
{
    QStringList scenes;
    for (const PhoneKind& kind : kinds)
        if (!scenes.contains(kind.begun.scene))
            scenes.append(kind.begun.scene);
    QList<PhoneKind> sorted = kinds;
    std::ranges::stable_sort(
        sorted, {}, [&scenes](const PhoneKind& kind) { return scenes.indexOf(kind.begun.scene); });
    return sorted;
}

Result<QList<PhoneKind>> offeredIn(
    Database& database, const QString& city, const QList<PhoneKind>& kinds)
{
    QList<PhoneKind> offered;
    for (const PhoneKind& kind : kinds) {
        if (kind.bills.isEmpty()) {
            offered.append(kind);
            continue;
        }
        const auto billers = billersOf(database, city, kind.bills);
        if (!billers)
            return std::unexpected(billers.error());
        for (const Biller& biller : *billers) {
            PhoneKind named = kind;
            named.begun.entries.insert(billerKey(), biller.id);
            named.billerZh = biller.name;
            named.billerEn = biller.nameEn;
            offered.append(named);
        }
    }
    return offered;
}

} // namespace hui::cases
