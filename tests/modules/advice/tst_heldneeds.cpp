// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/advice/HeldNeeds.h"
#include "tests/modules/advice/AdviceScene.h"

using namespace hui;
using namespace hui::advice;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate heldDay = adviceNow.date();

} // namespace

/// The needs in the tab of a record.
class TestHeldNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of the record, and of the two lines that are of the family.
    void whoseTheyAre_data()
    {
        QTest::addColumn<AdviceLine>("line");
        QTest::addColumn<bool>("isTheirs");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("wealth") << AdviceLine::Wealth << true << true;
        QTest::newRow("protection") << AdviceLine::Protection << true << true;
        QTest::newRow("shopping") << AdviceLine::Shopping << true << false;
        QTest::newRow("somebody else's") << AdviceLine::Wealth << false << false;
    }

    void whoseTheyAre()
    {
        QFETCH(AdviceLine, line);
        QFETCH(bool, isTheirs);
        QFETCH(bool, isThere);
        const auto database = adviceDesk();
        const QUuid customer = operationId();
        RegisterNeed request = registering();
        request.need.line = line;
        request.need.customer = isTheirs ? customer : operationId();
        QVERIFY(registerNeed(*database, request));
        const auto lines = heldNeeds(*database, {idText(customer)}, heldDay);
        QVERIFY(lines);
        QCOMPARE(!lines->isEmpty(), isThere);
        if (!isThere)
            return;
        QCOMPARE(lines->first().family, ServiceFamily::Advice);
        QCOMPARE(lines->first().standing, LineStanding::InHand); // about to be sent
        QCOMPARE(lines->first().module, u"advice"_s);
        QCOMPARE(lines->first().argument, nameOf(line));
        QCOMPARE(lines->first().at, adviceNow);
        QCOMPARE(lines->first().since, adviceNow);
        QVERIFY(!lines->first().nameZh.contains(u"养老储备")); // what they said stays there
        database->failAfter(0);
        QVERIFY(!heldNeeds(*database, {idText(customer)}, heldDay));
    }

    /// Found by the index of the customer: also what was kept before there was one.
    void whatWasKeptBeforeIsFound()
    {
        const auto database = adviceDesk();
        RegisterNeed request = registering();
        request.need.customer = operationId();
        QVERIFY(registerNeed(*database, request));
        QVERIFY(database->run(u"UPDATE advice_referral SET customer_ix = NULL"_s));
        const QStringList records{idText(*request.need.customer)};
        QVERIFY(DeskAdviceRepository(*database).ofCustomer(records, 9)->isEmpty());
        QCOMPARE(heldNeeds(*database, records, heldDay)->size(), 1);
        QCOMPARE(DeskAdviceRepository(*database).ofCustomer(records, 9)->size(), 1);
        QVERIFY(DeskAdviceRepository(*database).ofCustomer({}, 9)->isEmpty());
    }

    /// However many others the branch has.
    void othersDoNotHideIt()
    {
        const auto database = adviceDesk();
        RegisterNeed request = registering();
        request.need.customer = operationId();
        const auto made = registerNeed(*database, request);
        QVERIFY(made);
        Referral other = made->referral;
        for (int i = 0; i < 520; ++i) {
            other.need.id = operationId();
            other.need.customer = operationId();
            other.need.registeredAt = adviceNow.addSecs(i);
            QVERIFY(DeskAdviceRepository(*database).save(other));
        }
        QCOMPARE(heldNeeds(*database, {idText(*request.need.customer)}, heldDay)->size(), 1);
    }

    /// With the person and the time of the meeting, once there is one.
    void theMeetingIsTold()
    {
        const auto database = adviceDesk();
        RegisterNeed request = registering();
        request.need.customer = operationId();
        const auto made = registerNeed(*database, request);
        QVERIFY(made);
        const QStringList records{idText(*request.need.customer)};
        answerAdvice(
            *database, request.need.id, OutboxEvent::Accepted, standingToJson(made->referral));
        QCOMPARE(heldNeeds(*database, records, heldDay)->first().standing, LineStanding::Waits);
        for (const auto& [state, standing] : {std::pair(MeetingState::Booked, LineStanding::Fixed),
                 {MeetingState::Advised, LineStanding::Done},
                 {MeetingState::NoShow, LineStanding::Ended}}) {
            QVERIFY(DeskAdviceRepository(*database).save(
                referredTo(made->referral, operationId(), state)));
            const ServiceLine line = heldNeeds(*database, records, heldDay)->first();
            QCOMPARE(line.standing, standing);
            QCOMPARE(line.aboutZh, u"示例甲"_s);
            QCOMPARE(line.at, meetingTime);
        }
    }
};

QTEST_MAIN(TestHeldNeeds)
#include "tst_heldneeds.moc"
