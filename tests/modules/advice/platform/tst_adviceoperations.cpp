// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/server/Changes.h"
#include "modules/advice/AdviceWire.h"
#include "modules/advice/NeedWire.h"
#include "modules/advice/platform/AdviceEndpoints.h"
#include "modules/advice/platform/AdviceOperations.h"
#include "modules/advice/platform/OfferRepository.h"
#include "modules/advice/platform/SampleAdvice.h"
#include "tests/testkit/Platform.h"

#include <QTest>

#include <functional>

using namespace hui;
using namespace hui::advice;
using namespace hui::testkit;
using namespace hui::server;
using namespace Qt::StringLiterals;

namespace {

using Outcome = OperationOutcome::Status;

const QDate adviceToday(2026, 3, 18); // a Wednesday
const QDateTime tomorrowAtTen(QDate(2026, 3, 19), QTime(2, 0), Qt::UTC);

/// A platform with the sample information; its kinds of operation driven as an upload drives them.
class Advice {
public:
    explicit Advice(const QString& databaseKind)
        : platform(databaseKind,
              {u":/schema/platform/advice/001_advice.sql"_s,
                  u":/schema/platform/advice/002_retention.sql"_s})
    {
        addAdviceRoutes(m_router);
        const auto seeded = database().transaction([&]() -> Result<Done> {
            OfferRepository offers(database());
            const AdviceBook book = sampleAdvice();
            for (const Information& each : book.information)
                HUI_ASSERT(offers.add(each));
            for (const RiskNotice& each : book.notices)
                HUI_ASSERT(offers.add(each));
            for (const LicensedPerson& each : book.persons)
                HUI_ASSERT(offers.add(each));
            return Done{};
        });
        HUI_ASSERT(seeded);
    }

    Database& database() { return platform.database(); }

    Response get(const QString& where)
    {
        const QUrl url(where);
        Request request = platform.request("GET", url.path());
        request.query = QUrlQuery(url);
        request.signedIn = Operator{u"0217"_s, {}, {u"teller"_s}, u"0512-08"_s};
        return m_router.route(platform.context(), request);
    }

    OperationOutcome upload(const UploadedOperation& operation)
    {
        for (const OperationKind& kind : m_kinds) {
            if (kind.kind != operation.kind)
                continue;
            const auto made
                = database().transaction([&] { return kind.book(platform.context(), operation); });
            return made ? *made : OperationOutcome{Outcome::Rejected, u"malformed"_s, {}, {}, {}};
        }
        return {};
    }

    /// A need that the platform has.
    Need registered(const QString& line = u"wealth"_s)
    {
        const Need need = wealthNeed(line);
        HUI_ASSERT(upload(operation(u"advice.register"_s, need.id, toJson(need))).status
            == Outcome::Accepted);
        return need;
    }

    static Need wealthNeed(const QString& line = u"wealth"_s)
    {
        return {.id = operationId(),
            .line = *adviceLineOf(line),
            .customer = customerRecord,
            .name = u"王例明"_s,
            .phone = u"13800005678"_s,
            .band = u"10k-50k"_s,
            .purpose = u"养老储备"_s,
            .noticeVersion = u"2026-01"_s,
            .registeredAt = FixedClock().nowUtc()};
    }

    static UploadedOperation operation(
        const QString& kind, const QUuid& id, const QJsonObject& body)
    {
        UploadedOperation made;
        made.id = id;
        made.kind = kind;
        made.deviceId = sampleCaller().deviceId;
        made.branch = u"0512-08"_s;
        made.till = u"03"_s;
        made.operatorId = u"0217"_s;
        made.businessDate = adviceToday;
        made.at = FixedClock().nowUtc();
        made.body = body;
        return made;
    }

    static UploadedOperation booked(const Need& need, const QString& person = u"LP-02"_s,
        const QDateTime& begins = tomorrowAtTen)
    {
        return operation(
            u"advice.book"_s, operationId(), toJson(BookBody{need.id, person, begins}));
    }

    static UploadedOperation marked(
        const Need& need, const QUuid& meeting, MeetingState state, const QDateTime& at)
    {
        UploadedOperation made = operation(u"advice.mark"_s, operationId(),
            toJson(MarkBody{need.id, meeting, state, u"已说明"_s}));
        made.at = at;
        return made;
    }

    QList<QDateTime> free(const QString& person, const QDate& day)
    {
        const auto times
            = freeTimesFromJson(get(u"/v1/advice/persons/%1/times?day=%2&line=wealth"_s.arg(
                                        person, day.toString(Qt::ISODate)))
                    .body);
        HUI_ASSERT(times);
        return times->free;
    }

    std::optional<Referral> told(const QUuid& need)
    {
        const auto last
            = lastTold(database(), ofBranch(u"advice_referral"_s, u"0512-08"_s), idText(need));
        HUI_ASSERT(last);
        if (!*last)
            return std::nullopt;
        const auto read = referralFromJson(**last);
        HUI_ASSERT(read);
        return *read;
    }

    static inline const QUuid customerRecord{u"018f0000-0000-7000-8000-000000000001"_s};
    Platform platform;

private:
    Router m_router;
    const QList<OperationKind> m_kinds{registerOperation(), bookOperation(), markOperation()};
};

} // namespace

/// Needs, and meetings with licensed persons: nobody is booked twice, and nothing is sold.
class TestAdviceOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReferredAndFollowed_data() { onBothDatabases(); }
    void isReferredAndFollowed()
    {
        QFETCH(QString, database);
        Advice advice(database);
        const Need need = advice.registered();
        QCOMPARE(advice.told(need.id)->need, need);
        auto row = advice.database().run(u"SELECT content, notice FROM advice_need"_s);
        QVERIFY(row && row->next());
        QVERIFY(!row->value(0).toString().contains(u"13800005678"));
        QCOMPARE(row->value(1).toString(), u"2026-01"_s); // what was signed stays beside it
        const UploadedOperation book = Advice::booked(need);
        QCOMPARE(advice.upload(book).status, Outcome::Accepted);
        QCOMPARE(advice.told(need.id)->personName, u"示例乙"_s);
        QCOMPARE(advice.upload(Advice::booked(need, u"LP-02"_s, tomorrowAtTen.addSecs(3600))).code,
            u"meeting_exists"_s);
        const auto mark = [&](MeetingState state, const QDateTime& at) {
            return advice.upload(Advice::marked(need, book.id, state, at));
        };
        QCOMPARE(mark(MeetingState::Advised, tomorrowAtTen.addSecs(1)).code,
            u"meeting_state"_s); // the platform's own clock says it has not begun
        advice.platform.clock().advanceMs(24LL * 3600 * 1000);
        QCOMPARE(mark(MeetingState::Cancelled, tomorrowAtTen).code, u"meeting_state"_s);
        QCOMPARE(
            mark(MeetingState::Advised, tomorrowAtTen.addSecs(1800)).status, Outcome::Accepted);
        const OperationOutcome followed = mark(MeetingState::Followed, tomorrowAtTen.addSecs(2400));
        QCOMPARE(followed.status, Outcome::Accepted);
        QCOMPARE(followed.result.value(u"version"_s).toInt(), 4);
        QVERIFY(!QString::fromUtf8(QJsonDocument(followed.result).toJson()).contains(u"王"));
        QCOMPARE(
            mark(MeetingState::Followed, tomorrowAtTen.addSecs(2401)).code, u"meeting_state"_s);
        QCOMPARE(advice.told(need.id)->meeting->state, MeetingState::Followed);
    }

    void aTimeIsBookedOnce_data() { onBothDatabases(); }
    void aTimeIsBookedOnce()
    {
        QFETCH(QString, database);
        Advice advice(database);
        const Need first = advice.registered();
        const Need second = advice.registered();
        const UploadedOperation book = Advice::booked(first);
        QVERIFY(advice.free(u"LP-02"_s, QDate(2026, 3, 19)).contains(tomorrowAtTen));
        QCOMPARE(advice.upload(book).status, Outcome::Accepted);
        QVERIFY(!advice.free(u"LP-02"_s, QDate(2026, 3, 19)).contains(tomorrowAtTen));
        QCOMPARE(advice.upload(Advice::booked(second)).code, u"time_taken"_s);
        QCOMPARE(advice
                     .upload(Advice::marked(
                         first, book.id, MeetingState::Cancelled, FixedClock().nowUtc()))
                     .status,
            Outcome::Accepted);
        QCOMPARE(advice.upload(Advice::booked(second)).status, Outcome::Accepted); // free again
        QCOMPARE(
            advice.upload(Advice::booked(first, u"LP-02"_s, tomorrowAtTen.addSecs(1800))).status,
            Outcome::Accepted); // another time after that was called off
        QCOMPARE(advice.told(first.id)->meeting->begins, tomorrowAtTen.addSecs(1800));
    }

    void refusesAMeeting_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QDateTime>("begins");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* line, const char* person,
                             const QDateTime& begins, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(person)
                                << begins << QString::fromLatin1(code);
        };
        row("nobody", "wealth", "LP-99", tomorrowAtTen, "person_unknown");
        row("no licence for the line", "wealth", "LP-01", tomorrowAtTen, "licence_missing");
        row("a licence that ends before", "wealth", "LP-03",
            QDateTime(QDate(2026, 3, 23), QTime(2, 0), Qt::UTC), "licence_expired");
        row("in the past", "wealth", "LP-02", QDateTime(adviceToday, QTime(2, 0), Qt::UTC),
            "time_past");
        row("between two times", "wealth", "LP-02", tomorrowAtTen.addSecs(600), "time_not_offered");
        row("on a Saturday", "wealth", "LP-02", QDateTime(QDate(2026, 3, 21), QTime(2, 0), Qt::UTC),
            "time_not_offered");
        row("in the evening", "wealth", "LP-02",
            QDateTime(QDate(2026, 3, 19), QTime(9, 0), Qt::UTC), "time_not_offered");
        row("too far ahead", "wealth", "LP-02", QDateTime(QDate(2026, 4, 28), QTime(2, 0), Qt::UTC),
            "time_not_offered");
        row("of another line", "protection", "LP-02", tomorrowAtTen, "licence_missing");
    }
    void refusesAMeeting()
    {
        QFETCH(QString, line);
        QFETCH(QString, person);
        QFETCH(QDateTime, begins);
        QFETCH(QString, code);
        Advice advice(u"sqlite"_s);
        const Need need = advice.registered(line);
        QCOMPARE(advice.upload(Advice::booked(need, person, begins)).code, code);
        QVERIFY(!advice.told(need.id)->meeting);
        UploadedOperation elsewhere = Advice::booked(need);
        elsewhere.branch = u"0512-09"_s;
        QCOMPARE(advice.upload(elsewhere).code, u"need_unknown"_s);
    }

    void refusesANeed_data()
    {
        QTest::addColumn<std::function<void(UploadedOperation&)>>("change");
        QTest::addColumn<QString>("code");
        using Change = std::function<void(UploadedOperation&)>;
        const auto row = [](const char* name, const char* code, const Change& change) {
            QTest::newRow(name) << change << QString::fromLatin1(code);
        };
        const auto put = [](const char* key, const QJsonValue& value) -> Change {
            return [key, value](
                       UploadedOperation& it) { it.body.insert(QString::fromLatin1(key), value); };
        };
        row("money", "sale_refused", [](UploadedOperation& it) { it.amount = Money::fen(100); });
        row("a product", "sale_refused", put("product", u"LC-001"_s));
        row("an amount", "sale_refused", put("amount", 100));
        row("an account", "sale_refused", put("account", u"6222"_s));
        row("another field", "malformed", put("grade", 1));
        row("another id", "need_invalid", put("id", idText(operationId())));
        row("no such band", "need_invalid", put("band", u"50000"_s));
        row("no mobile", "need_invalid", put("phone", u"05121234567"_s));
        row("an old notice", "notice_outdated", put("notice", u"2025-01"_s));
        row("before any notice", "notice_missing",
            put("registered_at", u"2025-12-31T02:00:00.000Z"_s));
    }
    void refusesANeed()
    {
        QFETCH(std::function<void(UploadedOperation&)>, change);
        QFETCH(QString, code);
        Advice advice(u"sqlite"_s);
        const Need need = Advice::wealthNeed();
        UploadedOperation wrong = Advice::operation(u"advice.register"_s, need.id, toJson(need));
        change(wrong);
        QCOMPARE(advice.upload(wrong).code, code);
        QVERIFY(!advice.told(need.id));
    }

    void aSaleIsRefusedEverywhere()
    {
        Advice advice(u"sqlite"_s);
        const Need need = advice.registered();
        UploadedOperation book = Advice::booked(need);
        book.body.insert(u"product"_s, u"LC-001"_s);
        QCOMPARE(advice.upload(book).code, u"sale_refused"_s);
        book = Advice::booked(need);
        QCOMPARE(advice.upload(book).status, Outcome::Accepted);
        UploadedOperation mark
            = Advice::marked(need, book.id, MeetingState::Cancelled, FixedClock().nowUtc());
        mark.amount = Money::fen(5'000'000);
        QCOMPARE(advice.upload(mark).code, u"sale_refused"_s);
    }

    /// A version that begins later is not in force yet, and what was signed before counts by its
    /// day.
    void theNoticeOfTheDayCounts()
    {
        Advice advice(u"sqlite"_s);
        QVERIFY(OfferRepository(advice.database())
                .add(RiskNotice{
                    AdviceLine::Wealth, u"2026-03"_s, adviceToday, {u"新版。"_s}, {u"New."_s}}));
        Need need = Advice::wealthNeed();
        const auto send = [&] {
            return advice.upload(Advice::operation(u"advice.register"_s, need.id, toJson(need)))
                .code;
        };
        QCOMPARE(send(), u"notice_outdated"_s);
        need.registeredAt = need.registeredAt.addDays(-1); // signed without the line
        QCOMPARE(send(), QString());
    }

    void onlyWhatHoldsIsTold()
    {
        Advice advice(u"sqlite"_s);
        Information ended = sampleAdvice().information.first();
        ended.id = u"ended"_s;
        ended.validUntil = adviceToday.addDays(-1);
        QVERIFY(OfferRepository(advice.database()).add(ended));
        const auto book = adviceBookFromJson(advice.get(u"/v1/advice"_s).body);
        QVERIFY(book);
        QCOMPARE(book->information.size(), sampleAdvice().information.size());
        for (const Information& each : book->information)
            QVERIFY(each.id != u"ended");
        QCOMPARE(book->bandIdsOn(adviceToday).size(), 6);
        QCOMPARE(book->persons, sampleAdvice().persons);
        QCOMPARE(testkit::codeOf(advice.get(u"/v1/advice/persons/LP-99/times?day=2026-03-19"
                                            "&line=wealth"_s)),
            u"person_unknown"_s);
        QCOMPARE(testkit::codeOf(advice.get(u"/v1/advice/persons/LP-02/times?day=x&line=wealth"_s)),
            u"malformed"_s);
        QVERIFY(advice.free(u"LP-01"_s, QDate(2026, 3, 19)).isEmpty()); // no licence for it
        QVERIFY(advice.free(u"LP-02"_s, QDate(2026, 3, 21)).isEmpty()); // a Saturday
        QCOMPARE(advice.free(u"LP-02"_s, QDate(2026, 3, 19)).size(), 15); // 09:00 to 16:30
    }

    void isForgottenWithTheCustomer_data() { onBothDatabases(); }
    void isForgottenWithTheCustomer()
    {
        QFETCH(QString, database);
        Advice advice(database);
        const Need need = advice.registered();
        QCOMPARE(advice.upload(Advice::booked(need)).status, Outcome::Accepted);
        const auto forgotten = advice.database().transaction([&] {
            return forgetNeedsOf(advice.platform.context(), {idText(Advice::customerRecord)});
        });
        QVERIFY(forgotten);
        QVERIFY(!advice.told(need.id));
        QVERIFY(advice.free(u"LP-02"_s, QDate(2026, 3, 19)).contains(tomorrowAtTen));
    }

    /// Whosever it is: two years after the last meeting, which was a day after the first.
    void isDroppedWhenItIsOfNoUse_data() { onBothDatabases(); }
    void isDroppedWhenItIsOfNoUse()
    {
        QFETCH(QString, database);
        Advice advice(database);
        const Need met = advice.registered();
        const Need other = advice.registered();
        QCOMPARE(advice.upload(Advice::booked(met)).status, Outcome::Accepted);
        const auto sweepAfter = [&](int days) {
            advice.platform.clock().advanceMs(86'400'000LL * days);
            return needSweep().run(advice.platform.context()).has_value();
        };
        QVERIFY(sweepAfter(730) && advice.told(met.id) && advice.told(other.id));
        QVERIFY(sweepAfter(1) && advice.told(met.id) && !advice.told(other.id));
        QVERIFY(sweepAfter(1) && !advice.told(met.id));
    }
};

QTEST_GUILESS_MAIN(TestAdviceOperations)
#include "tst_adviceoperations.moc"
