// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/EstateOperations.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/ResidentNumber.h"
#include "app/server/Ledger.h"
#include "app/server/PaperCopies.h"
#include "app/store/Database.h"
#include "modules/estate/platform/EstateProblems.h"
#include "modules/estate/platform/EstateRepository.h"
#include "modules/estate/platform/PartyRepository.h"
#include "modules/estate/platform/SettlementRepository.h"

namespace hui::estate {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

using Refusal = Result<std::optional<OperationOutcome>>;

/// A contract by whom it is signed with, a month by its sum.
server::SignedFor signedForAct(const UploadedOperation& operation)
{
    const auto act = actFromJson(operation.kind, operation.body);
    return act ? server::SignedFor{.channel = channelOf(*act), .amount = amountOf(*act)}
               : server::SignedFor();
}

Refusal refusalOf(Context& context, const UploadedOperation& operation, const EstateAct& act,
    const std::optional<EstateView>& view)
{
    if (!view)
        return rejectedBy("estate_unknown");
    if (const auto fault = faultOf(act, *view))
        return rejectedBy(fault->code);
    const auto* signUp = std::get_if<SignUp>(&act);
    if (!signUp)
        return std::nullopt;
    const auto before
        = EstateRepository(context.database).hasSigned(*signUp, operation.businessDate);
    if (!before)
        return std::unexpected(before.error());
    return *before ? Refusal(rejectedBy("signed_already")) : Refusal(std::nullopt);
}

/// What came in is owed by the estate, and each party has its share.
Result<Done> postShares(Context& context, const UploadedOperation& operation, const Settle& act)
{
    QList<server::LedgerLine> lines{{dueAccount(act.estate), act.total}};
    for (const Share& share : act.shares)
        if (!share.amount.isZero())
            lines.append(
                {shareAccount(act.estate, nameOf(share.party)), Money::fen(-share.amount.minor())});
    return server::Ledger(context.database)
        .post({operation.id, operation.kind, operation.businessDate, operation.branch, lines});
}

/// One person is one record in every service: found by the document, null when there is none.
Result<QUuid> recordOf(Context& context, const SignUp& act, const QDate& day)
{
    const auto document = residentDocument(act.documents.value(u"resident_id"_s), day);
    if (!document)
        return QUuid(); // a party without such a paper
    const auto record = CustomerRepository(context.database).byCertificate(*document);
    if (!record)
        return std::unexpected(record.error());
    return *record ? (*record)->id : QUuid();
}

/// Writes what the act says, in the booking transaction.
struct Booking {
    Context& context;
    const UploadedOperation& operation;
    const EstateView& view;
    EstateRepository estates{context.database};
    server::PaperCopies copies{context.database};

    /// Whose copies they are, and until when they are needed.
    struct Bringing {
        QUuid party;
        PartyKind kind;
        QString record;
        QDate until;
    };

    /// Whom a party is its papers tell whose numbers keep a rule, and all of a resident's.
    Result<Done> expect(const QList<NamedCopy>& named, const Bringing& who)
    {
        const PartyNeed* need = view.estate.templ.party(who.kind);
        for (const NamedCopy& each : named) {
            const DocumentNeed* paper = need ? need->document(each.paper) : nullptr;
            const bool isContract
                = who.kind != PartyKind::Resident && paper && paper->rule.isEmpty();
            const auto expected = copies.expect({each},
                {u"estate"_s, idText(who.party), operation.id, who.record, operation.branch,
                    operation.deviceId, operation.operatorId, operation.at, who.until,
                    isContract ? server::CopyClass::Contract : server::CopyClass::Identity});
            if (!expected)
                return expected;
        }
        return Done{};
    }

    Result<Done> operator()(const SignUp& act)
    {
        const auto record = recordOf(context, act, operation.businessDate);
        if (!record)
            return std::unexpected(record.error());
        const auto added
            = estates.add(operation.id, act, {operation.branch, operation.at, *record});
        return added ? expect(act.copies,
                           {operation.id, act.kind, record->isNull() ? QString() : idText(*record),
                               act.until})
                     : added;
    }
    Result<Done> operator()(const HandIn& act)
    {
        const auto record = PartyRepository(context.database).recordOf(act.party);
        if (!record)
            return std::unexpected(record.error());
        const Party* party = view.party(act.party);
        return expect(act.copies, {act.party, party->kind, *record, party->until});
    }
    Result<Done> operator()(const EndParty& act)
    {
        const auto ended = estates.end(act.party, operation.businessDate);
        return ended ? copies.endSubject(u"estate"_s, idText(act.party), operation.businessDate)
                     : ended;
    }
    Result<Done> operator()(const Publish& act) { return estates.add(operation.id, act); }
    Result<Done> operator()(const NoteSeen& act) { return estates.noteSeen(act, operation.at); }
    Result<Done> operator()(const MakeOffer& act) { return estates.add(operation.id, act); }
    Result<Done> operator()(const Settle& act)
    {
        const auto kept = SettlementRepository(context.database)
                              .add(view.estate, *view.settlement(act.month), operation.id);
        return kept ? postShares(context, operation, act) : kept;
    }
};

ViewQuestion questionFor(const UploadedOperation& operation, const EstateAct& act)
{
    ViewQuestion question{estateOf(act), operation.branch, operation.businessDate};
    if (const auto* end = std::get_if<EndParty>(&act))
        question.party = end->party;
    if (const auto* handIn = std::get_if<HandIn>(&act))
        question.party = handIn->party;
    if (const auto* offer = std::get_if<MakeOffer>(&act))
        question.party = offer->party;
    if (const auto* seen = std::get_if<NoteSeen>(&act)) {
        question.party = seen->party;
        question.notice = seen->notice;
    }
    return question;
}

Result<OperationOutcome> bookAct(Context& context, const UploadedOperation& operation)
{
    const auto act = actFromJson(operation.kind, operation.body);
    if (!act)
        return std::unexpected(act.error());
    EstateRepository estates(context.database);
    if (const auto locked = estates.lock(estateOf(*act)); !locked)
        return std::unexpected(locked.error());
    const auto view = estates.view(questionFor(operation, *act));
    if (!view)
        return std::unexpected(view.error());
    const auto refusal = refusalOf(context, operation, *act, *view);
    if (!refusal)
        return std::unexpected(refusal.error());
    if (*refusal)
        return **refusal;
    if (const auto booked = std::visit(Booking{context, operation, **view}, *act); !booked)
        return std::unexpected(booked.error());
    return OperationOutcome{OperationOutcome::Status::Accepted, {}, {}, {},
        {{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}}};
}

} // namespace

QList<server::OperationKind> estateOperations()
{
    QList<server::OperationKind> kinds;
    for (const EstateAct& act :
        {EstateAct(SignUp{}), EstateAct(EndParty{}), EstateAct(Publish{}), EstateAct(NoteSeen{}),
            EstateAct(MakeOffer{}), EstateAct(Settle{}), EstateAct(HandIn{})})
        kinds.append({kindOf(act), server::SecondPerson::ByTable, bookAct, {}, {}, signedForAct});
    return kinds;
}

Result<Done> forgetPartiesOf(Context& context, const QStringList& records)
{
    CustomerRepository customers(context.database);
    QStringList residentNumbers;
    for (const QString& id : records) {
        const auto record = customers.byId(QUuid::fromString(id));
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            continue;
        for (const Certificate& each : (*record)->certificates)
            if ((each.kind == CertificateKind::ResidentId
                    || each.kind == CertificateKind::HmtResidencePermit)
                && !residentNumbers.contains(each.number))
                residentNumbers.append(each.number);
    }
    return EstateRepository(context.database).forget(records, residentNumbers);
}

QString dueAccount(const QString& estate)
{
    return u"estate_due:"_s + estate;
}

QString shareAccount(const QString& estate, const QString& party)
{
    return u"estate_share:%1/%2"_s.arg(estate, party);
}

} // namespace hui::estate
