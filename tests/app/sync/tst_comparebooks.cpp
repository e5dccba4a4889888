// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ChainAnchors.h"
#include "app/store/OutboxRepository.h"
#include "app/sync/CompareBooks.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

/// Five entries, all accepted, and the platform's word of epoch e1 that it has them.
std::unique_ptr<Database> agreed()
{
    auto database = memoryDatabase();
    for (int i = 0; i < 5; ++i) {
        const Operation made = operation();
        HUI_ASSERT(append(*database, made));
        OutboxRepository outbox(*database);
        HUI_ASSERT(outbox.markSending({made.id}));
        HUI_ASSERT(outbox.settle(made.id, {.event = OutboxEvent::Accepted}));
    }
    HUI_ASSERT(compareBooks(*database,
        {{QStringLiteral("epoch"), QStringLiteral("e1")}, {QStringLiteral("contiguous_seq"), 5}}));
    HUI_ASSERT(OutboxRepository(*database).counts()->waiting == 0);
    return database;
}

QJsonObject head(qint64 sequence, const QByteArray& hash)
{
    return {{QStringLiteral("seq"), sequence},
        {QStringLiteral("head"), QString::fromLatin1(hash.toHex())}};
}

} // namespace

class TestCompareBooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<QString>("epoch");
        QTest::addColumn<int>("reach");
        QTest::addColumn<QJsonObject>("anchor");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<int>("again"); // how many are sent again
        const QByteArray other(32, 'x');
        const QString e1 = QStringLiteral("e1");
        const QString e2 = QStringLiteral("e2");
        const QString none;
        QTest::newRow("the same") << e1 << 5 << QJsonObject() << none << 0;
        QTest::newRow("restored, all there") << e2 << 5 << QJsonObject() << none << 0;
        QTest::newRow("restored, two lost") << e2 << 3 << QJsonObject() << none << 2;
        QTest::newRow("lost without a word") << e1 << 2 << QJsonObject() << none << 3;
        QTest::newRow("lost everything") << e2 << 0 << QJsonObject() << none << 5;
        QTest::newRow("has more") << e1 << 6 << QJsonObject() << QStringLiteral("rolled_back") << 0;
        QTest::newRow("a head beyond")
            << e1 << 5 << head(6, other) << QStringLiteral("rolled_back") << 0;
        QTest::newRow("another head") << e1 << 5 << head(3, other) << QStringLiteral("forked") << 0;
    }

    void compares()
    {
        QFETCH(QString, epoch);
        QFETCH(int, reach);
        QFETCH(QJsonObject, anchor);
        QFETCH(QString, stop);
        QFETCH(int, again);
        const auto database = agreed();
        const QJsonObject answer{{QStringLiteral("epoch"), epoch},
            {QStringLiteral("contiguous_seq"), reach}, {QStringLiteral("anchor"), anchor}};
        const auto told = compareBooks(*database, answer);
        QVERIFY(told && *told);
        QCOMPARE(**told, stop);
        QCOMPARE(OutboxRepository(*database).counts()->waiting, again);
        QVERIFY(compareBooks(*database, answer)); // said again, it changes nothing more
        QCOMPARE(OutboxRepository(*database).counts()->waiting, again);
    }

    void theSameHeadAgrees()
    {
        const auto database = agreed();
        const QByteArray third = *ChainAnchors(*database).headAt(3);
        const auto told = compareBooks(*database,
            {{QStringLiteral("epoch"), QStringLiteral("e1")}, {QStringLiteral("contiguous_seq"), 5},
                {QStringLiteral("anchor"), head(3, third)}});
        QCOMPARE(**told, QString());
    }

    void anAnswerWithoutBooksTellsNothing()
    {
        const auto database = agreed();
        QVERIFY(!*compareBooks(*database, {}));
        QVERIFY(!*compareBooks(*database, {{QStringLiteral("epoch"), QStringLiteral("e9")}}));
    }
};

QTEST_GUILESS_MAIN(TestCompareBooks)
#include "tst_comparebooks.moc"
