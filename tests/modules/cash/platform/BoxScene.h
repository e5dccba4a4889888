// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/CashBox.h"
#include "app/core/JsonReader.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Ledger.h"
#include "app/server/TillRegistry.h"
#include "modules/cash/platform/Boxes.h"
#include "modules/cash/platform/CashTransferRepository.h"
#include "tests/testkit/Platform.h"

#include <QTest>

namespace hui::testkit {

using namespace Qt::StringLiterals;

inline const QString boxBranch = u"0512-08"_s;
inline const QStringList cashTables{u":/schema/platform/cash/001_cash_transfer.sql"_s,
    u":/schema/platform/cash/002_counterfeit.sql"_s, u":/schema/platform/cash/003_blank.sql"_s,
    u":/schema/platform/cash/004_cash_request.sql"_s};

inline QJsonArray hundreds(int pieces)
{
    return {
        QJsonObject{{u"denomination"_s, u"CNY-10000"_s}, {u"pieces"_s, pieces}, {u"damaged"_s, 0}}};
}

/// Enters a box with so many notes of 100 yuan for a teller of its own, "029<last digit>".
inline void enterBox(Platform& platform, const QString& box, int pieces,
    server::RegisteredTill::State state = server::RegisteredTill::State::Issued)
{
    const server::RegisteredTill till{boxBranch, box, shift().businessDate, u"029"_s + box.right(1),
        state, hundreds(pieces), Money::fen(pieces * 10'000)};
    QVERIFY(server::TillRegistry(platform.database()).issue(till));
}

/// An operation at a box by its teller.
inline server::UploadedOperation operationAt(const QString& box, const QString& kind,
    const std::optional<Money>& amount, const QJsonObject& body)
{
    server::UploadedOperation made;
    made.id = operationId();
    made.kind = kind;
    made.deviceId = sampleCaller().deviceId;
    made.branch = boxBranch;
    made.till = box;
    made.operatorId = u"029"_s + box.right(1);
    made.businessDate = shift().businessDate;
    made.at = FixedClock().nowUtc();
    made.amount = amount;
    made.body = body;
    return made;
}

/// Lets supervisor 0102 sign an operation and puts the signature into its body.
inline server::UploadedOperation signedBy0102(Platform& platform, server::UploadedOperation made)
{
    server::Approval approval;
    approval.id = u"AP"_s + made.id.toString(QUuid::Id128).right(8);
    approval.requestKey = operationId();
    approval.requestFingerprint = QByteArray(32, 'f');
    approval.operation = made.id;
    approval.kind = made.kind;
    approval.fingerprint = QString(64, u'f');
    approval.branch = made.branch;
    approval.deviceId = made.deviceId;
    approval.maker = made.operatorId;
    approval.approver = u"0102"_s;
    approval.amount = made.amount;
    approval.reason = u"清点"_s;
    approval.opinion = u"同意"_s;
    approval.signedAt = made.at;
    approval.expiresAt = made.at.addSecs(300);
    HUI_ASSERT(server::ApprovalRepository(platform.database()).add(approval));
    made.body.insert(u"approval"_s,
        QJsonObject{{u"id"_s, approval.id}, {u"fingerprint"_s, approval.fingerprint}});
    return made;
}

inline server::UploadedOperation openingOf(const QString& box, int issued, int counted)
{
    return operationAt(box, u"till.open"_s, Money::fen(counted * 10'000),
        {{u"issued"_s, hundreds(issued)}, {u"counted"_s, hundreds(counted)},
            {u"difference"_s, moneyToJson(Money::fen((counted - issued) * 10'000))},
            {u"approval"_s, QJsonObject{{u"id"_s, QString()}, {u"fingerprint"_s, QString()}}}});
}

inline Result<server::OperationOutcome> book(
    Platform& platform, const server::OperationKind& kind, const server::UploadedOperation& made)
{
    return platform.database().transaction(
        [&]() -> Result<server::OperationOutcome> { return kind.book(platform.context(), made); });
}

inline QString codeAfter(
    Platform& platform, const server::OperationKind& kind, const server::UploadedOperation& made)
{
    const auto outcome = book(platform, kind, made);
    return outcome ? outcome->code : u"error"_s;
}

/// The sum of an account "till:…/09", "vault:…", "in_transit:…", "over_short:…" of the branch.
inline qint64 booked(Platform& platform, const QString& account)
{
    return server::Ledger(platform.database()).balance(account, Currency::CNY)->minor();
}

inline qint64 inBox(Platform& platform, const QString& box)
{
    return booked(platform, cash::boxAccount(boxBranch, box));
}

inline qint64 inTransit(Platform& platform)
{
    return booked(platform, cash::inTransitAccount(boxBranch));
}

inline qint64 overShort(Platform& platform)
{
    return booked(platform, cash::overShortAccount(boxBranch));
}

inline server::RegisteredTill boxOf(Platform& platform, const QString& box)
{
    const auto found
        = server::TillRegistry(platform.database()).byId(boxBranch, box, shift().businessDate);
    HUI_ASSERT(found && *found);
    return **found;
}

/// Lets the first statement fail, then the second, and so on until none does; after each failure
/// `untouched` must hold.
template <class Untouched>
void survivesEveryFailure(Platform& platform, const server::OperationKind& kind,
    const server::UploadedOperation& made, Untouched untouched)
{
    for (int count = 0;; ++count) {
        platform.database().failAfter(count);
        const auto outcome = book(platform, kind, made);
        platform.database().failAfter(-1);
        if (outcome) {
            QCOMPARE(outcome->code, QString());
            QVERIFY(count >= 5);
            return;
        }
        QVERIFY(untouched());
    }
}

} // namespace hui::testkit
