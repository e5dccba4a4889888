// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Salvage.h"

#include "app/core/StrictJson.h"
#include "app/ctl/Arguments.h"
#include "app/ctl/DataFolder.h"
#include "app/store/Salvage.h"
#include "app/sync/AnchorSignature.h"
#include "app/sync/Identity.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLoggingCategory>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

QByteArray lineOf(const SalvageReport& report)
{
    QJsonArray missing;
    for (const auto& [first, last] : report.missing)
        missing.append(QJsonArray{first, last});
    QJsonObject object{{u"entries"_s, report.entries}, {u"from_mirror"_s, report.fromMirror},
        {u"from_database"_s, report.fromDatabase}, {u"from_snapshot"_s, report.fromSnapshot},
        {u"refused"_s, report.refused}, {u"highest"_s, report.highest}, {u"missing"_s, missing},
        {u"outcomes"_s, report.outcomes}, {u"audited"_s, report.audited},
        {u"database_opened"_s, report.databaseOpened}, {u"stop"_s, report.stop},
        {u"snapshot"_s, QFileInfo(report.snapshot).fileName()},
        {u"verified"_s, !report.fault.has_value()}, {u"broken_at"_s, QJsonValue()}};
    if (report.fault) {
        object.insert(u"broken_at"_s, report.fault->sequence);
        object.insert(u"broken_in"_s, report.fault->table);
        object.insert(u"reason"_s, report.fault->reason);
    }
    return canonicalJson(object) + '\n';
}

/// The folder of the new journal, ours alone. Refused when something is in it already.
Result<Done> makeOutput(const QString& folder)
{
    const QDir output(folder);
    if (output.exists() && !output.isEmpty())
        return failure(Error::Kind::Refused, "The output folder is not empty.", folder);
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(
            folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return failure(Error::Kind::Refused, "The output folder cannot be made.", folder);
    return Done{};
}

/// Database and write-ahead log, copied: reading a damaged database plays its log into it.
Result<QString> copyOf(const QDir& folder, const QDir& output)
{
    const QString name = u"journal.db"_s;
    const QString damaged = output.filePath(u"damaged"_s);
    if (!QDir().mkpath(damaged))
        return failure(Error::Kind::Storage, "The output folder cannot be written.", damaged);
    for (const QString& part : {name, name + u"-wal"_s})
        if (folder.exists(part) && !QFile::copy(folder.filePath(part), damaged + u'/' + part))
            return failure(Error::Kind::Storage, "The journal cannot be copied.", part);
    return damaged + u'/' + name;
}

Result<SalvageReport> salvage(const QString& folder, const QString& output)
{
    const auto identity = loadIdentity(folder);
    if (!identity)
        return failure(Error::Kind::Refused, identity.error().text, identity.error().detail);
    const auto lock = DataFolder::lock(folder);
    if (!lock)
        return std::unexpected(lock.error());
    const QDir from(folder);
    if (!from.exists(u"journal.db"_s) && !from.exists(u"mirror.hdl"_s)
        && !from.exists(u"snapshots"_s))
        return failure(Error::Kind::Refused, "There is no journal here.", folder);
    if (const auto made = makeOutput(output); !made)
        return std::unexpected(made.error());
    const auto copy = copyOf(from, QDir(output));
    if (!copy)
        return std::unexpected(copy.error());
    if (const auto saved = saveIdentity(output, *identity); !saved)
        return std::unexpected(saved.error());
    return salvageJournal({*copy, from.filePath(u"mirror.hdl"_s), from.filePath(u"snapshots"_s),
                              identity->storeSecret},
        QDir(output).filePath(u"journal.db"_s), anchorProof(*identity));
}

} // namespace

Exit runSalvage(const Terminal& terminal, const Command& command, const QStringList& arguments)
{
    const auto named = namedArguments(arguments, {u"--data-dir"_s, u"--output"_s});
    if (!named)
        return terminal.misused(sentenceOf(named.error()), command.usage);
    if (named->size() != 2)
        return terminal.misused(u"--data-dir and --output are needed"_s, command.usage);
    QLoggingCategory::setFilterRules(u"hui.store=false"_s); // that pages fail is why we are here
    const auto report = salvage(named->value(u"--data-dir"_s), named->value(u"--output"_s));
    if (!report)
        return terminal.failed(report.error());
    terminal.out.write(lineOf(*report));
    return report->isWhole() ? Exit::Valid : Exit::Invalid;
}

} // namespace hui
