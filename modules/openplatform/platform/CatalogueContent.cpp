// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/platform/CatalogueContent.h"

#include "app/catalogue/CatalogueWire.h"
#include "app/core/StrictJson.h"

namespace hui::openplatform {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject& value)
{
    return QString::fromUtf8(canonicalJson(value));
}

} // namespace

CatalogueContent contentOf(const SampleCatalogue& catalogue)
{
    CatalogueContent content;
    for (const City& city : catalogue.cities)
        content[u"city"_s].insert(city.code, textOf(cityToJson(city)));
    for (const Biller& biller : catalogue.billers)
        content[u"biller"_s].insert(biller.id, textOf(billerToJson(biller)));
    for (const Interface& entry : catalogue.interfaces)
        content[u"interface"_s].insert(entry.id, textOf(interfaceToJson(entry)));
    for (const Need& entry : catalogue.needs)
        content[u"need"_s].insert(entry.id, textOf(needToJson(entry)));
    return content;
}

QList<CatalogueEntry> entriesOf(const CatalogueContent& content)
{
    QList<CatalogueEntry> entries;
    for (auto stream = content.cbegin(); stream != content.cend(); ++stream)
        for (auto entry = stream->cbegin(); entry != stream->cend(); ++entry)
            entries.append({stream.key(), entry.key(), digestOfValue(entry.value().toUtf8())});
    return entries;
}

} // namespace hui::openplatform
