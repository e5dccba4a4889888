// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/platform/PublishCatalogue.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/openplatform/platform/EditionRepository.h"

namespace hui::openplatform {

using namespace Qt::StringLiterals;

Result<Done> publishCatalogue(
    server::Context& context, const CatalogueContent& content, const server::SigningKey& key)
{
    HUI_ASSERT(context.database.inTransaction());
    EditionRepository editions(context.database);
    const auto last = editions.latest();
    if (!last)
        return std::unexpected(last.error());
    const QList<CatalogueEntry> entries = entriesOf(content);
    const QByteArray root = rootOf(entries);
    if (*last && (*last)->root == root)
        return Done{};
    for (const QString& stream : {u"city"_s, u"biller"_s, u"interface"_s, u"need"_s})
        if (const auto told = server::publishWhole(context.database, stream, content.value(stream));
            !told)
            return told;
    const QDateTime now = context.clock.nowUtc();
    CatalogueManifest edition{nextCatalogueVersion(*last ? (*last)->version : 0, dateInChina(now)),
        root, entries.size(), now};
    edition.signature = key.sign(edition.signedText()).toBase64();
    if (const auto kept = editions.add(edition, key.pin()); !kept)
        return kept;
    return server::publish(context.database, u"catalogue"_s, u"current"_s, manifestToJson(edition));
}

} // namespace hui::openplatform
