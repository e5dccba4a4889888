// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueDigest.h"
#include "app/catalogue/CatalogueManifest.h"
#include "app/catalogue/CatalogueVersionRepository.h"
#include "app/catalogue/ReceiveCatalogue.h"
#include "app/core/StrictJson.h"
#include "tests/app/catalogue/CatalogueScene.h"

namespace hui::testkit {

/// A version of the catalogue as a platform would publish it, by stream and key.
using Edition = QMap<QPair<QString, QString>, QJsonObject>;

/// What a test's platform signs with, and what its desk takes for a signature.
inline bool isOurs(const QByteArray&, const QByteArray& signature)
{
    return signature == "ours";
}

inline void put(Edition& edition, const Biller& biller)
{
    edition.insert({u"biller"_s, biller.id}, billerToJson(biller));
}

/// Billers w0, w1 … of Suzhou.
inline Edition editionOf(int billers)
{
    Edition edition;
    for (int i = 0; i < billers; ++i)
        put(edition, waterWorks(u"w%1"_s.arg(i)));
    return edition;
}

inline CatalogueManifest manifestOf(const Edition& edition, qint64 version)
{
    QList<CatalogueEntry> entries;
    for (auto entry = edition.cbegin(); entry != edition.cend(); ++entry)
        entries.append(
            {entry.key().first, entry.key().second, digestOfValue(canonicalJson(entry.value()))});
    return {version, rootOf(entries), entries.size(),
        QDateTime(QDate(2026, 3, 18), QTime(1, 0), Qt::UTC), "ours"};
}

/// Hands the desk one change, in a transaction of its own.
inline Result<Done> receive(Database& database, const CatalogueChange& change)
{
    return database.transaction([&] { return receiveCatalogue(database, change, isOurs); });
}

inline Result<Done> receive(Database& database, const CatalogueManifest& manifest)
{
    return receive(database, {u"catalogue"_s, u"current"_s, manifestToJson(manifest)});
}

/// Hands the desk the difference from one edition to another and the manifest of the second, in one
/// transaction, as a page of changes does.
inline Result<Done> receivePage(
    Database& database, const Edition& before, const Edition& after, qint64 version)
{
    return database.transaction([&]() -> Result<Done> {
        for (auto entry = after.cbegin(); entry != after.cend(); ++entry)
            if (before.value(entry.key()) != entry.value())
                if (const auto taken = receiveCatalogue(
                        database, {entry.key().first, entry.key().second, entry.value()}, isOurs);
                    !taken)
                    return taken;
        for (auto entry = before.cbegin(); entry != before.cend(); ++entry)
            if (!after.contains(entry.key()))
                if (const auto taken = receiveCatalogue(
                        database, {entry.key().first, entry.key().second, {}}, isOurs);
                    !taken)
                    return taken;
        const QJsonObject manifest = manifestToJson(manifestOf(after, version));
        return receiveCatalogue(database, {u"catalogue"_s, u"current"_s, manifest}, isOurs);
    });
}

inline qint64 versionInForce(Database& database)
{
    const auto current = CatalogueVersionRepository(database).current();
    HUI_ASSERT(current);
    return *current ? (*current)->version : 0;
}

inline QString refusalOf(Database& database)
{
    const auto refusal = CatalogueVersionRepository(database).refusal();
    HUI_ASSERT(refusal);
    return *refusal ? (*refusal)->reason : QString();
}

} // namespace hui::testkit
