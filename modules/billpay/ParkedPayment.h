// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/PaymentRequest.h"

#include <QJsonObject>

namespace hui::billpay {

/// One payment that waits in the basket for the others.
struct BasketItem {
    PayBill bill;
    QString billerName;
    Money taken = Money::fen(0); ///< due and fee
    bool isIrrevocable = false;
};

/// What the form of payments held of a customer who was asked to wait. The ids stay, so that what
/// was recorded after all is found again instead of being paid twice. Counted cash does not: it
/// goes back to the customer, who counts it out again.
struct ParkedPayment {
    QUuid operation; ///< of the payment that was being entered
    QUuid basket;
    QList<BasketItem> items; ///< of the basket
    QString biller; ///< its id in the catalogue; empty: none was chosen
    QMap<QString, QString> entries; ///< as entered, by the key of the parameter
    bool wasAsked = false; ///< the biller told of bills, or was being asked
    QMap<QString, QString> amounts = {}; ///< of BillsCard::entries()
    QMap<QString, QString> payer = {}; ///< of PayerCard::entries()
    QUuid caseId = {}; ///< the case it is for; null: none
};

/// As it is put away; the keys are read by parkedPaymentFromJson() alone.
QJsonObject toJson(const ParkedPayment& parked);

/// A Protocol error when a field is missing or not of its kind.
Result<ParkedPayment> parkedPaymentFromJson(const QJsonObject& kept);

} // namespace hui::billpay
