// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/PayFees.h"

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/catalogue/KnownPayer.h"
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
#include "modules/campus/CampusWire.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/FeeCase.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

const QString feesKind = u"campus.pay"_s;
constexpr int paymentsLookedAt = 50; ///< beside all that have not ended

/// What is tendered and what goes back, when both add up to what is due.
Result<std::pair<Money, Money>> feesCash(const PayFees& request, Money due)
{
    const Result<Money> in = totalOf(request.cashIn, Currency::CNY);
    if (!in)
        return std::unexpected(in.error());
    const Result<Money> out = totalOf(request.cashOut, Currency::CNY);
    if (!out)
        return std::unexpected(out.error());
    if (in->minor() - out->minor() != (request.way.isCash() ? due.minor() : 0))
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Cash less change is not the amount due."));
    return std::pair(*in, *out);
}

/// What the request itself decides: the same again is the same payment.
QJsonObject feesSaid(const PayFees& request)
{
    QJsonObject said{{u"student"_s, request.fees.student.number},
        {u"items"_s, toJson(request.parts)}, {u"cash_in"_s, toJson(request.cashIn)},
        {u"cash_out"_s, toJson(request.cashOut)}};
    addTo(said, PayWay{request.way.mode, request.way.debit, {}});
    if (!request.caseId.isNull())
        said.insert(u"case"_s, idText(request.caseId));
    return said;
}

Result<Done> checkFeesSigned(Database& database, const PayFees& request, Money due)
{
    if (!request.approval.approvalId.isEmpty())
        return checkCountersign(request.approval, request.shift);
    return checkUnsigned(
        database, request.shift.businessDate, {feesKind, nameOf(request.way.mode), due});
}

/// Whether the money of a payment may not be in what the platform told: it is still on its way, or
/// came after that was told.
bool isUntold(const DeskFees& payment, const QDateTime& asOf)
{
    if (payment.legs.pay == OutboxState::Accepted)
        return payment.bookedAt > asOf;
    return payment.legs.pay != OutboxState::Rejected; // what was refused is not paid
}

/// What is left of an item is not known while money for it is on its way from this desk. A part of
/// it would then be taken twice without anybody to see it: of an item that is paid whole the school
/// would refuse the second.
Result<Done> checkNotOnItsWay(Database& database, const PayFees& request)
{
    const auto payments = DeskFeesRepository(database).shown(paymentsLookedAt);
    if (!payments)
        return std::unexpected(payments.error());
    for (const DeskFees& each : *payments) {
        const Student& student = each.fees.student;
        if (student.school != request.fees.student.school
            || student.number != request.fees.student.number || !isUntold(each, request.fees.asOf))
            continue;
        for (const FeePart& part : request.parts)
            if (each.fees.item(part.item))
                return refused(
                    QT_TRANSLATE_NOOP("Error",
                        "Money for this item was taken here already and is on its way. Wait for "
                        "the answer, then ask the school again."),
                    part.item);
    }
    return Done{};
}

QJsonObject feesBody(const PayFees& request)
{
    QJsonObject body = payBodyOf(request.fees, request.parts);
    body.insert(u"cash_in"_s, toJson(request.cashIn));
    body.insert(u"cash_out"_s, toJson(request.cashOut));
    addTo(body, request.way);
    if (!request.caseId.isNull())
        body.insert(u"case"_s, idText(request.caseId));
    if (!request.customer.isNull())
        body.insert(u"customer"_s, idText(request.customer));
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    return body;
}

Result<DeskFees> recordFees(Database& database, const PayFees& request, DeskFees made)
{
    QJsonObject body = feesBody(request);
    if (const auto named = nameWhoCame(database, body, request.shift.businessDate); !named)
        return std::unexpected(named.error());
    made.came = cameForIn(body);
    const auto noted = Journal(database).append(
        {request.operation, feesKind, request.shift, made.due(), body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    if (request.way.isCash())
        if (const auto moved = moveCash(database,
                {request.operation, request.shift, feesKind, request.cashIn, request.cashOut,
                    request.at});
            !moved)
            return std::unexpected(moved.error());
    const CaseMover mover{request.operation, request.device, request.shift.operatorId, request.at};
    if (const auto moved = takeOnFeeCase(database, request.caseId, request.shift.branch, mover);
        !moved)
        return std::unexpected(moved.error());
    const auto added = DeskFeesRepository(database).add(made);
    return added ? Result<DeskFees>(made) : std::unexpected(added.error());
}

Result<DeskFees> takeFees(Database& database, const PayFees& request)
{
    if (!request.online)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP(
                "Error", "What is owed stands at the school. Take no money off line."));
    const auto checked = checkParts(request.fees, request.parts, request.shift.businessDate);
    if (!checked)
        return std::unexpected(checked.error());
    DeskFees made{.id = request.operation};
    made.fees = onlyPaid(request.fees, request.parts);
    made.parts = request.parts;
    made.businessDate = request.shift.businessDate;
    made.at = request.at;
    if (const auto known = checkNotOnItsWay(database, request); !known)
        return std::unexpected(known.error());
    const auto cash = feesCash(request, made.due());
    if (!cash)
        return std::unexpected(cash.error());
    made.tendered = cash->first;
    made.change = cash->second;
    made.mode = request.way.mode;
    made.debited = request.way.debit.masked;
    for (const auto& allowed :
        {checkWay(database, request.shift.businessDate, made.due(),
             {request.customer, mayBeIdentified, checkSeenPayer, mightComeFor, checkNames},
             request.way),
            checkFeesSigned(database, request, made.due())})
        if (!allowed)
            return std::unexpected(allowed.error());
    return recordFees(database, request, made);
}

Result<DeskFees> knownFees(Database& database, const QUuid& payment)
{
    const auto known = DeskFeesRepository(database).byId(payment);
    if (!known)
        return std::unexpected(known.error());
    HUI_ASSERT(*known); // written with the journal
    return **known;
}

} // namespace

const char* textOf(PartFault fault)
{
    switch (fault) {
    case PartFault::Nothing: return QT_TRANSLATE_NOOP("Error", "Enter what is paid of the item.");
    case PartFault::Closed:
        return QT_TRANSLATE_NOOP("Error", "The school takes no more money for that term.");
    case PartFault::Paid: return QT_TRANSLATE_NOOP("Error", "The item has been paid.");
    case PartFault::Exceeded:
        return QT_TRANSLATE_NOOP("Error", "It is more than what is left to pay.");
    case PartFault::Whole: return QT_TRANSLATE_NOOP("Error", "The item is not paid in parts.");
    case PartFault::TooSmall:
        return QT_TRANSLATE_NOOP("Error", "The part is less than the least allowed.");
    }
    Q_UNREACHABLE();
}

Result<Done> checkParts(const StudentFees& fees, const QList<FeePart>& parts, const QDate& day)
{
    if (parts.isEmpty())
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Choose what is paid first."));
    if (!totalOf(parts))
        return refused(QT_TRANSLATE_NOOP("Error", "It is more than what is left to pay."));
    QSet<QString> seen;
    for (const FeePart& part : parts) {
        const FeeItem* item = fees.item(part.item);
        if (!item || seen.contains(part.item))
            return refused(
                QT_TRANSLATE_NOOP("Error", "The student has no such item to pay."), part.item);
        seen.insert(part.item);
        if (const auto fault = faultOf(*item, part.amount, day))
            return refused(textOf(*fault), part.item);
    }
    return Done{};
}

QJsonObject payBodyOf(const StudentFees& fees, const QList<FeePart>& parts)
{
    return {{u"school"_s, fees.student.school}, {u"student"_s, fees.student.number},
        {u"items"_s, toJson(parts)}, {u"category"_s, u"campus"_s},
        {u"payee"_s, fees.student.schoolName}, {u"about"_s, toJson(onlyPaid(fees, parts))}};
}

StudentFees onlyPaid(StudentFees fees, const QList<FeePart>& parts)
{
    fees.items.removeIf([&parts](const FeeItem& item) {
        return std::ranges::find(parts, item.id, &FeePart::item) == parts.end();
    });
    return fees;
}

Result<DeskFees> payFees(Database& database, const PayFees& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<DeskFees> {
        const Result<bool> repeat
            = isRepeat(database, request.operation, feesKind, feesSaid(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? knownFees(database, request.operation) : takeFees(database, request);
    });
}

} // namespace hui::campus
