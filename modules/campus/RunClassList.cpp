// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/RunClassList.h"

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
#include "modules/campus/ClassListRepository.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/PayFees.h"
#include "modules/campus/ReadClassList.h"

#include <QCoreApplication>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

const QString openListKind = u"campus.list_open"_s;
const QString closeListKind = u"campus.list_close"_s;
constexpr int rowsLooked = 100;

Result<ClassList> knownList(Database& database, const QUuid& id)
{
    const auto list = ClassListRepository(database).byId(id);
    if (!list)
        return std::unexpected(list.error());
    if (!*list)
        return refused(QT_TRANSLATE_NOOP("Error", "There is no such list."));
    return **list;
}

Result<Done> checkOpenList(const OpenClassList& request, const ClassList& list)
{
    if (!request.online)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP(
                "Error", "What is owed stands at the school. Take no money off line."));
    if (list.state != ListState::Checked)
        return refused(QT_TRANSLATE_NOOP("Error", "The money for this list was taken already."));
    if (list.operatorId != request.shift.operatorId
        || list.businessDate != request.shift.businessDate)
        return refused(
            QT_TRANSLATE_NOOP("Error", "The list was read by another teller or on another day."));
    if (list.tally(ListRowState::Ready).rows == 0)
        return refused(QT_TRANSLATE_NOOP("Error", "No row of the list can be paid."));
    return Done{};
}

/// What is signed for.
struct ListMoney {
    QString kind;
    PayMode mode;
    Money amount;
};

Result<Done> checkListSigned(
    Database& database, const Countersign& approval, const Shift& shift, const ListMoney& money)
{
    if (!approval.approvalId.isEmpty())
        return checkCountersign(approval, shift);
    return checkUnsigned(
        database, shift.businessDate, {money.kind, nameOf(money.mode), money.amount});
}

/// Puts the cash into the list when it adds up to what is due for its rows.
Result<Done> countCash(const OpenClassList& request, ClassList& list)
{
    const Result<Money> in = totalOf(request.cashIn, Currency::CNY);
    const Result<Money> out = totalOf(request.cashOut, Currency::CNY);
    for (const Result<Money>* one : {&in, &out})
        if (!*one)
            return std::unexpected(one->error());
    list.total = list.tally(ListRowState::Ready).sum;
    list.tendered = *in;
    list.change = *out;
    if (in->minor() - out->minor() != (request.way.isCash() ? list.total.minor() : 0))
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Cash less change is not the amount due."));
    return Done{};
}

/// What the request itself decides: the same again is the same money.
QJsonObject openSaid(const OpenClassList& request)
{
    QJsonObject said{
        {u"cash_in"_s, toJson(request.cashIn)}, {u"cash_out"_s, toJson(request.cashOut)}};
    addTo(said, PayWay{request.way.mode, request.way.debit, {}});
    return said;
}

QJsonObject openListBody(const OpenClassList& request, const ClassList& list)
{
    QJsonObject body = openSaid(request);
    body.insert(u"rows"_s, list.tally(ListRowState::Ready).rows);
    body.insert(
        u"about"_s, QJsonObject{{u"school"_s, list.school}, {u"school_name"_s, list.schoolName}});
    addTo(body, request.way);
    if (!request.customer.isNull())
        body.insert(u"customer"_s, idText(request.customer));
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    return body;
}

Result<ClassList> openNow(Database& database, const OpenClassList& request, ClassList list)
{
    for (const auto& allowed : {checkOpenList(request, list), countCash(request, list)})
        if (!allowed)
            return std::unexpected(allowed.error());
    for (const auto& allowed :
        {checkWay(database, request.shift.businessDate, list.total,
             {request.customer, mayBeIdentified, checkSeenPayer, mightComeFor, checkNames},
             request.way),
            checkListSigned(database, request.approval, request.shift,
                {openListKind, request.way.mode, list.total})})
        if (!allowed)
            return std::unexpected(allowed.error());
    QJsonObject body = openListBody(request, list);
    if (const auto named = nameWhoCame(database, body, request.shift.businessDate); !named)
        return std::unexpected(named.error());
    const auto noted = Journal(database).append(
        {request.list, openListKind, request.shift, list.total, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    if (request.way.isCash())
        if (const auto moved = moveCash(database,
                {request.list, request.shift, openListKind, request.cashIn, request.cashOut,
                    request.at});
            !moved)
            return std::unexpected(moved.error());
    list.mode = request.way.mode;
    list.debit = request.way.debit;
    list.state = ListState::Running;
    const auto saved = ClassListRepository(database).save(list);
    return saved ? Result<ClassList>(list) : std::unexpected(saved.error());
}

/// Whether the platform has the money of the whole list: only then it may be passed on to rows.
Result<Done> checkListTaken(Database& database, const PayNextRow& request, const ClassList& list)
{
    if (list.state != ListState::Running)
        return refused(QT_TRANSLATE_NOOP("Error", "No money has been taken for this list."));
    const auto opened = Journal(database).byId(list.id);
    if (!opened)
        return std::unexpected(opened.error());
    const Shift by = *opened ? (*opened)->operation.shift : request.shift;
    if (by.till != request.shift.till || by.operatorId != request.shift.operatorId)
        return refused(QT_TRANSLATE_NOOP("Error",
            "The money was taken by another teller or at another till. Only there it is paid on."));
    if (*opened && (*opened)->state == OutboxState::Rejected)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "The platform refused the money for this list. Close the list."));
    if (request.online && *opened && (*opened)->state == OutboxState::Accepted)
        return Done{};
    return failure(Error::Kind::Offline,
        QT_TRANSLATE_NOOP("Error", "The platform has not confirmed the money for this list yet."));
}

Result<std::optional<ListRow>> nextReady(Database& database, const QUuid& list)
{
    for (int from = 1;; from += rowsLooked) {
        const auto rows = ClassListRepository(database).rows(list, from, rowsLooked);
        if (!rows)
            return std::unexpected(rows.error());
        for (const ListRow& row : *rows)
            if (row.state == ListRowState::Ready)
                return row;
        if (rows->size() < rowsLooked)
            return std::nullopt;
    }
}

/// The row as a payment without cash of its own.
Result<Done> recordRow(
    Database& database, const PayNextRow& request, const ClassList& list, const ListRow& row)
{
    HUI_ASSERT(row.fees && !row.fees->items.isEmpty()); // withAnswers() made it ready
    const QList<FeePart> parts{{row.fees->items.first().id, row.amount}};
    QJsonObject body = payBodyOf(*row.fees, parts);
    body.insert(u"cash_in"_s, QJsonArray());
    body.insert(u"cash_out"_s, QJsonArray());
    body.insert(u"list"_s, idText(request.list));
    addTo(body, PayWay{list.mode, list.debit, {}});
    const auto opened = Journal(database).byId(request.list);
    if (!opened)
        return std::unexpected(opened.error());
    if (*opened) // the row's paper says who brought the list
        addTo(body, cameForIn((*opened)->operation.body));
    const auto noted = Journal(database).append({row.operation, u"campus.pay"_s, request.shift,
        row.amount, body, request.at, request.list});
    if (!noted)
        return std::unexpected(noted.error());
    DeskFees made{.id = row.operation, .list = request.list};
    made.fees = *row.fees;
    made.parts = parts;
    made.businessDate = request.shift.businessDate;
    made.at = request.at;
    made.mode = list.mode;
    made.debited = list.debit.masked;
    if (const auto added = DeskFeesRepository(database).add(made); !added)
        return added;
    return ClassListRepository(database).setRowState(request.list, row.number, ListRowState::Paid);
}

QJsonObject closeSaid(const CloseClassList& request)
{
    return {{u"original"_s, idText(request.list)}, {u"cash_out"_s, toJson(request.cashOut)}};
}

Result<Done> giveRestBack(Database& database, const CloseClassList& request, const ClassList& list)
{
    const Money left = list.left();
    const Money cash = list.mode == PayMode::Cash ? left : Money::fen(0);
    const Result<Money> out = totalOf(request.cashOut, Currency::CNY);
    if (!out)
        return std::unexpected(out.error());
    if (*out != cash)
        return refused(
            QT_TRANSLATE_NOOP("Error", "What is left is given back, no more and no less."));
    if (left.isPositive())
        if (const auto isSigned = checkListSigned(
                database, request.approval, request.shift, {closeListKind, list.mode, left});
            !isSigned)
            return isSigned;
    QJsonObject body = closeSaid(request);
    if (list.mode != PayMode::Cash)
        body.insert(u"mode"_s, nameOf(list.mode));
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    const auto noted = Journal(database).append(
        {request.operation, closeListKind, request.shift, left, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    if (!cash.isPositive())
        return Done{}; // nothing is left, or it is on its account again by itself
    const auto moved = moveCash(database,
        {request.operation, request.shift, closeListKind, {}, request.cashOut, request.at});
    return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
}

Result<ClassList> closeNow(Database& database, const CloseClassList& request, ClassList list)
{
    if (list.state == ListState::Closed || list.state == ListState::Discarded)
        return refused(QT_TRANSLATE_NOOP("Error", "The list is closed."));
    if (list.operatorId != request.shift.operatorId)
        return refused(QT_TRANSLATE_NOOP("Error", "The list is another teller's."));
    ClassListRepository lists(database);
    const bool isTaken = list.state == ListState::Running;
    if (isTaken) {
        if (const auto known = checkListAnswered(database, list.id); !known)
            return std::unexpected(known.error());
        if (const auto back = giveRestBack(database, request, list); !back)
            return std::unexpected(back.error());
    }
    list.returned = isTaken ? list.left() : Money::fen(0);
    if (isTaken)
        list.closedBy = request.operation;
    list.state = isTaken ? ListState::Closed : ListState::Discarded;
    if (const auto skipped = lists.skipReady(list.id); !skipped)
        return std::unexpected(skipped.error());
    if (const auto saved = lists.save(list); !saved)
        return std::unexpected(saved.error());
    return knownList(database, list.id);
}

} // namespace

Result<ClassList> keepClassList(Database& database, const KeepClassList& request)
{
    return database.transaction([&]() -> Result<ClassList> {
        ClassListRepository lists(database);
        const auto known = lists.byId(request.list);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            return **known;
        ClassList list{.id = request.list,
            .school = request.school.id,
            .schoolName = request.school.name,
            .file = request.file,
            .operatorId = request.shift.operatorId,
            .businessDate = request.shift.businessDate,
            .at = request.at};
        const auto added = lists.add(list, request.rows);
        return added ? knownList(database, request.list) : std::unexpected(added.error());
    });
}

Result<ClassList> openClassList(Database& database, const OpenClassList& request)
{
    return database.transaction([&]() -> Result<ClassList> {
        const auto list = knownList(database, request.list);
        if (!list)
            return list;
        const Result<bool> repeat
            = isRepeat(database, request.list, openListKind, openSaid(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? list : openNow(database, request, *list);
    });
}

Result<std::optional<ListRow>> payNextRow(Database& database, const PayNextRow& request)
{
    return database.transaction([&]() -> Result<std::optional<ListRow>> {
        const auto list = knownList(database, request.list);
        if (!list)
            return std::unexpected(list.error());
        if (const auto taken = checkListTaken(database, request, *list); !taken)
            return std::unexpected(taken.error());
        auto row = nextReady(database, request.list);
        if (!row || !*row)
            return row;
        if (const auto paid = recordRow(database, request, *list, **row); !paid)
            return std::unexpected(paid.error());
        (*row)->state = ListRowState::Paid;
        return row;
    });
}

Result<Done> checkListAnswered(Database& database, const QUuid& list)
{
    const auto opened = Journal(database).byId(list);
    if (!opened)
        return std::unexpected(opened.error());
    const bool isKnown = *opened
        && ((*opened)->state == OutboxState::Accepted || (*opened)->state == OutboxState::Rejected);
    if (!isKnown)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "The platform has not confirmed the money for this list yet."));
    const auto waiting = DeskFeesRepository(database).unanswered(list);
    if (!waiting)
        return std::unexpected(waiting.error());
    if (*waiting > 0)
        return refused(QT_TRANSLATE_NOOP("Error",
                           "Rows of the list have no final answer yet. Close it when they have."),
            QString::number(*waiting));
    return Done{};
}

Result<ClassList> closeClassList(Database& database, const CloseClassList& request)
{
    HUI_ASSERT(!request.operation.isNull());
    return database.transaction([&]() -> Result<ClassList> {
        const auto list = knownList(database, request.list);
        if (!list)
            return list;
        const Result<bool> repeat
            = isRepeat(database, request.operation, closeListKind, closeSaid(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? list : closeNow(database, request, *list);
    });
}

Result<QList<ListOutcome>> outcomesOf(Database& database, const QUuid& list)
{
    const auto rows = ClassListRepository(database).rows(list, 1, listRowsKept);
    if (!rows)
        return std::unexpected(rows.error());
    QList<ListOutcome> outcomes;
    const DeskFeesRepository payments(database);
    for (const ListRow& row : *rows) {
        ListOutcome outcome{row};
        if (row.state == ListRowState::Paid) {
            const auto payment = payments.byId(row.operation);
            if (!payment)
                return std::unexpected(payment.error());
            outcome.payment = *payment;
        }
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace hui::campus
