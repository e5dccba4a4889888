// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/BusinessDate.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CashPolicyRepository.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/cash/SeizureRepository.h"
#include "modules/cash/SeizureWire.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

const QString seizeKind = u"cash.seize"_s;

/// A note is known by its serial number, a coin has none.
bool isComplete(const CounterfeitPieces& piece)
{
    const QList<Denomination>& all = denominations(Currency::CNY);
    const auto one = std::find_if(all.begin(), all.end(),
        [&piece](const Denomination& known) { return known.id == piece.denomination; });
    return one != all.end() && piece.pieces > 0 && (one->coin == piece.serial.trimmed().isEmpty());
}

/// Branch, day, till and a running number: unique without asking the platform.
Result<QString> nextNumber(Database& database, const Shift& shift)
{
    const auto before = SeizureRepository(database).ofDay(shift.till, shift.businessDate);
    if (!before)
        return std::unexpected(before.error());
    return u"%1-%2-%3-%4"_s.arg(shift.branch, shift.businessDate.toString(u"yyyyMMdd"_s),
        shift.till, QString::number(before->size() + 1).rightJustified(3, u'0'));
}

/// The document with its number, last day and whether the police is told, by the bank's policy.
Result<Seizure> drawUp(Database& database, const SeizeCounterfeit& request)
{
    const auto policy = CashPolicyRepository(database).on(request.shift.businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    if (policy->counterfeitAppraisalDays == 0)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The bank's rules for this are not here yet. Sync first."));
    const Result<QString> number = nextNumber(database, request.shift);
    if (!number)
        return std::unexpected(number.error());
    Seizure seizure{*number, request.operation, request.shift, request.pieces, request.holder,
        request.witness.approverId, request.witness.approverName,
        HolidayCalendar::national().addWorkingDays(
            request.shift.businessDate, policy->counterfeitAppraisalDays),
        false, 0, request.at};
    seizure.reportDue
        = policy->counterfeitReportPieces > 0 && seizure.count() >= policy->counterfeitReportPieces;
    return seizure;
}

QJsonObject bodyOf(const SeizeCounterfeit& request)
{
    return {{u"pieces"_s, toJson(request.pieces)},
        {u"holder"_s,
            QJsonObject{
                {u"name"_s, request.holder.name}, {u"document"_s, request.holder.documentNumber}}},
        {u"approval"_s, hui::toJson(request.witness)}};
}

Result<Seizure> kept(const Result<std::optional<Seizure>>& found)
{
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "There is no such document."));
    return **found;
}

} // namespace

Result<Done> checkSeizure(const SeizeCounterfeit& request)
{
    const auto input = [](const char* text) { return failure(Error::Kind::Input, text); };
    if (request.pieces.isEmpty()
        || !std::all_of(request.pieces.begin(), request.pieces.end(), isComplete))
        return input(QT_TRANSLATE_NOOP(
            "Error", "Enter every piece: a note with its serial number, a coin without."));
    if (request.holder.name.trimmed().isEmpty())
        return input(QT_TRANSLATE_NOOP("Error", "Enter who brought the money."));
    if (!request.inSight || !request.marked || !request.rightTold)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error",
                "It is seized in the holder's sight, marked, and the holder told of the right to "
                "an appraisal."));
    return Done{};
}

int Seizure::count() const
{
    int all = 0;
    for (const CounterfeitPieces& one : pieces)
        all += one.pieces;
    return all;
}

Result<Seizure> seizeCounterfeit(Database& database, const SeizeCounterfeit& request)
{
    if (const auto fine = checkSeizure(request); !fine)
        return std::unexpected(fine.error());
    if (const auto signedBy = checkCountersign(request.witness, request.shift); !signedBy)
        return std::unexpected(signedBy.error());
    QJsonObject body = bodyOf(request);
    return database.transaction([&]() -> Result<Seizure> {
        const Result<bool> repeat = isRepeat(database, request.operation, seizeKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        SeizureRepository seizures(database);
        if (*repeat)
            return kept(seizures.byOperation(request.operation));
        if (const auto till = currentTill(database, request.shift); !till)
            return std::unexpected(till.error());
        const Result<Seizure> seizure = drawUp(database, request);
        if (!seizure)
            return seizure;
        body.insert(u"number"_s, seizure->number);
        body.insert(u"appraisal_until"_s, seizure->appraisalUntil.toString(Qt::ISODate));
        const auto noted = Journal(database).append(
            {request.operation, seizeKind, request.shift, std::nullopt, body, request.at});
        if (!noted)
            return std::unexpected(noted.error());
        if (const auto added = seizures.add(*seizure); !added)
            return std::unexpected(added.error());
        return seizure;
    });
}

Result<Seizure> noteSeizurePrint(Database& database, const QString& number)
{
    return database.transaction([&]() -> Result<Seizure> {
        SeizureRepository seizures(database);
        Result<Seizure> seizure = kept(seizures.byNumber(number));
        if (!seizure)
            return seizure;
        seizure->printed += 1;
        if (const auto set = seizures.setPrinted(number, seizure->printed); !set)
            return std::unexpected(set.error());
        return seizure;
    });
}

} // namespace hui::cash
