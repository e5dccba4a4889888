// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "modules/cash/platform/BlankOperations.h"
#include "modules/cash/platform/BlankTransferOperations.h"
#include "modules/cash/platform/TransferOperations.h"
#include "tests/modules/cash/platform/BoxScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::server;
using namespace hui::testkit;

namespace {

qint64 formsIn(Platform& platform, const QString& drawer)
{
    return booked(platform, u"off:blank:0512-08/%1/receipt"_s.arg(drawer)) / 100;
}

qint64 onTheWay(Platform& platform)
{
    return booked(platform, u"off:blank_in_transit:0512-08"_s) / 100;
}

QString after(Platform& platform, const UploadedOperation& made)
{
    return codeAfter(
        platform, kindIn(blankOperations() + blankTransferOperations(), made.kind), made);
}

/// Receipts by number, with what else stands in the body.
QJsonObject sentRange(int first, int last, QJsonObject body = {})
{
    body.insert(u"kind"_s, u"receipt"_s);
    body.insert(u"first"_s, first);
    body.insert(u"last"_s, last);
    return body;
}

UploadedOperation sending(const QString& from, const QString& to, int first, int last)
{
    return operationAt(
        from, u"blank.send"_s, std::nullopt, sentRange(first, last, {{u"to"_s, to}}));
}

/// What the vault sends is signed.
UploadedOperation issuing(Platform& platform, int first = 101, int last = 120)
{
    return signedBy0102(platform, sending(vaultBox(), drawer, first, last));
}

UploadedOperation ending(const QString& drawer, const QString& kind, const UploadedOperation& sent)
{
    UploadedOperation made = operationAt(
        drawer, kind, std::nullopt, {{u"transfer"_s, sent.id.toString(QUuid::WithoutBraces)}});
    if (kind == u"blank.refuse"_s)
        made.body.insert(u"reason"_s, u"缺号"_s);
    return made;
}

/// The vault with the receipts 101 to 200, and till 09 with none.
void openWithForms(Platform& platform)
{
    openVaultAndTill(platform);
    QCOMPARE(after(platform,
                 signedBy0102(platform,
                     operationAt(vaultBox(), u"blank.take"_s, std::nullopt, sentRange(101, 200)))),
        QString());
}

} // namespace

class TestBlankTransferOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areInOnePlaceAtATime_data() { onBothDatabases(); }
    void areInOnePlaceAtATime()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openWithForms(platform);
        const auto sent = issuing(platform);
        QCOMPARE(after(platform, sent), QString());
        QCOMPARE(formsIn(platform, vaultBox()), qint64(80));
        QCOMPARE(onTheWay(platform), qint64(20));
        QCOMPARE(formsIn(platform, drawer), qint64(0));
        QCOMPARE(after(platform, ending(drawer, u"blank.receive"_s, sent)), QString());
        QCOMPARE(onTheWay(platform), qint64(0));
        QCOMPARE(formsIn(platform, drawer), qint64(20));
        QCOMPARE(stateOf(platform, sent), TransferState::Received);
        QCOMPARE(after(platform, ending(drawer, u"blank.receive"_s, sent)), u"transfer_gone"_s);
        const auto use = operationAt(
            drawer, u"blank.use"_s, std::nullopt, {{u"kind"_s, u"receipt"_s}, {u"number"_s, 101}});
        QCOMPARE(after(platform, use), QString());
        const auto back = sending(drawer, vaultBox(), 102, 120);
        QCOMPARE(after(platform, back), QString());
        QCOMPARE(after(platform, ending(vaultBox(), u"blank.receive"_s, back)), QString());
        QCOMPARE(formsIn(platform, vaultBox()), qint64(99));
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    void whatIsRefusedGoesBack_data() { onBothDatabases(); }
    void whatIsRefusedGoesBack()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openWithForms(platform);
        const auto sent = issuing(platform);
        QCOMPARE(after(platform, sent), QString());
        const auto back = ending(vaultBox(), u"blank.take_back"_s, sent);
        QCOMPARE(after(platform, back), u"transfer_gone"_s);
        QCOMPARE(after(platform, ending(drawer, u"blank.refuse"_s, sent)), QString());
        QCOMPARE(onTheWay(platform), qint64(20)); // in the carrier's hands
        QCOMPARE(after(platform, ending(drawer, u"blank.receive"_s, sent)), u"transfer_gone"_s);
        QCOMPARE(after(platform, ending(vaultBox(), u"blank.take_back"_s, sent)), QString());
        QCOMPARE(onTheWay(platform), qint64(0));
        QCOMPARE(formsIn(platform, vaultBox()), qint64(100));
    }

    void refusesToSend_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("code");
        for (const QString& one : databaseKinds()) {
            const auto row = [&one](const char* name) -> QTestData& {
                return QTest::addRow("%s: %s", qPrintable(one), name) << one;
            };
            row("not in the box") << drawer << vaultBox() << 101 << 120 << u"blank_not_there"_s;
            row("one is not") << vaultBox() << drawer << 190 << 201 << u"blank_not_there"_s;
            row("nowhere") << vaultBox() << drawer << 900 << 910 << u"blank_not_there"_s;
            row("to itself") << vaultBox() << vaultBox() << 101 << 120 << u"blank_out_of_order"_s;
            row("too many") << vaultBox() << drawer << 101 << 1101 << u"blank_out_of_order"_s;
            row("not in use") << vaultBox() << u"07"_s << 101 << 120 << u"receiver_not_open"_s;
        }
    }

    void refusesToSend()
    {
        QFETCH(QString, database);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(QString, code);
        Platform platform(database, cashTables);
        openWithForms(platform);
        UploadedOperation sent = sending(from, to, first, last);
        if (isVault(from))
            sent = signedBy0102(platform, sent);
        QCOMPARE(after(platform, sent), code);
        QCOMPARE(formsIn(platform, vaultBox()), qint64(100));
        QCOMPARE(onTheWay(platform), qint64(0));
    }

    void isNeverTwiceOnItsWay_data() { onBothDatabases(); }
    void isNeverTwiceOnItsWay()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openWithForms(platform);
        QCOMPARE(after(platform, sending(vaultBox(), drawer, 101, 120)), u"approval_missing"_s);
        QCOMPARE(after(platform, issuing(platform)), QString());
        QCOMPARE(after(platform, issuing(platform, 120, 130)), u"blank_not_there"_s);
        const auto again = signedBy0102(
            platform, operationAt(vaultBox(), u"blank.take"_s, std::nullopt, sentRange(101, 101)));
        QCOMPARE(after(platform, again), u"blank_out_of_order"_s);
        QCOMPARE(onTheWay(platform), qint64(20));
    }

    void onlyTheOtherBoxEndsIt_data() { onBothDatabases(); }
    void onlyTheOtherBoxEndsIt()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openWithForms(platform);
        const auto sent = issuing(platform);
        QCOMPARE(after(platform, sent), QString());
        for (const QString& kind : {u"blank.receive"_s, u"blank.refuse"_s})
            QCOMPARE(after(platform, ending(vaultBox(), kind, sent)), u"transfer_gone"_s);
        UploadedOperation asCash = ending(drawer, u"blank.receive"_s, sent);
        asCash.kind = u"cash.receive"_s;
        asCash.amount = Money::fen(2'000);
        QCOMPARE(codeAfter(platform, receiveOperation(), asCash), u"transfer_gone"_s);
        QCOMPARE(stateOf(platform, sent), TransferState::InTransit);
    }

    void onlyTheBranchIsTold_data() { onBothDatabases(); }
    void onlyTheBranchIsTold()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openWithForms(platform);
        QCOMPARE(after(platform, issuing(platform)), QString());
        const auto told = [&](const QString& branch) {
            QList<Change> found;
            const auto page = changesAfter(platform.database(), {}, 500, branch);
            for (const Change& change : page->changes)
                if (change.stream == u"blank_transfer"_s)
                    found.append(change);
            return found;
        };
        QCOMPARE(told(boxBranch).size(), 1);
        QCOMPARE(told(u"0512-09"_s).size(), 0);
        const auto transfer = transferFromJson(told(boxBranch).first().value);
        QVERIFY(transfer);
        QCOMPARE(transfer->blanks, std::optional(BlankRange{u"receipt"_s, 101, 120}));
    }

    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openWithForms(platform);
        const auto sent = issuing(platform);
        survivesEveryFailure(platform,
            kindIn(blankOperations() + blankTransferOperations(), sent.kind), sent,
            [&] { return formsIn(platform, vaultBox()) == 100 && onTheWay(platform) == 0; });
        const auto received = ending(drawer, u"blank.receive"_s, sent);
        survivesEveryFailure(platform,
            kindIn(blankOperations() + blankTransferOperations(), received.kind), received,
            [&] { return stateOf(platform, sent) == TransferState::InTransit; });
    }
};

QTEST_GUILESS_MAIN(TestBlankTransferOperations)
#include "tst_blanktransferoperations.moc"
