// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/BlankOperations.h"
#include "modules/cash/platform/TillOperations.h"
#include "tests/modules/cash/platform/BoxScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::server;
using namespace hui::testkit;

namespace {

const QString account = u"off:blank:0512-08/00/receipt"_s;

QString after(Platform& platform, const QString& kind, QJsonObject body, bool isSigned = true,
    const QString& box = vaultBox())
{
    body.insert(u"kind"_s, u"receipt"_s);
    UploadedOperation made = operationAt(box, kind, std::nullopt, body);
    if (isSigned)
        made = signedBy0102(platform, made);
    return codeAfter(platform, kindIn(blankOperations(), kind), made);
}

QJsonObject range(int first, int last)
{
    return {{u"first"_s, first}, {u"last"_s, last}};
}

} // namespace

class TestBlankOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void booksAtOneYuanAPiece_data() { onBothDatabases(); }
    void booksAtOneYuanAPiece()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        QCOMPARE(after(platform, u"blank.take"_s, range(101, 120)), QString());
        QCOMPARE(booked(platform, account), qint64(2'000));
        QCOMPARE(after(platform, u"blank.use"_s, {{u"number"_s, 101}}, false), QString());
        QCOMPARE(after(platform, u"blank.void"_s, {{u"number"_s, 102}, {u"reason"_s, u"卡纸"_s}}),
            QString());
        QCOMPARE(booked(platform, account), qint64(1'800));
        QCOMPARE(booked(platform, u"off:blank_used:0512-08"_s), qint64(100));
        QCOMPARE(booked(platform, u"off:blank_void:0512-08"_s), qint64(100));
        QCOMPARE(after(platform, u"blank.return"_s, {}), QString());
        QCOMPARE(booked(platform, account), qint64(0));
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    void keepsTheOrder_data() { onBothDatabases(); }
    void keepsTheOrder()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        QCOMPARE(after(platform, u"blank.take"_s, range(101, 120)), QString());
        const QString wrong = u"blank_out_of_order"_s;
        QCOMPARE(after(platform, u"blank.use"_s, {{u"number"_s, 102}}, false), wrong);
        QCOMPARE(after(platform, u"blank.take"_s, range(120, 130)), wrong);
        QCOMPARE(booked(platform, account), qint64(2'000));
        UploadedOperation unsignedVoid = operationAt(vaultBox(), u"blank.void"_s, std::nullopt,
            {{u"kind"_s, u"receipt"_s}, {u"number"_s, 101}, {u"reason"_s, u"卡纸"_s},
                {u"approval"_s, QJsonObject{{u"id"_s, QString()}}}});
        QCOMPARE(codeAfter(platform, kindIn(blankOperations(), u"blank.void"_s), unsignedVoid),
            u"approval_missing"_s);
    }

    void onlyTheVaultTakesAndHandsBack_data() { onBothDatabases(); }
    void onlyTheVaultTakesAndHandsBack()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        const QString till = u"09"_s;
        const QString wrong = u"blank_from_vault"_s;
        QCOMPARE(after(platform, u"blank.take"_s, range(101, 120), true, till), wrong);
        QCOMPARE(after(platform, u"blank.return"_s, {}, true, till), wrong);
        QCOMPARE(booked(platform, u"off:blank_supply:0512-08"_s), qint64(0));
    }
};

QTEST_GUILESS_MAIN(TestBlankOperations)
#include "tst_blankoperations.moc"
