// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/store/ChainAnchors.h"
#include "app/store/ChainVerifier.h"
#include "app/store/JournalRow.h"
#include "app/store/OutboxRepository.h"
#include "app/store/PulledHistory.h"
#include "app/store/RecordingStop.h"
#include "app/sync/CompareBooks.h"
#include "app/sync/PullHistory.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr int recorded = 6; ///< before the folder was put back
constexpr int kept = 3; ///< of them, after it

/// As the platform tells it.
QJsonObject known(
    qint64 sequence, const Operation& operation, const QString& status = u"accepted"_s)
{
    const QJsonObject told{{u"op_id"_s, operation.id.toString(QUuid::WithoutBraces)},
        {u"device_seq"_s, sequence}, {u"kind"_s, operation.kind},
        {u"operator"_s, operation.shift.operatorId}, {u"branch"_s, operation.shift.branch},
        {u"till"_s, operation.shift.till},
        {u"business_date"_s, operation.shift.businessDate.toString(Qt::ISODate)},
        {u"at"_s, timestampToJson(operation.at)}, {u"amount"_s, moneyToJson(*operation.amount)},
        {u"body"_s, operation.body}};
    const QJsonObject outcome{{u"status"_s, status}, {u"server_ref"_s, u"R%1"_s.arg(sequence)},
        {u"code"_s, status == u"rejected" ? u"already_paid"_s : QString()},
        {u"result"_s, QJsonObject{{u"receipt"_s, sequence}}}};
    return {{u"operation"_s, told}, {u"outcome"_s, outcome}};
}

} // namespace

class TestPullHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made.clear();
        m_lost = memoryDatabase();
        m_desk = memoryDatabase();
        for (int i = 0; i < recorded; ++i) {
            m_made.append(operation());
            QCOMPARE(*testkit::append(*m_lost, m_made.last()), i + 1);
            if (i >= kept)
                continue;
            QVERIFY(testkit::append(*m_desk, m_made.last()));
            settle(m_made.last().id);
        }
        QVERIFY(setStop(u"rolled_back"_s));
    }

    void whatWasLostComesBackUnderItsNumbers()
    {
        QCOMPARE(*historyAfter(*m_desk), kept);
        const auto stored = store(page({known(4, m_made.at(3)),
            known(5, m_made.at(4), u"rejected"_s), known(6, m_made.at(5), u"pending"_s)}));
        QVERIFY(stored);
        QCOMPARE(stored->stop, u"history_unsigned"_s);
        QVERIFY(!stored->more);
        const QList<OutboxState> states{
            OutboxState::Accepted, OutboxState::Rejected, OutboxState::Unknown};
        for (int i = kept; i < recorded; ++i) {
            const auto entry = Journal(*m_desk).byId(m_made.at(i).id);
            QVERIFY(entry && *entry);
            QCOMPARE((*entry)->sequence, i + 1);
            QCOMPARE(canonicalPayload((*entry)->operation), canonicalPayload(m_made.at(i)));
            QCOMPARE((*entry)->state, states.at(i - kept));
            QCOMPARE((*entry)->serverRef, u"R%1"_s.arg(i + 1));
        }
        const auto pulled = PulledHistories(*m_desk).last();
        QVERIFY(pulled && *pulled);
        QCOMPARE((*pulled)->first, kept + 1);
        QCOMPARE((*pulled)->last, recorded);
        QVERIFY(!(*pulled)->isSigned);
        QVERIFY(!ChainVerifier(*m_desk).verifyAll()->fault);
    }

    void itComesInPages()
    {
        auto stored = store(page({known(4, m_made.at(3)), known(5, m_made.at(4))}, true));
        QCOMPARE(stored->stop, u"rolled_back"_s);
        QVERIFY(stored->more);
        QCOMPARE(*historyAfter(*m_desk), 5);
        stored = store(page({known(6, m_made.at(5))}));
        QCOMPARE(stored->stop, u"history_unsigned"_s);
        QCOMPARE((*PulledHistories(*m_desk).last())->first, 4); // one stretch
        QCOMPARE((*PulledHistories(*m_desk).last())->last, 6);
    }

    void theSamePageAgainChangesNothing()
    {
        const QJsonObject all
            = page({known(4, m_made.at(3)), known(5, m_made.at(4)), known(6, m_made.at(5))});
        QVERIFY(store(all));
        const qint64 audited = rowsOf(*m_desk, u"audit"_s);
        QCOMPARE(store(all)->stop, u"history_unsigned"_s);
        QCOMPARE(rowsOf(*m_desk, u"journal"_s), recorded);
        QCOMPARE(rowsOf(*m_desk, u"pulled_history"_s), 1);
        QCOMPARE(rowsOf(*m_desk, u"audit"_s), audited);
    }

    /// Its own entries whose outcome it did not know yet are settled on the way.
    void whatWaitedIsSettled()
    {
        auto database = memoryDatabase();
        QVERIFY(testkit::append(*database, m_made.at(0)));
        QCOMPARE(*historyAfter(*database), 0);
        const auto stored = database->transaction([&] {
            return storeHistory(*database,
                page({known(1, m_made.at(0)), known(2, m_made.at(1))}, false,
                    {{u"contiguous_seq"_s, 2}, {u"watermark_seq"_s, 2}, {u"anchor"_s, head(2)}}));
        });
        QCOMPARE(stored->stop, u"history_unsigned"_s);
        QCOMPARE((*Journal(*database).byId(m_made.at(0).id))->state, OutboxState::Accepted);
    }

    void anotherHistoryIsNotTaken()
    {
        const auto fourth = [this] { return known(4, m_made.at(3)); };
        const auto changed = [this] {
            Operation other = m_made.at(2);
            other.amount = Money::fen(1);
            return other;
        };
        struct Case {
            const char* name;
            std::function<QJsonObject()> made; // of the operations of its own desk
            QString stop;
        };
        const QList<Case> cases{
            {"another operation under a number of ours",
                [&] { return page({known(3, operation()), fourth()}); }, u"forked"_s},
            {"our operation under another number", [&] { return page({known(4, m_made.at(2))}); },
                u"forked"_s},
            {"our operation with another amount",
                [&] { return page({known(3, changed()), fourth()}); }, u"forked"_s},
            {"a gap", [&] { return page({fourth(), known(6, m_made.at(5))}); },
                u"history_incomplete"_s},
            {"backwards", [&] { return page({known(5, m_made.at(4)), fourth()}); },
                u"history_incomplete"_s},
            {"more beyond a gap", [&] { return page({fourth()}, true, {{u"watermark_seq"_s, 9}}); },
                u"history_incomplete"_s},
            {"a head of entries it never had",
                [&] { return page({fourth()}, true, {{u"anchor"_s, head(8)}}); },
                u"history_incomplete"_s},
            {"nothing, and more of it", [&] { return page({}, true); }, u"history_incomplete"_s},
            {"nothing", [&] { return page({}); }, u"history_incomplete"_s},
        };
        for (const Case& each : cases) {
            init();
            const auto stored = store(each.made());
            QVERIFY2(stored && stored->stop == each.stop && !stored->more, each.name);
            QVERIFY2(rowsOf(*m_desk, u"journal"_s) == kept, each.name);
            QVERIFY2(!*PulledHistories(*m_desk).last(), each.name);
            QVERIFY2(!testkit::append(*m_desk, operation()), each.name);
        }
    }

    void aPageThatCannotBeReadChangesNothing()
    {
        QJsonObject broken = known(4, m_made.at(3));
        broken.insert(u"operation"_s, QJsonObject{{u"op_id"_s, u"x"_s}});
        const auto stored = store(page({known(4, m_made.at(3)), broken}));
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Protocol);
        QCOMPARE(rowsOf(*m_desk, u"journal"_s), kept);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            init();
            const QJsonObject all = page({known(4, m_made.at(3)),
                known(5, m_made.at(4), u"rejected"_s), known(6, m_made.at(5))});
            m_desk->failAfter(count);
            const auto stored = store(all);
            m_desk->failAfter(-1);
            if (stored) {
                QVERIFY(count >= 20); // three entries with their outbox rows and audit events
                return;
            }
            QCOMPARE(rowsOf(*m_desk, u"journal"_s), kept);
            QCOMPARE(rowsOf(*m_desk, u"pulled_history"_s), 0);
            QCOMPARE(*recordingStop(*m_desk), u"rolled_back"_s);
            QCOMPARE(store(all)->stop, u"history_unsigned"_s);
        }
    }

    /// The platform's last signed head is of the journal that was lost: it is told again with every
    /// answer until a newer one is signed, and means nothing any more.
    void theHeadOfTheLostJournalIsNoFork()
    {
        const QJsonObject books{
            {u"epoch"_s, u"e1"_s}, {u"contiguous_seq"_s, recorded}, {u"anchor"_s, head(recorded)}};
        QCOMPARE(**compareBooks(*m_desk, books), u"rolled_back"_s);
        QVERIFY(
            store(page({known(4, m_made.at(3)), known(5, m_made.at(4)), known(6, m_made.at(5))})));
        QCOMPARE(**compareBooks(*m_desk, books), u"history_unsigned"_s);
        QVERIFY(m_desk->transaction(
            [&] { return PulledHistories(*m_desk).sign(kept + 1, m_made.at(0).id); }));
        QCOMPARE(**compareBooks(*m_desk, books), QString());
        QJsonObject other = books;
        other.insert(
            u"anchor"_s, QJsonObject{{u"seq"_s, recorded}, {u"head"_s, QString(64, u'a')}});
        QCOMPARE(**compareBooks(*m_desk, other), u"forked"_s);
    }

    /// It stays said that the platform cannot give it back, and is not asked for every minute.
    void whatCannotBeGivenBackStaysSaid()
    {
        QVERIFY(setStop(u"history_incomplete"_s));
        const QJsonObject books{{u"epoch"_s, u"e1"_s}, {u"contiguous_seq"_s, recorded}};
        QCOMPARE(**compareBooks(*m_desk, books), u"history_incomplete"_s);
    }

private:
    QJsonObject head(qint64 sequence) const
    {
        const QByteArray hash = *ChainAnchors(*m_lost).headAt(sequence);
        return {{u"seq"_s, sequence},
            {u"head"_s, QString::fromLatin1(hash.isEmpty() ? QByteArray(64, 'b') : hash.toHex())}};
    }

    QJsonObject page(
        const QJsonArray& operations, bool more = false, const QJsonObject& instead = {}) const
    {
        QJsonObject made{{u"operations"_s, operations}, {u"more"_s, more}, {u"epoch"_s, u"e1"_s},
            {u"contiguous_seq"_s, recorded}, {u"watermark_seq"_s, recorded},
            {u"anchor"_s, head(recorded)}};
        for (auto member = instead.begin(); member != instead.end(); ++member)
            made.insert(member.key(), member.value());
        return made;
    }

    Result<HistoryPage> store(const QJsonObject& page)
    {
        return m_desk->transaction([&]() -> Result<HistoryPage> {
            const auto stored = storeHistory(*m_desk, page);
            if (!stored)
                return stored;
            const auto kept = setRecordingStop(*m_desk, stored->stop); // as applyTurn() does
            return kept ? stored : std::unexpected(kept.error());
        });
    }

    Result<Done> setStop(const QString& stop)
    {
        return m_desk->transaction([&] { return setRecordingStop(*m_desk, stop); });
    }

    void settle(const QUuid& id)
    {
        OutboxRepository outbox(*m_desk);
        QVERIFY(outbox.markSending({id}));
        QVERIFY(outbox.settle(id, {.event = OutboxEvent::Accepted}));
    }

    std::unique_ptr<Database> m_lost;
    std::unique_ptr<Database> m_desk;
    QList<Operation> m_made;
};

QTEST_GUILESS_MAIN(TestPullHistory)
#include "tst_pullhistory.moc"
