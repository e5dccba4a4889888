// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/community/platform/WaitingScene.h"

using namespace hui;
using namespace hui::testkit;

/// Once checked in, a patient has a place in the hospital's line and sees it on the telephone.
class TestWaiting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLineMovesUp_data() { onBothDatabases(); }
    void theLineMovesUp()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const WaitingPatient patient = bookedPatient(clinic);
        QVERIFY(patient.page.startsWith(u"https://m.example/w/"));
        goToTheDay(clinic, patient.booking);
        QCOMPARE(waitingOf(clinic, patient.booking).state, WaitingState::NotThere);
        QVERIFY(reads(clinic.look(patient.page), u"未取号"_s));
        const auto first = waitingFromJson(checkInOf(clinic, patient.booking).body);
        QVERIFY(first);
        QCOMPARE(first->state, WaitingState::Waiting);
        QVERIFY(first->ahead > first->remindAhead);
        QCOMPARE(first->number, patient.booking.number);
        QCOMPARE(first->minutes, 6 * first->ahead);
        const Response far = clinic.look(patient.page);
        QVERIFY(reads(far, u"%1 位"_s.arg(first->ahead)));
        QVERIFY(!reads(far, u"诊室门口"_s));
        QVERIFY(reads(far, u"http-equiv=\"refresh\""_s));
        clinic.platform.clock().advanceMs(360'000 * (first->ahead - 3));
        const auto again = waitingFromJson(checkInOf(clinic, patient.booking).body);
        QCOMPARE(again->ahead, 3); // the place was kept
        QVERIFY(again->isNear());
        QVERIFY(reads(clinic.look(patient.page), u"前面还有 3 位，请到诊室门口等候。"_s));
        QVERIFY(reads(clinic.look(patient.page, u"en"_s), u"3 before you"_s));
        clinic.platform.clock().advanceMs(360'000 * 3);
        QCOMPARE(waitingOf(clinic, patient.booking).state, WaitingState::Called);
        QVERIFY(reads(clinic.look(patient.page), u"请到诊室就诊"_s));
        clinic.platform.clock().advanceMs(360'000 * 2);
        QCOMPARE(waitingOf(clinic, patient.booking).state, WaitingState::Over);
        QVERIFY(!reads(clinic.look(patient.page), u"http-equiv=\"refresh\""_s));
    }

    /// A link holds nothing of anybody and ends; what it never was and what is over look alike.
    void thePageIsNobodys_data() { onBothDatabases(); }
    void thePageIsNobodys()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const WaitingPatient patient = bookedPatient(clinic);
        const Response page = clinic.look(patient.page);
        QCOMPARE(page.status, 200);
        QVERIFY(reads(page, patient.booking.place));
        for (const QString& kept : {u"王"_s, patientNumber, patient.booking.hospitalName,
                 patient.booking.departmentName, patient.booking.doctorName})
            QVERIFY2(!reads(page, kept), qPrintable(kept));
        QCOMPARE(clinic.look(u"https://m.example/w/AAAAAAAAAAAAAAAAAAAAAA"_s).status, 404);
        QCOMPARE(clinic.look(u"https://m.example/w/short"_s).status, 404);
        goToTheDay(clinic, patient.booking);
        clinic.platform.clock().advanceMs(24 * 3'600'000);
        QCOMPARE(clinic.look(patient.page).status, 404);
        QVERIFY(waitingLinkSweep().run(clinic.platform.context()));
        auto left = clinic.database().run(u"SELECT COUNT(*) FROM community_link"_s, {});
        QVERIFY(left && left->next());
        QCOMPARE(left->value(0).toInt(), 0);
    }

    /// A short message goes out once, when the turn is near, and says nothing of anybody.
    void whoIsNearIsTold_data() { onBothDatabases(); }
    void whoIsNearIsTold()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking booking = bookedPatient(clinic).booking;
        const QUuid key = operationId();
        const auto set
            = waitingFromJson(remindOf(clinic, booking, u"+86 138 1234 5678"_s, key).body);
        QVERIFY(set);
        QCOMPARE(set->reminder, (WaitingReminder{ReminderState::Set, u"138****5678"_s}));
        goToTheDay(clinic, booking);
        runMinute(clinic);
        QVERIFY(messagesOf(clinic).isEmpty()); // has not checked in
        comeNear(clinic, booking, 4);
        runMinute(clinic);
        QVERIFY(messagesOf(clinic).isEmpty()); // not near yet
        clinic.platform.clock().advanceMs(360'000);
        runMinute(clinic);
        runMinute(clinic);
        const auto sent = messagesOf(clinic);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().first, u"13812345678"_s);
        QVERIFY(sent.first().second.contains(u"前面还有 3 位"_s));
        for (const QString& kept : {u"王"_s, booking.hospitalName, booking.departmentName,
                 booking.doctorName, booking.place})
            QVERIFY2(!sent.first().second.contains(kept), qPrintable(kept));
        QCOMPARE(waitingOf(clinic, booking).reminder.state, ReminderState::Sent);
        QCOMPARE(remindOf(clinic, booking, u"13812345678"_s, key).status, 200); // asked again
        QCOMPARE(codeOf(remindOf(clinic, booking, u"13912345678"_s)), u"reminded_already"_s);
        clinic.platform.clock().advanceMs(24 * 3'600'000);
        runMinute(clinic);
        QCOMPARE(waitingOf(clinic, booking).reminder.state, ReminderState::None); // kept a day
    }

    /// One that cannot be read keeps nobody else waiting, and nothing of yesterday is kept for it.
    void aReminderThatFailsIsAlone_data() { onBothDatabases(); }
    void aReminderThatFailsIsAlone()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking booking = bookedPatient(clinic).booking;
        ReminderRepository reminders(clinic.database());
        const QUuid broken(u"{00000000-0000-7000-8000-000000000001}"_s); // looked at first
        const QUuid past(u"{00000000-0000-7000-8000-000000000002}"_s);
        QVERIFY(reminders.save({broken, operationId(), u"13800000000"_s, booking.date}, {}));
        QVERIFY(
            reminders.save({past, operationId(), u"13800000000"_s, booking.date.addDays(-1)}, {}));
        QVERIFY(
            clinic.database().run(u"UPDATE community_reminder SET phone = ? WHERE booking = ?"_s,
                {u"k1.broken"_s, idText(broken)}));
        QCOMPARE(remindOf(clinic, booking, u"13812345678"_s).status, 200);
        goToTheDay(clinic, booking);
        comeNear(clinic, booking, 2);
        Context& context = clinic.platform.context();
        QVERIFY(!remindJob(std::make_shared<SimulatedHospitals>()).run(context));
        QVERIFY((*reminders.of(booking.id))->isTold);
        QVERIFY(!*reminders.of(past));
    }

    /// However many are to be told, all are looked at.
    void allAreLookedAt()
    {
        Clinic clinic(u"sqlite"_s);
        ReminderRepository reminders(clinic.database());
        const QDate day(2026, 3, 20);
        constexpr int all = 1'100;
        for (int i = 0; i < all; ++i)
            QVERIFY(reminders.save({operationId(), operationId(), u"13800000000"_s, day}, {}));
        QSet<QUuid> seen;
        QUuid last;
        for (auto some = reminders.untold(day, last); !some->isEmpty();
            some = reminders.untold(day, last)) {
            seen.unite(QSet<QUuid>(some->cbegin(), some->cend()));
            last = some->last();
        }
        QCOMPARE(seen.size(), all);
    }

    /// Another telephone takes the place of one that was not reached.
    void aTelephoneNotReachedIsReplaced_data() { onBothDatabases(); }
    void aTelephoneNotReachedIsReplaced()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking booking = bookedPatient(clinic).booking;
        QCOMPARE(remindOf(clinic, booking, u"13812340001"_s).status, 200);
        QCOMPARE(remindOf(clinic, booking, u"13812340000"_s).status, 200); // not told yet
        goToTheDay(clinic, booking);
        comeNear(clinic, booking, 2);
        runMinute(clinic);
        QCOMPARE(waitingOf(clinic, booking).reminder,
            (WaitingReminder{ReminderState::Failed, u"138****0000"_s}));
        QCOMPARE(remindOf(clinic, booking, u"13912345678"_s).status, 200);
        runMinute(clinic);
        QCOMPARE(messagesOf(clinic).size(), 1);
        QCOMPARE(messagesOf(clinic).first().first, u"13912345678"_s);
    }

    void refusesAReminder_data() { onBothDatabases(); }
    void refusesAReminder()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const QString phone = u"13812345678"_s;
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber(1), otherNumber));
        QCOMPARE(codeOf(remindOf(clinic, held, phone)), u"booking_state"_s);
        const Booking booking = bookedPatient(clinic).booking;
        QCOMPARE(codeOf(remindOf(clinic, booking, u"12345"_s)), u"phone_wrong"_s);
        QCOMPARE(codeOf(remindOf(clinic, booking, phone, {})), u"key_missing"_s);
        Booking unknown = booking;
        unknown.id = operationId();
        QCOMPARE(codeOf(remindOf(clinic, unknown, phone)), u"booking_unknown"_s);
        QCOMPARE(waitingOf(clinic, booking).reminder.state, ReminderState::None);
        clinic.platform.clock().advanceMs(20LL * 24 * 3'600'000);
        QCOMPARE(codeOf(remindOf(clinic, booking, phone)), u"booking_state"_s); // the day is over
    }

    /// A message that nobody took in time is not sent any more, and nothing of it is kept.
    void aLateMessageIsNotSent_data() { onBothDatabases(); }
    void aLateMessageIsNotSent()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        Context& context = clinic.platform.context();
        TextMessages messages(context);
        const QUuid id = operationId();
        const TextMessage message{id, u"13812345678"_s, u"words"_s, context.clock.nowUtc()};
        QVERIFY(messages.add(message));
        QVERIFY(messages.add(message));
        QCOMPARE(messages.waiting()->size(), 1);
        QCOMPARE(messages.waiting()->first().phone, message.phone);
        clinic.platform.clock().advanceMs(1);
        QVERIFY(messageJob(std::make_shared<SimulatedMessages>()).run(context));
        QVERIFY(messagesOf(clinic).isEmpty());
        QCOMPARE(**messages.stateOf(id), MessageState::Late);
        clinic.platform.clock().advanceMs(8LL * 24 * 3'600'000);
        QVERIFY(messageJob(std::make_shared<SimulatedMessages>()).run(context));
        QVERIFY(!*messages.stateOf(id));
    }

    /// Number and words go from the simulated operator after the days of the policy; what became of
    /// the message is known a while longer. Without a policy nothing is dropped.
    void whatTheOperatorWasGivenGoes_data() { onBothDatabases(); }
    void whatTheOperatorWasGivenGoes()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        Context& context = clinic.platform.context();
        const auto job = messageJob(std::make_shared<SimulatedMessages>());
        const QUuid id = operationId();
        QVERIFY(TextMessages(context).add(
            {id, u"13812345678"_s, u"words"_s, context.clock.nowUtc().addSecs(3'600)}));
        QVERIFY(job.run(context));
        clinic.platform.clock().advanceMs(24LL * 3'600'000);
        QVERIFY(job.run(context));
        QCOMPARE(messagesOf(clinic).size(), 1);
        QVERIFY(clinic.database().run(u"UPDATE message_policy SET valid_from = '2027-01-01'"_s));
        clinic.platform.clock().advanceMs(2LL * 3'600'000);
        QVERIFY(job.run(context));
        QCOMPARE(messagesOf(clinic).size(), 1);
        QVERIFY(clinic.database().run(u"UPDATE message_policy SET valid_from = '2026-01-01'"_s));
        QVERIFY(job.run(context));
        QVERIFY(messagesOf(clinic).isEmpty());
        QCOMPARE(**TextMessages(context).stateOf(id), MessageState::Sent);
    }

    void refusesACheckIn_data() { onBothDatabases(); }
    void refusesACheckIn()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber(1), otherNumber));
        QCOMPARE(codeOf(checkInOf(clinic, held)), u"booking_state"_s);
        const WaitingPatient patient = bookedPatient(clinic);
        QCOMPARE(codeOf(checkInOf(clinic, patient.booking)), u"check_in_day"_s);
        Booking unknown = patient.booking;
        unknown.id = operationId();
        QCOMPARE(codeOf(checkInOf(clinic, unknown)), u"booking_unknown"_s);
        QCOMPARE(codeOf(checkInOf(clinic, patient.booking, {})), u"key_missing"_s);
        goToTheDay(clinic, patient.booking);
        clinic.behave(HospitalBehaviour::Refuses);
        QCOMPARE(codeOf(checkInOf(clinic, patient.booking)), u"check_in_refused"_s);
        QCOMPARE(waitingOf(clinic, patient.booking).state, WaitingState::NotThere);
        clinic.behave(HospitalBehaviour::Normal);
        clinic.upload(signedCancelOf(clinic, patient.booking)); // too late: it stays booked
        QCOMPARE(waitingOf(clinic, patient.booking).state, WaitingState::NotThere);
    }

    /// What the hospital does not tell is unknown, neither near nor far.
    void aSilentHospitalIsUnknown_data() { onBothDatabases(); }
    void aSilentHospitalIsUnknown()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const WaitingPatient patient = bookedPatient(clinic);
        goToTheDay(clinic, patient.booking);
        clinic.behave(HospitalBehaviour::Silent);
        const auto lost = waitingFromJson(checkInOf(clinic, patient.booking).body);
        QVERIFY(lost);
        QCOMPARE(lost->state, WaitingState::Waiting); // only the answer was lost
        clinic.behave(HospitalBehaviour::Never);
        QCOMPARE(waitingOf(clinic, patient.booking).state, WaitingState::Unknown);
        QVERIFY(!waitingOf(clinic, patient.booking).isNear());
        QVERIFY(reads(clinic.look(patient.page), u"医院暂无应答"_s));
    }

    void theWireHoldsItWhole()
    {
        const Waiting waiting{WaitingState::Waiting, u"A014"_s, 4, 24, 3, FixedClock().nowUtc(),
            {ReminderState::Set, u"138****5678"_s}};
        QCOMPARE(*waitingFromJson(toJson(waiting)), waiting);
        QJsonObject wrong = toJson(waiting);
        wrong.insert(u"state"_s, u"gone"_s);
        QVERIFY(!waitingFromJson(wrong));
        wrong = toJson(waiting);
        wrong.insert(u"reminder"_s, u"often"_s);
        QVERIFY(!waitingFromJson(wrong));
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
