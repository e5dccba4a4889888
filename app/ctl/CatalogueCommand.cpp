// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/CatalogueCommand.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/TermWords.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/ctl/Arguments.h"
#include "app/ctl/DataFolder.h"
#include "modules/openplatform/CatalogueStanding.h"

#include <QJsonObject>

namespace hui {

namespace {

constexpr int mostFound = 50;

QJsonValue versionOf(const std::optional<CatalogueVersion>& version)
{
    if (!version)
        return {};
    return QJsonObject{{u"version"_s, version->version},
        {u"root"_s, QString::fromLatin1(version->root)}, {u"entries"_s, version->entries},
        {u"issued_at"_s, timestampToJson(version->issuedAt)},
        {u"applied_at"_s, timestampToJson(version->appliedAt)},
        {u"unreadable"_s, version->unreadable}};
}

QJsonValue refusalOf(const std::optional<CatalogueRefusal>& refusal)
{
    if (!refusal)
        return {};
    return QJsonObject{{u"version"_s, refusal->version}, {u"reason"_s, refusal->reason},
        {u"at"_s, timestampToJson(refusal->at)}};
}

Exit stats(const Terminal& terminal, Database& database)
{
    const auto standing = openplatform::catalogueStanding(database);
    if (!standing)
        return terminal.failed(standing.error());
    terminal.out.write(canonicalJson({{u"in_force"_s, versionOf(standing->current)},
                           {u"refused"_s, refusalOf(standing->refusal)},
                           {u"waiting"_s, standing->waiting}, {u"cities"_s, standing->cities},
                           {u"billers"_s, standing->billers}, {u"paused"_s, standing->paused},
                           {u"interfaces"_s, standing->interfaces}, {u"needs"_s, standing->needs}})
        + '\n');
    return Exit::Valid;
}

Exit verify(const Terminal& terminal, Database& database)
{
    const auto check = openplatform::checkCatalogue(database);
    if (!check)
        return terminal.failed(check.error());
    QJsonObject line{{u"entries"_s, check->entries}, {u"verified"_s, check->fault.isEmpty()}};
    if (!check->fault.isEmpty())
        line.insert(u"broken_at"_s, check->fault);
    terminal.out.write(canonicalJson(line) + '\n');
    return check->fault.isEmpty() ? Exit::Valid : Exit::Invalid;
}

Exit search(const Terminal& terminal, Database& database, const QMap<QString, QString>& named)
{
    const auto found = CatalogueRepository(database).search(
        named.value(u"--words"_s), named.value(u"--city"_s), mostFound);
    if (!found)
        return terminal.failed(found.error());
    for (const Biller& biller : *found)
        terminal.out.write(
            canonicalJson({{u"id"_s, biller.id}, {u"name"_s, biller.name},
                {u"name_en"_s, biller.nameEn}, {u"category"_s, biller.category},
                {u"city"_s, biller.city}, {u"state"_s, QString(wordOf(biller.terms.state))}})
            + '\n');
    return found->isEmpty() ? Exit::Invalid : Exit::Valid;
}

Exit runCatalogue(const Terminal& terminal, const Command& command, const QStringList& arguments)
{
    const QString verb = arguments.value(0);
    if (verb != u"verify" && verb != u"stats" && verb != u"search")
        return terminal.misused(u"verify, stats or search"_s, command.usage);
    const QStringList names = verb == u"search"
        ? QStringList{u"--data-dir"_s, u"--words"_s, u"--city"_s}
        : QStringList{u"--data-dir"_s};
    const auto named = namedArguments(arguments.sliced(1), names);
    if (!named)
        return terminal.misused(sentenceOf(named.error()), command.usage);
    if (!named->contains(u"--data-dir"_s))
        return terminal.misused(u"--data-dir is needed"_s, command.usage);
    if (verb == u"search" && !named->contains(u"--words"_s))
        return terminal.misused(u"--words is needed"_s, command.usage);
    const auto folder = DataFolder::open(named->value(u"--data-dir"_s));
    if (!folder)
        return terminal.failed(folder.error());
    if (verb == u"verify")
        return verify(terminal, (*folder)->database());
    if (verb == u"stats")
        return stats(terminal, (*folder)->database());
    return search(terminal, (*folder)->database(), *named);
}

} // namespace

Command catalogueCommand()
{
    return {u"catalogue"_s, u"Verify, count or search the catalogue of a desk"_s,
        u"usage: huideskctl catalogue verify --data-dir DIR\n"
        "       huideskctl catalogue stats  --data-dir DIR\n"
        "       huideskctl catalogue search --data-dir DIR --words WORDS [--city CODE]\n\n"
        "Reads DIR/journal.db; no desk may be running on DIR and nothing in it is changed.\n\n"
        "  verify  takes the digests of the version in force anew and holds them against what the\n"
        "          platform signed; one line of JSON: entries, verified, broken_at\n"
        "  stats   one line of JSON: the version in force, the last one refused and why, and how\n"
        "          many cities, billers, interfaces and kinds of need there are\n"
        "  search  one line of JSON for each biller that has all WORDS, each the beginning of a\n"
        "          word, a syllable, initials or a part of the name; those of the city first\n\n"
        "Exit: 0 done and all holds, 1 found broken or nothing found, 2 wrong usage, no journal, "
        "or\n"
        "a desk is running."_s,
        runCatalogue};
}

} // namespace hui
