// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalRepository.h"
#include "app/server/Changes.h"
#include "app/server/Factors.h"
#include "app/server/FieldKeySlots.h"
#include "app/server/Inbox.h"
#include "app/server/Ledger.h"
#include "app/server/Operators.h"
#include "app/server/Schema.h"
#include "app/store/Database.h"
#include "app/store/Migrations.h"
#include "tests/testkit/Platform.h"

#include <QDir>
#include <QFile>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"3205018642"_s;
const QString name = u"王小明"_s;
const QUuid keptOperation(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);

FieldKeyring keyring(char secret = 's')
{
    return {SecretBytes(QByteArray(32, secret)), serverClosedColumns(), {64, 1, 1}};
}

Upload upload()
{
    Upload made;
    UploadedOperation& sent = made.operation;
    sent.id = keptOperation;
    sent.deviceSequence = 1;
    sent.kind = u"billpay.pay"_s;
    sent.deviceId = u"SZ-QYL-02"_s;
    sent.branch = u"0512-08"_s;
    sent.till = u"0512-08/03"_s;
    sent.operatorId = u"0217"_s;
    sent.businessDate = QDate(2026, 3, 18);
    sent.at = FixedClock().nowUtc();
    sent.body = {{u"account"_s, account}, {u"name"_s, name}};
    made.fingerprint = QByteArray(32, 'h');
    return made;
}

/// As a platform from before the data keys wrote it.
void writeInClear(Database& database)
{
    const QStringList rows{
        u"INSERT INTO inbox(op_id, device_id, device_seq, kind, branch, till, operator_id,"
        " business_date, at, body, fingerprint, state, result, received_at) VALUES ('%1', 'D', 1,"
        " 'k', 'b', 't', 'o', '2026-03-18', '', '{\"account\":\"3205018642\"}', %2, 'done',"
        " '{\"name\":\"王小明\"}', '')"_s.arg(keptOperation.toString(QUuid::WithoutBraces),
            database.dialect() == Dialect::Sqlite ? u"zeroblob(32)"_s
                                                  : u"decode(repeat('00', 32), 'hex')"_s),
        u"INSERT INTO ledger_posting(operation, kind, branch, business_date)"
        " VALUES ('x', 'k', 'b', '2026-03-18')"_s,
        u"INSERT INTO ledger_line(posting, account, minor, currency)"
        " SELECT posting, 'customer:3205018642', 100, 'CNY' FROM ledger_posting"_s,
        u"INSERT INTO ledger_line(posting, account, minor, currency)"
        " SELECT posting, 'till:0512-08/03', -100, 'CNY' FROM ledger_posting"_s,
        u"INSERT INTO change_log(sequence, stream, item, deleted, value)"
        " VALUES (900, 'case', '1', 0, '{\"name\":\"王小明\"}')"_s,
        u"INSERT INTO phone_page(token_hash, kind, subject, content, expires_at, views_left)"
        " VALUES ('h', 'receipt', 's', '王小明', '2099', 1)"_s,
        u"INSERT INTO approval(approval_id, request_key, request_fingerprint, operation, kind,"
        " fingerprint, branch, device_id, maker, approver, reason, opinion, signed_at, expires_at)"
        " SELECT 'a', 'b', fingerprint, 'c', 'k', 'f', 'b', 'D', 'm', 'p', '王小明 3205018642',"
        " '', '', '' FROM inbox"_s,
    };
    for (const QString& row : rows)
        QVERIFY(database.run(row));
}

/// Everything that stands in the tables which hold data of customers.
QString dump(Database& database)
{
    QString text;
    for (const QString& table : {u"inbox"_s, u"ledger_line"_s, u"change_log"_s, u"phone_page"_s,
             u"approval"_s, u"key_slot"_s}) {
        auto rows = database.run(u"SELECT * FROM "_s + table);
        HUI_ASSERT(rows);
        while (rows->next())
            for (int i = 0; i < rows->record().count(); ++i)
                text += rows->value(i).toString() + u'\n';
    }
    return text;
}

/// A database without keys, as the platform finds it.
struct KeyScene {
    KeyScene()
        : store(kind())
        , context{*store, clock, random}
    {
        store->setFieldKeys({});
    }
    static QString kind()
    {
        QFETCH(QString, database);
        return database;
    }

    ServerDatabase store;
    FixedClock clock;
    FixedRandom random;
    Context context;
};

} // namespace

class TestFieldKeySlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSecretOpensTheSameKeys_data() { onBothDatabases(); }
    void theSameSecretOpensTheSameKeys()
    {
        KeyScene scene;
        Database& database = *scene.store;
        QVERIFY(openFieldKeys(scene.context, keyring()));
        QCOMPARE(database.fieldKeys().current(), 1);
        const QString closed = database.fieldKeys().close(name, {"t", "c", u"r"_s});
        database.setFieldKeys({});
        QVERIFY(openFieldKeys(scene.context, keyring()));
        QCOMPARE(*database.fieldKeys().open(closed, {"t", "c", u"r"_s}), name);
    }

    void anotherSecretIsRefusedAndChangesNothing_data() { onBothDatabases(); }
    void anotherSecretIsRefusedAndChangesNothing()
    {
        KeyScene scene;
        QVERIFY(openFieldKeys(scene.context, keyring()));
        const QString before = dump(*scene.store);
        scene.store->setFieldKeys({});
        const auto opened = openFieldKeys(scene.context, keyring('x'));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY(!scene.store->fieldKeys().isReady());
        QCOMPARE(dump(*scene.store), before);
    }

    void rowsFromBeforeTheKeysAreClosed_data() { onBothDatabases(); }
    void rowsFromBeforeTheKeysAreClosed()
    {
        KeyScene scene;
        Database& database = *scene.store;
        writeInClear(database);
        QVERIFY(dump(database).contains(account) && dump(database).contains(name));
        QVERIFY(openFieldKeys(scene.context, keyring()));
        QVERIFY(!dump(database).contains(account));
        QVERIFY(!dump(database).contains(name));
        const auto row = Inbox(database).byId(keptOperation);
        QVERIFY(row && *row);
        QCOMPARE((*row)->operation.body.value(u"account"_s).toString(), account);
        QCOMPARE((*row)->outcome.result.value(u"name"_s).toString(), name);
        QCOMPARE(
            (*row)->fingerprint, Inbox(database).fingerprintOf({{}, {}, QByteArray(32, '\0')}));
        QCOMPARE(
            *Ledger(database).balance(u"customer:"_s + account, Currency::CNY), Money::fen(100));
        QCOMPARE(*Ledger(database).total(Currency::CNY), Money::fen(0));
        QCOMPARE((*lastTold(database, u"case"_s, u"1"_s))->value(u"name"_s).toString(), name);
        QCOMPARE((*ApprovalRepository(database).byId(u"a"_s))->reason, name + u' ' + account);
    }

    /// What operators carry goes on being theirs under the next key.
    void secondFactorsOutliveTheirKey_data() { onBothDatabases(); }
    void secondFactorsOutliveTheirKey()
    {
        KeyScene scene;
        Database& database = *scene.store;
        QVERIFY(openFieldKeys(scene.context, keyring()));
        const QString who = u"0219"_s;
        QVERIFY(Operators(database).save({{who, u"何念"_s, {u"teller"_s}, u"b"_s}}, u"$"_s));
        Factors factors(database);
        const QDateTime now = scene.clock.nowUtc();
        const TotpKey totp{TotpKey::Algorithm::Sha1, QByteArray(20, 's')};
        const SecondFactor card{SecondFactor::Kind::Card, u"HMYG00000219"_s};
        QVERIFY(factors.enrol(who, totp, now));
        QVERIFY(factors.enrol(who, card.value, now));
        QVERIFY(renewFieldKey(scene.context, keyring()));
        const SecondFactor code{SecondFactor::Kind::Totp, totpCode(totp, totpStepOf(now))};
        for (const SecondFactor& shown : {code, card}) {
            const auto taken = database.transaction([&] { return factors.take(who, shown, now); });
            QVERIFY(taken);
            QCOMPARE(*taken, Factors::Verdict::Right);
        }
    }

    /// Not even in pages of the file that nobody uses any more.
    void nothingIsLeftInTheFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.path() + u"/platform.db"_s;
        auto opened = Database::openServer(u"sqlite:"_s + file);
        QVERIFY(opened);
        QVERIFY(migrate(**opened, serverMigrations()));
        writeInClear(**opened);
        QVERIFY(bytesUnder(folder.path()).contains(account.toUtf8())); // else nothing is shown
        Context context{**opened, m_clock, m_random};
        QVERIFY(openFieldKeys(context, keyring()));
        QVERIFY(!bytesUnder(folder.path()).contains(account.toUtf8()));
        QVERIFY(!bytesUnder(folder.path()).contains(name.toUtf8()));
    }

    void aNewKeyClosesEverythingAnew_data() { onBothDatabases(); }
    void aNewKeyClosesEverythingAnew()
    {
        KeyScene scene;
        Database& database = *scene.store;
        writeInClear(database);
        QVERIFY(openFieldKeys(scene.context, keyring()));
        const auto renewed = renewFieldKey(scene.context, keyring());
        QVERIFY(renewed && *renewed >= 6);
        QCOMPARE(database.fieldKeys().current(), 2);
        QVERIFY(!dump(database).contains(u"k1."_s));
        QVERIFY(dump(database).contains(u"k2."_s));
        database.setFieldKeys({});
        QVERIFY(openFieldKeys(scene.context, keyring()));
        QCOMPARE(database.fieldKeys().current(), 2);
        const auto row = Inbox(database).byId(keptOperation);
        QVERIFY(row && *row);
        QCOMPARE((*row)->operation.body.value(u"account"_s).toString(), account);
        QCOMPARE(
            *Ledger(database).balance(u"customer:"_s + account, Currency::CNY), Money::fen(100));
    }

    /// Whatever fails, the database is as it was and can be tried again.
    void aStatementThatFailsLeavesItAsItWas_data()
    {
        QTest::addColumn<bool>("renews");
        QTest::addColumn<QString>("database");
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("first key, %s", qPrintable(kind)) << false << kind;
            QTest::addRow("next key, %s", qPrintable(kind)) << true << kind;
        }
    }
    void aStatementThatFailsLeavesItAsItWas()
    {
        QFETCH(bool, renews);
        KeyScene scene;
        Database& database = *scene.store;
        writeInClear(database);
        if (renews)
            QVERIFY(openFieldKeys(scene.context, keyring()));
        const QString before = dump(database);
        const auto act = [&]() -> bool {
            return renews ? renewFieldKey(scene.context, keyring()).has_value()
                          : openFieldKeys(scene.context, keyring()).has_value();
        };
        int fails = 0;
        for (;; ++fails) {
            database.failAfter(fails);
            const bool done = act();
            database.failAfter(-1);
            if (done)
                break;
            if (!renews && database.fieldKeys().isReady())
                continue; // closed, but the file could not be written anew
            QCOMPARE(dump(database), before);
            QCOMPARE(database.fieldKeys().current(), renews ? 1 : 0);
        }
        QVERIFY(fails > 10);
        QVERIFY(!dump(database).contains(account));
    }

    void aFieldFromAnotherRowIsNotBelieved_data() { onBothDatabases(); }
    void aFieldFromAnotherRowIsNotBelieved()
    {
        KeyScene scene;
        Database& database = *scene.store;
        QVERIFY(openFieldKeys(scene.context, keyring()));
        Upload other = upload();
        other.operation.id = QUuid(u"01890a5d-ac96-774b-bcce-b302099a8058"_s);
        other.operation.deviceSequence = 2;
        QVERIFY(Inbox(database).take(upload(), m_clock.nowUtc()).value().has_value());
        QVERIFY(Inbox(database).take(other, m_clock.nowUtc()).value().has_value());
        QVERIFY(Inbox(database).byId(keptOperation).value().has_value());
        QVERIFY(database.run(u"UPDATE inbox SET body = (SELECT body FROM inbox WHERE"
                             " device_seq = 2) WHERE device_seq = 1"_s));
        const auto read = Inbox(database).byId(keptOperation);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Storage);
    }

private:
    static QByteArray bytesUnder(const QString& folder)
    {
        QByteArray bytes;
        for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

    const FixedClock m_clock;
    FixedRandom m_random;
};

QTEST_GUILESS_MAIN(TestFieldKeySlots)
#include "tst_fieldkeyslots.moc"
