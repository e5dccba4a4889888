// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/NoteCasePaper.h"

#include "app/casework/CaseDraftRepository.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

const QString casePaperKind = u"case.print"_s;

Result<int> countCasePaper(Database& database, const NoteCasePaper& request, QJsonObject body)
{
    const auto printed = CaseDraftRepository(database).countPrint(request.caseId);
    if (!printed)
        return printed;
    body.insert(u"count"_s, *printed);
    const auto noted = Journal(database).append(
        {request.operation, casePaperKind, request.shift, std::nullopt, body, request.at});
    return noted ? printed : std::unexpected(noted.error());
}

} // namespace

Result<int> noteCasePaper(Database& database, const NoteCasePaper& request)
{
    return database.transaction([&]() -> Result<int> {
        const QJsonObject said{{u"case"_s, idText(request.caseId)}};
        const auto repeat = isRepeat(database, request.operation, casePaperKind, said);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (!*repeat)
            return countCasePaper(database, request, said);
        const auto entry = Journal(database).byId(request.operation);
        if (!entry)
            return std::unexpected(entry.error());
        HUI_ASSERT(*entry); // it is a repeat
        return (*entry)->operation.body.value(u"count"_s).toInt();
    });
}

} // namespace hui::cases
