// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/PayCharge.h"

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
#include "modules/community/ChargeCase.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/DeskChargeRepository.h"

#include <QCoreApplication>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString chargeKind = u"community.charge"_s;

QJsonArray itemIds(const Charge& charge)
{
    QJsonArray ids;
    for (const BillItem& each : charge.items)
        ids.append(each.id);
    return ids;
}

/// What the request itself decides: the same again is the same charge.
QJsonObject chargeSaid(const PayCharge& request)
{
    QJsonObject said{{u"kind"_s, nameOf(request.charge.kind)},
        {u"subject"_s, idText(request.charge.subject)}, {u"items"_s, itemIds(request.charge)},
        {u"cash_in"_s, toJson(request.cashIn)}, {u"cash_out"_s, toJson(request.cashOut)}};
    if (!request.caseId.isNull())
        said.insert(u"case"_s, idText(request.caseId));
    addTo(said, PayWay{request.way.mode, request.way.debit, {}});
    return said;
}

QJsonObject chargeBody(const PayCharge& request)
{
    QJsonObject body = chargeSaid(request);
    body.insert(u"hospital"_s, request.charge.hospital);
    body.insert(u"category"_s, categoryOf(request.charge.kind));
    body.insert(u"about"_s, toJson(request.charge));
    if (!request.customer.isNull())
        body.insert(u"customer"_s, idText(request.customer));
    if (!request.payer.isNull())
        body.insert(u"payer"_s, idText(request.payer));
    addTo(body, request.way);
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    return body;
}

Result<Done> checkCharge(Database& database, const PayCharge& request)
{
    const bool isVisit = request.charge.kind == ChargeKind::Visit;
    if (!request.charge.amount.isPositive() || isVisit == request.charge.items.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Choose what is paid."));
    if (!request.online)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "The hospital must be asked. Take no money off line."));
    if (const auto payable = checkWay(database, request.shift.businessDate, request.charge.amount,
            {request.payer, mayBeIdentified, checkSeenPayer, mightComeFor, checkNames},
            request.way);
        !payable)
        return payable;
    if (!request.approval.approvalId.isEmpty())
        return checkCountersign(request.approval, request.shift);
    return checkUnsigned(database, request.shift.businessDate,
        {chargeKind, nameOf(request.way.mode), request.charge.amount});
}

Result<DeskCharge> recordCharge(Database& database, const PayCharge& request)
{
    const Result<Money> in = totalOf(request.cashIn, Currency::CNY);
    const Result<Money> out = totalOf(request.cashOut, Currency::CNY);
    if (!in || !out)
        return std::unexpected(in ? out.error() : in.error());
    const qint64 cash = request.way.isCash() ? request.charge.amount.minor() : 0;
    if (in->minor() - out->minor() != cash)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Cash less change is not the amount due."));
    if (const auto may = checkCharge(database, request); !may)
        return std::unexpected(may.error());
    QJsonObject body = chargeBody(request);
    if (const auto named = nameWhoCame(database, body, request.shift.businessDate); !named)
        return std::unexpected(named.error());
    const auto noted = Journal(database).append(
        {request.operation, chargeKind, request.shift, request.charge.amount, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    if (request.way.isCash())
        if (const auto moved = moveCash(database,
                {request.operation, request.shift, chargeKind, request.cashIn, request.cashOut,
                    request.at});
            !moved)
            return std::unexpected(moved.error());
    DeskCharge made{request.charge, false, request.operation, {}, {}, request.shift.businessDate,
        *in, *out, request.at};
    made.mode = request.way.mode;
    made.debited = request.way.debit.masked;
    made.came = cameForIn(body);
    if (const auto added = DeskChargeRepository(database).add(made); !added)
        return std::unexpected(added.error());
    if (const auto moved = takeOnClinicCase(database, request.caseId, chargeStep(request.operation),
            chargeCases(request.charge.kind),
            {request.operation, request.device, request.shift.operatorId, request.at},
            request.shift.branch);
        !moved)
        return std::unexpected(moved.error());
    return made;
}

Result<DeskCharge> recordedCharge(Database& database, const QUuid& operation)
{
    const auto known = DeskChargeRepository(database).byOperation(operation);
    if (!known)
        return std::unexpected(known.error());
    HUI_ASSERT(*known); // written with the journal
    return **known;
}

} // namespace

Result<DeskCharge> payCharge(Database& database, const PayCharge& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<DeskCharge> {
        const Result<bool> repeat
            = isRepeat(database, request.operation, chargeKind, chargeSaid(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? recordedCharge(database, request.operation)
                       : recordCharge(database, request);
    });
}

} // namespace hui::community
