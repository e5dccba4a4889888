// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/GiveBack.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/PaymentRepository.h"
#include "tests/app/catalogue/CatalogueScene.h"
#include "tests/app/till/TillScene.h"

namespace hui::testkit {

using namespace hui::billpay;

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
    return {operationId(), shift(), u"w1"_s, account, u"王*明"_s, u"F-1"_s, noon.addSecs(600),
        {owed(u"2026-01"_s, 6320), owed(u"2026-02"_s, 6900), owed(u"2026-03"_s, 5520)},
        pieces({{"CNY-10000", 2}}),
        pieces({{"CNY-1000", 1}, {"CNY-100", 2}, {"CNY-50", 1}, {"CNY-10", 1}}), true, {}, noon};
}

/// An open till, one biller and the platform's limits.
inline std::unique_ptr<Database> branch()
{
    auto database = databaseWithTill(catalogueMigrations() + billpayMigrations());
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

inline ReversePayment reversing(const QUuid& original)
{
    return {operationId(), shift(), original, u"客户缴错户号"_s, exactly18740(), signature(), noon};
}

inline Payment stored(Database& database, const QUuid& operation)
{
    const auto found = PaymentRepository(database).byOperation(operation);
    HUI_ASSERT(found.has_value() && found->has_value());
    return **found;
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
