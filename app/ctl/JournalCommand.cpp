// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/JournalCommand.h"

#include "app/core/StrictJson.h"
#include "app/ctl/Arguments.h"
#include "app/ctl/DataFolder.h"
#include "app/store/JournalCheck.h"

#include <QJsonObject>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

QByteArray lineOf(const JournalCheck& check)
{
    QJsonObject object{{u"entries"_s, check.entries}, {u"verified"_s, !check.fault.has_value()},
        {u"broken_at"_s, QJsonValue()}, {u"head"_s, QString::fromLatin1(check.head.toHex())},
        {u"mirrored"_s, check.mirrored}, {u"not_accepted"_s, check.notAccepted}};
    if (check.fault) {
        object.insert(u"broken_at"_s, check.fault->sequence);
        object.insert(u"broken_in"_s, check.fault->table);
        object.insert(u"reason"_s, check.fault->reason);
    }
    return canonicalJson(object) + '\n';
}

Exit runJournal(const Terminal& terminal, const Command& command, const QStringList& arguments)
{
    if (arguments.value(0) != u"verify")
        return terminal.misused(u"verify is what a journal can be asked for"_s, command.usage);
    const auto named = namedArguments(arguments.sliced(1), {u"--data-dir"_s});
    if (!named)
        return terminal.misused(sentenceOf(named.error()), command.usage);
    if (named->isEmpty())
        return terminal.misused(u"--data-dir is needed"_s, command.usage);
    const auto folder = DataFolder::open(named->value(u"--data-dir"_s));
    if (!folder)
        return terminal.failed(folder.error());
    const auto check = checkJournal((*folder)->database(), (*folder)->mirrorFile());
    if (!check)
        return terminal.failed(check.error());
    terminal.out.write(lineOf(*check));
    return check->fault ? Exit::Invalid : Exit::Valid;
}

} // namespace

Command journalCommand()
{
    return {u"journal"_s, u"Verify the journal of a desk: chain, closed entries, mirror log"_s,
        u"usage: huideskctl journal verify --data-dir DIR\n\n"
        "Checks every entry of DIR/journal.db against the chain, its closed body, its outbox row\n"
        "and the signed heads, and DIR/mirror.hdl against the journal. No desk may be running on\n"
        "DIR; nothing in it is changed. Prints one line of JSON:\n\n"
        "  entries       entries of the journal\n"
        "  verified      true when all of it holds\n"
        "  broken_at     number of the first entry that does not fit, else null; then broken_in\n"
        "                and reason say where and how\n"
        "  head          hash of the last entry, hex\n"
        "  mirrored      entries of the mirror log\n"
        "  not_accepted  operations the platform has not had its last word on: while there are\n"
        "                any, the folder must not be deleted\n\n"
        "Exit: 0 all holds, 1 found broken, 2 wrong usage, no journal, or a desk is running."_s,
        runJournal};
}

} // namespace hui
