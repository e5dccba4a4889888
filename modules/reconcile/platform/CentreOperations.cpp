// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/CentreOperations.h"

#include "app/core/IdText.h"
#include "app/server/Changes.h"
#include "app/server/Operators.h"
#include "app/server/Problems.h"
#include "app/server/TillRegistry.h"
#include "modules/reconcile/CentreCase.h"
#include "modules/reconcile/platform/CaseRepository.h"
#include "modules/reconcile/platform/DeskItem.h"
#include "modules/reconcile/platform/DeskReports.h"
#include "modules/reconcile/platform/ItemOperations.h"

#include <QCoreApplication>

namespace hui::reconcile {

using namespace Qt::StringLiterals;
using server::Context;
using server::InboxRow;
using server::LedgerLine;
using server::OperationOutcome;
using server::Request;
using server::Response;
using server::toResponse;
using server::UploadedOperation;

namespace {

/// The body of reconcile.answer.
struct AnswerBody {
    QUuid item;
    Verdict verdict = Verdict::BookedSo;
    QString words;
};

Result<AnswerBody> answerBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    AnswerBody body;
    body.item = reader.uuid("item"_L1);
    body.verdict = readVerdict(reader);
    body.words = reader.string("reason"_L1, longestReason, 1);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return body;
}

/// The operation of the inbox; a case is only opened about one that is there.
Result<InboxRow> arrived(Context& context, const QUuid& id)
{
    auto row = server::Inbox(context.database).byId(id);
    if (!row)
        return std::unexpected(row.error());
    HUI_ASSERT(*row);
    return **std::move(row);
}

/// An operation whose outcome is open may still be posted: it is not explained before it has one.
Result<bool> canBeExplained(Context& context, const ReportedCase& about)
{
    const auto item = arrived(context, about.item);
    return item ? Result<bool>(item->done) : std::unexpected(item.error());
}

Result<std::optional<OperationOutcome>> refusalOf(
    Context& context, const UploadedOperation& operation, const std::optional<ReportedCase>& about)
{
    const auto isCentre
        = server::Operators(context.database).hasRole(operation.operatorId, u"centre"_s);
    if (!isCentre)
        return std::unexpected(isCentre.error());
    if (!*isCentre)
        return refused(u"not_of_the_centre"_s, u"只有中心人员可以答复。"_s,
            u"Only the centre answers a case."_s);
    if (!about)
        return refused(u"case_unknown"_s, u"没有该笔上报。"_s, u"There is no such case."_s);
    if (about->answer)
        return refused(
            u"case_answered"_s, u"该笔上报已答复。"_s, u"This case was answered already."_s);
    const auto report = arrived(context, about->report);
    if (!report)
        return std::unexpected(report.error());
    if (report->operation.operatorId == operation.operatorId)
        return server::rejected("approver_is_maker");
    return std::nullopt;
}

QString targetOf(const ReportedCase& about, Verdict verdict)
{
    return verdict == Verdict::BookedSo ? server::overShortAccount(about.branch)
                                        : centreAccount(about.item);
}

/// Takes what is in suspense out of it; nothing when it is not, or not any more.
Result<QList<LedgerLine>> outOfSuspense(
    Context& context, const UploadedOperation& operation, SuspendedItem item, Verdict verdict)
{
    if (!item.clearedBy.isNull())
        return QList<LedgerLine>();
    item.clearedBy = operation.id;
    if (verdict == Verdict::BookedSo)
        item.clearedTo = Clearing::OverShort;
    if (const auto saved = ItemBookRepository(context.database).save(item); !saved)
        return std::unexpected(saved.error());
    return QList<LedgerLine>{{unexplainedAccount(item.item), item.booked}};
}

/// The lines that explain a case, without the one they are booked to.
Result<QList<LedgerLine>> explainingLines(Context& context, const UploadedOperation& operation,
    const ReportedCase& about, Verdict verdict)
{
    const auto kept = ItemBookRepository(context.database).suspended(about.item);
    if (!kept)
        return std::unexpected(kept.error());
    if (*kept)
        return outOfSuspense(context, operation, **kept, verdict);
    const auto item = arrived(context, about.item);
    if (!item)
        return std::unexpected(item.error());
    const QString till = item->operation.till;
    const auto moved = movedInBooks(context, about.branch, till, about.item);
    if (!moved)
        return std::unexpected(moved.error());
    return QList<LedgerLine>{
        {server::tillAccount(about.branch, till), Money::fen(-moved->minor())}};
}

/// In the books of the branch, of the day that was reported or, when it is closed, of the next.
Result<Done> postAnswer(Context& context, const UploadedOperation& operation,
    const ReportedCase& about, Verdict verdict)
{
    if (verdict == Verdict::CorrectHere)
        return Done{};
    auto lines = explainingLines(context, operation, about, verdict);
    if (!lines)
        return std::unexpected(lines.error());
    if (lines->isEmpty() || lines->first().amount.isZero())
        return Done{};
    lines->append({targetOf(about, verdict), Money::fen(-lines->first().amount.minor())});
    return server::Ledger(context.database)
        .post({operation.id, operation.kind, about.businessDate, about.branch, *lines});
}

/// Every desk learns the answer, and how far the one that reported has come by it.
Result<Done> tellBranch(Context& context, const ReportedCase& about, const CentreAnswer& answer)
{
    const auto told = server::publish(context.database,
        server::ofBranch(u"reconcile_case"_s, about.branch), idText(answer.item), toJson(answer));
    return told ? tellDesks(context.database, about.branch, about.businessDate) : told;
}

Result<OperationOutcome> bookAnswer(Context& context, const UploadedOperation& operation)
{
    const auto body = answerBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    CaseRepository cases(context.database);
    const auto about = cases.about(body->item);
    if (!about)
        return std::unexpected(about.error());
    const auto refusal = refusalOf(context, operation, *about);
    if (!refusal)
        return std::unexpected(refusal.error());
    if (*refusal)
        return **refusal;
    const auto settled = canBeExplained(context, **about);
    if (!settled)
        return std::unexpected(settled.error());
    if (!*settled && body->verdict != Verdict::CorrectHere)
        return refused(u"item_not_settled"_s, u"该笔业务尚无结果，暂不能答复。"_s,
            u"The operation has no outcome yet."_s);
    if (const auto posted = postAnswer(context, operation, **about, body->verdict); !posted)
        return std::unexpected(posted.error());
    const CentreAnswer answer{(*about)->item, (*about)->number, (*about)->kind, (*about)->stake,
        body->verdict, body->words, operation.at};
    if (const auto noted = cases.answer(answer, operation.id); !noted)
        return std::unexpected(noted.error());
    const auto told = tellBranch(context, **about, answer);
    return told ? Result<OperationOutcome>(OperationOutcome{}) : std::unexpected(told.error());
}

Result<CentreCase> shown(Context& context, const ReportedCase& about)
{
    const auto item = arrived(context, about.item);
    if (!item)
        return std::unexpected(item.error());
    const auto report = arrived(context, about.report);
    if (!report)
        return std::unexpected(report.error());
    const auto kept = ItemBookRepository(context.database).suspended(about.item);
    if (!kept)
        return std::unexpected(kept.error());
    return CentreCase{about.item, about.number, about.branch, about.businessDate, about.deviceId,
        item->operation.till, item->operation.kind, about.kind, about.stake,
        report->operation.body.value("reason"_L1).toString(), report->operation.operatorId,
        about.at, *kept && (*kept)->clearedBy.isNull(), about.answer};
}

Result<QList<CentreCase>> casesToShow(Context& context)
{
    const auto cases = CaseRepository(context.database).latest(mostCases);
    if (!cases)
        return std::unexpected(cases.error());
    QList<CentreCase> list;
    for (const ReportedCase& about : *cases) {
        auto one = shown(context, about);
        if (!one)
            return std::unexpected(one.error());
        list.append(*std::move(one));
    }
    return list;
}

Response answerCases(Context& context, const Request& request)
{
    if (!isOfTheCentre(request.signedIn->roles))
        return toResponse(server::Problem{403, u"not_of_the_centre"_s, u"只有中心人员可以查看。"_s,
            u"Only the centre may see the cases."_s});
    const auto cases = casesToShow(context);
    return cases ? Response{200, casesToJson(*cases)} : toResponse(cases.error());
}

} // namespace

QString centreAccount(const QUuid& item)
{
    return u"centre:"_s + idText(item);
}

server::Handler listCases()
{
    return answerCases;
}

server::OperationKind answerOperation()
{
    return {u"reconcile.answer"_s, server::SecondPerson::Always, bookAnswer};
}

} // namespace hui::reconcile
