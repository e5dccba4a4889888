// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Complain.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/PayPolicyRepository.h"
#include "app/catalogue/PayRules.h"
#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

Result<Done> check(Database& database, const RaiseComplaint& request, const Payment& payment)
{
    if (request.of.reason.trimmed().isEmpty())
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say what the customer complains of."));
    if (const auto step = checkStep(payment, PaymentEvent::Complain,
            QT_TRANSLATE_NOOP("Error", "A complaint needs a payment that the biller has."));
        !step)
        return step;
    const auto biller = CatalogueRepository(database).byId(payment.biller);
    if (!biller)
        return std::unexpected(biller.error());
    const BillerTerms terms = biller->value_or(Biller{}).terms;
    if (request.of.at < complaintFrom(terms, payment.at))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The biller may still post it: complain later."),
            timestampToJson(complaintFrom(terms, payment.at)));
    return Done{};
}

/// The day by which the customer is promised an answer.
Result<QJsonObject> promise(Database& database, const RaiseComplaint& request)
{
    const QDate today = request.of.shift.businessDate;
    const auto policy = PayPolicyRepository(database).on(today);
    if (!policy)
        return std::unexpected(policy.error());
    const QDate due = complaintDueOn(*policy, request.reason, today, HolidayCalendar::national());
    return due.isValid() ? QJsonObject{{u"due_on"_s, due.toString(Qt::ISODate)}} : QJsonObject{};
}

} // namespace

Result<Payment> raiseComplaint(Database& database, const RaiseComplaint& request)
{
    return follow(database, request.of,
        {.kind = u"billpay.complain"_s,
            .words = {{u"code"_s, codeOf(request.reason)}},
            .decide = [&] { return promise(database, request); },
            .check = [&](const Payment& payment) { return check(database, request, payment); },
            .isSigned = false,
            .waitsForOriginal = true});
}

} // namespace hui::billpay
