// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/HashChain.h"
#include "modules/outbox/ExportWaiting.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::outbox;

namespace {

ExportWaiting request(const QTemporaryDir& folder)
{
    return {testkit::shift(), folder.filePath(QStringLiteral("exports")),
        testkit::FixedClock().nowUtc()};
}

QList<QJsonObject> linesOf(const QString& name)
{
    QFile file(name);
    HUI_ASSERT(file.open(QIODevice::ReadOnly));
    QList<QJsonObject> lines;
    while (!file.atEnd())
        lines.append(QJsonDocument::fromJson(file.readLine()).object());
    return lines;
}

} // namespace

class TestExportWaiting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhenNothingWaits()
    {
        const QTemporaryDir folder;
        const auto database = testkit::memoryDatabase();
        const auto package = exportWaiting(*database, request(folder));
        QVERIFY(!package);
        QCOMPARE(package.error().kind, Error::Kind::Refused);
        QCOMPARE(testkit::rowsOf(*database, QStringLiteral("audit")), 0);
    }

    void writesWhatIsNotSettledWithItsChain()
    {
        const QTemporaryDir folder;
        const auto database = testkit::memoryDatabase();
        for (int i = 0; i < 3; ++i)
            QVERIFY(testkit::append(*database, testkit::operation()));
        QVERIFY(database->run(
            QStringLiteral("UPDATE outbox SET state = 'accepted' WHERE device_seq = 1")));
        const auto package = exportWaiting(*database, request(folder));
        QVERIFY(package);
        QCOMPARE(package->entries, 2);
        const QList<QJsonObject> lines = linesOf(package->file);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).value(u"entries").toInt(), 2);
        QCOMPARE(lines.at(1).value(u"device_seq").toInt(), 2);
        QCOMPARE(lines.at(2).value(u"prev_hash"), lines.at(1).value(u"entry_hash"));
        QVERIFY(!QJsonDocument(lines.at(1)).toJson().contains("3205018642")); // closed
        QCOMPARE(QFile::permissions(package->file)
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
    }

    /// Lets the first statement fail, then the second, and so on until none does: no failure leaves
    /// a file or a line in the trail, and a retry succeeds.
    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const QTemporaryDir folder;
            const auto database = testkit::memoryDatabase();
            QVERIFY(testkit::append(*database, testkit::operation()));
            const qint64 before = testkit::rowsOf(*database, QStringLiteral("audit"));
            database->failAfter(count);
            const auto package = exportWaiting(*database, request(folder));
            database->failAfter(-1);
            if (package) {
                QVERIFY(count >= 4); // BEGIN, SELECT, audit, COMMIT
                return;
            }
            QCOMPARE(testkit::rowsOf(*database, QStringLiteral("audit")), before);
            QVERIFY(exportWaiting(*database, request(folder)));
        }
    }

    void givesTheSameFileAgain()
    {
        const QTemporaryDir folder;
        const auto database = testkit::memoryDatabase();
        QVERIFY(testkit::append(*database, testkit::operation()));
        const auto first = exportWaiting(*database, request(folder));
        const auto second = exportWaiting(*database, request(folder));
        QVERIFY(first && second);
        QCOMPARE(second->file, first->file);
        QCOMPARE(second->sha256, first->sha256);
    }
};

QTEST_GUILESS_MAIN(TestExportWaiting)
#include "tst_exportwaiting.moc"
