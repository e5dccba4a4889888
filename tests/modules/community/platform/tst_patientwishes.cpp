// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/community/platform/WaitingScene.h"

using namespace hui;
using namespace hui::testkit;

/// How a patient wants to be reached: short messages, and the language of their page.
class TestPatientWishes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Who wants no messages is sent none, from whenever they say so, and the record says it; who
    /// changes their mind is told.
    void whoWantsNoMessagesIsSentNone_data() { onBothDatabases(); }
    void whoWantsNoMessagesIsSentNone()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        Customer person = recordedPatient(clinic);
        const Booking booking = bookedPatient(clinic, person.id).booking;
        setLabel(clinic, person, TagEffect::NoMessages, true);
        QCOMPARE(codeOf(remindOf(clinic, booking, {})), u"messages_declined"_s);
        QCOMPARE(codeOf(remindOf(clinic, booking, u"13912345678"_s)), u"messages_declined"_s);
        setLabel(clinic, person, TagEffect::NoMessages, false);
        QCOMPARE(remindOf(clinic, booking, {}).status, 200);
        setLabel(clinic, person, TagEffect::NoMessages, true); // after it was set
        goToTheDay(clinic, booking);
        comeNear(clinic, booking, 2);
        runMinute(clinic);
        QVERIFY(messagesOf(clinic).isEmpty());
        QCOMPARE(waitingOf(clinic, booking).reminder.state, ReminderState::Declined);
        runMinute(clinic);
        QVERIFY(messagesOf(clinic).isEmpty());
        setLabel(clinic, person, TagEffect::NoMessages, false);
        QCOMPARE(remindOf(clinic, booking, {}).status, 200);
        runMinute(clinic);
        QCOMPARE(messagesOf(clinic).size(), 1);
        QCOMPARE(waitingOf(clinic, booking).reminder.state, ReminderState::Sent);
    }

    /// Of a message that was declined neither number nor words are kept; what law or safety demands
    /// is sent all the same.
    void whatIsDueIsSentAllTheSame_data() { onBothDatabases(); }
    void whatIsDueIsSentAllTheSame()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        Context& context = clinic.platform.context();
        TextMessages messages(context);
        const QDateTime until = context.clock.nowUtc().addSecs(60);
        const TextMessage news{operationId(), u"13812345678"_s, u"news"_s, until};
        const TextMessage warning{operationId(), u"13812345678"_s, u"warning"_s, until, true};
        QVERIFY(messages.add(news, MessageWish::None));
        QVERIFY(messages.add(news)); // the same again changes nothing
        QVERIFY(messages.add(warning, MessageWish::None));
        QCOMPARE(**messages.stateOf(news.id), MessageState::Declined);
        QCOMPARE(messages.waiting()->size(), 1);
        auto kept = clinic.database().run(
            u"SELECT phone, words FROM text_message WHERE message = ?"_s, {idText(news.id)});
        QVERIFY(kept && kept->next());
        ClosedRow row(clinic.database(), "text_message", idText(news.id));
        QCOMPARE(row.open("phone", kept->value(0)), QString());
        QCOMPARE(row.open("words", kept->value(1)), QString());
        QVERIFY(messageJob(std::make_shared<SimulatedMessages>()).run(context));
        QCOMPARE(messagesOf(clinic).size(), 1);
        QCOMPARE(messagesOf(clinic).first().second, u"warning"_s);
        QCOMPARE(**messages.stateOf(news.id), MessageState::Declined);
    }

    /// Who asked for English pages is given the link to one.
    void thePageOpensInTheirLanguage_data() { onBothDatabases(); }
    void thePageOpensInTheirLanguage()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        Customer person = recordedPatient(clinic);
        setLabel(clinic, person, TagEffect::English, true);
        QVERIFY(bookedPatient(clinic, person.id).page.endsWith(u"?lang=en"_s));
        Clinic another(database);
        QVERIFY(!bookedPatient(another).page.contains(u'?'));
    }
};

QTEST_GUILESS_MAIN(TestPatientWishes)
#include "tst_patientwishes.moc"
