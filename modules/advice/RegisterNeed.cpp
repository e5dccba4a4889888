// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/RegisterNeed.h"

#include "app/core/ChinaTime.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "modules/advice/DeskAdviceRepository.h"
#include "modules/advice/NeedWire.h"

#include <QCoreApplication>

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

const QString registerKind = u"advice.register"_s;

bool isOfTheForm(NeedFault fault)
{
    return fault != NeedFault::NoticeMissing && fault != NeedFault::NoticeUnread
        && fault != NeedFault::NoticeOutdated;
}

Result<Done> checkNeed(Database& database, const Need& need)
{
    const auto book = DeskAdviceRepository(database).book();
    if (!book)
        return std::unexpected(book.error());
    if (!*book)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "This desk has not been told the risk notices yet. Connect once."));
    const QDate day = dateInChina(need.registeredAt);
    const auto fault
        = faultOf(need, (*book)->bandIdsOn(day), noticeOn((*book)->notices, need.line, day));
    if (!fault)
        return Done{};
    return failure(isOfTheForm(*fault) ? Error::Kind::Input : Error::Kind::Refused, textOf(*fault));
}

Result<DeskReferral> known(Database& database, const QUuid& need)
{
    const auto found = DeskAdviceRepository(database).byNeed(need);
    if (!found)
        return std::unexpected(found.error());
    if (!*found) // forgotten with its customer
        return refused(QT_TRANSLATE_NOOP("Error", "This desk does not have the need."));
    return **found;
}

Result<DeskReferral> writeNeed(Database& database, const RegisterNeed& request)
{
    if (const auto checked = checkNeed(database, request.need); !checked)
        return std::unexpected(checked.error());
    const auto noted = Journal(database).append(
        {request.need.id, registerKind, request.shift, {}, toJson(request.need), request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto saved = DeskAdviceRepository(database).save(
        {.need = request.need, .branch = request.shift.branch});
    return saved ? known(database, request.need.id) : std::unexpected(saved.error());
}

} // namespace

const char* textOf(NeedFault fault)
{
    switch (fault) {
    case NeedFault::Name: return QT_TRANSLATE_NOOP("Error", "Enter the name.");
    case NeedFault::Phone: return QT_TRANSLATE_NOOP("Error", "Enter a mobile number of 11 digits.");
    case NeedFault::Band: return QT_TRANSLATE_NOOP("Error", "Choose one of the bands.");
    case NeedFault::Purpose:
        return QT_TRANSLATE_NOOP("Error", "Enter the purpose, at most 60 characters.");
    case NeedFault::Remarks:
        return QT_TRANSLATE_NOOP("Error", "The remarks are longer than 200 characters.");
    case NeedFault::NoticeMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "No risk notice is in force for this line. Nothing is registered without.");
    case NeedFault::NoticeUnread:
        return QT_TRANSLATE_NOOP("Error", "The risk notice must be read and confirmed first.");
    case NeedFault::NoticeOutdated:
        return QT_TRANSLATE_NOOP(
            "Error", "Another version of the risk notice is in force. It must be read again.");
    }
    Q_UNREACHABLE();
}

Result<DeskReferral> registerNeed(Database& database, const RegisterNeed& request)
{
    HUI_ASSERT(!request.need.id.isNull());
    return database.transaction([&]() -> Result<DeskReferral> {
        const auto repeat = isRepeat(database, request.need.id, registerKind, toJson(request.need));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? known(database, request.need.id) : writeNeed(database, request);
    });
}

} // namespace hui::advice
