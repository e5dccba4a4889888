// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/PhoneKind.h"

#include "app/catalogue/CatalogueWire.h"
#include "app/core/StrictJson.h"
#include "app/server/Changes.h"
#include "modules/cases/CaseForm.h"

#include <algorithm>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

/// Of a kind of bill in a city, by their numbers: keys of the catalogue are "320500-water-1".
Result<QList<Biller>> billersOf(Database& database, const QString& city, const QString& bills)
{
    const auto told = server::toldOf(database, u"biller"_s, city + u'-' + bills + u'-');
    if (!told)
        return std::unexpected(told.error());
    QList<Biller> billers;
    for (auto each = told->cbegin(); each != told->cend(); ++each) {
        const auto value = parseStrict(each.value().toUtf8());
        const auto biller = value ? billerFromJson(*value, each.key())
                                  : Result<Biller>(std::unexpected(value.error()));
        if (!biller)
            return std::unexpected(biller.error());
        if (biller->isActive())
            billers.append(*biller);
    }
    std::ranges::sort(billers, {}, &Biller::id);
    return billers;
}

} // namespace

QString PhoneKind::choice() const
{
    const QString biller = begun.entries.value(billerKey());
    return biller.isEmpty() ? begun.kind : begun.kind + u'/' + biller;
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
