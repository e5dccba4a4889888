// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/server/PaperCopies.h"
#include "app/store/Database.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/OlderDatabase.h"
#include "tests/testkit/ServerDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString authorityCopies = u":/schema/platform/server/029_authority_copy.sql"_s;
const QString copyClasses = u":/schema/platform/server/030_copy_class.sql"_s;
const QDate askedFrom(2026, 3, 18);
using enum CopyClass;

/// A row as an earlier version wrote it, or somebody who minds the days alone.
bool setDays(Database& database, const QDate& from, int days)
{
    return database
        .run(u"INSERT INTO paper_copy_policy(valid_from, days) VALUES (?, ?)"_s,
            {from.toString(Qt::ISODate), days})
        .has_value();
}

} // namespace

/// What an earlier version noted of a copy that was to come.
bool addOld(Database& database, const QString& copy, const QString& service, const QString& paper)
{
    return database
        .run(u"INSERT INTO paper_copy(copy, operation, service, subject, paper, customer, branch,"
             " device_id, operator_id, digest, taken_at, keep_from)"
             " VALUES (?, '', ?, 's', ?, '', '', '', '', '', '', '2020-01-01')"_s,
            {copy, service, paper})
        .has_value();
}

QSet<QString> due(Database& database, CopyClass of)
{
    QSet<QString> ids;
    const auto found = PaperCopies(database).dueBefore(of, QDate(2026, 1, 1), 9);
    for (const QUuid& each : *found)
        ids.insert(idText(each));
    return ids;
}

/// What holds for copies from which day on, on both databases.
class TestPaperCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedUntilTheBankSaysSo_data() { onBothDatabases(); }
    void nothingIsAskedUntilTheBankSaysSo()
    {
        QFETCH(QString, database);
        const ServerDatabase store(database);
        PaperCopies copies(*store);
        QCOMPARE(*copies.asksAuthority(askedFrom), false);
        QVERIFY(copies.savePolicy({askedFrom, 1095, true}));
        QCOMPARE(*copies.asksAuthority(askedFrom.addDays(-1)), false);
        QCOMPARE(*copies.asksAuthority(askedFrom), true);
        QVERIFY(setDays(*store, askedFrom.addDays(5), 400)); // says nothing of it
        QCOMPARE(*copies.asksAuthority(askedFrom.addDays(5)), true);
        QCOMPARE(*copies.keptDays(Contract, askedFrom.addDays(5)), std::optional(400));
        QVERIFY(copies.savePolicy({askedFrom.addDays(9), 500, false}));
        QCOMPARE(*copies.asksAuthority(askedFrom.addDays(8)), true);
        QCOMPARE(*copies.asksAuthority(askedFrom.addDays(9)), false);
        QVERIFY(copies.savePolicy({askedFrom.addDays(9), 600})); // in place of the same day's
        QCOMPARE(*copies.asksAuthority(askedFrom.addDays(9)), true);
        QCOMPARE(*copies.keptDays(Contract, askedFrom.addDays(9)), std::optional(600));
    }

    /// A platform of before asks for nothing when it is made newer, and keeps its rows.
    void aDatabaseOfBeforeAsksNothing_data() { onBothDatabases(); }
    void aDatabaseOfBeforeAsksNothing()
    {
        QFETCH(QString, database);
        OlderDatabase older(database, authorityCopies);
        Database& store = *older;
        QVERIFY(setDays(store, QDate(2026, 2, 1), 700));
        QVERIFY(older.renew());
        PaperCopies copies(store);
        QCOMPARE(*copies.asksAuthority(askedFrom), false);
        QCOMPARE(*copies.keptDays(Contract, askedFrom), std::optional(700));
        QCOMPARE(*copies.keptDays(Contract, QDate(2026, 1, 31)), std::optional(1095));
        QVERIFY(copies.savePolicy({askedFrom, 700, true}));
        QCOMPARE(*copies.asksAuthority(askedFrom), true);
        QVERIFY(!store.run(u"UPDATE paper_copy_policy SET authority = 2"_s));
        QVERIFY(older.renew()); // once
    }

    /// Each class has days of its own; what is not said of identity papers stays as it was.
    void identityPapersHaveDaysOfTheirOwn_data() { onBothDatabases(); }
    void identityPapersHaveDaysOfTheirOwn()
    {
        QFETCH(QString, database);
        const ServerDatabase store(database);
        PaperCopies copies(*store);
        QCOMPARE(*copies.keptDays(Identity, askedFrom), std::optional(3653)); // from the start
        QCOMPARE(*copies.keptDays(Contract, askedFrom), std::optional(1095));
        QVERIFY(copies.savePolicy({askedFrom, 700, {}, 4000}));
        QVERIFY(copies.savePolicy({askedFrom.addDays(1), 800}));
        QCOMPARE(*copies.keptDays(Identity, askedFrom.addDays(-1)), std::optional(3653));
        QCOMPARE(*copies.keptDays(Identity, askedFrom.addDays(1)), std::optional(4000));
        QCOMPARE(*copies.keptDays(Contract, askedFrom.addDays(1)), std::optional(800));
        QVERIFY(!store->run(u"UPDATE paper_copy_policy SET identity_days = 0"_s));
        QVERIFY(store->run(u"UPDATE paper_copy_policy SET identity_days = NULL"_s));
        QCOMPARE(*copies.keptDays(Identity, askedFrom), std::optional<int>()); // for ever
    }

    /// A platform of before keeps who people are for ten years from then on, its contracts as long
    /// as it said, and all of them for longer where it had said so.
    void aDatabaseOfBeforeKeepsWhoPeopleAre_data() { onBothDatabases(); }
    void aDatabaseOfBeforeKeepsWhoPeopleAre()
    {
        QFETCH(QString, database);
        OlderDatabase older(database, copyClasses);
        Database& store = *older;
        QVERIFY(setDays(store, QDate(2026, 2, 1), 700));
        QVERIFY(setDays(store, QDate(2026, 3, 1), 5000));
        QStringList ids;
        for (int i = 0; i < 4; ++i)
            ids.append(idText(operationId()));
        QVERIFY(addOld(store, ids[0], u"customers"_s, u"authority"_s));
        QVERIFY(addOld(store, ids[1], u"estate"_s, u"resident_id"_s));
        QVERIFY(addOld(store, ids[2], u"estate"_s, u"lease"_s));
        QVERIFY(addOld(store, ids[3], u"estate"_s, u"a paper of the bank's own"_s));
        QVERIFY(older.renew());
        QCOMPARE(due(store, Contract), QSet<QString>{ids[2]});
        QCOMPARE(due(store, Identity), (QSet<QString>{ids[0], ids[1], ids[3]}));
        const PaperCopies copies(store);
        QCOMPARE(*copies.keptDays(Identity, QDate(2026, 2, 1)), std::optional(3653));
        QCOMPARE(*copies.keptDays(Identity, QDate(2026, 3, 1)), std::optional(5000));
        QCOMPARE(*copies.keptDays(Contract, QDate(2026, 2, 1)), std::optional(700));
        QVERIFY(older.renew()); // once
    }
};

QTEST_GUILESS_MAIN(TestPaperCopies)
#include "tst_papercopies.moc"
