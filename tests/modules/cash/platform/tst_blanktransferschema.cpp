// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Schema.h"
#include "app/store/Migrations.h"
#include "tests/modules/cash/platform/BoxScene.h"

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr int pieces = 3'000; // more than a statement's worth of rows

void insertForms(Database& database)
{
    const char* states[] = {"in_stock", "used", "void", "returned"};
    HUI_ASSERT(database.transaction([&]() -> Result<Done> {
        for (int number = 1; number <= pieces; ++number) {
            const auto added
                = database.run(u"INSERT INTO blank_register(branch, kind, number, box, state)"
                               " VALUES (?, ?, ?, ?, ?)"_s,
                    {number % 2 == 0 ? u"0512-08"_s : u"0512-09"_s, u"receipt"_s, number, u"03"_s,
                        QLatin1StringView(states[number % 4])});
            if (!added)
                return std::unexpected(added.error());
        }
        return Done{};
    }));
}

void insertTransfer(Database& database)
{
    HUI_ASSERT(database.run(
        u"INSERT INTO cash_transfer(transfer, branch, business_date, from_box, to_box, purpose,"
        " cash, amount_minor, sender, state, reason, at)"
        " VALUES ('t1', '0512-08', '2026-03-18', '00', '03', 'move', '[]', 100, '0105',"
        " 'in_transit', '', '2026-03-18T02:43:00.000Z')"_s));
}

qint64 one(Database& database, const QString& question)
{
    auto row = database.run(question);
    HUI_ASSERT(row && row->next());
    return row->value(0).toLongLong();
}

bool takes(Database& database, const QString& branch, int number, const QString& state)
{
    return database
        .run(u"INSERT INTO blank_register(branch, kind, number, box, state)"
             " VALUES (?, 'receipt', ?, '03', ?)"_s,
            {branch, number, state})
        .has_value();
}

} // namespace

/// The register of blank forms is made anew for forms on their way, with all that is in it.
class TestBlankTransferSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsInTheRegisterStays_data() { onBothDatabases(); }
    void whatIsInTheRegisterStays()
    {
        QFETCH(QString, database);
        const ServerDatabase store(database, cashTables.first(4));
        insertForms(*store);
        insertTransfer(*store);
        QVERIFY(!takes(*store, u"0512-08"_s, pieces + 1, u"sent"_s)); // not known before
        QVERIFY(migrate(*store, server::serverMigrations() + cashTables));
        QCOMPARE(one(*store, u"SELECT COUNT(*) FROM blank_register"_s), pieces);
        QCOMPARE(one(*store, u"SELECT SUM(number) FROM blank_register"_s),
            qint64(pieces) * (pieces + 1) / 2);
        for (const QString& state : {u"in_stock"_s, u"used"_s, u"void"_s, u"returned"_s})
            QCOMPARE(
                one(*store, u"SELECT COUNT(*) FROM blank_register WHERE state = '%1'"_s.arg(state)),
                pieces / 4);
        QCOMPARE(one(*store, u"SELECT COUNT(*) FROM blank_register WHERE branch = '0512-08'"_s),
            pieces / 2);
        QVERIFY(takes(*store, u"0512-08"_s, pieces + 1, u"sent"_s));
        QVERIFY(!takes(*store, u"0512-08"_s, pieces + 2, u"lost"_s));
        QVERIFY(!takes(*store, u"0512-08"_s, 2, u"in_stock"_s)); // a number is there once
        QVERIFY(takes(*store, u"0512-08"_s, 1, u"in_stock"_s)); // of another branch
        QCOMPARE(one(*store,
                     u"SELECT COUNT(*) FROM cash_transfer WHERE blank_kind = ''"
                     " AND blank_first = 0 AND blank_last = 0 AND amount_minor = 100"_s),
            1);
        QVERIFY(migrate(*store, server::serverMigrations() + cashTables)); // nothing to do
    }
};

QTEST_GUILESS_MAIN(TestBlankTransferSchema)
#include "tst_blanktransferschema.moc"
