// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Complain.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/PayRules.h"
#include "app/core/JsonReader.h"

#include <QCoreApplication>

#include <array>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codes{"D11", "D12", "D13", "D21", "D22", "D23", "D31", "D32"};

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

} // namespace

QString codeOf(ComplaintReason reason)
{
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(reason)));
}

Result<Payment> raiseComplaint(Database& database, const RaiseComplaint& request)
{
    return follow(database, request.of,
        {.kind = u"billpay.complain"_s,
            .words = {{u"code"_s, codeOf(request.reason)}},
            .check = [&](const Payment& payment) { return check(database, request, payment); },
            .isSigned = false,
            .waitsForOriginal = true});
}

} // namespace hui::billpay
