// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/JournalCommand.h"

#include "app/core/StrictJson.h"
#include "app/ctl/Arguments.h"
#include "app/ctl/DataFolder.h"
#include "app/ctl/Salvage.h"
#include "app/store/JournalCheck.h"
#include "app/store/Snapshots.h"

#include <QFileInfo>
#include <QJsonObject>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

QByteArray lineOf(const JournalCheck& check, const QString& snapshot)
{
    QJsonObject object{{u"entries"_s, check.entries}, {u"verified"_s, !check.fault.has_value()},
        {u"broken_at"_s, QJsonValue()}, {u"head"_s, QString::fromLatin1(check.head.toHex())},
        {u"mirrored"_s, check.mirrored}, {u"not_accepted"_s, check.notAccepted},
        {u"snapshot"_s, snapshot.isEmpty() ? QJsonValue() : QFileInfo(snapshot).fileName()}};
    if (check.fault) {
        object.insert(u"broken_at"_s, check.fault->sequence);
        object.insert(u"broken_in"_s, check.fault->table);
        object.insert(u"reason"_s, check.fault->reason);
    }
    return canonicalJson(object) + '\n';
}

Exit runVerify(const Terminal& terminal, const Command& command, const QStringList& arguments)
{
    const auto named = namedArguments(arguments, {u"--data-dir"_s});
    if (!named)
        return terminal.misused(sentenceOf(named.error()), command.usage);
    if (named->isEmpty())
        return terminal.misused(u"--data-dir is needed"_s, command.usage);
    const auto folder = DataFolder::open(named->value(u"--data-dir"_s));
    if (!folder)
        return terminal.failed(folder.error());
    const auto check
        = checkJournal((*folder)->database(), (*folder)->mirrorFile(), (*folder)->proof());
    if (!check)
        return terminal.failed(check.error());
    const QString snapshot = verifiedSnapshots((*folder)->snapshots()).value(0);
    terminal.out.write(lineOf(*check, snapshot));
    return check->fault ? Exit::Invalid : Exit::Valid;
}

Exit runJournal(const Terminal& terminal, const Command& command, const QStringList& arguments)
{
    if (arguments.value(0) == u"verify")
        return runVerify(terminal, command, arguments.sliced(1));
    if (arguments.value(0) == u"salvage")
        return runSalvage(terminal, command, arguments.sliced(1));
    return terminal.misused(u"a journal is verified or salvaged"_s, command.usage);
}

} // namespace

Command journalCommand()
{
    return {u"journal"_s, u"Verify the journal of a desk, or salvage what is left of one"_s,
        u"usage: huideskctl journal verify --data-dir DIR\n"
        "       huideskctl journal salvage --data-dir DIR --output DIR\n\n"
        "verify checks every entry of DIR/journal.db against the chain, its closed body, its "
        "outbox\n"
        "row and the signed heads with their signatures, and DIR/mirror.hdl against the journal. "
        "No\n"
        "desk may be running on DIR; nothing in it is changed. Prints one line of JSON:\n\n"
        "  entries       entries of the journal\n"
        "  verified      true when all of it holds\n"
        "  broken_at     number of the first entry that does not fit, else null; then broken_in\n"
        "                and reason say where and how\n"
        "  head          hash of the last entry, hex\n"
        "  mirrored      entries of the mirror log\n"
        "  snapshot      newest safety copy whose hash fits, else null; none of today: look\n"
        "                at the disk and at the desk's log\n"
        "  not_accepted  operations the platform has not had its last word on: while there are\n"
        "                any, the folder must not be deleted\n\n"
        "salvage builds a new journal in a new folder from what proves itself in the database, "
        "the\n"
        "mirror log and the newest verified snapshot, united by operation id. DIR is not changed.\n"
        "Prints one line of JSON:\n\n"
        "  entries       entries of the new journal; from_mirror, from_database, from_snapshot "
        "say\n"
        "                where each was found first\n"
        "  missing       gaps, as [first, last]; highest is the last number anything knew of\n"
        "  refused       rows that were found and did not prove themselves\n"
        "  outcomes      entries whose outcome was known; the others are asked for by the desk\n"
        "  audited       events of the audit trail\n"
        "  stop          why the desk records nothing yet: history_unsigned is signed for at the\n"
        "                desk, anything else is for support\n"
        "  verified      true when the new journal verifies; else broken_at, broken_in, reason\n\n"
        "Exit: 0 all holds or all was recovered, 1 found broken or not all recovered, 2 wrong\n"
        "usage, no journal, or a desk is running."_s,
        runJournal};
}

} // namespace hui
