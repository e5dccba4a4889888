// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/TakeComplaint.h"

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "modules/billpay/ComplaintRepository.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString takeKind = u"billpay.complaint_take"_s;

Result<Done> checkTakeable(const Complaint& complaint, const Shift& shift)
{
    if (isSettled(complaint.status))
        return refused(QT_TRANSLATE_NOOP("Error", "This complaint is settled."));
    if (complaint.handler == shift.operatorId)
        return refused(QT_TRANSLATE_NOOP("Error", "You look after this complaint already."));
    return Done{};
}

} // namespace

Result<Complaint> knownComplaint(Database& database, const QUuid& complaint)
{
    auto found = ComplaintRepository(database).byId(complaint);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return refused(QT_TRANSLATE_NOOP("Error", "There is no such complaint."));
    return **found;
}

Result<Complaint> takeComplaint(Database& database, const TakeComplaint& request)
{
    const QJsonObject body{{u"complaint"_s, request.complaint.toString(QUuid::WithoutBraces)}};
    return database.transaction([&]() -> Result<Complaint> {
        const Result<bool> repeat = isRepeat(database, request.operation, takeKind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Complaint> complaint = knownComplaint(database, request.complaint);
        if (!complaint || *repeat)
            return complaint;
        if (const auto may = checkTakeable(*complaint, request.shift); !may)
            return std::unexpected(may.error());
        const auto noted = Journal(database).append(
            {request.operation, takeKind, request.shift, std::nullopt, body, request.at});
        if (!noted)
            return std::unexpected(noted.error());
        const auto set
            = ComplaintRepository(database).setHandler(request.complaint, request.shift.operatorId);
        return set ? knownComplaint(database, request.complaint) : std::unexpected(set.error());
    });
}

} // namespace hui::billpay
