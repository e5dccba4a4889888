// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "modules/cash/platform/TillOperations.h"
#include "modules/cash/platform/TransferOperations.h"
#include "tests/modules/cash/platform/BoxScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::server;
using namespace hui::testkit;

namespace {

UploadedOperation sending(const QString& from, const QString& to, int pieces)
{
    return operationAt(from, u"cash.send"_s, Money::fen(pieces * 10'000),
        {{u"to"_s, to}, {u"cash"_s, hundreds(pieces)}});
}

UploadedOperation endingOf(
    const QString& drawer, const QString& kind, const UploadedOperation& sent)
{
    UploadedOperation made = operationAt(
        drawer, kind, sent.amount, {{u"transfer"_s, sent.id.toString(QUuid::WithoutBraces)}});
    if (kind == u"cash.refuse"_s) {
        made.amount.reset();
        made.body.insert(u"reason"_s, u"少一张"_s);
    }
    return made;
}

UploadedOperation issuing(Platform& platform, const QString& to, const QString& heir)
{
    return signedBy0102(platform,
        operationAt(vaultBox(), u"till.issue"_s, Money::fen(200'000),
            {{u"to"_s, to}, {u"heir"_s, heir}, {u"cash"_s, hundreds(20)}}));
}

constexpr qint64 before = -300'000; // the till's own cash came from its way

} // namespace

class TestTransferOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesArePosted_data() { onBothDatabases(); }
    void bothSidesArePosted()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        const auto sent = signedBy0102(platform, sending(vaultBox(), drawer, 40));
        QCOMPARE(codeAfter(platform, sendOperation(), sent), QString());
        QCOMPARE(booked(platform, u"vault:0512-08"_s), qint64(-400'000));
        QCOMPARE(inTransit(platform), before + 400'000);
        QCOMPARE(inBox(platform, drawer), qint64(300'000));
        const auto received = endingOf(drawer, u"cash.receive"_s, sent);
        QCOMPARE(codeAfter(platform, receiveOperation(), received), QString());
        QCOMPARE(inTransit(platform), before);
        QCOMPARE(inBox(platform, drawer), qint64(700'000));
        QCOMPARE(codeAfter(platform, receiveOperation(), received), u"transfer_gone"_s); // once
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    void whatIsRefusedGoesBack_data() { onBothDatabases(); }
    void whatIsRefusedGoesBack()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        const auto sent = sending(drawer, vaultBox(), 10);
        QCOMPARE(codeAfter(platform, sendOperation(), sent), QString());
        const auto back = endingOf(drawer, u"cash.take_back"_s, sent);
        QCOMPARE(codeAfter(platform, takeBackOperation(), back), u"transfer_gone"_s);
        QCOMPARE(
            codeAfter(platform, refuseOperation(), endingOf(vaultBox(), u"cash.refuse"_s, sent)),
            QString());
        QCOMPARE(stateOf(platform, sent), TransferState::Refused);
        QCOMPARE(inTransit(platform), before + 100'000);
        QCOMPARE(codeAfter(platform, takeBackOperation(), back), QString());
        QCOMPARE(inTransit(platform), before);
        QCOMPARE(inBox(platform, drawer), qint64(300'000));
        QCOMPARE(stateOf(platform, sent), TransferState::TakenBack);
    }

    void refusesToSend_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("vault, nobody signed") << u"unsigned"_s << u"approval_missing"_s;
        QTest::newRow("another's box") << u"operator"_s << u"till_not_issued"_s;
        QTest::newRow("to a box that is not open") << u"to"_s << u"receiver_not_open"_s;
        QTest::newRow("sum") << u"sum"_s << u"amount_differs"_s;
        QTest::newRow("to itself") << u"itself"_s << u"amount_differs"_s;
    }

    void refusesToSend()
    {
        QFETCH(QString, fault);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s, cashTables);
        openVaultAndTill(platform);
        UploadedOperation sent = sending(vaultBox(), drawer, 40);
        if (fault == u"to"_s)
            sent.body.insert(u"to"_s, u"04"_s);
        if (fault == u"sum"_s)
            sent.amount = Money::fen(1);
        if (fault == u"itself"_s)
            sent.body.insert(u"to"_s, vaultBox());
        if (fault != u"unsigned"_s)
            sent = signedBy0102(platform, sent);
        if (fault == u"operator"_s)
            sent.operatorId = u"0218"_s;
        QCOMPARE(codeAfter(platform, sendOperation(), sent), code);
        QCOMPARE(inTransit(platform), before);
    }

    void onlyTheReceiverReceives()
    {
        Platform platform(u"sqlite"_s, cashTables);
        openVaultAndTill(platform);
        const auto sent = sending(drawer, vaultBox(), 10);
        QCOMPARE(codeAfter(platform, sendOperation(), sent), QString());
        QCOMPARE(codeAfter(platform, receiveOperation(), endingOf(drawer, u"cash.receive"_s, sent)),
            u"transfer_gone"_s);
        UploadedOperation less = endingOf(vaultBox(), u"cash.receive"_s, sent);
        less.amount = Money::fen(90'000);
        QCOMPARE(codeAfter(platform, receiveOperation(), less), u"amount_differs"_s);
        QCOMPARE(stateOf(platform, sent), TransferState::InTransit);
    }

    void theVaultHandsOutATill_data() { onBothDatabases(); }
    void theVaultHandsOutATill()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        const auto issued = issuing(platform, u"08"_s, u"0298"_s);
        QCOMPARE(codeAfter(platform, issueOperation(), issued), QString());
        QCOMPARE(boxOf(platform, u"08"_s).state, RegisteredTill::State::Issued);
        QCOMPARE(inTransit(platform), before + 200'000);
        QCOMPARE(codeAfter(
                     platform, openOperation(), signedBy0102(platform, openingOf(u"08"_s, 20, 20))),
            QString());
        QCOMPARE(inTransit(platform), before);
        QCOMPARE(inBox(platform, u"08"_s), qint64(200'000));
        QCOMPARE(stateOf(platform, issued), TransferState::Received);
        for (const auto& [to, heir] :
            {std::pair{u"08"_s, u"0297"_s}, {u"07"_s, u"0298"_s}, {u"07"_s, u"0217"_s}})
            QCOMPARE(codeAfter(platform, issueOperation(), issuing(platform, to, heir)),
                u"till_taken"_s);
    }

    void onlyTheBranchIsTold_data() { onBothDatabases(); }
    void onlyTheBranchIsTold()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        QCOMPARE(codeAfter(platform, sendOperation(), sending(drawer, vaultBox(), 10)), QString());
        const auto told = [&](const QString& branch) {
            int count = 0;
            const auto page = changesAfter(platform.database(), {}, 500, branch);
            for (const Change& change : page->changes)
                count += change.stream == u"cash_transfer"_s ? 1 : 0;
            return count;
        };
        QCOMPARE(told(boxBranch), 1);
        QCOMPARE(told(u"0512-09"_s), 0);
        QCOMPARE(told({}), 0);
    }

    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        const auto sent = sending(drawer, vaultBox(), 10);
        survivesEveryFailure(platform, sendOperation(), sent,
            [&] { return inTransit(platform) == before && inBox(platform, drawer) == 300'000; });
        survivesEveryFailure(platform, receiveOperation(),
            endingOf(vaultBox(), u"cash.receive"_s, sent),
            [&] { return stateOf(platform, sent) == TransferState::InTransit; });
        survivesEveryFailure(platform, issueOperation(), issuing(platform, u"08"_s, u"0298"_s),
            [&] { return inTransit(platform) == before; });
    }
};

QTEST_GUILESS_MAIN(TestTransferOperations)
#include "tst_transferoperations.moc"
