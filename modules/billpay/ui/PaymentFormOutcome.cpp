// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/SyncEngine.h"
#include "modules/billpay/ui/BasketCard.h"
#include "modules/billpay/ui/OutcomeText.h"
#include "modules/billpay/ui/PayeeCard.h"
#include "modules/billpay/ui/PaymentForm.h"
#include "modules/billpay/ui/ReceiptCard.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Stepper.h"

#include <algorithm>

// What the form says of the payments that were recorded last.

namespace hui::billpay {

/// The payments recorded last, as the journal has them now.
void PaymentForm::outcomesKnown(const QList<Payment>& payments)
{
    const bool goneOn
        = m_done.isEmpty(); // the next one is on the page: only the message is of these
    if (goneOn)
        return tellOutcome(payments);
    m_done = payments;
    showOutcome(payments);
}

void PaymentForm::showOutcome(const QList<Payment>& payments)
{
    const bool booked = std::all_of(payments.begin(), payments.end(),
        [](const Payment& one) { return one.state == PaymentState::Succeeded; });
    m_steps->setCurrent(booked ? Paper + 1 : Paper);
    if (payments.size() == 1)
        m_receipt->showPayment(payments.first());
    else
        m_receipt->showBasket(payments);
    if (m_offer && payments.size() == 1)
        m_receipt->showSignUp();
    m_receipt->printByItself();
    tellOutcome(payments);
}

/// 签约代扣 is offered for one payment of a biller that takes agreements.
void PaymentForm::offerAgreement()
{
    const std::optional<Biller>& biller = m_payee->biller();
    m_receipt->offerAgreement(
        biller && biller->terms.subscribable && m_basket->items().isEmpty() && m_services.terminal);
}

/// The form goes on to the next customer; what this one wants to sign for is kept until then.
void PaymentForm::keepOffer()
{
    m_offer.reset();
    if (m_receipt->wantsAgreement() && m_sent.items.size() == 1 && m_payee->biller())
        m_offer = SubscribeForm::Offer{*m_payee->biller(), m_sent.items.first().account,
            m_sent.items.first().holder, m_sent.items.first().parameters};
}

void PaymentForm::tellOutcome(const QList<Payment>& payments)
{
    const OutcomeText outcome = outcomeOf(payments);
    m_message->say(outcome.mood, outcome.headline, outcome.sentence);
    if (outcome.action.isEmpty())
        return;
    connect(m_message->addAction(outcome.action), &QPushButton::clicked, this,
        [this, first = payments.first(), alone = payments.size() == 1] {
            if (alone && first.state == PaymentState::Uncertain)
                m_services.sync.askFor(first.operation);
            else
                Q_EMIT dayAsked(first.operation);
        });
}

} // namespace hui::billpay
