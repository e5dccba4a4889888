// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/BranchPlaces.h"
#include "app/server/Devices.h"
#include "tests/modules/queue/platform/PhoneHall.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

const QString nearBranch = u"0512-12"_s;

/// The names of the branches in the order of the page.
QStringList listed(const Response& page)
{
    static const QRegularExpression button(u"value=\"at:([^\"]+)\""_s);
    QStringList codes;
    for (auto found = button.globalMatch(QString::fromUtf8(page.text)); found.hasNext();)
        codes.append(found.next().captured(1));
    return codes;
}

/// Where an answer sends the telephone, without the language.
QString sentTo(const Response& answer)
{
    return QString::fromUtf8(answer.headers.value("Location")).section(u'?', 0, 0);
}

/// The page on which one number of a branch is drawn from afar.
QString begun(PhoneHall& hall, const QString& code = nearBranch)
{
    return sentTo(hall.post(u"/b/"_s + code, {{u"choice"_s, u"queue"_s}}));
}

Response drawnAt(PhoneHall& hall, const QString& page)
{
    return hall.draw(page, PhoneHall::keyOf(hall.get(page)), u"personal"_s);
}

} // namespace

/// A number drawn by who is not at the branch yet, at a branch of their choice.
class TestQueueStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNearestIsChosenAndDrawnAt_data() { onBothDatabases(); }
    void theNearestIsChosenAndDrawnAt()
    {
        QFETCH(QString, database);
        PhoneHall hall(database);
        hall.take();
        hall.take();
        const Response all = hall.get(u"/"_s);
        QCOMPARE(all.status, 200);
        QCOMPARE(listed(all), (QStringList{u"0512-08"_s, u"0512-11"_s, nearBranch}));
        QVERIFY(says(all, u"等候 2 人，约 12 分钟"_s)); // six minutes each at one window
        QVERIFY(says(all, u"无人等候"_s));
        QVERIFY(says(hall.get(u"/"_s, u"en"_s), u"2 waiting, about 12 min"_s));
        const Response near = hall.post(u"/"_s, {{u"place"_s, u"31.291,120.549"_s}});
        QCOMPARE(listed(near), (QStringList{nearBranch, u"0512-08"_s, u"0512-11"_s}));
        QVERIFY(says(near, u"150 米"_s));
        QVERIFY(says(near, u"4.1 公里"_s));
        QCOMPARE(sentTo(hall.post(u"/"_s, {{u"choice"_s, u"at:0512-12"_s}})), u"/b/0512-12"_s);
        QVERIFY(says(hall.get(u"/b/0512-12"_s), u"枫林里 5 号"_s));
        const QString page = begun(hall);
        const Response drawn = drawnAt(hall, page);
        const QString mine = sentTo(drawn);
        QCOMPARE(drawn.status, 303);
        QVERIFY(says(hall.get(mine), u"A001"_s));
        QVERIFY(says(hall.get(mine), u"枫林里智慧网点"_s));
        QCOMPARE(shownOf(hall.view()), u"A001 waiting, A002 waiting"_s); // of the other branch
    }

    /// The link has drawn its one number, whatever is sent again.
    void oneLinkDrawsOneNumber_data() { onBothDatabases(); }
    void oneLinkDrawsOneNumber()
    {
        QFETCH(QString, database);
        PhoneHall hall(database);
        const QString page = begun(hall, u"0512-08"_s);
        const QString key = PhoneHall::keyOf(hall.get(page));
        const QString other = PhoneHall::keyOf(hall.get(page));
        QCOMPARE(sentTo(hall.draw(page, key, u"personal"_s)), u"/q/"_s + key);
        for (const QString& again : {key, other})
            QCOMPARE(sentTo(hall.draw(page, again, u"personal"_s)), page);
        QVERIFY(says(hall.get(page), u"A001"_s));
        QCOMPARE(shownOf(hall.view()), u"A001 waiting"_s);
        QVERIFY(!*QueueLinkRepository(hall.platform.context()).holdRemote(page.section(u'/', -1)));
    }

    /// What one telephone draws from afar counts with the times it books.
    void aTelephoneDrawsSoMany()
    {
        PhoneHall hall(u"sqlite"_s);
        hall.address = "203.0.113.9";
        QCOMPARE(drawnAt(hall, begun(hall)).status, 303);
        QCOMPARE(drawnAt(hall, begun(hall)).status, 303);
        const QString third = begun(hall);
        QCOMPARE(codeOf(drawnAt(hall, third)), u"booking_limit"_s);
        hall.address = "203.0.113.10";
        QCOMPARE(drawnAt(hall, third).status, 303); // a refusal has not used the link
    }

    void aBranchIsFoundByNameOrAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("name") << u"望湖"_s << QStringList{u"0512-11"_s};
        QTest::newRow("address") << u" 青云路 18"_s << QStringList{u"0512-08"_s};
        QTest::newRow("English") << u"fenglinli"_s << QStringList{nearBranch};
        QTest::newRow("none") << u"<b>"_s << QStringList{};
        QTest::newRow("not the centre") << u"营运"_s << QStringList{};
    }

    void aBranchIsFoundByNameOrAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        PhoneHall hall(u"sqlite"_s);
        const Response page = hall.post(u"/"_s, {{u"q"_s, typed}, {u"choice"_s, u"find"_s}});
        QCOMPARE(listed(page), found);
        QCOMPARE(says(page, u"没有找到网点"_s), found.isEmpty());
        QVERIFY(!says(page, u"<b>"_s));
    }

    /// A place that is none, or is not on earth, sorts nothing and is not sent back.
    void aPlaceThatIsNone()
    {
        PhoneHall hall(u"sqlite"_s);
        for (const char* place : {"91,0", "31.3", "\"><script>", "31.3,120.5;x"}) {
            const Response page = hall.post(u"/"_s, {{u"place"_s, QString::fromLatin1(place)}});
            QCOMPARE(listed(page).first(), u"0512-08"_s);
            QVERIFY(!says(page, u"公里"_s));
            QVERIFY(says(page, u"name=\"place\" value=\"\""_s));
        }
    }

    /// In the evening, and before the day begins, no number is drawn but a time can be booked.
    void whileItIsClosedATimeIsBooked_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("day");
        QTest::newRow("in the evening") << QString() << 7 << u"2026-03-19"_s;
        QTest::newRow("before the day")
            << u"UPDATE branch SET business_date = '2026-03-17' WHERE branch = '0512-12'"_s << 0
            << u"2026-03-18"_s;
    }

    void whileItIsClosedATimeIsBooked()
    {
        QFETCH(QString, change);
        QFETCH(int, hours);
        QFETCH(QString, day);
        PhoneHall hall(u"sqlite"_s);
        QVERIFY(change.isEmpty() || hall.platform.database().run(change));
        hall.platform.clock().advanceMs(hours * 3'600'000LL);
        QVERIFY(says(hall.get(u"/b/0512-12"_s), u"可预约其他时间"_s));
        const QString page = begun(hall);
        QVERIFY(!says(hall.get(page), u"个人"_s));
        QCOMPARE(codeOf(drawnAt(hall, page)), u"branch_closed"_s);
        const QString key = PhoneHall::keyOf(hall.get(page));
        const QString mine = sentTo(hall.draw(page, key, u"booked@"_s + day + u"@11:00"_s));
        QCOMPARE(mine, u"/q/"_s + key);
        QVERIFY(says(hall.get(mine), u"Y001"_s));
    }

    /// Numbers are drawn while the branch is open, its day has begun and a desk stands there.
    void whereNothingIsDrawn_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("hours");
        QTest::newRow("in the evening")
            << u"DELETE FROM queue_booking_policy"_s << 7; // 17:43; and nothing can be booked
        QTest::newRow("no desk")
            << u"UPDATE device SET status = 'revoked' WHERE branch = '0512-12'"_s << 0;
    }

    void whereNothingIsDrawn()
    {
        QFETCH(QString, change);
        QFETCH(int, hours);
        PhoneHall hall(u"sqlite"_s);
        QVERIFY(change.isEmpty() || hall.platform.database().run(change));
        hall.platform.clock().advanceMs(hours * 3'600'000LL);
        const Response page = hall.get(u"/b/0512-12"_s);
        QVERIFY(!says(page, u"取号</button>"_s) && !says(page, u"取号<small>"_s));
        QCOMPARE(begun(hall), QString());
        QCOMPARE(says(hall.get(u"/"_s), u"现在不营业"_s), hours > 0);
        QCOMPARE(says(hall.get(u"/"_s), u"现在不取号"_s), hours == 0);
    }

    void refuses()
    {
        PhoneHall hall(u"sqlite"_s);
        QCOMPARE(codeOf(hall.get(u"/b/0512-99"_s)), u"page_gone"_s);
        QCOMPARE(codeOf(hall.get(u"/b/0512-00"_s)), u"page_gone"_s); // the centre
        QCOMPARE(codeOf(hall.post(u"/b/0512-12"_s, {{u"choice"_s, u"gold"_s}})), u"page_gone"_s);
        QCOMPARE(codeOf(hall.post(u"/"_s, {{u"choice"_s, u"at:0512-99"_s}})), u"page_gone"_s);
        const QString page = begun(hall);
        hall.platform.clock().advanceMs(2 * 3'600'000LL + 1);
        QCOMPARE(codeOf(hall.get(page)), u"page_gone"_s); // good for two hours
        hall.platform.context().phoneUrl.clear();
        QCOMPARE(
            codeOf(hall.post(u"/b/0512-12"_s, {{u"choice"_s, u"queue"_s}})), u"no_phone_pages"_s);
    }
};

QTEST_GUILESS_MAIN(TestQueueStart)
#include "tst_queuestart.moc"
