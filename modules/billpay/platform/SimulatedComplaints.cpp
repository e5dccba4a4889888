// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/SimulatedBillers.h"
#include "modules/billpay/platform/SimulatorRepository.h"

#include <array>
#include <utility>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

using Decision = ComplaintAnswer::Decision;

constexpr std::array complaintBehaviourNames{
    std::pair{ComplaintBehaviour::ByReason, "by_reason"},
    std::pair{ComplaintBehaviour::Resolves, "resolves"},
    std::pair{ComplaintBehaviour::Rejects, "rejects"},
    std::pair{ComplaintBehaviour::Refunds, "refunds"},
    std::pair{ComplaintBehaviour::Silent, "silent"},
};

Decision byReason(const QString& code)
{
    if (code.startsWith("D2"_L1))
        return Decision::Refund;
    return code.startsWith("D1"_L1) ? Decision::Resolved : Decision::Rejected;
}

Decision decisionOf(ComplaintBehaviour behaviour, const QString& code)
{
    switch (behaviour) {
    case ComplaintBehaviour::ByReason: return byReason(code);
    case ComplaintBehaviour::Resolves: return Decision::Resolved;
    case ComplaintBehaviour::Rejects: return Decision::Rejected;
    case ComplaintBehaviour::Refunds: return Decision::Refund;
    case ComplaintBehaviour::Silent: return Decision::Open;
    }
    Q_UNREACHABLE();
}

ComplaintAnswer notRaised()
{
    return {Decision::NotRaised, u"complaint_refused"_s};
}

} // namespace

QString nameOf(ComplaintBehaviour behaviour)
{
    for (const auto& [value, name] : complaintBehaviourNames)
        if (value == behaviour)
            return QString::fromLatin1(name);
    Q_UNREACHABLE();
}

std::optional<ComplaintBehaviour> complaintBehaviourOf(QStringView name)
{
    for (const auto& [value, text] : complaintBehaviourNames)
        if (name == QLatin1StringView(text))
            return value;
    return std::nullopt;
}

Result<ComplaintAnswer> SimulatedBillers::complain(
    Database& database, const BillerComplaint& complaint)
{
    SimulatorRepository books(database);
    const auto known = books.payment(complaint.original);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return notRaised();
    const auto behaviour = books.behaviour((*known)->biller);
    const auto decides = books.complaintBehaviour((*known)->biller);
    if (!behaviour || !decides)
        return std::unexpected(behaviour ? decides.error() : behaviour.error());
    if (*behaviour == nameOf(BillerBehaviour::Refuses))
        return notRaised();
    if (const auto noted
        = books.addComplaint(complaint.reference, complaint.original, complaint.code);
        !noted)
        return std::unexpected(noted.error());
    if (!behaviour->isEmpty() && *behaviour != nameOf(BillerBehaviour::Normal))
        return ComplaintAnswer{}; // still looking into it
    return ComplaintAnswer{decisionOf(
        complaintBehaviourOf(*decides).value_or(ComplaintBehaviour::ByReason), complaint.code)};
}

Result<Done> SimulatedBillers::decideComplaints(
    Database& database, const QString& biller, ComplaintBehaviour behaviour)
{
    return SimulatorRepository(database).setComplaintBehaviour(biller, nameOf(behaviour));
}

} // namespace hui::billpay
