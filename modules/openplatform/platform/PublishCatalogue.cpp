// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/platform/PublishCatalogue.h"

#include "app/catalogue/SecretField.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/SecretWords.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/openplatform/platform/EditionRepository.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace hui::openplatform {

using namespace Qt::StringLiterals;

namespace {

/// How many fields a refusal names: an edition that went wrong as a whole fills no screen.
constexpr qsizetype mostNamed = 50;

/// What the form of a biller asks for, as the desks will be told.
QList<Parameter> askedBy(const QString& biller)
{
    const QJsonObject told = QJsonDocument::fromJson(biller.toUtf8()).object();
    QList<Parameter> asked;
    for (const QJsonValue& each : told[u"terms"_s][u"parameters"_s].toArray())
        asked.append({each[u"key"_s].toString(),
            {each[u"label"_s][u"zh"_s].toString(), each[u"label"_s][u"en"_s].toString()}});
    return asked;
}

/// The fields as they will be told, not the values they are made from: of many thousand billers
/// most ask for the same few, each looked at once. Whoever mends an edition is told all of them.
Result<Done> checkBillers(const QMap<QString, QString>& billers)
{
    QHash<QString, QStringList> seen; // by what is asked, the places that ask for a secret
    QStringList secrets;
    for (auto biller = billers.cbegin(); biller != billers.cend(); ++biller) {
        const QList<Parameter> asked = askedBy(biller.value());
        QString words;
        for (const Parameter& each : asked)
            words += each.key + u'\n' + each.label.zh + u'\n' + each.label.en + u'\n';
        if (!seen.contains(words))
            seen.insert(words, secretPlaces(asked));
        for (const QString& place : seen.value(words))
            secrets.append(biller.key() + u'.' + place);
    }
    if (secrets.isEmpty())
        return Done{};
    const qsizetype others = secrets.size() - mostNamed;
    if (others > 0)
        secrets = secrets.first(mostNamed) << u"+%1"_s.arg(others);
    return secretAsked(secrets.join(u", "_s));
}

} // namespace

Result<Done> publishCatalogue(
    server::Context& context, const CatalogueContent& content, const server::SigningKey& key)
{
    HUI_ASSERT(context.database.inTransaction());
    EditionRepository editions(context.database);
    const auto last = editions.latest();
    if (!last)
        return std::unexpected(last.error());
    if (const auto open = checkBillers(content.value(u"biller"_s)); !open)
        return open;
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
