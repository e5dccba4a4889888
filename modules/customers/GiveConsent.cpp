// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/GiveConsent.h"

#include "app/customer/ConsentGiver.h"
#include "app/customer/ConsentTextRepository.h"
#include "app/customer/OpenRecord.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/CustomerStep.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// Only the text that is in force is signed: a paper printed before it changed is not it.
Result<Done> checkText(Database& database, const Consent& entered, const QDate& today)
{
    const auto text = ConsentTextRepository(database).on(entered.kind, today);
    if (!text)
        return std::unexpected(text.error());
    if (!*text)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The bank has published no text for this consent."));
    if ((*text)->version != entered.text)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP(
                "Error", "The text has another version now: print it and have it signed."));
    return Done{};
}

/// Who signs in the customer's place shows a document that is good on the day (反洗钱法 §31).
Result<Done> checkGiverKnown(
    Database& database, const Customer& record, const Consent& consent, const QDate& today)
{
    const CustomerLink* link = givingLink(record.links, consent);
    if (!link)
        return Done{};
    const auto known = mayBeIdentified(database, link->other, today);
    if (!known)
        return std::unexpected(known.error());
    return *known
        ? Result<Done>(Done{})
        : failure(Error::Kind::Refused,
              QT_TRANSLATE_NOOP(
                  "Error", "The document of who came has run out: renew it in their record first."),
              u"agent_expired"_s);
}

} // namespace

Result<Customer> giveConsent(Database& database, const GiveConsent& request)
{
    Consent entered = request.consent;
    entered.operation = request.operation;
    entered.at = request.at;
    entered.purpose = entered.purpose.simplified();
    entered.text = entered.text.simplified();
    entered.recipient = entered.recipient.simplified();
    const CustomerStep given{request.operation, u"customer.consent"_s, request.shift, request.at,
        request.customer, toJson(ConsentBody{request.customer, entered})};
    const QDate today = request.shift.businessDate;
    return writeStep(database, given, [&](Customer& record) -> Result<Done> {
        const Result<Consent> consent = consentOf(record, entered, today);
        if (!consent)
            return std::unexpected(consent.error());
        if (standingConsent(record.consents, *consent->use(), today))
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "This consent has been given already."));
        if (const Result<Done> checked = checkText(database, *consent, today); !checked)
            return checked;
        if (const Result<Done> known = checkGiverKnown(database, record, *consent, today); !known)
            return known;
        record.consents.append(*consent);
        return Done{};
    });
}

Result<Customer> withdrawConsent(Database& database, const WithdrawConsent& request)
{
    const CustomerStep taken{request.operation, u"customer.withdraw"_s, request.shift, request.at,
        request.customer, toJson(WithdrawBody{request.customer, request.consent})};
    return writeStep(database, taken, [&](Customer& record) -> Result<Done> {
        if (noteWithdrawal(record.consents, request.consent, request.operation, request.at))
            return Done{};
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This consent has been withdrawn already."));
    });
}

} // namespace hui::customers
