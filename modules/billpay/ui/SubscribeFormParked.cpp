// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/store/Store.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/SubscriptionPaper.h"
#include "modules/billpay/SubscriptionWire.h"
#include "modules/billpay/ui/PayeeCard.h"
#include "modules/billpay/ui/SignatureForm.h"
#include "modules/billpay/ui/SubscribeForm.h"
#include "modules/billpay/ui/TermsForm.h"
#include "ui/MessageBar.h"

// What becomes of an agreement that was begun when its customer is asked to wait.

namespace hui::billpay {

using namespace Qt::StringLiterals;

QJsonObject SubscribeForm::putAway()
{
    const QMap<QString, QString> entries = m_payee->entries();
    const std::optional<Biller> biller = m_payee->biller();
    const bool isFound = m_biller.has_value() && m_entries->isEnabled();
    QJsonObject kept;
    if (biller && !entries.isEmpty())
        kept = {{u"operation"_s, idText(m_request.operation)}, {u"biller"_s, biller->id},
            {u"entries"_s, parametersToJson(entries)}, {u"is_found"_s, isFound},
            {u"account"_s, m_request.account}, {u"holder"_s, m_request.holder},
            {u"parameters"_s, parametersToJson(m_request.parameters)},
            {u"terms"_s, toJson(m_terms->draft())}};
    begin();
    return kept;
}

void SubscribeForm::bringBack(const QJsonObject& kept)
{
    begin();
    const auto read = [id = kept.value("biller"_L1).toString()](
                          Database& database) { return CatalogueRepository(database).byId(id); };
    whenDone(m_services.store.run(read), this,
        [this, kept](const Result<std::optional<Biller>>& biller) {
            if (!biller)
                return m_message->say(biller.error());
            if (*biller)
                restore(**biller, kept);
        });
}

void SubscribeForm::restore(const Biller& biller, const QJsonObject& kept)
{
    const auto entries = parametersFromJson(kept.value("entries"_L1).toObject());
    const auto parameters = parametersFromJson(kept.value("parameters"_L1).toObject());
    const auto terms = subscriptionTermsFromJson(kept.value("terms"_L1).toObject());
    const QUuid operation = QUuid::fromString(kept.value("operation"_L1).toString());
    if (!entries || !parameters || operation.isNull())
        return;
    if (kept.value("is_found"_L1).toBool())
        begin(Offer{biller, kept.value("account"_L1).toString(), kept.value("holder"_L1).toString(),
            *parameters});
    m_payee->showEntries(biller, *entries);
    m_request.operation = operation;
    m_signature->startAnew(agreementNumber(operation));
    if (terms) // one that was not complete is entered again
        m_terms->setTerms(*terms, m_services.shift.businessDate);
    showPaper();
}

} // namespace hui::billpay
