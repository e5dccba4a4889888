// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/ClinicEnquiry.h"
#include "modules/community/ui/DepartmentTableModel.h"
#include "modules/community/ui/PlanTableModel.h"
#include "modules/community/ui/WaitingStrip.h"
#include "tests/modules/community/ui/FakeClinic.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The telephone of who wishes to be told when their turn is near, and the tables beside it.
class TestWaitingStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_uplink.answer = [this](const UplinkRequest& request) { return m_clinic.answer(request); };
        m_clinic.waiting = {WaitingState::NotThere, u"A014"_s, 0, 0, 3};
        m_clinic.reminded.clear();
        m_enquiry = std::make_unique<ClinicEnquiry>(m_uplink, nullptr);
        m_strip = std::make_unique<WaitingStrip>(*m_enquiry, nullptr);
        connect(m_strip.get(), &WaitingStrip::remindAsked, m_enquiry.get(),
            [this](const QUuid& booking, const QString& phone) {
                m_enquiry->remind(booking, phone, QUuid::createUuid());
            });
        connect(m_enquiry.get(), &ClinicEnquiry::remindRefused, m_strip.get(),
            &WaitingStrip::showFault);
        m_strip->resize(1000, 44);
        m_strip->show();
        m_strip->setBooking(booked(), m_today);
        QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
        QTRY_VERIFY(button()->isVisible());
    }

    /// A wrong number is told at the line and asks nobody.
    void aWrongNumberIsToldAtTheLine()
    {
        enter(u"1381234567"_s);
        QVERIFY(m_clinic.reminded.isEmpty());
        QCOMPARE(words(), u"This is not the number of a mobile telephone."_s);
        QCOMPARE(line()->property("fieldState").toString(), u"error"_s);
        QTest::keyClicks(line(), u"8"_s);
        QVERIFY(line()->property("fieldState").toString().isEmpty());
    }

    /// The right one is asked for once, and stands there masked.
    void aTelephoneIsSet()
    {
        enter(u"13812345678"_s);
        QTRY_COMPARE(line()->placeholderText(), u"138****5678 set"_s);
        QCOMPARE(m_clinic.reminded, QStringList{u"13812345678"_s});
        QVERIFY(line()->entry().isEmpty());
        QCOMPARE(button()->text(), u"Change"_s);
    }

    /// Without a number that of the record is asked for; that there is none is told at the line.
    void theRecordMayHaveNone()
    {
        QTest::keyClick(m_strip.get(), Qt::Key_F4);
        QTRY_COMPARE(words(), u"phone_missing"_s);
        QCOMPARE(line()->property("fieldState").toString(), u"error"_s);
    }

    /// What is entered stays while the line is down.
    void aLostAnswerKeepsTheNumber()
    {
        m_clinic.line = FakeClinic::Line::Down;
        enter(u"13812345678"_s);
        QTRY_COMPARE(line()->property("fieldState").toString(), u"error"_s);
        QCOMPARE(line()->entry(), u"13812345678"_s);
        m_clinic.line = FakeClinic::Line::Up;
    }

    void whoWasToldIsNotAskedAgain()
    {
        m_clinic.waiting.reminder = {ReminderState::Failed, u"138****0000"_s};
        m_strip->ask();
        QTRY_COMPARE(line()->placeholderText(), u"138****0000 not reached"_s);
        m_clinic.waiting.reminder = {ReminderState::Declined, u"138****0000"_s};
        m_strip->ask();
        QTRY_COMPARE(line()->placeholderText(), u"wants no messages"_s);
        QVERIFY(button()->isEnabled()); // they may have changed their mind
        m_clinic.waiting.reminder = {ReminderState::Sent, u"138****5678"_s};
        m_strip->ask();
        QTRY_COMPARE(button()->text(), u"Sent to 138****5678"_s);
        QVERIFY(!line()->isVisible());
        QVERIFY(!button()->isEnabled());
    }

    void departmentsAreFoundByInitials()
    {
        DepartmentTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<Department> all{
            {u"a"_s, u"心血管内科"_s, u"Cardiology"_s, u"xin xue guan nei ke"_s, {}, 3},
            {u"b"_s, u"骨科"_s, u"Orthopaedics"_s, u"gu ke"_s, {}, 0}};
        model.setDepartments(all, u"xxg"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setDepartments(all, u"骨"_s);
        QCOMPARE(model.rows().first().id, u"b"_s);
        QCOMPARE(model.index(0, DepartmentTableModel::FreeToday).data().toString(), u"None"_s);
        model.setDepartments(all, {});
        QCOMPARE(model.rowCount(), 2);
    }

    void thePlanIsATable()
    {
        PlanTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDate today(2026, 3, 18);
        DepartmentPlan plan{
            QDateTime(QDate(2026, 3, 18), QTime(2, 43), Qt::UTC), today, 2, 10, today.addDays(14)};
        plan.doctors = {{{u"d"_s, u"许医生"_s, u"Dr Xu"_s, DoctorTitle::Chief, Money::fen(5000)},
            {{today, HalfDay::Morning, {{QTime(8, 0), 0}}},
                {today.addDays(1), HalfDay::Afternoon, {{QTime(14, 0), 1}, {QTime(15, 0), 1}}}}}};
        model.setPlan(plan, today);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, PlanTableModel::FirstDay).data().toString(), u"Full"_s);
        QVERIFY(!model.sessionAt(model.index(0, PlanTableModel::FirstDay)));
        QCOMPARE(model.index(1, PlanTableModel::FirstDay + 1).data().toString(), u"2"_s);
        QCOMPARE(model.sessionAt(model.index(1, PlanTableModel::FirstDay + 1))->open(), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

private:
    DeskBooking booked() const
    {
        DeskBooking made{.booking = {.id = QUuid::createUuid(), .date = m_today}};
        made.legs = {OutboxState::Accepted, OutboxState::Accepted};
        return made;
    }

    MaskedLine* line() const { return m_strip->findChild<MaskedLine*>(u"clinic.remind.phone"_s); }
    KeyButton* button() const { return m_strip->findChild<KeyButton*>(u"clinic.remind"_s); }
    QString words() const { return m_strip->findChild<QLabel*>(u"clinic.waiting"_s)->text(); }

    void enter(const QString& phone)
    {
        line()->setFocus();
        QTest::keyClicks(line(), phone);
        QTest::keyClick(line(), Qt::Key_F4);
    }

    const QDate m_today{2026, 3, 18};
    FixedClock m_clock;
    FakeClinic m_clinic{m_clock};
    FakeUplink m_uplink;
    std::unique_ptr<ClinicEnquiry> m_enquiry;
    std::unique_ptr<WaitingStrip> m_strip;
};

QTEST_MAIN(TestWaitingStrip)
#include "tst_waitingstrip.moc"
