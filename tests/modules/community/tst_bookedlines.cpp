// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "modules/community/BookedLines.h"
#include "tests/modules/community/BookingScene.h"

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The numbers in the tab of a record.
class TestBookedLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Found by whom the money was taken for; those of others are not.
    void whoseTheyAre()
    {
        const auto database = bookingDesk();
        PayBooking request = payingBooking();
        request.customer = operationId();
        request.booking.departmentNameEn = u"Cardiology"_s;
        QVERIFY(payBooking(*database, request));
        const QStringList records{idText(request.customer)};
        const auto lines = bookedLines(*database, records);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 1);
        const ServiceLine line = lines->first();
        const Booking& booking = request.booking;
        QCOMPARE(line.family, ServiceFamily::Booking);
        QCOMPARE(line.standing, LineStanding::InHand);
        QCOMPARE(line.nameZh, booking.departmentName + u' ' + booking.doctorName);
        QVERIFY(line.nameEn.startsWith(u"Cardiology, "));
        QCOMPARE(line.aboutZh, booking.hospitalName);
        QCOMPARE(line.aboutEn, booking.hospitalName); // the directory has no other
        QCOMPARE(line.at, momentInChina(booking.date, booking.time));
        QCOMPARE(line.module, u"community"_s);
        QCOMPARE(line.ofCase, storedBooking(*database, booking.id).caseId);
        QVERIFY(bookedLines(*database, {idText(operationId())})->isEmpty());
        database->failAfter(0);
        QVERIFY(!bookedLines(*database, records));
    }

    /// An answer that was lost is neither booked nor ended.
    void howItStands_data()
    {
        QTest::addColumn<OutboxState>("pay");
        QTest::addColumn<OutboxState>("book");
        QTest::addColumn<LineStanding>("standing");
        using enum OutboxState;
        QTest::newRow("booked") << Accepted << Accepted << LineStanding::Fixed;
        QTest::newRow("lost") << Accepted << Unknown << LineStanding::Unknown;
        QTest::newRow("refused") << Accepted << Rejected << LineStanding::DueBack;
    }

    void howItStands()
    {
        QFETCH(OutboxState, pay);
        QFETCH(OutboxState, book);
        QFETCH(LineStanding, standing);
        const auto database = bookingDesk();
        PayBooking request = payingBooking();
        request.customer = operationId();
        QVERIFY(payBooking(*database, request));
        setOutbox(*database, request.pay, pay);
        setOutbox(*database, request.book, book);
        QCOMPARE(bookedLines(*database, {idText(request.customer)})->first().standing, standing);
    }
};

QTEST_MAIN(TestBookedLines)
#include "tst_bookedlines.moc"
