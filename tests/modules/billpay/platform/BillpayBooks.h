// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseRepository.h"
#include "app/core/JsonReader.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/BookHeld.h"
#include "app/server/Ledger.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/Booking.h"
#include "modules/billpay/platform/PaymentBookRepository.h"
#include "modules/billpay/platform/SimulatedBillers.h"
#include "modules/billpay/platform/SubscriptionOperations.h"
#include "tests/modules/billpay/platform/ToldBillers.h"
#include "tests/testkit/BoundSignature.h"
#include "tests/testkit/Platform.h"

#include <QTest>

namespace hui::testkit {

using namespace hui::billpay;
using namespace hui::server;
using namespace Qt::StringLiterals;

inline const QString waterWorks = u"320500-water-1"_s;
inline const QString sampleBranch = u"0512-08"_s;
inline const QString shown = QString(64, u'f'); ///< the fingerprint of what was signed

/// A platform with billpay's tables, and its kinds of operation driven as an upload drives them.
class BillpayBooks {
public:
    explicit BillpayBooks(const QString& databaseKind)
        : m_platform(databaseKind,
              customerMigrations() + caseMigrations()
                  + QStringList{customerBranchMigration(),
                      u":/schema/platform/billpay/001_billpay.sql"_s,
                      u":/schema/platform/billpay/002_simulator.sql"_s,
                      u":/schema/platform/billpay/004_payment_modes.sql"_s,
                      u":/schema/platform/billpay/005_simulator.sql"_s,
                      u":/schema/platform/billpay/006_complaint.sql"_s,
                      u":/schema/platform/billpay/007_subscription.sql"_s,
                      u":/schema/platform/billpay/008_batch.sql"_s,
                      u":/schema/platform/billpay/009_closed_fields.sql"_s,
                      u":/schema/platform/billpay/010_fees_and_rates.sql"_s,
                      u":/schema/platform/billpay/011_undo.sql"_s,
                      u":/schema/platform/billpay/012_complaint_told.sql"_s,
                      u":/schema/platform/billpay/013_subscription_parameters.sql"_s})
    {
        const auto billers = std::make_shared<SimulatedBillers>();
        m_kinds = {payOperation(billers), cancelOperation(billers), reverseOperation(billers),
            suspendOperation(), resolveOperation(), repostOperation(billers),
            complainOperation(billers), refundOperation(), subscribeOperation(),
            changeSubscriptionOperation(), skipPeriodOperation(), unsubscribeOperation(),
            openBatchOperation(), closeBatchOperation(), undoBatchOperation(),
            takeComplaintOperation()};
        tell(database(), someBiller(waterWorks, u"water"_s));
    }

    Platform& platform() { return m_platform; }
    Database& database() { return m_platform.database(); }

    /// Books an operation that arrives, and asks the biller when it must be asked.
    OperationOutcome upload(const UploadedOperation& operation)
    {
        const OperationOutcome booked = inTransaction(
            [&] { return bookHeld(m_platform.context(), kindOf(operation), operation); });
        return booked.status == OperationOutcome::Status::Pending ? ask(operation) : booked;
    }

    /// Asks again what became of one that is pending.
    OperationOutcome ask(const UploadedOperation& operation)
    {
        const OperationKind& kind = kindOf(operation);
        const OperationOutcome learned = kind.resolve(m_platform.context(), operation);
        if (learned.status == OperationOutcome::Status::Pending || !kind.settle)
            return learned;
        return inTransaction([&] { return kind.settle(m_platform.context(), operation, learned); });
    }

    void behave(BillerBehaviour behaviour)
    {
        QVERIFY(SimulatedBillers::behave(database(), waterWorks, behaviour));
    }

    /// The sum of an account, in fen.
    qint64 balance(const QString& account)
    {
        return Ledger(database()).balance(account, Currency::CNY)->minor();
    }

    bool isBalanced() { return Ledger(database()).total(Currency::CNY) == Money::fen(0); }

    /// Lets supervisor 0102 sign an operation.
    void sign(UploadedOperation& operation, const std::optional<Money>& amount = {})
    {
        hui::server::Approval approval;
        approval.id = u"AP"_s + operation.id.toString(QUuid::Id128).right(10);
        approval.requestKey = operationId();
        approval.requestFingerprint = QByteArray(32, 'f');
        approval.operation = operation.id;
        approval.kind = operation.kind;
        const QJsonObject signature = testkit::boundSignature(operation, approval.id);
        approval.fingerprint = signature.value(u"fingerprint"_s).toString();
        approval.branch = operation.branch;
        approval.deviceId = operation.deviceId;
        approval.maker = operation.operatorId;
        approval.approver = u"0102"_s;
        approval.amount = amount ? amount : operation.amount;
        approval.signedAt = operation.at;
        approval.expiresAt = operation.at.addSecs(300);
        QVERIFY(ApprovalRepository(database()).add(approval));
        operation.body.insert(u"approval"_s, signature);
    }

private:
    const OperationKind& kindOf(const UploadedOperation& operation) const
    {
        const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
            [&](const OperationKind& kind) { return kind.kind == operation.kind; });
        HUI_ASSERT(found != m_kinds.end());
        return *found;
    }

    template <class Work>
    OperationOutcome inTransaction(Work work)
    {
        const Result<OperationOutcome> made = database().transaction(work);
        if (!made)
            qFatal("%s (%s)", made.error().text, qPrintable(made.error().detail));
        return *made;
    }

    Platform m_platform;
    QList<OperationKind> m_kinds;
};

inline UploadedOperation uploaded(const QString& kind, qint64 fen, const QJsonObject& body)
{
    UploadedOperation made;
    made.id = operationId();
    made.kind = kind;
    made.deviceId = sampleCaller().deviceId;
    made.branch = sampleBranch;
    made.till = u"03"_s;
    made.operatorId = u"0217"_s;
    made.businessDate = shift().businessDate;
    made.at = FixedClock().nowUtc();
    made.amount = Money::fen(fen);
    made.body = body;
    return made;
}

/// Cash of a worth, in jiao and whole hundreds.
inline QJsonArray cash(qint64 fen)
{
    return {
        QJsonObject{{u"denomination"_s, u"CNY-10"_s}, {u"pieces"_s, fen / 10}, {u"damaged"_s, 0}}};
}

/// 63.20 of one bill with a fee of 1.00, in cash.
inline UploadedOperation cashPayment(qint64 fen = 6320, qint64 fee = 100)
{
    return uploaded(u"billpay.pay"_s, fen,
        {{u"biller"_s, waterWorks}, {u"category"_s, u"water"_s}, {u"account"_s, u"3205018642"_s},
            {u"fetch_id"_s, QJsonValue()},
            {u"bills"_s,
                QJsonArray{QJsonObject{{u"bill_no"_s, u"B-1"_s}, {u"period"_s, u"2026-01"_s},
                    {u"due"_s, moneyToJson(Money::fen(fen))}}}},
            {u"mode"_s, u"cash"_s}, {u"fee"_s, moneyToJson(Money::fen(fee))},
            {u"tendered"_s, moneyToJson(Money::fen(fen + fee))},
            {u"change"_s, moneyToJson(Money::fen(0))}, {u"cash_in"_s, cash(fen + fee)},
            {u"cash_out"_s, QJsonArray()}, {u"offline"_s, false}});
}

/// The same from an account of the sample bank.
inline UploadedOperation debitPayment(const QString& token, const QString& mode = u"card"_s)
{
    UploadedOperation made = cashPayment();
    made.body.insert(u"mode"_s, mode);
    made.body.insert(
        u"debit"_s, QJsonObject{{u"token"_s, token}, {u"masked"_s, u"6222 **** 0186"_s}});
    for (const QString& key : {u"tendered"_s, u"change"_s})
        made.body.insert(key, moneyToJson(Money::fen(0)));
    made.body.insert(u"cash_in"_s, QJsonArray());
    return made;
}

/// A later operation about a payment.
inline UploadedOperation later(
    const QString& kind, const UploadedOperation& payment, QJsonObject words = {})
{
    words.insert(u"original"_s, payment.id.toString(QUuid::WithoutBraces));
    words.insert(u"reason"_s, u"客户要求"_s);
    return uploaded(kind, payment.amount->minor(), words);
}

} // namespace hui::testkit
