// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/AdvicePaper.h"
#include "tests/modules/advice/AdviceScene.h"

#include <functional>

using namespace hui;
using namespace hui::advice;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

MarkMeeting marking(const DeskReferral& booked, MeetingState state, const QDateTime& at)
{
    return {operationId(), shift(), booked.referral.need.id, state, u"已说明风险等级"_s, at};
}

DeskReferral storedReferral(Database& database, const QUuid& need)
{
    const auto found = DeskAdviceRepository(database).byNeed(need);
    HUI_ASSERT(found && *found);
    return **found;
}

using Act = std::function<Result<DeskReferral>(Database&)>;

} // namespace

/// A need from the desk to the licensed person and back, and all that is refused on the way.
class TestReferNeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registersOnceAlsoWithoutTheLine()
    {
        const auto database = adviceDesk();
        const RegisterNeed request = registering();
        const auto made = registerNeed(*database, request);
        QVERIFY(made);
        QCOMPARE(made->referral.need, request.need);
        QCOMPARE(made->state(), ReferralState::Sending);
        QVERIFY(registerNeed(*database, request)); // the second click
        const auto entry = *Journal(*database).byId(request.need.id);
        QCOMPARE(entry->operation.kind, u"advice.register"_s);
        QVERIFY(!entry->operation.amount);
        QCOMPARE(DeskAdviceRepository(*database).newest(9)->size(), 1);
        auto row = database->run(u"SELECT content FROM advice_referral"_s);
        QVERIFY(row && row->next());
        QVERIFY(!row->value(0).toString().contains(u"13800005678"));
        RegisterNeed other = request;
        other.need.purpose = u"买房"_s;
        QVERIFY(!registerNeed(*database, other)); // the id stands for something else
    }

    void refusesANeed_data()
    {
        QTest::addColumn<std::function<void(RegisterNeed&)>>("change");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind,
                             const std::function<void(RegisterNeed&)>& change) {
            QTest::newRow(name) << change << static_cast<int>(kind);
        };
        row("no name", Error::Kind::Input, [](RegisterNeed& it) { it.need.name = u" "_s; });
        row("no mobile", Error::Kind::Input,
            [](RegisterNeed& it) { it.need.phone = u"051212345678"_s; });
        row("no such band", Error::Kind::Input,
            [](RegisterNeed& it) { it.need.band = u"50000"_s; });
        row("a band of last year", Error::Kind::Input,
            [](RegisterNeed& it) { it.need.band = u"old"_s; });
        row("no purpose", Error::Kind::Input, [](RegisterNeed& it) { it.need.purpose.clear(); });
        row("long remarks", Error::Kind::Input,
            [](RegisterNeed& it) { it.need.remarks = QString(201, u'x'); });
        row("the notice unread", Error::Kind::Refused,
            [](RegisterNeed& it) { it.need.noticeVersion.clear(); });
        row("another version", Error::Kind::Refused,
            [](RegisterNeed& it) { it.need.noticeVersion = u"2025-07"_s; });
        row("before any notice", Error::Kind::Input,
            [](RegisterNeed& it) { it.need.registeredAt = adviceNow.addYears(-1); });
    }
    void refusesANeed()
    {
        QFETCH(std::function<void(RegisterNeed&)>, change);
        QFETCH(int, kind);
        const auto database = adviceDesk();
        RegisterNeed request = registering();
        change(request);
        const auto made = registerNeed(*database, request);
        QVERIFY(!made);
        QCOMPARE(static_cast<int>(made.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.need.id));
        QVERIFY(DeskAdviceRepository(*database).newest(9)->isEmpty());
    }

    void registersNothingBeforeTheNoticesAreKnown()
    {
        const auto database = memoryDatabase(adviceMigrations());
        const auto made = registerNeed(*database, registering());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Refused);
    }

    void refusesAMeeting_data()
    {
        QTest::addColumn<std::function<void(BookMeeting&)>>("change");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind,
                             const std::function<void(BookMeeting&)>& change) {
            QTest::newRow(name) << change << static_cast<int>(kind);
        };
        row("without the line", Error::Kind::Offline, [](BookMeeting& it) { it.online = false; });
        row("no such need", Error::Kind::Refused, [](BookMeeting& it) { it.need = operationId(); });
        row("in the past", Error::Kind::Refused,
            [](BookMeeting& it) { it.begins = adviceNow.addSecs(-60); });
        row("nobody", Error::Kind::Refused, [](BookMeeting& it) { it.person = u"p9"_s; });
        row("no licence for the line", Error::Kind::Refused,
            [](BookMeeting& it) { it.person = u"p3"_s; });
        row("a licence that ends before", Error::Kind::Refused,
            [](BookMeeting& it) { it.person = u"p2"_s; });
    }
    void refusesAMeeting()
    {
        QFETCH(std::function<void(BookMeeting&)>, change);
        QFETCH(int, kind);
        const auto database = adviceDesk();
        const DeskReferral need = registeredAt(*database);
        BookMeeting request = booking(need.referral.need.id);
        change(request);
        const auto made = bookMeeting(*database, request);
        QVERIFY(!made);
        QCOMPARE(static_cast<int>(made.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QVERIFY(!storedReferral(*database, need.referral.need.id).isAsking());
    }

    void booksOnceAndWaitsForTheAnswer()
    {
        const auto database = adviceDesk();
        const DeskReferral need = registeredAt(*database);
        QCOMPARE(need.state(), ReferralState::Registered);
        const BookMeeting request = booking(need.referral.need.id);
        const auto asked = bookMeeting(*database, request);
        QVERIFY(asked);
        QCOMPARE(asked->state(), ReferralState::Asking);
        QCOMPARE(asked->asked.begins, meetingTime);
        QVERIFY(bookMeeting(*database, request)); // the second click
        QVERIFY(!bookMeeting(*database, booking(need.referral.need.id))); // before the answer
        QCOMPARE((*Journal(*database).byId(request.operation))->operation.dependsOn,
            need.referral.need.id);
        answerAdvice(*database, request.operation, OutboxEvent::Rejected, {}, u"time_taken"_s);
        const DeskReferral free = storedReferral(*database, need.referral.need.id);
        QCOMPARE(free.state(), ReferralState::Registered);
        QCOMPARE(free.refusal, u"time_taken"_s);
        QVERIFY(bookMeeting(*database, booking(need.referral.need.id))); // another time
    }

    void aRefusedNeedIsReferredToNobody()
    {
        const auto database = adviceDesk();
        const RegisterNeed request = registering();
        QVERIFY(registerNeed(*database, request));
        answerAdvice(*database, request.need.id, OutboxEvent::Rejected, {}, u"notice_outdated"_s);
        QCOMPARE(storedReferral(*database, request.need.id).state(), ReferralState::Refused);
        QVERIFY(!bookMeeting(*database, booking(request.need.id)));
    }

    void marksWhatMayBe_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("minutes"); // after the meeting begins
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isMarked");
        const auto row = [](const char* name, MeetingState state, int minutes, const QString& note,
                             bool isMarked) {
            QTest::newRow(name) << static_cast<int>(state) << minutes << note << isMarked;
        };
        row("called off", MeetingState::Cancelled, -1, u"客户改日再来"_s, true);
        row("called off without a reason", MeetingState::Cancelled, -1, {}, false);
        row("called off too late", MeetingState::Cancelled, 0, u"客户改日再来"_s, false);
        row("advised", MeetingState::Advised, 30, u"已说明"_s, true);
        row("advised before it began", MeetingState::Advised, -1, u"已说明"_s, false);
        row("advised, nothing said", MeetingState::Advised, 30, u" "_s, false);
        row("too much said", MeetingState::Advised, 30, QString(201, u'x'), false);
        row("did not come", MeetingState::NoShow, 30, {}, true);
        row("asked again before it took place", MeetingState::Followed, 60, u"满意"_s, false);
    }
    void marksWhatMayBe()
    {
        QFETCH(int, state);
        QFETCH(int, minutes);
        QFETCH(QString, note);
        QFETCH(bool, isMarked);
        const auto database = adviceDesk();
        const DeskReferral booked = bookedAt(*database);
        QCOMPARE(booked.state(), ReferralState::Booked);
        QVERIFY(!bookMeeting(*database, booking(booked.referral.need.id))); // one stands
        MarkMeeting request
            = marking(booked, static_cast<MeetingState>(state), meetingTime.addSecs(60 * minutes));
        request.note = note;
        const auto marked = markMeeting(*database, request);
        QCOMPARE(marked.has_value(), isMarked);
        QCOMPARE(*Journal(*database).contains(request.operation), isMarked);
        if (!isMarked)
            return;
        QCOMPARE(marked->state(), ReferralState::Asking);
        QVERIFY(markMeeting(*database, request)); // the second click
        answerAdvice(*database, request.operation, OutboxEvent::Accepted,
            standingToJson(referredTo(
                booked.referral, booked.referral.meeting->id, static_cast<MeetingState>(state))));
        const DeskReferral after = storedReferral(*database, booked.referral.need.id);
        QCOMPARE(after.referral.meeting->state, static_cast<MeetingState>(state));
        QCOMPARE(mayBook(after.referral), request.state != MeetingState::Advised);
    }

    void survivesAFailureOfAnyStatement_data()
    {
        QTest::addColumn<int>("act");
        QTest::newRow("register") << 0;
        QTest::newRow("book") << 1;
        QTest::newRow("mark") << 2;
    }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(int, act);
        for (int count = 0;; ++count) {
            const auto database = adviceDesk();
            const RegisterNeed need = registering();
            const DeskReferral before = act == 0 ? DeskReferral()
                : act == 1                       ? registeredAt(*database)
                                                 : bookedAt(*database);
            const BookMeeting book = booking(before.referral.need.id);
            const MarkMeeting mark = marking(before, MeetingState::Cancelled, adviceNow);
            const Act acts[] = {[&](Database& it) { return registerNeed(it, need); },
                [&](Database& it) { return bookMeeting(it, book); },
                [&](Database& it) { return markMeeting(it, mark); }};
            const QUuid ids[] = {need.need.id, book.operation, mark.operation};
            database->failAfter(count);
            const auto made = acts[act](*database);
            database->failAfter(-1);
            if (made) {
                QVERIFY(count >= 6);
                return;
            }
            QVERIFY(made.error().kind == Error::Kind::Storage
                || made.error().kind == Error::Kind::Unknown); // a lost COMMIT
            QVERIFY(!*Journal(*database).contains(ids[act]));
            if (act > 0)
                QVERIFY(!storedReferral(*database, before.referral.need.id).isAsking());
            QVERIFY(acts[act](*database));
        }
    }

    void hearsWhatOtherDesksDid()
    {
        const auto database = adviceDesk();
        const DeskReferral booked = bookedAt(*database);
        const QString key = booked.referral.need.id.toString(QUuid::WithoutBraces);
        QVERIFY(receiveReferral(*database, key, toJson(booked.referral)));
        QVERIFY(storedReferral(*database, booked.referral.need.id).pending.isNull());
        const Referral cancelled
            = referredTo(booked.referral, booked.referral.meeting->id, MeetingState::Cancelled);
        QVERIFY(receiveReferral(*database, key, toJson(cancelled)));
        QVERIFY(receiveReferral(*database, key, toJson(booked.referral))); // late
        QCOMPARE(
            storedReferral(*database, booked.referral.need.id).state(), ReferralState::Cancelled);
        QVERIFY(receiveReferral(*database, key, {})); // forgotten with its customer
        QVERIFY(!*DeskAdviceRepository(*database).byNeed(booked.referral.need.id));
    }

    void isRebuiltFromTheJournal()
    {
        const auto database = adviceDesk();
        const DeskReferral booked = bookedAt(*database);
        QVERIFY(markMeeting(*database, marking(booked, MeetingState::Cancelled, adviceNow)));
        const DeskReferral before = storedReferral(*database, booked.referral.need.id);
        QVERIFY(database->run(u"DELETE FROM advice_referral"_s));
        QVERIFY(database->transaction([&] { return rebuildReferrals(*database, 1, 100); }));
        const DeskReferral after = storedReferral(*database, booked.referral.need.id);
        QCOMPARE(after.referral, before.referral);
        QCOMPARE(after.pending, before.pending);
        QCOMPARE(after.asked, before.asked);
        QCOMPARE(after.state(), ReferralState::Asking);
    }

    void theBookTravelsAsItIs()
    {
        const auto read = adviceBookFromJson(toJson(adviceBook()));
        QVERIFY(read);
        QCOMPARE(*read, adviceBook());
        QCOMPARE(adviceBook().bandIdsOn(QDate(2026, 3, 18)), QStringList{u"10k-50k"_s});
        QCOMPARE(adviceBook().bandIdsOn(QDate(2025, 12, 31)), QStringList{u"old"_s});
        QJsonObject more = toJson(adviceBook());
        more.insert(u"products"_s, QJsonArray());
        QVERIFY(!adviceBookFromJson(more));
    }

    void thePaperHasTheNoticeAndNobodyInClear()
    {
        const auto database = adviceDesk();
        const DeskReferral booked = bookedAt(*database);
        const ReceiptDocument paper
            = adviceReceipt(booked, adviceBook(), shift(), u"惠民银行"_s, 2);
        QStringList all{paper.footer};
        for (const ReceiptDocument::Line& line : paper.lines)
            all.append(line.label + u'=' + line.value);
        const QString text = all.join(u'\n');
        for (const QString& wanted :
            {u"业务=惠理财"_s, u"姓名=王*明"_s, u"手机=138****5678"_s, u"意向金额=1 万至 5 万元"_s,
                u"预约时间=2026-03-19 10:00"_s, u"持证人员=示例甲"_s, u"资格=样例资格 S-1"_s,
                u"风险提示（版本 2026-01）"_s, u"2. 投资有风险。"_s, u"不销售产品"_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        QVERIFY(!text.contains(u"13800005678") && !text.contains(u"上午方便"));
        QCOMPARE(paper.watermark, u"补打 第 1 次"_s);
    }
};

QTEST_GUILESS_MAIN(TestReferNeed)
#include "tst_referneed.moc"
