// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/ChargePaper.h"
#include "modules/community/DeskChargeRepository.h"
#include "modules/community/PayCharge.h"
#include "modules/community/UndoCharge.h"
#include "tests/modules/community/BookingScene.h"

namespace hui::testkit {

/// A visit of 2026-03-18 with two items: 30.00 and 20.00 are the patient's.
inline Visit paidVisit()
{
    return {operationId(), u"320500-h1"_s, u"苏州市第一样例医院"_s, u"心血管内科"_s,
        QDate(2026, 3, 18), u"王*明"_s,
        {{u"1"_s, u"血脂四项"_s, Money::fen(7000), Money::fen(3000), Money::fen(1000)},
            {u"2"_s, u"心电图"_s, Money::fen(3000), Money::fen(1000), Money::fen(0)}}};
}

/// A stay with 1,860.00 left of its deposit, of which 1,500.00 came through the bank.
inline Stay depositStay()
{
    return {operationId(), u"320500-h1"_s, u"苏州市第一样例医院"_s, u"心血管内科 3 病区 12 床"_s,
        QDate(2026, 3, 12), u"王*国"_s, Money::fen(500'000), Money::fen(314'000),
        Money::fen(150'000)};
}

/// 50.00 for both items.
inline PayCharge payingVisit()
{
    const Visit visit = paidVisit();
    return {operationId(), shift(), chargeOf(visit, visit.items), pieces({{"CNY-5000", 1}}), {},
        true, {}, counterTime};
}

/// How an account pays, as the terminal has read it.
inline const PayWay chargeByAccount{
    PayMode::Account, {u"SIM-622288880186"_s, u"6222 **** 0186"_s}, {}};

/// The same visit out of an account.
inline PayCharge debitingVisit()
{
    PayCharge paying = payingVisit();
    paying.cashIn = {};
    paying.way = chargeByAccount;
    return paying;
}

inline Countersign chargeSignature()
{
    return {u"AP-9"_s, u"0102"_s, u"周文静"_s, u"f"_s};
}

inline ReleaseDeposit releasing(Money amount)
{
    return {operationId(), shift(), depositStay(), amount, u"出院结算"_s, true, chargeSignature(),
        counterTime};
}

/// Paid, and the hospital has said so.
inline DeskCharge paidCharge(Database& database)
{
    const auto paid = payCharge(database, payingVisit());
    HUI_ASSERT(paid);
    answerLeg(database, paid->operation, OutboxEvent::Accepted,
        {{u"receipt_no"_s, u"0512-08-20260318-H00007"_s}});
    const auto read = DeskChargeRepository(database).byOperation(paid->operation);
    HUI_ASSERT(read && *read);
    return **read;
}

inline UndoCharge undoingOf(const DeskCharge& charge)
{
    return {operationId(), shift(), charge.operation, u"客户要求"_s, true, chargeSignature(),
        counterTime};
}

inline RefundCharge refundingChargeOf(const DeskCharge& charge)
{
    return {operationId(), shift(), charge.operation, pieces({{"CNY-5000", 1}}), {}, counterTime};
}

inline DeskCharge storedCharge(Database& database, const QUuid& operation)
{
    const auto found = DeskChargeRepository(database).byOperation(operation);
    HUI_ASSERT(found && *found);
    return **found;
}

inline QString chargeLine(const ReceiptDocument& document, const QString& label)
{
    for (const ReceiptDocument::Line& line : document.lines)
        if (line.label == label)
            return line.value;
    return {};
}

} // namespace hui::testkit
