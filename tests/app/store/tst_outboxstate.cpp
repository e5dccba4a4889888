// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/OutboxState.h"

#include <QTest>

using namespace hui;

namespace {

using S = OutboxState;
using E = OutboxEvent;

constexpr OutboxState states[] = {S::Recorded, S::Sending, S::RetryWait, S::Unknown, S::Accepted,
    S::Rejected, S::Review, S::Poison};

/// One row per event, one column per state in the order above; "-" cannot happen.
struct Row {
    OutboxEvent event;
    const char* name;
    const char* after[8];
};

constexpr Row table[] = {
    {E::Sent, "sent", {"sending", "sending", "sending", "sending", "-", "-", "-", "-"}},
    {E::Accepted, "accepted", {"-", "accepted", "-", "accepted", "accepted", "-", "accepted", "-"}},
    {E::Rejected, "rejected", {"-", "rejected", "-", "rejected", "-", "rejected", "rejected", "-"}},
    {E::Pending, "pending", {"-", "unknown", "-", "unknown", "-", "-", "review", "poison"}},
    {E::Conflict, "conflict", {"-", "review", "-", "review", "-", "-", "review", "poison"}},
    {E::Malformed, "malformed", {"-", "retry_wait", "-", "retry_wait", "-", "-", "-", "-"}},
    {E::MalformedTooOften, "malformed too often",
        {"-", "poison", "-", "poison", "-", "-", "-", "poison"}},
    {E::Unanswered, "unanswered",
        {"-", "unknown", "-", "unknown", "accepted", "rejected", "review", "poison"}},
    {E::NotThere, "not there", {"-", "retry_wait", "-", "retry_wait", "-", "-", "-", "-"}},
    {E::Interrupted, "interrupted",
        {"recorded", "unknown", "retry_wait", "unknown", "accepted", "rejected", "review",
            "poison"}},
    {E::DependencyFailed, "dependency failed",
        {"review", "-", "review", "-", "-", "-", "review", "poison"}},
    {E::PlatformRestored, "platform restored",
        {"recorded", "retry_wait", "retry_wait", "retry_wait", "retry_wait", "retry_wait", "review",
            "poison"}},
};

} // namespace

class TestOutboxState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moves_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("event");
        QTest::addColumn<QString>("after");
        for (const Row& row : table)
            for (int i = 0; i < 8; ++i)
                QTest::addRow("%s: %s", qPrintable(nameOf(states[i])), row.name)
                    << static_cast<int>(states[i]) << static_cast<int>(row.event)
                    << QString(QLatin1StringView(row.after[i]));
    }

    void moves()
    {
        QFETCH(int, state);
        QFETCH(int, event);
        QFETCH(QString, after);
        const auto moved = next(static_cast<OutboxState>(state), static_cast<OutboxEvent>(event));
        QCOMPARE(moved ? nameOf(*moved) : QStringLiteral("-"), after);
    }

    void namesAreReadBack()
    {
        for (const OutboxState state : states)
            QVERIFY(outboxStateOf(nameOf(state)) == state);
        QVERIFY(!outboxStateOf(u"sent"));
    }

    /// Nothing but a restored platform leads away from the end.
    void theEndIsTheEnd()
    {
        for (const Row& row : table)
            for (const OutboxState end : {S::Accepted, S::Rejected})
                if (row.event != E::PlatformRestored)
                    QVERIFY(next(end, row.event).value_or(end) == end);
    }
};

QTEST_APPLESS_MAIN(TestOutboxState)
#include "tst_outboxstate.moc"
