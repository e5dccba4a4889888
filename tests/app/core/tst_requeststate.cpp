// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/RequestState.h"

#include <QTest>

using namespace hui;

class TestRequestState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every state against every event: only what waits can move.
    void moves_data()
    {
        QTest::addColumn<RequestState>("state");
        QTest::addColumn<RequestEvent>("event");
        QTest::addColumn<std::optional<RequestState>>("after");
        using enum RequestState;
        const QList<std::pair<RequestEvent, RequestState>> moves{{RequestEvent::Approve, Approved},
            {RequestEvent::Reject, Rejected}, {RequestEvent::Cancel, Cancelled},
            {RequestEvent::Replace, Cancelled}, {RequestEvent::Expire, Expired}};
        for (const RequestState state : {Waiting, Approved, Rejected, Cancelled, Expired})
            for (const auto& [event, after] : moves)
                QTest::addRow("%s, %d", qPrintable(nameOf(state)), static_cast<int>(event))
                    << state << event << (state == Waiting ? std::optional(after) : std::nullopt);
    }

    void moves()
    {
        QFETCH(RequestState, state);
        QFETCH(RequestEvent, event);
        QFETCH(std::optional<RequestState>, after);
        const auto moved = next(state, event);
        QCOMPARE(moved.has_value(), after.has_value());
        if (after)
            QCOMPARE(*moved, *after);
        else
            QCOMPARE(moved.error().kind, Error::Kind::Refused);
        QCOMPARE(requestStateOf(nameOf(state)), std::optional(state));
        QVERIFY(!requestStateOf(u"open"));
    }
};

QTEST_GUILESS_MAIN(TestRequestState)
#include "tst_requeststate.moc"
