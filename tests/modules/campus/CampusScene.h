// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/OutboxRepository.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/FeePaper.h"
#include "modules/campus/GiveBackFees.h"
#include "modules/campus/PayFees.h"
#include "tests/app/till/TillScene.h"

namespace hui::testkit {

using namespace hui::campus;
using namespace Qt::StringLiterals;

inline const QDateTime feeTime(QDate(2026, 3, 18), QTime(2, 43), Qt::UTC);

inline FeeItem feeItemOf(const QString& id, FeeKind kind, const QString& name, qint64 fen)
{
    return {.id = id,
        .kind = kind,
        .name = name,
        .nameEn = nameOf(kind),
        .term = u"2025-2026-2"_s,
        .due = QDate(2026, 3, 31),
        .closes = QDate(2026, 7, 15),
        .amount = Money::fen(fen)};
}

/// Tuition of 5,200.00 in parts of 500.00 or more, network 120.00 whole.
inline StudentFees studentFees()
{
    FeeItem tuition = feeItemOf(u"t"_s, FeeKind::Tuition, u"学费"_s, 520000);
    tuition.isPart = true;
    tuition.least = Money::fen(50000);
    return {{u"320500-s5"_s, u"苏州市示例大学"_s, SchoolKind::University, u"20240103"_s, u"陈*安"_s,
                u"2024级1班"_s},
        feeTime, {}, {tuition, feeItemOf(u"n"_s, FeeKind::Network, u"上网费"_s, 12000)}};
}

/// 1,000.00 of the tuition and the network, with 1,120.00 and no change.
inline PayFees payingFees()
{
    return {operationId(), shift(), studentFees(),
        {{u"t"_s, Money::fen(100000)}, {u"n"_s, Money::fen(12000)}}, pieces({{"CNY-10000", 12}}),
        pieces({{"CNY-5000", 1}, {"CNY-1000", 3}}), true, {}, feeTime};
}

/// The same out of an account.
inline PayFees debitingFees()
{
    PayFees request = payingFees();
    request.cashIn = {};
    request.cashOut = {};
    request.way = {PayMode::Account, {u"SIM-622288880186"_s, u"6222 **** 0186"_s}, {}};
    return request;
}

inline std::unique_ptr<Database> campusDesk()
{
    return databaseWithTill(catalogueMigrations() + customerMigrations() + campusMigrations());
}

inline DeskFees storedFees(Database& database, const QUuid& payment)
{
    const auto found = DeskFeesRepository(database).byId(payment);
    HUI_ASSERT(found && *found);
    return **found;
}

/// What sync would have stored of the platform's answer.
inline void answerFees(Database& database, const QUuid& operation, OutboxEvent event,
    const QJsonObject& result = {}, const QString& code = {})
{
    OutboxRepository outbox(database);
    HUI_ASSERT(outbox.markSending({operation}));
    HUI_ASSERT(outbox.settle(operation, {.event = event, .code = code, .result = result}));
}

/// Paid, and the school has it.
inline DeskFees paidAtDesk(Database& database)
{
    const auto paid = payFees(database, payingFees());
    HUI_ASSERT(paid);
    answerFees(database, paid->id, OutboxEvent::Accepted,
        {{u"receipt_no"_s, u"0512-08-20260318-S00001"_s}, {u"school_ref"_s, u"XJ000001"_s}});
    return storedFees(database, paid->id);
}

inline CancelFees cancellingFees(const DeskFees& payment)
{
    return {operationId(), shift(), payment.id, u"客户要求"_s, true,
        {u"AP-1"_s, u"0102"_s, {}, u"00ff"_s}, feeTime};
}

inline RefundFees refundingFees(const DeskFees& payment)
{
    return {operationId(), shift(), payment.id, pieces({{"CNY-10000", 11}, {"CNY-2000", 1}}), {},
        feeTime};
}

const qint64 feesBefore = 4'820'650; ///< what is in the drawer

inline QString feePaperText(const ReceiptDocument& paper)
{
    QStringList text{paper.title};
    for (const ReceiptDocument::Line& line : paper.lines)
        text.append(line.label + u'=' + line.value);
    return text.join(u'\n') + u'\n' + paper.footer + paper.watermark;
}

} // namespace hui::testkit
