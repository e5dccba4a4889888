// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/CustomerRepository.h"
#include "app/store/OutboxRepository.h"
#include "modules/billpay/GiveBack.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/PaymentRepository.h"
#include "tests/app/catalogue/CatalogueScene.h"
#include "tests/app/till/TillScene.h"

namespace hui::testkit {

using namespace hui::billpay;

/// What is in the drawer before anything is taken: 48,206.50.
inline constexpr qint64 opened = 4820650;

inline const QDateTime noon(QDate(2026, 3, 18), QTime(2, 43), Qt::UTC);
inline const QString account = u"3205018642"_s;

inline Bill owed(const QString& period, qint64 fen)
{
    Bill bill;
    bill.billNo = u"B-"_s + period;
    bill.period = period;
    bill.principal = bill.due = Money::fen(fen);
    return bill;
}

/// 187.40 for three months of water; 200 tendered, 12.60 back.
inline PayBill paying()
{
    PayBill made{operationId(), shift(), u"w1"_s, account, u"王*明"_s, u"F-1"_s, noon.addSecs(600),
        {owed(u"2026-01"_s, 6320), owed(u"2026-02"_s, 6900), owed(u"2026-03"_s, 5520)},
        pieces({{"CNY-10000", 2}}),
        pieces({{"CNY-1000", 1}, {"CNY-100", 2}, {"CNY-50", 1}, {"CNY-10", 1}}), true, {}, noon};
    made.fetchedAt = noon.addSecs(-60);
    return made;
}

/// An open till, one biller and the platform's limits.
inline std::unique_ptr<Database> branch(const QStringList& more = {})
{
    auto database = databaseWithTill(
        catalogueMigrations() + customerMigrations() + billpayMigrations() + more);
    CatalogueRepository catalogue(*database);
    HUI_ASSERT(catalogue.apply(u"biller"_s, u"w1"_s, billerValue(u"w1"_s)).has_value());
    HUI_ASSERT(catalogue.apply(u"policy"_s, u"desk"_s, policyValue()).has_value());
    return database;
}

inline CashCount exactly18740()
{
    return pieces({{"CNY-10000", 1}, {"CNY-5000", 1}, {"CNY-2000", 1}, {"CNY-1000", 1},
        {"CNY-500", 1}, {"CNY-100", 2}, {"CNY-10", 4}});
}

/// A later operation about a payment, signed by the supervisor.
inline FollowUp following(const QUuid& original)
{
    return {operationId(), shift(), original, u"客户缴错户号"_s, signature(), noon};
}

inline CancelPayment cancelling(const QUuid& original)
{
    return {following(original), exactly18740()};
}

inline Payment stored(Database& database, const QUuid& operation)
{
    const auto found = PaymentRepository(database).byOperation(operation);
    HUI_ASSERT(found.has_value() && found->has_value());
    return **found;
}

/// What sync would have stored of the platform's answer.
inline void answer(Database& database, const QUuid& operation, const QJsonObject& result)
{
    OutboxRepository outbox(database);
    HUI_ASSERT(outbox.markSending({operation}).has_value());
    HUI_ASSERT(
        outbox.settle(operation, {.event = OutboxEvent::Accepted, .result = result}).has_value());
}

/// A payment that sync has brought into `state`.
inline Payment paid(Database& database, OutboxState state)
{
    const Result<Payment> payment = payBill(database, paying());
    HUI_ASSERT(payment.has_value());
    setOutbox(database, payment->operation, state);
    return stored(database, payment->operation);
}

} // namespace hui::testkit
