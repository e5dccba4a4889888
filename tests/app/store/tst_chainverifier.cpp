// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ChainAnchors.h"
#include "app/store/ChainVerifier.h"
#include "app/store/HashChain.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;

namespace {

constexpr int entries = 30;

/// Whoever has the file and a SQLite shell: no triggers, no foreign keys.
void tamper(const QString& file, const QStringList& statements)
{
    const QString name = QStringLiteral("tamper");
    {
        QSqlDatabase shell = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        shell.setDatabaseName(file);
        QVERIFY(shell.open());
        for (const char* trigger : {"journal_is_not_edited", "journal_is_not_cut",
                 "audit_is_not_edited", "audit_is_not_cut", "outbox_is_not_cut",
                 "anchor_is_not_edited", "anchor_is_not_cut"})
            QVERIFY(shell.exec(QStringLiteral("DROP TRIGGER ") + QLatin1StringView(trigger))
                        .lastError()
                        .type()
                == QSqlError::NoError);
        for (const QString& statement : statements)
            QVERIFY2(shell.exec(statement).lastError().type() == QSqlError::NoError,
                qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

class TestChainVerifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto database = testkit::fileDatabase(original());
        for (int i = 0; i < entries; ++i)
            QVERIFY(testkit::append(*database, testkit::operation()));
        ChainAnchors anchors(*database);
        auto head = *anchors.due(1);
        QCOMPARE(head->sequence, entries);
        head->deviceSignature = QByteArrayLiteral("signature");
        QVERIFY(anchors.save(*head));
        QVERIFY(!*anchors.due(1));
        const auto report = *ChainVerifier(*database).verifyAll();
        QVERIFY(!report.fault);
        QCOMPARE(report.checked, entries);
        QCOMPARE(report.head, entries);
        QCOMPARE((*ChainVerifier(*database).verifyLast(5)).checked, 6); // and the one before
    }

    void finds_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("sequence");
        const auto row = [](const char* sql, const char* table, int sequence) {
            QTest::newRow(sql) << QString(QLatin1StringView(sql))
                               << QString(QLatin1StringView(table)) << sequence;
        };
        for (const char* column :
            {"kind", "operator", "branch", "till", "business_date", "at_utc", "wall_utc"})
            QTest::newRow(column) << QStringLiteral("UPDATE journal SET %1 = 'x'"
                                                    " WHERE device_seq = 7")
                                         .arg(QLatin1StringView(column))
                                  << QStringLiteral("journal") << 7;
        row("UPDATE journal SET amount_minor = 1 WHERE device_seq = 9", "journal", 9);
        row("UPDATE journal SET mono_ms = mono_ms + 1 WHERE device_seq = 3", "journal", 3);
        row("UPDATE journal SET body = zeroblob(60) WHERE device_seq = 30", "journal", 30);
        row("UPDATE journal SET entry_hash = zeroblob(32) WHERE device_seq = 30", "journal", 30);
        row("UPDATE journal SET prev_hash = zeroblob(32) WHERE device_seq = 2", "journal", 2);
        row("DELETE FROM journal WHERE device_seq = 12", "journal", 12);
        row("DELETE FROM journal WHERE device_seq = 1", "journal", 1);
        row("DELETE FROM journal WHERE device_seq = 30", "chain_anchor", 30);
        row("DELETE FROM outbox WHERE device_seq = 5", "outbox", 5);
        row("UPDATE outbox SET op_id = randomblob(16) WHERE device_seq = 5", "outbox", 5);
        row("UPDATE audit SET operator = '0999' WHERE seq = 4", "audit", 4);
        row("UPDATE audit SET detail = zeroblob(60) WHERE seq = 4", "audit", 4);
        row("DELETE FROM audit WHERE seq = 4", "audit", 4);
        row("DELETE FROM audit WHERE seq = 30", "audit", 0);
        row("UPDATE chain_anchor SET head = zeroblob(32)", "chain_anchor", 30);
    }

    void finds()
    {
        QFETCH(QString, sql);
        QFETCH(QString, table);
        QFETCH(int, sequence);
        const QString copy = freshCopy();
        tamper(copy, {sql});
        const auto database = Database::openDesk(copy);
        (*database)->setEnvelope(Envelope(QByteArray(32, 'k')));
        const auto report = ChainVerifier(**database).verifyAll();
        QVERIFY(report);
        QVERIFY(report->fault);
        QCOMPARE(report->fault->table, table);
        QCOMPARE(report->fault->sequence, qint64(sequence));
    }

    void findsInTheSignedHeads_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<int>("sequence");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QStringList& statements, int sequence,
                             const char* reason) {
            QTest::newRow(name) << statements << sequence << QString::fromLatin1(reason);
        };
        row("nothing", {}, 0, "");
        row("another signature",
            {QStringLiteral("UPDATE chain_anchor SET device_sig = zeroblob(8) WHERE seq = 50")}, 50,
            "signature");
        row("the first head cut out", {QStringLiteral("DELETE FROM chain_anchor WHERE seq = 50")},
            50, "missing");
        row("the last head cut out", {QStringLiteral("DELETE FROM chain_anchor WHERE seq = 100")},
            100, "missing");
        row("no head left", {QStringLiteral("DELETE FROM chain_anchor")}, 50, "missing");
        // the end of every table cut off together: only the signed head still tells of it
        QStringList cut;
        for (const char* table : {"outbox", "journal"})
            cut += QStringLiteral("DELETE FROM %1 WHERE device_seq > 90")
                       .arg(QLatin1StringView(table));
        row("the journal cut",
            cut + QStringList{QStringLiteral("DELETE FROM audit WHERE seq > 90")}, 100, "head");
    }

    void findsInTheSignedHeads()
    {
        QFETCH(QStringList, statements);
        QFETCH(int, sequence);
        QFETCH(QString, reason);
        const auto sign = [](qint64 number, const QByteArray& head) -> Result<QByteArray> {
            return QByteArray::number(number) + head; // a test needs no key
        };
        const QString file = m_folder.filePath(QStringLiteral("heads-%1.db").arg(++m_copies));
        {
            const auto database = testkit::fileDatabase(file);
            database->setHeadSigner(sign);
            for (int i = 0; i < 120; ++i)
                QVERIFY(testkit::append(*database, testkit::operation()));
        }
        tamper(file, statements);
        const auto database = Database::openDesk(file);
        (*database)->setEnvelope(Envelope(QByteArray(32, 'k')));
        const auto proof = [&](const ChainAnchor& anchor) {
            const bool holds = anchor.deviceSignature == *sign(anchor.sequence, anchor.head);
            return holds ? QString() : QStringLiteral("signature");
        };
        const auto report = ChainVerifier(**database, proof).verifyAll();
        QVERIFY(report);
        QCOMPARE(report->fault.has_value(), sequence > 0);
        if (!report->fault)
            return;
        QCOMPARE(report->fault->table, QStringLiteral("chain_anchor"));
        QCOMPARE(report->fault->sequence, qint64(sequence));
        QCOMPARE(report->fault->reason, reason);
    }

    /// A forger who computes all hashes anew still lacks the key of the fingerprints.
    void findsAChainComputedAnew()
    {
        const QString copy = freshCopy();
        {
            auto database = *Database::openDesk(copy);
            for (const char* trigger : {"journal_is_not_edited", "audit_is_not_edited"})
                QVERIFY(
                    database->run(QStringLiteral("DROP TRIGGER ") + QLatin1StringView(trigger)));
            QVERIFY(database->run(
                QStringLiteral("UPDATE journal SET amount_minor = 1 WHERE device_seq = 30")));
            auto row = *database->run(
                QStringLiteral("SELECT op_id, body, prev_hash, kind, operator, branch, till,"
                               " business_date, amount_minor, currency, depends_on, at_utc,"
                               " key_ver, fp, wall_utc, mono_ms, boot_id, srv_offset_ms"
                               " FROM journal WHERE device_seq = 30"));
            QVERIFY(row.next());
            QVariantList meta;
            for (int column = 3; column < 18; ++column)
                meta += row.value(column);
            const QByteArray forged = hashOf({"HDJ1", row.value(2).toByteArray(), 30,
                row.value(0).toByteArray(), row.value(1).toByteArray(), meta});
            QVERIFY(database->run(
                QStringLiteral("UPDATE journal SET entry_hash = ? WHERE device_seq = 30"),
                {forged}));
        }
        const auto database = Database::openDesk(copy);
        (*database)->setEnvelope(Envelope(QByteArray(32, 'k')));
        const auto report = ChainVerifier(**database).verifyAll();
        QCOMPARE(report->fault->sequence, 30);
        QCOMPARE(report->fault->reason, QStringLiteral("fingerprint"));
    }

    /// Any byte of the chained columns of any row.
    void findsEveryFlippedByte()
    {
        const QStringList columns{QStringLiteral("body"), QStringLiteral("fp"),
            QStringLiteral("prev_hash"), QStringLiteral("entry_hash"), QStringLiteral("op_id"),
            QStringLiteral("boot_id")};
        testkit::FixedRandom random(11);
        for (int round = 0; round < 60; ++round) {
            const QByteArray dice = random.bytes(3);
            const int sequence = 1 + static_cast<quint8>(dice[0]) % entries;
            const QString column = columns.at(static_cast<quint8>(dice[1]) % columns.size());
            const int byte = static_cast<quint8>(dice[2]) % 16;
            const QString copy = freshCopy();
            tamper(copy,
                {QStringLiteral("UPDATE journal SET %1 = CAST(substr(%1, 1, %2) || "
                                "CASE substr(%1, %3, 1) WHEN x'00' THEN x'01' ELSE x'00' END"
                                " || substr(%1, %4) AS BLOB) WHERE device_seq = %5")
                        .arg(column)
                        .arg(byte)
                        .arg(byte + 1)
                        .arg(byte + 2)
                        .arg(sequence)});
            const auto database = Database::openDesk(copy);
            (*database)->setEnvelope(Envelope(QByteArray(32, 'k')));
            const auto report = ChainVerifier(**database).verifyAll();
            QVERIFY2(report && report->fault, qPrintable(column));
            QCOMPARE(report->fault->sequence, qint64(sequence));
        }
    }

private:
    QString original() const { return m_folder.filePath(QStringLiteral("journal.db")); }

    QString freshCopy()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy-%1.db").arg(++m_copies));
        HUI_ASSERT(QFile::copy(original(), copy));
        return copy;
    }

    QTemporaryDir m_folder;
    int m_copies = 0;
};

QTEST_APPLESS_MAIN(TestChainVerifier)
#include "tst_chainverifier.moc"
