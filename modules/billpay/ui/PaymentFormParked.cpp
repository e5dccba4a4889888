// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/Async.h"
#include "app/core/OperationId.h"
#include "app/store/Journal.h"
#include "app/store/Store.h"
#include "modules/billpay/ui/BasketCard.h"
#include "modules/billpay/ui/BillEnquiry.h"
#include "modules/billpay/ui/BillsCard.h"
#include "modules/billpay/ui/CashCard.h"
#include "modules/billpay/ui/OutcomeWatch.h"
#include "modules/billpay/ui/PayeeCard.h"
#include "modules/billpay/ui/PaymentForm.h"
#include "modules/billpay/ui/ReceiptCard.h"
#include "modules/billpay/ui/TakingColumn.h"
#include "ui/MessageBar.h"
#include "ui/PayerCard.h"

// How a payment begins, and what becomes of one that was begun when its customer is asked to wait.

namespace hui::billpay {

namespace {

struct ParkedReading {
    std::optional<Biller> biller;
    bool isRecorded = false; ///< it was paid before the desk was closed
};

Result<ParkedReading> readParked(Database& database, const ParkedPayment& parked)
{
    ParkedReading reading;
    for (const QUuid& id : {parked.operation, parked.basket}) {
        const Result<bool> isThere = Journal(database).contains(id);
        if (!isThere)
            return std::unexpected(isThere.error());
        reading.isRecorded = reading.isRecorded || *isThere;
    }
    for (const BasketItem& item : parked.items) {
        const Result<bool> isThere = Journal(database).contains(item.bill.operation);
        if (!isThere)
            return std::unexpected(isThere.error());
        reading.isRecorded = reading.isRecorded || *isThere;
    }
    const auto biller = CatalogueRepository(database).byId(parked.biller);
    if (!biller)
        return std::unexpected(biller.error());
    reading.biller = *biller;
    return reading;
}

} // namespace

void PaymentForm::beginPayment()
{
    m_request = {};
    m_request.operation = newOperationId(m_services.clock, m_services.random);
}

void PaymentForm::startAnew()
{
    m_parked.reset();
    m_isKept = false;
    setCase({});
    m_done.clear();
    m_watch->forget();
    beginPayment();
    m_message->clear();
    m_receipt->clear();
    m_cash->startAnew();
    m_cash->setIrrevocable(false);
    m_basket->clear();
    m_payer->startAnew();
    m_middle->startAnew();
    stopAsking();
    m_payee->startAnew();
}

QJsonObject PaymentForm::putAway()
{
    if (m_busy && !m_enquiry->isUnderWay())
        return {}; // it is being recorded
    ParkedPayment parked{m_request.operation, m_basketId, m_basket->items(), {}, m_payee->entries(),
        m_bills->hasBegun() || m_enquiry->isUnderWay(), m_bills->entries(), m_payer->entries(),
        m_caseId};
    if (m_parked) // it has not been on the page yet
        parked = *m_parked;
    if (m_payee->biller())
        parked.biller = m_payee->biller()->id;
    startAnew();
    m_basketId = newOperationId(m_services.clock, m_services.random);
    const bool isEmpty = parked.entries.isEmpty() && parked.items.isEmpty();
    return isEmpty ? QJsonObject() : toJson(parked);
}

void PaymentForm::bringBack(const QJsonObject& kept)
{
    const Result<ParkedPayment> parked = parkedPaymentFromJson(kept);
    if (!parked)
        return m_message->say(parked.error());
    startAnew();
    m_parked = *parked;
    m_isKept = true;
    const auto read
        = [parked = *parked](Database& database) { return readParked(database, parked); };
    whenDone(m_services.store.run(read), this,
        [this, operation = parked->operation](const Result<ParkedReading>& reading) {
            if (!m_parked || m_parked->operation != operation)
                return; // they have gone again
            if (!reading)
                return m_message->say(reading.error());
            restore(reading->biller, reading->isRecorded);
        });
}

/// Puts it on the page; the biller is asked again, since it may be owed no more.
void PaymentForm::restore(const std::optional<Biller>& biller, bool isRecorded)
{
    if (isRecorded) {
        m_parked.reset();
        m_isKept = false;
        return;
    }
    m_basketId = m_parked->basket;
    m_request.operation = m_parked->operation;
    takeOn(m_parked->caseId);
    for (const BasketItem& item : std::as_const(m_parked->items))
        m_basket->add(item);
    if (!biller) {
        m_parked.reset();
        return;
    }
    m_payee->showEntries(*biller, m_parked->entries);
    if (!m_parked->wasAsked || !m_payee->isComplete()) {
        m_parked.reset();
        return;
    }
    fetch(*biller, m_payee->account());
}

/// What was chosen and entered before, once there is something to choose from again.
void PaymentForm::enterAgain()
{
    if (!m_parked)
        return;
    const ParkedPayment parked = *std::exchange(m_parked, std::nullopt);
    m_bills->setEntries(parked.amounts);
    m_payer->setEntries(parked.payer);
}

} // namespace hui::billpay
