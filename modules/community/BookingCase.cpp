// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookingCase.h"

#include "app/casework/CaseLegs.h"
#include "app/casework/WriteCase.h"

#include <QCoreApplication>

namespace hui::community {

using namespace Qt::StringLiterals;

Case caseOf(const Booking& booking, const QUuid& customer)
{
    Case made;
    made.kind = u"P-034"_s; // of the catalogue of needs
    made.kindZh = u"预约挂号"_s;
    made.kindEn = u"Book an appointment"_s;
    made.channel = u"counter"_s;
    made.touchpoint = u"window"_s;
    made.scene = u"惠健康"_s;
    made.act = u"book"_s;
    made.customer = customer;
    made.entries = {{u"day"_s, booking.date.toString(Qt::ISODate)},
        {u"wish"_s, booking.hospitalName + u" · "_s + booking.departmentName}};
    return made;
}

CaseStep stepOf(const QUuid& pay, const QUuid& book)
{
    return {u"appointment"_s, u"挂号费与号源"_s, u"Fee and number"_s, {LegState::Pending, pay},
        {LegState::Pending, book}};
}

Case caseBegun(const std::optional<Case>& known, const Case& own, const CaseStep& step,
    const QString& branch, const CaseMover& mover)
{
    if (known && known->branch == branch) {
        Case changed = *known;
        if (beginStep(changed, step, mover))
            return changed;
    }
    Case opened = openedAs(own, branch, mover);
    const auto begun = beginStep(opened, step, mover);
    HUI_ASSERT(begun); // it is new and the mover's
    return opened;
}

Result<Done> beginBookingCase(Database& database, const QUuid& taking, const Case& own,
    const CaseStep& step, const QString& branch, const CaseMover& mover)
{
    std::optional<Case> before;
    if (!taking.isNull()) {
        const auto known = caseNowWithin(database, taking);
        if (!known)
            return std::unexpected(known.error());
        before = *known;
    }
    const Case changed = caseBegun(before, own, step, branch, mover);
    if (!taking.isNull() && changed.id != taking)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "The case cannot take the booking on. Open it and look at its steps."));
    const auto kept = keepMovedWithin(database, changed, before);
    return kept ? Result<Done>(Done{}) : std::unexpected(kept.error());
}

Result<Done> tellGivenBack(Database& database, const DeskBooking& known, const CaseMover& mover)
{
    if (known.caseId.isNull())
        return Done{}; // taken by a desk that opened no case yet
    const auto before = caseNowWithin(database, known.caseId);
    if (!before)
        return std::unexpected(before.error());
    if (!*before)
        return Done{}; // forgotten with its person
    Case changed = **before;
    if (!tellLeg(changed, known.pay, LegKind::Money, LegEvent::Undo, mover))
        return Done{}; // the platform has not told yet that it was booked; it will tell both
    const auto kept = keepMovedWithin(database, changed, *before);
    return kept ? Result<Done>(Done{}) : std::unexpected(kept.error());
}

} // namespace hui::community
