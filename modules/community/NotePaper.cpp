// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/NotePaper.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "modules/community/DeskBookingRepository.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString paperKind = u"community.print"_s;

Result<int> countPaper(Database& database, const NotePaper& request, QJsonObject body)
{
    const auto printed = DeskBookingRepository(database).countPrint(request.subject, request.paper);
    if (!printed)
        return printed;
    body.insert(u"count"_s, *printed);
    const auto noted = Journal(database).append(
        {request.operation, paperKind, request.shift, std::nullopt, body, request.at});
    return noted ? printed : std::unexpected(noted.error());
}

} // namespace

Result<int> notePaper(Database& database, const NotePaper& request)
{
    return database.transaction([&]() -> Result<int> {
        const QJsonObject said{
            {u"subject"_s, idText(request.subject)}, {u"paper"_s, request.paper}};
        const auto repeat = isRepeat(database, request.operation, paperKind, said);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (!*repeat)
            return countPaper(database, request, said);
        const auto entry = Journal(database).byId(request.operation);
        if (!entry)
            return std::unexpected(entry.error());
        HUI_ASSERT(*entry); // it is a repeat
        return (*entry)->operation.body.value(u"count"_s).toInt();
    });
}

} // namespace hui::community
