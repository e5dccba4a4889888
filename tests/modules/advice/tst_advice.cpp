// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "modules/advice/Information.h"
#include "modules/advice/Meeting.h"
#include "modules/advice/NeedWire.h"

#include <QTest>

using namespace hui;
using namespace hui::advice;
using namespace Qt::StringLiterals;

namespace {

const QUuid needId(u"3f1f6c9a-58f2-4a1c-9d6e-0b2f4f1f7a10"_s);
const QDate adviceDay(2026, 3, 18);

QDateTime adviceAt(int hour, int minute = 0)
{
    return {adviceDay, QTime(hour, minute), Qt::UTC};
}

RiskNotice adviceNotice(const QString& version, const QDate& from)
{
    return {AdviceLine::Wealth, version, from, {u"投资有风险。"_s}, {u"Investing has risks."_s}};
}

Need adviceNeed()
{
    return {.id = needId,
        .line = AdviceLine::Wealth,
        .name = u"示例甲"_s,
        .phone = u"13800000000"_s,
        .band = u"10k-50k"_s,
        .purpose = u"养老储备"_s,
        .remarks = u"上午方便\n请先来电"_s,
        .noticeVersion = u"2026-01"_s,
        .registeredAt = adviceAt(2)};
}

LicensedPerson adviser()
{
    return {u"p1"_s, u"示例乙"_s, u"b1"_s,
        {{u"示例资格"_s, u"S-1"_s, QDate(2026, 3, 18), {AdviceLine::Wealth}}}};
}

Meeting adviceMeeting(const QDateTime& begins, const QDateTime& ends)
{
    return {.id = QUuid::createUuidV5(needId, begins.toString(Qt::ISODate)),
        .need = needId,
        .person = u"p1"_s,
        .line = AdviceLine::Wealth,
        .begins = begins,
        .ends = ends};
}

} // namespace

/// What may be shown, registered and agreed when nothing is sold.
class TestAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsValid()
    {
        const auto of = [](const QString& id, AdviceLine line, QDate from, QDate until) {
            Information information{.id = id, .line = line};
            information.validFrom = from;
            information.validUntil = until;
            return information;
        };
        const auto day = adviceDay;
        const QList<Information> all{of(u"first"_s, AdviceLine::Wealth, day, day.addDays(9)),
            of(u"ended"_s, AdviceLine::Wealth, day.addDays(-9), day.addDays(-1)),
            of(u"later"_s, AdviceLine::Wealth, day.addDays(1), day.addDays(9)),
            of(u"no end"_s, AdviceLine::Wealth, day, {}),
            of(u"no beginning"_s, AdviceLine::Wealth, {}, day),
            of(u"other"_s, AdviceLine::Farming, day, day),
            of(u"last"_s, AdviceLine::Wealth, day.addDays(-9), day)};
        QStringList shown;
        for (const Information& information : shownOn(all, AdviceLine::Wealth, day))
            shown.append(information.id);
        QCOMPARE(shown, QStringList({u"first"_s, u"last"_s}));
        QVERIFY(shownOn(all, AdviceLine::Wealth, {}).isEmpty());
    }

    void takesTheNoticeInForce()
    {
        const QList<RiskNotice> all{adviceNotice(u"2026-02"_s, adviceDay),
            adviceNotice(u"2026-03"_s, adviceDay.addDays(1)),
            adviceNotice(u"2026-01"_s, adviceDay.addDays(-30)), adviceNotice(u"undated"_s, {})};
        const auto versionOn = [&all](const QDate& day) {
            const auto notice = noticeOn(all, AdviceLine::Wealth, day);
            return notice ? notice->version : QString();
        };
        QCOMPARE(versionOn(adviceDay.addDays(-31)), QString());
        QCOMPARE(versionOn(adviceDay.addDays(-1)), u"2026-01"_s);
        QCOMPARE(versionOn(adviceDay), u"2026-02"_s);
        QCOMPARE(versionOn(adviceDay.addDays(1)), u"2026-03"_s);
        QCOMPARE(versionOn({}), QString());
        QVERIFY(!noticeOn(all, AdviceLine::Protection, adviceDay));
    }

    void confirmsOnlyWhatWasRead()
    {
        NoticeReading reading(3);
        reading.show(2);
        QVERIFY(!reading.isRead());
        QVERIFY(!reading.confirm());
        reading.show(0);
        reading.show(0);
        reading.show(1);
        QVERIFY(!reading.confirm());
        QVERIFY(!reading.isConfirmed());
        reading.show(2);
        reading.show(3);
        QVERIFY(reading.isRead());
        QVERIFY(!reading.isConfirmed());
        QVERIFY(reading.confirm());
        QVERIFY(reading.isConfirmed());
        QVERIFY(!NoticeReading(0).confirm());
    }

    void refusesNeeds_data()
    {
        QTest::addColumn<Need>("need");
        QTest::addColumn<int>("fault"); // -1: none
        const auto row = [](const char* name, auto change, std::optional<NeedFault> fault) {
            Need need = adviceNeed();
            change(need);
            QTest::newRow(name) << need << (fault ? static_cast<int>(*fault) : -1);
        };
        using enum NeedFault;
        row("as it should be", [](Need&) { }, {});
        row("of a customer", [](Need& n) { n.customer = needId; }, {});
        row("without remarks", [](Need& n) { n.remarks.clear(); }, {});
        row("nobody", [](Need& n) { n.name = u" "_s; }, Name);
        row("a long name", [](Need& n) { n.name = QString(61, u'甲'); }, Name);
        row("a name of two lines", [](Need& n) { n.name = u"甲\n乙"_s; }, Name);
        row("no phone", [](Need& n) { n.phone.clear(); }, Phone);
        row("a phone too short", [](Need& n) { n.phone.chop(1); }, Phone);
        row("not a mobile", [](Need& n) { n.phone = u"12800000000"_s; }, Phone);
        row("wide digits", [](Need& n) { n.phone = u"1３800000000"_s; }, Phone);
        row("no band", [](Need& n) { n.band.clear(); }, Band);
        row("an amount for a band", [](Need& n) { n.band = u"20000"_s; }, Band);
        row("no purpose", [](Need& n) { n.purpose.clear(); }, Purpose);
        row("a long purpose", [](Need& n) { n.purpose = QString(61, u'用'); }, Purpose);
        row("long remarks", [](Need& n) { n.remarks = QString(201, u'注'); }, Remarks);
        row("a line without notice", [](Need& n) { n.line = AdviceLine::Farming; }, NoticeMissing);
        row("not confirmed", [](Need& n) { n.noticeVersion.clear(); }, NoticeUnread);
        row("an older one", [](Need& n) { n.noticeVersion = u"2025-01"_s; }, NoticeOutdated);
    }
    void refusesNeeds()
    {
        QFETCH(Need, need);
        QFETCH(int, fault);
        const QStringList bands{u"0-10k"_s, u"10k-50k"_s};
        const auto found = faultOf(need, bands, adviceNotice(u"2026-01"_s, adviceDay));
        QCOMPARE(found ? static_cast<int>(*found) : -1, fault);
        if (!found)
            QCOMPARE(faultOf(need, bands, {}), NeedFault::NoticeMissing);
    }

    void isReadAsWritten()
    {
        Need need = adviceNeed();
        QCOMPARE(needFromJson(toJson(need)).value(), need);
        need.customer = needId;
        QCOMPARE(needFromJson(toJson(need)).value(), need);
        for (const AdviceLine line : adviceLines())
            QCOMPARE(adviceLineOf(nameOf(line)), line);
        for (const MeetingState state : meetingStates())
            QCOMPARE(meetingStateOf(nameOf(state)), state);
        QVERIFY(!adviceLineOf(u"bills"));
        QVERIFY(!meetingStateOf(u""));
    }

    void sellsNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("product") << u"product"_s << QJsonValue(u"x"_s);
        QTest::newRow("account") << u"account"_s << QJsonValue(u"x"_s);
        QTest::newRow("amount") << u"amount"_s << QJsonValue(moneyToJson(Money::fen(1)));
        QTest::newRow("another line") << u"line"_s << QJsonValue(u"loans"_s);
        QTest::newRow("no notice") << u"notice"_s << QJsonValue(u""_s);
    }
    void sellsNothing()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(adviceNeed());
        json.insert(field, value);
        const auto read = needFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
        QCOMPARE(read.error().detail, field);
    }

    void choosesWhoIsLicensed()
    {
        LicensedPerson elsewhere = adviser();
        elsewhere.id = u"p2"_s;
        elsewhere.branch = u"b2"_s;
        elsewhere.licences.append({u"示例资格"_s, u"S-2"_s, adviceDay.addDays(9),
            {AdviceLine::Wealth, AdviceLine::Protection}});
        const QList<LicensedPerson> all{elsewhere, adviser()};
        const auto idsOn = [&all](AdviceLine line, const QDate& day) {
            QStringList ids;
            for (const LicensedPerson& person : mayAdvise(all, line, day, u"b1"_s))
                ids.append(person.id);
            return ids;
        };
        QCOMPARE(idsOn(AdviceLine::Wealth, adviceDay), QStringList({u"p1"_s, u"p2"_s}));
        QCOMPARE(idsOn(AdviceLine::Wealth, adviceDay.addDays(1)), QStringList(u"p2"_s));
        QCOMPARE(idsOn(AdviceLine::Protection, adviceDay), QStringList(u"p2"_s));
        QCOMPARE(idsOn(AdviceLine::Wealth, adviceDay.addDays(10)), QStringList());
        QCOMPARE(idsOn(AdviceLine::Wealth, {}), QStringList());
        const QDate late = adviceDay.addDays(1);
        QCOMPARE(faultOf(adviser(), AdviceLine::Wealth, late), LicenceFault::Expired);
        QCOMPARE(faultOf(adviser(), AdviceLine::Farming, adviceDay), LicenceFault::None);
    }

    void refusesMeetings_data()
    {
        QTest::addColumn<QDateTime>("begins");
        QTest::addColumn<QDateTime>("ends");
        QTest::addColumn<QString>("person");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("fault"); // -1: none; 06:00 to 07:00 UTC is taken
        const auto row = [](const char* name, const QDateTime& begins, const QDateTime& ends,
                             std::optional<MeetingFault> fault, const QString& person = u"p1"_s,
                             AdviceLine line = AdviceLine::Wealth) {
            QTest::newRow(name) << begins << ends << person << static_cast<int>(line)
                                << (fault ? static_cast<int>(*fault) : -1);
        };
        using enum MeetingFault;
        row("free", adviceAt(4), adviceAt(5), {});
        row("now", adviceAt(2), adviceAt(3), {});
        row("until another begins", adviceAt(5), adviceAt(6), {});
        row("from when another ends", adviceAt(7), adviceAt(8), {});
        row("of what was called off", adviceAt(8), adviceAt(9), {});
        row("asked for again", adviceAt(6), adviceAt(7), {});
        row("into another", adviceAt(5), adviceAt(6, 1), Taken);
        row("out of another", adviceAt(6, 59), adviceAt(8), Taken);
        row("within another", adviceAt(6, 10), adviceAt(6, 20), Taken);
        row("around another", adviceAt(5), adviceAt(8), Taken);
        row("no length", adviceAt(4), adviceAt(4), Times);
        row("backwards", adviceAt(5), adviceAt(4), Times);
        row("no time", {}, adviceAt(4), Times);
        row("past", adviceAt(1, 59), adviceAt(3), Past);
        row("somebody else", adviceAt(4), adviceAt(5), Unlicensed, u"p2"_s);
        row("another line", adviceAt(4), adviceAt(5), Unlicensed, u"p1"_s, AdviceLine::Farming);
        row("the next day in China", adviceAt(16), adviceAt(17), Expired);
    }
    void refusesMeetings()
    {
        QFETCH(QDateTime, begins);
        QFETCH(QDateTime, ends);
        QFETCH(QString, person);
        QFETCH(int, line);
        QFETCH(int, fault);
        Meeting wanted = adviceMeeting(begins, ends);
        wanted.person = person;
        wanted.line = static_cast<AdviceLine>(line);
        Meeting cancelled = adviceMeeting(adviceAt(8), adviceAt(9, 30));
        cancelled.id = needId;
        cancelled.state = MeetingState::Cancelled;
        Meeting ofAnother = adviceMeeting(adviceAt(3), adviceAt(9, 30));
        ofAnother.person = u"p3"_s;
        const QList<Meeting> others{adviceMeeting(adviceAt(6), adviceAt(7)), cancelled, ofAnother};
        const auto found = faultOf(wanted, adviser(), others, adviceAt(2));
        QCOMPARE(found ? static_cast<int>(*found) : -1, fault);
    }

    void goesOnInOrder()
    {
        using enum MeetingState;
        QStringList allowed;
        for (const MeetingState from : meetingStates())
            for (const MeetingState next : meetingStates())
                for (const auto& [when, now] :
                    {std::pair{"before", adviceAt(3, 59)}, std::pair{"after", adviceAt(4)}}) {
                    Meeting meeting = adviceMeeting(adviceAt(4), adviceAt(5));
                    meeting.state = from;
                    if (mayBecome(meeting, next, now))
                        allowed.append(
                            nameOf(from) + u' ' + nameOf(next) + u' ' + QLatin1StringView(when));
                }
        QCOMPARE(allowed,
            QStringList(
                {u"booked cancelled before"_s, u"booked advised after"_s, u"booked no_show after"_s,
                    u"advised followed before"_s, u"advised followed after"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
