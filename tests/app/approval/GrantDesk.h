// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/SignOffline.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/OfflineSecret.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

namespace hui::testkit {

using namespace Qt::StringLiterals;

const inline QString grantDesk = u"SZ-QYL-02"_s;
const inline QString rightPassword = u"Huidesk-2026"_s;

/// What stands for the platform's signature here.
inline QByteArray stamp(const QByteArray& text)
{
    return QByteArray::number(qHash(text, 7));
}

const inline GrantProof stamped = [](const QByteArray& text, const QByteArray& signature,
                                      const QByteArray&) { return signature == stamp(text); };

/// Supervisor 0102 may sign two payments, of 500.00 each at most, 600.00 in all, for a day.
inline SignedGrant madeGrant(const FixedClock& clock)
{
    OfflineGrant grant;
    grant.id = testkit::operationId();
    grant.device = grantDesk;
    grant.branch = testkit::shift().branch;
    grant.approverId = u"0102"_s;
    grant.approverName = u"周文静"_s;
    grant.from = clock.nowUtc();
    grant.until = clock.nowUtc().addSecs(24 * 3600);
    grant.count = 2;
    grant.total = Money::fen(60'000);
    grant.limits = {{u"billpay.pay"_s, Money::fen(50'000)}};
    grant.kdf = u"$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA"_s;
    grant.check = checkOf(*stretchedPassword(rightPassword, grant.kdf), grant.id);
    return {grant, stamp(signedText(grant)), "key"};
}

inline SignedGrant restamped(SignedGrant made)
{
    made.signature = stamp(signedText(made.grant));
    return made;
}

/// A desk with that grant, and a payment of 187.40 to be signed.
class GrantDesk {
public:
    GrantDesk()
        : database(testkit::memoryDatabase(approvalMigrations()))
        , grant(madeGrant(clock))
    {
        database->setClock(clock);
        database->setRecordRule(ruleOfGrants());
        keep(grant);
    }

    void keep(const SignedGrant& made)
    {
        grant = made;
        HUI_ASSERT(database->transaction(
            [&] { return GrantRepository(*database).apply(made.grant.approverId, toJson(made)); }));
    }

    SignOffline asking(const QUuid& operation, qint64 fen = 18'740)
    {
        ApprovalRequest request;
        request.operation = operation;
        request.kind = u"billpay.pay"_s;
        request.maker = testkit::shift();
        request.title = u"收电费"_s;
        request.amount = Money::fen(fen);
        request.reason = u"大额现金"_s;
        return {.decision = testkit::operationId(),
            .request = request,
            .signer = {u"0102"_s, rightPassword, {}, u"同意"_s},
            .device = grantDesk,
            .now = clock.nowUtc()};
    }

    Result<Approval> sign(const SignOffline& asked)
    {
        return signOffline(*database, asked, stamped);
    }

    /// The payment that carries the signature.
    Operation paying(const SignOffline& asked)
    {
        Operation operation = testkit::operation(asked.request.operation);
        operation.kind = asked.request.kind;
        operation.at = clock.nowUtc();
        operation.body.insert(u"approval"_s,
            QJsonObject{{u"id"_s, idText(asked.decision)},
                {u"fingerprint"_s, fingerprintOf(asked.request)}});
        return operation;
    }

    /// Signs and records a payment.
    Result<qint64> pay(qint64 fen)
    {
        const SignOffline asked = asking(testkit::operationId(), fen);
        const auto approval = sign(asked);
        return approval ? testkit::append(*database, paying(asked))
                        : std::unexpected(approval.error());
    }

    GrantLeft left() const { return *GrantRepository(*database).leftOf(grant.grant); }

    FixedClock clock;
    std::unique_ptr<Database> database;
    SignedGrant grant;
};

} // namespace hui::testkit
