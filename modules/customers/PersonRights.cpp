// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/PersonRights.h"

#include "app/core/IdText.h"
#include "app/store/AuditTrail.h"
#include "modules/customers/CustomerStep.h"
#include "modules/customers/RightsBody.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// Who asked and who signed, before anything is looked at.
Result<CustomerStep> signedStep(const PersonAsks& request, const QString& kind)
{
    const QString reason = request.reason.simplified();
    if (reason.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."), u"reason"_s);
    if (request.approval.approvalId.isEmpty())
        return failure(Error::Kind::NeedsApproval,
            QT_TRANSLATE_NOOP(
                "Error", "A supervisor signs before data is handed out or forgotten."));
    return CustomerStep{.operation = request.operation,
        .kind = kind,
        .shift = request.shift,
        .at = request.at,
        .customer = request.customer,
        .body = toJson(RightsBody{request.customer, reason, toJson(request.approval)})};
}

} // namespace

Result<Customer> exportCustomer(Database& database, const PersonAsks& request)
{
    const auto step = signedStep(request, u"customer.export"_s);
    if (!step)
        return std::unexpected(step.error());
    return writeStep(database, *step, [&](Customer& record) -> Result<Done> {
        const auto noted = AuditTrail(database).append({request.shift.operatorId,
            u"customer.export"_s, u"ok"_s, {{u"customer"_s, idText(record.id)}}});
        return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
    });
}

Result<Customer> askErasure(Database& database, const PersonAsks& request)
{
    const auto step = signedStep(request, u"customer.erase"_s);
    if (!step)
        return std::unexpected(step.error());
    return writeStep(database, *step, [](const Customer& record) -> Result<Done> {
        if (record.eraseOn.isValid())
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "The day on which the person is forgotten stands."));
        return Done{};
    });
}

} // namespace hui::customers
