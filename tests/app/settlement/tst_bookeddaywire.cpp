// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/BookedDayWire.h"
#include "tests/testkit/Fixed.h"

#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

BookedEntry entry(qint64 fen, BookedState state)
{
    return {operationId(), u"SZ-QYL-02"_s, 7, u"billpay.pay"_s, u"03"_s, Money::fen(fen), state};
}

BookedPage page()
{
    BookedPage made;
    made.day.branch = u"0512-08"_s;
    made.day.businessDate = shift().businessDate;
    made.day.entries = {entry(100, BookedState::Accepted), entry(50, BookedState::Pending),
        entry(20, BookedState::Accepted)};
    made.day.totals = sumsOf(made.day.entries).value();
    made.day.desks = {{u"SZ-QYL-01"_s, {}}, {u"SZ-QYL-02"_s, 0}};
    made.next = 3;
    return made;
}

} // namespace

/// The reconciliation file on its way.
class TestBookedDayWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageComesBackAsItWas()
    {
        const BookedPage sent = page();
        const auto read = bookedPageFromJson(toJson(sent));
        QVERIFY(read);
        QCOMPARE(read->day.branch, sent.day.branch);
        QCOMPARE(read->day.businessDate, sent.day.businessDate);
        QVERIFY(read->day.entries == sent.day.entries);
        QVERIFY(read->day.totals == sent.day.totals);
        QVERIFY(read->day.desks == sent.day.desks);
        QCOMPARE(read->next, 3);
    }

    void aForeignFieldOrStateIsRefused()
    {
        QJsonObject json = toJson(page());
        json.insert(u"more"_s, 1);
        QCOMPARE(bookedPageFromJson(json).error().kind, Error::Kind::Protocol);
        json = toJson(page());
        QJsonArray entries = json.value(u"entries"_s).toArray();
        QJsonObject first = entries.first().toObject();
        first.insert(u"status"_s, u"perhaps"_s);
        entries.replace(0, first);
        json.insert(u"entries"_s, entries);
        QCOMPARE(bookedPageFromJson(json).error().detail, u"entries[0].status"_s);
    }

    void pagesOfOneDayGoTogether()
    {
        BookedDay day;
        BookedPage first = page();
        BookedPage second = page();
        const auto all = sumsOf(first.day.entries + second.day.entries);
        first.day.totals = second.day.totals = *all;
        QVERIFY(append(day, first));
        QVERIFY(!checkWhole(day));
        QVERIFY(append(day, second));
        QVERIFY(checkWhole(day));
        QCOMPARE(day.entries.size(), 6);
        second.day.businessDate = second.day.businessDate.addDays(1);
        QCOMPARE(append(day, second).error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestBookedDayWire)
#include "tst_bookeddaywire.moc"
