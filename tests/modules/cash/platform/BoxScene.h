// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/CashBox.h"
#include "app/core/JsonReader.h"
#include "app/server/TillRegistry.h"
#include "modules/cash/platform/Boxes.h"
#include "modules/cash/platform/CashTransferRepository.h"
#include "modules/cash/platform/TillOperations.h"
#include "tests/testkit/SignedOperation.h"

#include <QTest>

namespace hui::testkit {

using namespace Qt::StringLiterals;

inline const QString boxBranch = u"0512-08"_s;
inline const QString drawer = u"09"_s;
inline const QStringList cashTables{u":/schema/platform/cash/001_cash_transfer.sql"_s,
    u":/schema/platform/cash/002_counterfeit.sql"_s, u":/schema/platform/cash/003_blank.sql"_s,
    u":/schema/platform/cash/004_cash_request.sql"_s,
    u":/schema/platform/cash/005_blank_transfer.sql"_s};

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

inline server::UploadedOperation openingOf(const QString& box, int issued, int counted)
{
    return operationAt(box, u"till.open"_s, Money::fen(counted * 10'000),
        {{u"issued"_s, hundreds(issued)}, {u"counted"_s, hundreds(counted)},
            {u"difference"_s, moneyToJson(Money::fen((counted - issued) * 10'000))},
            {u"approval"_s, QJsonObject{{u"id"_s, QString()}, {u"fingerprint"_s, QString()}}}});
}

/// Till 09 with 30 notes of 100 yuan, open.
inline void openDrawer(Platform& platform)
{
    enterBox(platform, drawer, 30);
    QCOMPARE(codeAfter(platform, cash::openOperation(),
                 signedBy0102(platform, openingOf(drawer, 30, 30))),
        QString());
}

/// The one of these kinds that has the name.
inline server::OperationKind kindIn(const QList<server::OperationKind>& kinds, const QString& name)
{
    for (const server::OperationKind& kind : kinds)
        if (kind.kind == name)
            return kind;
    qFatal("no such kind");
}

/// The vault with 500 notes of 100 yuan and till 09 with 30, both open.
inline void openVaultAndTill(Platform& platform)
{
    const QString till = QStringLiteral("09");
    enterBox(platform, vaultBox(), 500, server::RegisteredTill::State::Sealed);
    enterBox(platform, till, 30);
    for (const auto& [box, pieces] : {std::pair{vaultBox(), 500}, {till, 30}})
        QCOMPARE(codeAfter(platform, cash::openOperation(),
                     signedBy0102(platform, openingOf(box, pieces, pieces))),
            QString());
}

inline qint64 inBox(Platform& platform, const QString& box)
{
    return booked(platform, server::tillAccount(boxBranch, box));
}

inline qint64 inTransit(Platform& platform)
{
    return booked(platform, cash::inTransitAccount(boxBranch));
}

inline qint64 overShort(Platform& platform)
{
    return booked(platform, server::overShortAccount(boxBranch));
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

/// How far a transfer of cash or forms has come.
inline TransferState stateOf(Platform& platform, const server::UploadedOperation& sent)
{
    return (*cash::CashTransferRepository(platform.database()).byId(sent.id))->transfer.state;
}

} // namespace hui::testkit
