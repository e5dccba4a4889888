// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/PayBooking.h"

#include "app/casework/ServiceCase.h"
#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/catalogue/KnownPayer.h"
#include "app/catalogue/NeedService.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/IdText.h"
#include "app/customer/AtCounter.h"
#include "app/customer/NamedAsRecord.h"
#include "app/customer/OpenRecord.h"
#include "app/customer/SeenPayer.h"
#include "app/customer/WhoCame.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/community/BookingCase.h"
#include "modules/community/BookingWire.h"
#include "modules/community/DeskBookingRepository.h"

#include <QCoreApplication>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString payKind = u"community.pay"_s;
const QString bookKind = u"community.book"_s;

/// What is tendered and what goes back, when both add up to what is due; nothing of an account.
Result<std::pair<Money, Money>> cashOf(const PayBooking& request)
{
    const Result<Money> in = totalOf(request.cashIn, Currency::CNY);
    if (!in)
        return std::unexpected(in.error());
    const Result<Money> out = totalOf(request.cashOut, Currency::CNY);
    if (!out)
        return std::unexpected(out.error());
    const qint64 cash = request.way.isCash() ? request.booking.due().minor() : 0;
    if (in->minor() - out->minor() != cash)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Cash less change is not the amount due."));
    return std::pair(*in, *out);
}

Result<Done> checkSigned(Database& database, const PayBooking& request)
{
    if (!request.approval.approvalId.isEmpty())
        return checkCountersign(request.approval, request.shift);
    return checkUnsigned(database, request.shift.businessDate,
        {payKind, nameOf(request.way.mode), request.booking.due()});
}

Result<Done> checkHeld(const PayBooking& request)
{
    if (!request.online)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "Numbers are booked on line only. Take no money."));
    if (request.booking.state != BookingState::Held || request.at >= request.booking.heldUntil)
        return refused(
            QT_TRANSLATE_NOOP("Error", "The number is not held any more. Hold it again."));
    return Done{};
}

/// What the request itself decides: the same again is the same payment.
QJsonObject bookingSaid(const PayBooking& request)
{
    QJsonObject said{{u"booking"_s, idText(request.booking.id)},
        {u"cash_in"_s, toJson(request.cashIn)}, {u"cash_out"_s, toJson(request.cashOut)}};
    addTo(said, PayWay{request.way.mode, request.way.debit, {}});
    return said;
}

QJsonObject payBodyFor(const PayBooking& request)
{
    QJsonObject body = bookingSaid(request);
    body.insert(u"category"_s, u"registration"_s); // whose service it is for the day's report
    body.insert(u"about"_s, toJson(request.booking));
    body.insert(u"case"_s, idText(request.caseId.isNull() ? request.pay : request.caseId));
    body.insert(u"book"_s, idText(request.book));
    if (!request.customer.isNull())
        body.insert(u"customer"_s, idText(request.customer));
    if (!request.payer.isNull())
        body.insert(u"payer"_s, idText(request.payer));
    addTo(body, request.way);
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    return body;
}

/// What the hospital is asked for; who came to book it, as the payment says.
QJsonObject bookBodyFor(const PayBooking& request, const QJsonObject& payBody)
{
    QJsonObject body{{u"booking"_s, idText(request.booking.id)},
        {u"original"_s, idText(request.pay)}}; // the day's report finds what goes back by itself
    if (!request.customer.isNull())
        body.insert(u"customer"_s, idText(request.customer));
    if (request.way.agent.isNull())
        return body;
    for (const QString& word : {u"payer"_s, u"agent"_s, u"came"_s})
        if (payBody.contains(word))
            body.insert(word, payBody.value(word));
    return body;
}

Result<DeskBooking> record(
    Database& database, const PayBooking& request, const std::pair<Money, Money>& cash)
{
    Journal journal(database);
    QJsonObject payBody = payBodyFor(request);
    if (const auto named = nameWhoCame(database, payBody, request.shift.businessDate); !named)
        return std::unexpected(named.error());
    const Operation money{
        request.pay, payKind, request.shift, request.booking.due(), payBody, request.at};
    // Not dependent on the money: were that refused, a person would have to look at this one. The
    // platform waits with it for the money as long as the number is held.
    const Operation number{
        request.book, bookKind, request.shift, {}, bookBodyFor(request, payBody), request.at};
    for (const Operation& operation : {money, number})
        if (const auto noted = journal.append(operation); !noted)
            return std::unexpected(noted.error());
    if (request.way.isCash())
        if (const auto moved = moveCash(database,
                {request.pay, request.shift, payKind, request.cashIn, request.cashOut, request.at});
            !moved)
            return std::unexpected(moved.error());
    DeskBooking made{request.booking, request.pay, request.book, {}, {}, request.shift.businessDate,
        cash.first, cash.second, request.at};
    made.mode = request.way.mode;
    made.debited = request.way.debit.masked;
    made.came = cameForIn(payBody);
    if (const auto added = DeskBookingRepository(database).add(made); !added)
        return std::unexpected(added.error());
    const ServiceStep step{caseOf(request.booking, request.customer),
        stepOf(request.pay, request.book), request.shift.branch,
        {request.pay, request.device, request.shift.operatorId, request.at},
        [&database](const QString& kind) { return isKindServed(database, kind, bookingCases()); }};
    if (const auto begun = takeOnCase(deskCases(database), request.caseId, step); !begun)
        return std::unexpected(begun.error());
    return made;
}

Result<DeskBooking> pay(Database& database, const PayBooking& request)
{
    const auto cash = cashOf(request);
    if (!cash)
        return std::unexpected(cash.error());
    if (const auto held = checkHeld(request); !held)
        return std::unexpected(held.error());
    if (const auto payable = checkWay(database, request.shift.businessDate, request.booking.due(),
            {request.payer, mayBeIdentified, checkSeenPayer, mightComeFor, checkNames},
            request.way);
        !payable)
        return std::unexpected(payable.error());
    if (const auto may = checkSigned(database, request); !may)
        return std::unexpected(may.error());
    return record(database, request, *cash);
}

Result<DeskBooking> recordedBooking(Database& database, const QUuid& payment)
{
    const auto known = DeskBookingRepository(database).byPayment(payment);
    if (!known)
        return std::unexpected(known.error());
    HUI_ASSERT(*known); // written with the journal
    return **known;
}

} // namespace

Result<DeskBooking> payBooking(Database& database, const PayBooking& request)
{
    HUI_ASSERT(!request.pay.isNull() && !request.book.isNull());
    return database.transaction([&]() -> Result<DeskBooking> {
        const Result<bool> repeat = isRepeat(database, request.pay, payKind, bookingSaid(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? recordedBooking(database, request.pay) : pay(database, request);
    });
}

} // namespace hui::community
