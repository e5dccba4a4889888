// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/RecordAct.h"

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/core/Masking.h"
#include "app/customer/PaperCopyRepository.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"

#include <QCoreApplication>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

/// Who or what an act is about, persons masked.
struct Label {
    const EstateView& view;

    QString nameOfParty(const QUuid& id) const
    {
        const Party* party = view.party(id);
        return party ? party->name : QString();
    }
    QString operator()(const SignUp& act) const
    {
        return act.kind == PartyKind::Resident ? maskName(act.name) : act.name;
    }
    QString operator()(const EndParty& act) const { return nameOfParty(act.party); }
    QString operator()(const HandIn& act) const { return nameOfParty(act.party); }
    QString operator()(const Publish& act) const { return act.title; }
    QString operator()(const NoteSeen& act) const { return nameOfParty(act.party); }
    QString operator()(const MakeOffer& act) const { return act.title; }
    QString operator()(const Settle& act) const { return act.month; }
};

DeskAct deskActOf(const Operation& operation, const EstateAct& act, const EstateView& view)
{
    DeskAct made{.operation = operation.id, .kind = operation.kind};
    made.estate = estateOf(act);
    made.label = std::visit(Label{view}, act);
    made.at = operation.at;
    return made;
}

Result<Done> checkAct(Database& database, const RecordAct& request)
{
    EstateView view = request.view;
    view.day = request.shift.businessDate;
    if (const auto fault = faultOf(request.act, view))
        return failure(fault->field.isEmpty() ? Error::Kind::Refused : Error::Kind::Input,
            textOfFault(QString::fromLatin1(fault->code)), fault->field);
    if (!request.approval.approvalId.isEmpty())
        return checkCountersign(request.approval, request.shift);
    return checkUnsigned(database, request.shift.businessDate,
        {kindOf(request.act), channelOf(request.act), amountOf(request.act)});
}

Result<DeskAct> recordNow(Database& database, const RecordAct& request, const Operation& operation)
{
    if (const auto may = checkAct(database, request); !may)
        return std::unexpected(may.error());
    HUI_ASSERT(namesOf(request.copies) == copiesOf(request.act));
    if (const auto noted = Journal(database).append(operation); !noted)
        return std::unexpected(noted.error());
    const auto kept = PaperCopyRepository(database).add(request.copies, operation.id, request.at);
    if (!kept)
        return std::unexpected(kept.error());
    const DeskAct act = deskActOf(operation, request.act, request.view);
    const auto added = DeskEstateRepository(database).add(act);
    return added ? Result<DeskAct>(act) : std::unexpected(added.error());
}

} // namespace

Result<DeskAct> recordAct(Database& database, const RecordAct& request)
{
    HUI_ASSERT(!request.operation.isNull());
    Operation operation{
        request.operation, kindOf(request.act), request.shift, {}, toJson(request.act), request.at};
    return database.transaction([&]() -> Result<DeskAct> {
        const Result<bool> repeat
            = isRepeat(database, request.operation, operation.kind, operation.body);
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return deskActOf(operation, request.act, request.view);
        if (!request.approval.approvalId.isEmpty())
            operation.body.insert(u"approval"_s, toJson(request.approval));
        return recordNow(database, request, operation);
    });
}

Result<Done> rebuildActs(Database& database, qint64 first, qint64 last)
{
    return Journal(database).visit(
        first, last, [&database](const Operation& operation) -> Result<Done> {
            if (!operation.kind.startsWith(u"estate."))
                return Done{};
            const auto act = actFromJson(operation.kind, operation.body);
            if (!act)
                return std::unexpected(act.error());
            DeskEstateRepository desk(database);
            const auto told = desk.view(estateOf(*act));
            if (!told)
                return std::unexpected(told.error());
            return desk.add(deskActOf(operation, *act, *told ? (*told)->value : EstateView{}));
        });
}

} // namespace hui::estate
