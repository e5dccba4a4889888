// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/RecordingStop.h"
#include "modules/outbox/SignHistory.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::outbox;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

SignHistory request(const QUuid& operation = operationId())
{
    return {operation, shift(), {u"AP-9"_s, u"0102"_s, u"周文静"_s, QString(64, u'f')},
        FixedClock().nowUtc()};
}

/// A desk with four entries, of which the last two were fetched and nobody has signed for.
std::unique_ptr<Database> desk(const QString& stop = u"history_unsigned"_s)
{
    auto database = memoryDatabase();
    for (int i = 0; i < 4; ++i)
        HUI_ASSERT(append(*database, operation()).has_value());
    const auto pulled = database->transaction([&]() -> Result<Done> {
        if (const auto saved = PulledHistories(*database).save({.first = 3,
                .last = 4,
                .platformSequence = 4,
                .platformHead = QByteArray(32, 'h')});
            !saved)
            return saved;
        return setRecordingStop(*database, stop);
    });
    HUI_ASSERT(pulled.has_value());
    return database;
}

} // namespace

class TestSignHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordingGoesOnAndTheJournalHasWhoSigned()
    {
        const auto database = desk();
        QCOMPARE(append(*database, operation()).error().detail, u"history_unsigned"_s);
        const SignHistory wanted = request();
        const auto done = signHistory(*database, wanted);
        QVERIFY(done);
        QVERIFY(done->isSigned);
        const auto entry = Journal(*database).byId(wanted.operation);
        QVERIFY(entry && *entry);
        QCOMPARE((*entry)->sequence, 5);
        QCOMPARE((*entry)->operation.kind, u"outbox.history"_s);
        QCOMPARE((*entry)->operation.body,
            (QJsonObject{
                {u"first"_s, 3}, {u"last"_s, 4}, {u"approval"_s, toJson(wanted.approval)}}));
        QCOMPARE(*recordingStop(*database), QString());
        QVERIFY((*PulledHistories(*database).last())->isSigned);
        QVERIFY(append(*database, operation()));
    }

    /// The services' tables come with the signature, or neither does.
    void theTablesOfTheServicesAreMadeAnew()
    {
        const auto database = desk();
        QList<qint64> asked;
        SignHistory wanted = request();
        wanted.rebuild = {[&](Database& used, qint64 first, qint64 last) -> Result<Done> {
            HUI_ASSERT(used.inTransaction());
            asked += {first, last};
            return Done{};
        }};
        wanted.rebuild.push_back([](Database&, qint64, qint64) -> Result<Done> {
            return failure(Error::Kind::Storage, "no");
        });
        QVERIFY(!signHistory(*database, wanted));
        QCOMPARE(*recordingStop(*database), u"history_unsigned"_s);
        QCOMPARE(rowsOf(*database, u"journal"_s), 4);
        wanted.rebuild.pop_back();
        QVERIFY(signHistory(*database, wanted));
        QCOMPARE(asked, QList<qint64>({3, 4, 3, 4}));
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("approver");
        QTest::addColumn<int>("kind");
        const int refused = static_cast<int>(Error::Kind::Refused);
        QTest::newRow("nobody signed")
            << u"history_unsigned"_s << QString() << static_cast<int>(Error::Kind::NeedsApproval);
        QTest::newRow("the teller") << u"history_unsigned"_s << shift().operatorId << refused;
        QTest::newRow("more is to come") << u"rolled_back"_s << u"0102"_s << refused;
        QTest::newRow("it never will") << u"history_incomplete"_s << u"0102"_s << refused;
        QTest::newRow("a copy") << u"forked"_s << u"0102"_s << refused;
        QTest::newRow("revoked") << u"device_revoked"_s << u"0102"_s << refused;
        QTest::newRow("allowed") << QString() << u"0102"_s << refused;
    }

    void isRefused()
    {
        QFETCH(QString, stop);
        QFETCH(QString, approver);
        QFETCH(int, kind);
        const auto database = desk(stop);
        SignHistory wanted = request();
        wanted.approval.approverId = approver;
        const auto done = signHistory(*database, wanted);
        QVERIFY(!done);
        QCOMPARE(static_cast<int>(done.error().kind), kind);
        QCOMPARE(rowsOf(*database, u"journal"_s), 4);
        QCOMPARE(*recordingStop(*database), stop);
    }

    void nothingLostNothingToSign()
    {
        const auto database = memoryDatabase();
        QCOMPARE(signHistory(*database, request()).error().kind, Error::Kind::Refused);
    }

    void theSameAgainIsDoneOnce()
    {
        const auto database = desk();
        const SignHistory wanted = request();
        QVERIFY(signHistory(*database, wanted));
        const auto again = signHistory(*database, wanted);
        QVERIFY(again && again->isSigned);
        QCOMPARE(rowsOf(*database, u"journal"_s), 5);
        QCOMPARE(signHistory(*database, request()).error().kind, Error::Kind::Refused);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = desk();
            const SignHistory wanted = request();
            database->failAfter(count);
            const auto done = signHistory(*database, wanted);
            database->failAfter(-1);
            if (done) {
                QVERIFY(count >= 8); // BEGIN, the stop, the journal with its companions, COMMIT
                return;
            }
            const Error::Kind kind = done.error().kind; // a COMMIT that failed may have taken
            QVERIFY(kind == Error::Kind::Storage || kind == Error::Kind::Unknown);
            QVERIFY(!*Journal(*database).contains(wanted.operation));
            QCOMPARE(*recordingStop(*database), u"history_unsigned"_s);
            QVERIFY(signHistory(*database, wanted));
        }
    }
};

QTEST_APPLESS_MAIN(TestSignHistory)
#include "tst_signhistory.moc"
