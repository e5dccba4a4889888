// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookingWire.h"
#include "modules/community/ui/BookingCard.h"
#include "tests/modules/community/BookingScene.h"
#include "tests/testkit/DeskFixture.h"

#include <QAbstractButton>
#include <QLabel>

using namespace hui;
using namespace hui::testkit;

/// What is to be paid for a number, and why.
class TestBookingCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What the hospital says of the insurance is shown; the tick is no more than a wish.
    void theHospitalSaysWhatIsCovered_data()
    {
        QTest::addColumn<InsuranceCover>("cover");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("due");
        using enum InsuranceCover;
        QTest::newRow("insured") << Insured << u"−30.00"_s << u"20.00"_s;
        QTest::newRow("not insured") << NotInsured << u"The hospital knows of none"_s << u"50.00"_s;
        QTest::newRow("silent") << Silent << u"The hospital did not answer"_s << u"50.00"_s;
        QTest::newRow("not wished") << NotAsked << u"—"_s << u"50.00"_s;
    }
    void theHospitalSaysWhatIsCovered()
    {
        QFETCH(InsuranceCover, cover);
        QFETCH(QString, shown);
        QFETCH(QString, due);
        DeskFixture desk;
        BookingCard card(desk.services(), nullptr);
        auto* const wish = card.findChild<QAbstractButton*>(u"clinic.insured"_s);
        const auto* const told = card.findChild<QLabel*>(u"clinic.cover"_s);
        wish->setChecked(true);
        QCOMPARE(told->text(), u"—"_s); // nobody has said anything
        Booking held = heldBooking();
        held.cover = cover;
        held.insured = Money::fen(cover == InsuranceCover::Insured ? 3000 : 0);
        card.setHeld(held);
        QCOMPARE(told->text(), shown);
        QCOMPARE(card.findChild<QLabel*>(u"clinic.due"_s)->text(), due);
        card.setFree();
        QCOMPARE(told->text(), u"—"_s);
    }

    /// A booking from before, or of a hospital that was not asked, says nothing of it.
    void isToldAndKept()
    {
        Booking held = heldBooking();
        QVERIFY(!toJson(held).contains(u"cover"_s));
        QCOMPARE(*bookingFromJson(toJson(held)), held);
        held.cover = InsuranceCover::Silent;
        QCOMPARE(*bookingFromJson(toJson(held)), held);
    }
};

QTEST_MAIN(TestBookingCard)
#include "tst_bookingcard.moc"
