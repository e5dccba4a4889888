// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/CashSample.h"
#include "tests/modules/cash/platform/BoxScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::server;
using namespace hui::testkit;

namespace {

Result<Done> seed(Platform& platform)
{
    return platform.database().transaction([&] { return seedCash(platform.context()); });
}

} // namespace

class TestCashSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBooksHoldWhatLiesInTheBoxes_data() { onBothDatabases(); }
    void theBooksHoldWhatLiesInTheBoxes()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        QVERIFY(seed(platform));
        const RegisteredTill vault = boxOf(platform, vaultBox());
        QCOMPARE(vault.state, RegisteredTill::State::Sealed);
        QCOMPARE(vault.operatorId, u"0105"_s);
        QCOMPARE(inBox(platform, vaultBox()), vault.issuedTotal.minor());
        const qint64 tills = boxOf(platform, u"03"_s).issuedTotal.minor()
            + boxOf(platform, u"04"_s).issuedTotal.minor();
        QCOMPARE(inTransit(platform), tills);
        QVERIFY(seed(platform));
        QCOMPARE(inTransit(platform), tills); // again changes nothing
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    void theVaultIsThereTheNextDay_data() { onBothDatabases(); }
    void theVaultIsThereTheNextDay()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        QVERIFY(seed(platform));
        const qint64 inVault = inBox(platform, vaultBox());
        platform.clock().advanceMs(24 * 3'600'000);
        QVERIFY(seed(platform));
        QCOMPARE(inBox(platform, vaultBox()), inVault);
        const auto kept = TillRegistry(platform.database())
                              .byId(boxBranch, vaultBox(), shift().businessDate.addDays(1));
        QCOMPARE((*kept)->state, RegisteredTill::State::Sealed);
    }
};

QTEST_GUILESS_MAIN(TestCashSample)
#include "tst_cashsample.moc"
