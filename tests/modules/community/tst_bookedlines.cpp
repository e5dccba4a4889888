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

namespace {

const QDate today(2026, 3, 18); // the number is of the 20th

/// Somebody on record who agreed, or not, that visits at a hospital are looked at.
QUuid patientOf(Database& database, const QString& hospital, bool isWithdrawn = false)
{
    Customer record;
    record.id = operationId();
    record.createdAt = counterTime;
    Consent visits;
    visits.operation = operationId();
    visits.kind = ConsentKind::Health;
    visits.purpose = u"就诊缴费"_s;
    visits.text = u"2026-01"_s;
    visits.at = counterTime;
    visits.service = ConsentPurpose::Files;
    visits.recipient = hospital;
    if (isWithdrawn) {
        visits.withdrawnBy = operationId();
        visits.withdrawnAt = counterTime;
    }
    if (!hospital.isEmpty())
        record.consents = {visits};
    HUI_ASSERT(CustomerRepository(database).save(record));
    return record.id;
}

} // namespace

/// The numbers in the tab of a record.
class TestBookedLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Found by whom the money was taken for; those of others are not.
    void whoseTheyAre()
    {
        const auto database = bookingDesk();
        PayBooking request = payingBooking();
        request.customer = patientOf(*database, request.booking.hospital);
        request.booking.departmentNameEn = u"Cardiology"_s;
        QVERIFY(payBooking(*database, request));
        const QStringList records{idText(request.customer)};
        const auto lines = bookedLines(*database, records, today);
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
        QCOMPARE(line.argument, u"hospital.booked."_s + idText(booking.id));
        QCOMPARE(line.ofCase, storedBooking(*database, booking.id).caseId);
        QVERIFY(bookedLines(*database, {idText(operationId())}, today)->isEmpty());
        database->failAfter(0);
        QVERIFY(!bookedLines(*database, records, today));
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
        const QStringList records{idText(request.customer)};
        const auto standingOn = [&](const QDate& day) {
            return bookedLines(*database, records, day)->first().standing;
        };
        QCOMPARE(standingOn(today), standing);
        QCOMPARE(standingOn(request.booking.date), standing); // on the day itself too
        const bool isBooked = standing == LineStanding::Fixed; // what is open or owed stays so
        QCOMPARE(
            standingOn(request.booking.date.addDays(1)), isBooked ? LineStanding::Ended : standing);
    }

    /// Department and doctor tell of health: they stand there while the customer agrees to it.
    void withoutConsentHospitalAndDay_data()
    {
        QTest::addColumn<QString>("hospital");
        QTest::addColumn<bool>("isWithdrawn");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("agreed") << u"320500-h1"_s << false << true;
        QTest::newRow("withdrawn") << u"320500-h1"_s << true << false;
        QTest::newRow("another hospital") << u"320500-h2"_s << false << false;
        QTest::newRow("never asked") << QString() << false << false;
    }

    void withoutConsentHospitalAndDay()
    {
        QFETCH(QString, hospital);
        QFETCH(bool, isWithdrawn);
        QFETCH(bool, isNamed);
        const auto database = bookingDesk();
        PayBooking request = payingBooking();
        request.customer = patientOf(*database, hospital, isWithdrawn);
        QVERIFY(payBooking(*database, request));
        const auto lines = bookedLines(*database, {idText(request.customer)}, today);
        QVERIFY(lines);
        const ServiceLine line = lines->first();
        const Booking& booking = request.booking;
        const QString all = line.nameZh + line.nameEn + line.aboutZh + line.aboutEn;
        QCOMPARE(all.contains(booking.departmentName), isNamed);
        QCOMPARE(all.contains(booking.doctorName), isNamed);
        QCOMPARE(line.aboutZh, booking.hospitalName);
        QCOMPARE(line.at, momentInChina(booking.date, isNamed ? booking.time : QTime(0, 0)));
    }
};

QTEST_MAIN(TestBookedLines)
#include "tst_bookedlines.moc"
