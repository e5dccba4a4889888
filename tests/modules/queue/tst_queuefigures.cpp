// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ticket/TicketWire.h"
#include "modules/queue/QueuePaper.h"
#include "modules/queue/WaitTime.h"
#include "tests/testkit/Fixed.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace hui;
using namespace hui::queue;
using namespace Qt::StringLiterals;

namespace {

const QList<TicketClass> counted{{u"personal"_s, u"A"_s, u"个人"_s, u"Personal"_s},
    {u"priority"_s, u"E"_s, u"优先"_s, u"Priority"_s, 30, 3, 0, 0, 65}};

/// Taken at 10:43, called after so many seconds, served from then for so many more.
Ticket endedTicket(const QString& number, TicketState state, int waited = -1, int served = -1)
{
    Ticket made;
    made.id = testkit::operationId();
    made.businessDate = QDate(2026, 3, 18);
    made.number = number;
    made.classId = number.startsWith(u'A') ? u"personal"_s : u"priority"_s;
    made.channel = u"counter"_s;
    made.state = state;
    made.takenAt = testkit::FixedClock().nowUtc();
    if (waited >= 0)
        made.calledAt = made.takenAt.addSecs(waited);
    if (served >= 0) {
        made.servedAt = made.calledAt;
        made.endedAt = made.servedAt.addSecs(served);
    }
    return made;
}

QueueView view()
{
    const QList<Ticket> tickets{endedTicket(u"A001"_s, TicketState::Served, 60, 300),
        endedTicket(u"A002"_s, TicketState::Served, 180, 100),
        endedTicket(u"A003"_s, TicketState::Parked, 30),
        endedTicket(u"A004"_s, TicketState::Abandoned),
        endedTicket(u"A005"_s, TicketState::Waiting),
        endedTicket(u"E001"_s, TicketState::Serving, 600)};
    return {QDate(2026, 3, 18), u"2"_s, {u"2"_s, u"3"_s}, counted, tickets,
        figuresOf(tickets, counted, testkit::FixedClock().nowUtc()), 15, 9};
}

} // namespace

class TestQueueFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two windows served within half an hour: the line is divided between them.
    void tellsHowLongWhoComesWouldWait_data()
    {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("fromServed");
        QTest::addColumn<int>("minutesLater");
        QTest::addColumn<int>("minutes");
        QTest::newRow("nobody waits") << 0 << 5 << 20 << 0;
        QTest::newRow("by the policy") << 3 << 5 << 20 << 9; // 3 × 6 / 2
        QTest::newRow("rounded up") << 1 << 5 << 20 << 3;
        QTest::newRow("by what was served") << 3 << 2 << 20 << 5; // 3 × 200 s / 2
        QTest::newRow("nobody called for long") << 3 << 5 << 60 << 18; // one window at least
    }

    void tellsHowLongWhoComesWouldWait()
    {
        QFETCH(int, waiting);
        QFETCH(int, fromServed);
        QFETCH(int, minutesLater);
        QFETCH(int, minutes);
        QList<Ticket> line{endedTicket(u"A001"_s, TicketState::Served, 60, 300),
            endedTicket(u"A002"_s, TicketState::Served, 180, 100)};
        line[0].window = u"2"_s;
        line[1].window = u"3"_s;
        for (int i = 0; i < waiting; ++i)
            line.append(endedTicket(ticketNumber(u"A"_s, i + 3), TicketState::Waiting));
        const BranchWait wait = waitFor(
            line, {6, fromServed, 30}, testkit::FixedClock().nowUtc().addSecs(60 * minutesLater));
        QCOMPARE(wait, (BranchWait{waiting, minutes}));
    }

    void countsByClassAndAll()
    {
        const QList<ClassFigures> figures = view().figures;
        QCOMPARE(figures.size(), 3);
        const ClassFigures& personal = figures.at(0);
        const QDateTime begun = testkit::FixedClock().nowUtc();
        QCOMPARE(personal, (ClassFigures{u"personal"_s, 5, 1, 1, 2, 1, 3, 270, 180, 400, begun}));
        QCOMPARE(personal.averageWait(), 90);
        QCOMPARE(personal.averageService(), 200);
        QCOMPARE(figures.at(1), (ClassFigures{u"priority"_s, 1, 0, 1, 0, 0, 1, 600, 600, 0}));
        QCOMPARE(figures.at(1).averageService(), 0);
        QCOMPARE(figures.at(2), (ClassFigures{QString(), 6, 1, 2, 2, 1, 4, 870, 600, 400, begun}));
        Ticket later = endedTicket(u"A006"_s, TicketState::Waiting);
        later.dueAt = begun.addSecs(60);
        QCOMPARE(figuresOf({later}, counted, begun).at(0),
            (ClassFigures{.classId = u"personal"_s, .taken = 1, .booked = 1}));
        QCOMPARE(figuresOf({later}, counted, later.dueAt).at(0).inLine, 1);
        QCOMPARE(figuresOf({}, counted, begun).at(2).averageWait(), 0);
    }

    void theSlipSaysTheNumberAndWhoWaits()
    {
        const QueueView told = view();
        const ReceiptDocument slip
            = ticketSlip(told.tickets.at(4), told, u"惠民银行"_s, u"青云路智慧网点"_s);
        QStringList words{slip.bank, slip.title, slip.footer};
        for (const ReceiptDocument::Line& line : slip.lines)
            words.append(line.label + line.value);
        for (const QString& said : {u"号码A005"_s, u"类别个人"_s, u"取号时间2026-03-18 10:43"_s,
                 u"等候人数0"_s, u"青云路智慧网点"_s})
            QVERIFY2(words.contains(said), qPrintable(words.join(u'|')));
        const ReceiptDocument other
            = ticketSlip(told.tickets.at(5), told, u"惠民银行"_s, u"青云路智慧网点"_s);
        QVERIFY(std::ranges::any_of(other.lines, [](const ReceiptDocument::Line& line) {
            return line.label == u"等候人数" && line.value == u"1";
        }));
    }

    void theViewIsReadBack()
    {
        QueueView told = view();
        told.tickets[0].customer = testkit::operationId();
        told.tickets[0].dueAt = told.tickets[0].takenAt.addSecs(60);
        const auto read = queueViewFromJson(toJson(told));
        QVERIFY(read);
        QCOMPARE(*read, told);
        const auto one = ticketFromJson(toJson(told.tickets.first()));
        QVERIFY(one);
        QCOMPARE(*one, told.tickets.first());
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("ticket") << u"ticket"_s << QJsonValue(u"7"_s);
        QTest::newRow("state") << u"state"_s << QJsonValue(u"gone"_s);
        QTest::newRow("number") << u"number"_s << QJsonValue();
        QTest::newRow("calls") << u"calls"_s << QJsonValue(-1);
        QTest::newRow("called_at") << u"called_at"_s << QJsonValue(u"10:43"_s);
        QTest::newRow("name") << u"name"_s << QJsonValue(u"王小明"_s);
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(endedTicket(u"A001"_s, TicketState::Served, 1, 1));
        json.insert(key, value);
        const auto read = ticketFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
        QCOMPARE(read.error().detail, key);
    }
};

QTEST_APPLESS_MAIN(TestQueueFigures)
#include "tst_queuefigures.moc"
