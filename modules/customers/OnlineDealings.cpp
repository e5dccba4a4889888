// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/OnlineDealings.h"

#include "app/casework/CaseRepository.h"

#include <QSet>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

const QString counterChannel = u"counter"_s;
const QString phoneChannel = u"phone"_s;

/// What stands in the history of a case by the customer's own hand; looks and ends by the clock do
/// not.
bool isTold(const CaseEvent& event)
{
    static const QStringList told{u"open"_s, u"typed"_s, u"photographed"_s, u"signed"_s, u"rated"_s,
        nameOf(CaseAct::Withdraw)};
    return event.operatorId.isEmpty() && told.contains(event.act);
}

/// A partner begins and withdraws; everything else is done on the telephone.
QString channelFor(const Case& value, const CaseEvent& event)
{
    const bool isPartners = event.act == u"open" || event.act == nameOf(CaseAct::Withdraw);
    return isPartners && value.channel != counterChannel ? value.channel : phoneChannel;
}

JournalEntry dealingOf(const Case& value, const CaseEvent& event)
{
    JournalEntry entry;
    entry.operation.id = event.operation;
    entry.operation.kind = u"online."_s + event.act;
    entry.operation.shift.branch = value.branch;
    entry.operation.at = event.at;
    entry.operation.body = {{u"channel"_s, channelFor(value, event)}, {u"need_zh"_s, value.kindZh},
        {u"need_en"_s, value.kindEn}};
    entry.state = OutboxState::Accepted;
    return entry;
}

} // namespace

QString channelOf(const JournalEntry& dealing)
{
    const QString said = dealing.operation.body.value("channel"_L1).toString();
    return said.isEmpty() ? counterChannel : said;
}

bool isOnline(const JournalEntry& dealing)
{
    return channelOf(dealing) != counterChannel;
}

QUuid caseIn(const QString& kind, const QUuid& operation, const QJsonObject& body)
{
    return kind == u"case.open" ? operation : QUuid::fromString(body.value("case"_L1).toString());
}

Result<QList<JournalEntry>> onlineDealings(Database& database, const QList<QUuid>& cases)
{
    QSet<QUuid> seen;
    QList<JournalEntry> online;
    for (const QUuid& id : cases) {
        if (id.isNull() || seen.contains(id))
            continue;
        seen.insert(id);
        const auto value = CaseRepository(database).byId(id);
        if (!value)
            return std::unexpected(value.error());
        if (!*value)
            continue; // forgotten, or of another branch
        for (const CaseEvent& event : (*value)->history)
            if (isTold(event))
                online.append(dealingOf(**value, event));
    }
    std::ranges::stable_sort(online, std::ranges::greater(),
        [](const JournalEntry& entry) { return entry.operation.at; });
    return online.first(qMin(online.size(), qsizetype{mostOnlineDealings}));
}

} // namespace hui::customers
