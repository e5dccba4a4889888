// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/Matching.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/Property.h"

#include <QSet>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString device = u"SZ-QYL-02"_s;

OwnEntry own(const QUuid& id, qint64 fen, OutboxState state)
{
    return {id, 1, u"billpay.pay"_s, u"03"_s, Money::fen(fen), state};
}

BookedEntry booked(const QUuid& id, qint64 fen, BookedState state)
{
    return {id, device, 1, u"billpay.pay"_s, u"03"_s, Money::fen(fen), state};
}

/// A journal and a file made by chance: most operations are in both, some in one only.
struct ChanceDay {
    QList<OwnEntry> journal;
    QList<BookedEntry> file;
    int others = 0; ///< entries of another desk
};

ChanceDay chanceDay()
{
    ChanceDay day;
    const int count = drawn(0, 40);
    for (int i = 0; i < count; ++i) {
        const QUuid id = operationId();
        const qint64 fen = drawn(1, 100'000);
        const auto ours = static_cast<OutboxState>(drawn(0, 8));
        const auto theirs = static_cast<BookedState>(drawn(0, 3));
        const int where = drawn(0, 10);
        if (where != 0)
            day.journal.append(own(id, fen, ours));
        if (where != 1)
            day.file.append(booked(id, where == 2 ? fen + 1 : fen, theirs));
        if (where == 3) {
            day.file.append(booked(operationId(), fen, theirs));
            day.file.last().device = u"SZ-QYL-01"_s;
            ++day.others;
        }
    }
    return day;
}

qint64 sum(const QList<OwnEntry>& entries)
{
    return std::accumulate(entries.cbegin(), entries.cend(), qint64(0),
        [](qint64 so, const OwnEntry& one) { return so + one.amount.minor(); });
}

} // namespace

/// The five classes of a comparison, by table and by property.
class TestMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfStatesHasItsClass_data()
    {
        QTest::addColumn<OutboxState>("ours");
        QTest::addColumn<BookedState>("theirs");
        QTest::addColumn<MatchClass>("expected");
        for (int i = 0; i <= static_cast<int>(OutboxState::Poison); ++i)
            for (int j = 0; j <= static_cast<int>(BookedState::Pending); ++j) {
                const auto ours = static_cast<OutboxState>(i);
                const auto theirs = static_cast<BookedState>(j);
                const bool equal
                    = (ours == OutboxState::Accepted && theirs == BookedState::Accepted)
                    || (ours == OutboxState::Rejected && theirs == BookedState::Rejected);
                QTest::addRow("%s, %s", qPrintable(nameOf(ours)), qPrintable(nameOf(theirs)))
                    << ours << theirs << (equal ? MatchClass::Equal : MatchClass::StateDiffers);
            }
    }

    void everyPairOfStatesHasItsClass()
    {
        QFETCH(OutboxState, ours);
        QFETCH(BookedState, theirs);
        const QUuid id = operationId();
        const auto matches = matchDay({own(id, 100, ours)}, {booked(id, 100, theirs)}, device);
        QCOMPARE(matches.size(), 1);
        QTEST(matches.first().kind, "expected");
        QCOMPARE(
            atStake(matches.first()).minor(), matches.first().kind == MatchClass::Equal ? 0 : 100);
    }

    void anotherAmountIsToldBeforeAnotherState()
    {
        const QUuid id = operationId();
        const auto matches = matchDay(
            {own(id, 100, OutboxState::Unknown)}, {booked(id, 75, BookedState::Accepted)}, device);
        QCOMPARE(matches.first().kind, MatchClass::AmountDiffers);
        QCOMPARE(atStake(matches.first()), Money::fen(25));
    }

    void whatOnlyOneSideHasIsWhollyAtStake()
    {
        const auto matches = matchDay({own(operationId(), 100, OutboxState::Accepted)},
            {booked(operationId(), 75, BookedState::Rejected)}, device);
        QCOMPARE(matches.size(), 2);
        QCOMPARE(matches.at(0).kind, MatchClass::OursOnly);
        QCOMPARE(atStake(matches.at(0)), Money::fen(100));
        QCOMPARE(matches.at(1).kind, MatchClass::TheirsOnly);
        QCOMPARE(atStake(matches.at(1)), Money::fen(75));
    }

    void everyClassHasOneActionAndAName()
    {
        QSet<NextAction> actions;
        for (int i = 0; i < matchClasses; ++i) {
            const auto kind = static_cast<MatchClass>(i);
            actions.insert(nextAction(kind));
            QCOMPARE(matchClassOf(nameOf(kind)), std::optional(kind));
        }
        QCOMPARE(actions.size(), matchClasses);
        QVERIFY(!matchClassOf(u"nearly_equal"_s));
    }

    void everyOperationIsInExactlyOneClass()
    {
        QVERIFY(holds("each operation in exactly one class", [] {
            const ChanceDay day = chanceDay();
            QSet<QUuid> known;
            for (const OwnEntry& one : day.journal)
                known.insert(one.operation);
            for (const BookedEntry& one : day.file)
                if (one.device == device)
                    known.insert(one.operation);
            QSet<QUuid> classed;
            for (const Match& match : matchDay(day.journal, day.file, device)) {
                mustHold(!classed.contains(match.operation));
                classed.insert(match.operation);
            }
            mustHold(classed == known);
        }));
    }

    void theSumsOfTheClassesAreThoseOfTheSides()
    {
        QVERIFY(holds("sums add up", [] {
            const ChanceDay day = chanceDay();
            qint64 ours = 0;
            qint64 theirs = 0;
            qint64 equal = 0;
            qint64 equalTheirs = 0;
            for (const Match& match : matchDay(day.journal, day.file, device)) {
                ours += match.ours ? match.ours->amount.minor() : 0;
                theirs += match.theirs ? match.theirs->amount.minor() : 0;
                equal += match.kind == MatchClass::Equal ? match.ours->amount.minor() : 0;
                equalTheirs += match.kind == MatchClass::Equal ? match.theirs->amount.minor() : 0;
                mustHold(!atStake(match).isNegative());
                mustHold(atStake(match).isZero() == (match.kind == MatchClass::Equal));
            }
            mustHold(ours == sum(day.journal));
            mustHold(equal == equalTheirs);
            qint64 file = 0;
            for (const BookedEntry& one : day.file)
                file += one.device == device ? one.amount.minor() : 0;
            mustHold(theirs == file);
        }));
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
