// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ForgetPatient.h"
#include "tests/modules/community/platform/Clinic.h"

using namespace hui;
using namespace hui::testkit;

/// Numbers are held for a patient and let go: nobody has one twice.
class TestBookingSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsANumber_data() { onBothDatabases(); }
    void holdsANumber()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const FreeNumber number = clinic.freeNumber();
        const QUuid id = operationId();
        const Booking held = bookingOf(clinic.hold(number, patientNumber, id));
        QCOMPARE(held.id, id);
        QCOMPARE(held.state, BookingState::Held);
        QCOMPARE(held.patient, u"王*明"_s);
        QCOMPARE(held.document, u"3205**********1015"_s);
        QVERIFY(held.hospitalNameEn.contains(u"Sample"_s)); // as the directory has them
        QVERIFY(!held.departmentNameEn.isEmpty());
        QVERIFY(held.doctorNameEn.startsWith(u"Dr "_s));
        QCOMPARE(held.fee, Money::fen(5000));
        QCOMPARE(held.insured, Money::fen(3000));
        QCOMPARE(held.due(), Money::fen(2000));
        QCOMPARE(held.heldUntil, clinic.platform.clock().nowUtc().addSecs(600));
        QCOMPARE(held.cancelUntil, number.date.addDays(-1));
        QVERIFY(clinic.freeNumber().time != number.time
            || clinic.freeNumber().doctor != number.doctor
            || clinic.freeNumber().date != number.date);
        QCOMPARE(bookingOf(clinic.hold(number, patientNumber, id)), held); // the same again
        QCOMPARE(codeOf(clinic.hold(clinic.freeNumber(3), patientNumber, id)), u"key_reused"_s);
        QCOMPARE(codeOf(clinic.hold(number, otherNumber)), u"time_full"_s);
    }

    void letsGo_data() { onBothDatabases(); }
    void letsGo()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const FreeNumber number = clinic.freeNumber();
        const Booking held = bookingOf(clinic.hold(number));
        const QString one = bookingsPath + u'/' + idText(held.id);
        const auto release = [&] {
            return bookingOf(clinic.send("POST", one + u":release"_s, {}, operationId()));
        };
        QCOMPARE(release().state, BookingState::Released);
        QCOMPARE(release().state, BookingState::Released);
        const Booking next = bookingOf(clinic.hold(number, otherNumber));
        QCOMPARE(next.state, BookingState::Held);
        clinic.platform.clock().advanceMs(600'000);
        QCOMPARE(clinic.booking(next.id).state, BookingState::Expired);
        QCOMPARE(bookingOf(clinic.hold(number)).state, BookingState::Held); // it is free again
    }

    void sweepsWhatIsOver_data() { onBothDatabases(); }
    void sweepsWhatIsOver()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        const auto stored
            = [&] { return (*BookingRepository(clinic.database()).byId(held.id))->booking.state; };
        QVERIFY(holdSweep().run(clinic.platform.context()));
        QCOMPARE(stored(), BookingState::Held);
        clinic.platform.clock().advanceMs(600'000);
        QVERIFY(holdSweep().run(clinic.platform.context()));
        QCOMPARE(stored(), BookingState::Expired);
    }

    /// Who let a number go is nobody a day later; who booked one stays.
    void whoLetANumberGoIsForgotten_data() { onBothDatabases(); }
    void whoLetANumberGoIsForgotten()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking booked = bookingOf(clinic.hold(clinic.freeNumber(1), otherNumber));
        QCOMPARE(clinic.upload(payOf(booked)).status, OperationOutcome::Status::Accepted);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        const auto stored
            = [&](const QUuid& id) { return **BookingRepository(clinic.database()).byId(id); };
        clinic.platform.clock().advanceMs(86'400'000);
        QVERIFY(holdSweep().run(clinic.platform.context()));
        QCOMPARE(stored(held.id).booking.state, BookingState::Expired);
        QCOMPARE(stored(held.id).patientName, u"王例明"_s);
        clinic.platform.clock().advanceMs(600'001);
        QVERIFY(holdSweep().run(clinic.platform.context()));
        QVERIFY(stored(held.id).patientName.isEmpty() && stored(held.id).documentKey.isEmpty());
        QCOMPARE(stored(booked.id).patientName, u"王例明"_s);
    }

    void aPatientIsInOnePlace_data() { onBothDatabases(); }
    void aPatientIsInOnePlace()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const FreeNumber number = clinic.freeNumber();
        clinic.hold(number);
        FreeNumber general{u"320500-h1-cardiology-0"_s, number.date, QTime(8, 30)};
        QCOMPARE(codeOf(clinic.hold(general)), u"patient_busy"_s); // twice in a department
        general = {u"320500-h1-surgery-0"_s, number.date, number.time};
        QCOMPARE(codeOf(clinic.send("POST", bookingsPath,
                     Clinic::holdBody(general, patientNumber, u"surgery"_s), operationId())),
            u"patient_busy"_s); // at the same time
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QJsonObject>("changed");
        QTest::addColumn<QString>("code");
        const auto patient = [](const QString& kind, const QString& number) {
            return QJsonObject{{u"patient"_s,
                QJsonObject{{u"name"_s, u"王例明"_s}, {u"document_kind"_s, kind},
                    {u"document_number"_s, number}, {u"insured"_s, false}}}};
        };
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QJsonObject& changed, const char* code) {
                QTest::addRow("%s, %s", name, qPrintable(kind))
                    << kind << changed << QString::fromLatin1(code);
            };
            row("no hospital", {{u"hospital"_s, u"1"_s}}, "hospital_unknown");
            row("no department", {{u"department"_s, u"alchemy"_s}}, "clinic_unknown");
            row("no doctor", {{u"doctor"_s, u"320500-h1-cardiology-9"_s}}, "clinic_unknown");
            row("no such time", {{u"time"_s, u"12:34"_s}}, "clinic_unknown");
            row("yesterday", {{u"date"_s, u"2026-03-17"_s}}, "time_wrong");
            row("too far", {{u"date"_s, u"2026-04-02"_s}}, "time_wrong");
            row("over for today", {{u"date"_s, u"2026-03-18"_s}, {u"time"_s, u"10:30"_s}},
                "time_wrong");
            row("a wrong number", patient(u"resident_id"_s, u"320508197906121016"_s),
                "patient_unknown");
            row("no kind of document", patient(u"library_card"_s, patientNumber),
                "patient_unknown");
            row("no record",
                {{u"patient"_s,
                    QJsonObject{{u"customer"_s, idText(operationId())}, {u"insured"_s, false}}}},
                "patient_elsewhere");
            row("a word too many", {{u"price"_s, 1}}, "malformed");
        }
    }
    void refuses()
    {
        QFETCH(QString, database);
        QFETCH(QJsonObject, changed);
        QFETCH(QString, code);
        Clinic clinic(database);
        QJsonObject body = Clinic::holdBody(clinic.freeNumber(), patientNumber);
        for (auto word = changed.begin(); word != changed.end(); ++word)
            body.insert(word.key(), word.value());
        QCOMPARE(codeOf(clinic.send("POST", bookingsPath, body, operationId())), code);
        QCOMPARE(clinic.send("GET", bookingsPath).body.value(u"bookings"_s).toArray().size(), 0);
    }

    void takesWhoHasARecord_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("grown up, %s", qPrintable(kind)) << kind << u"1979-06-12"_s << QString();
            QTest::addRow("under 14, %s", qPrintable(kind))
                << kind << u"2015-05-04"_s << u"guardian_missing"_s;
        }
    }
    void takesWhoHasARecord()
    {
        QFETCH(QString, database);
        QFETCH(QString, birth);
        QFETCH(QString, code);
        Clinic clinic(database);
        const Customer person = keptPerson(clinic, birth);
        const FreeNumber number = clinic.freeNumber();
        QJsonObject body = Clinic::holdBody(number, patientNumber);
        body.insert(
            u"patient"_s, QJsonObject{{u"customer"_s, idText(person.id)}, {u"insured"_s, false}});
        const Response answer = clinic.send("POST", bookingsPath, body, operationId());
        QCOMPARE(codeOf(answer), code);
        if (code.isEmpty()) {
            QCOMPARE(bookingOf(answer).patient, u"王*明"_s);
            QCOMPARE(bookingOf(answer).due(), Money::fen(5000)); // not insured
            const FreeNumber general{u"320500-h1-cardiology-0"_s, number.date, QTime(8, 30)};
            QCOMPARE(codeOf(clinic.hold(general)), u"patient_busy"_s); // by document the same
        }
    }

    /// Who is forgotten is found by their record and by their document; the booking stays, of
    /// nobody, and so do those of others.
    void forgetsAPatient_data() { onBothDatabases(); }
    void forgetsAPatient()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Customer person = keptPerson(clinic);
        const Booking theirs = bookingOf(clinic.hold(clinic.freeNumber())); // entered by hand
        const FreeNumber second{u"320500-h1-surgery-0"_s, anotherDay(theirs.date), QTime(9, 0)};
        const Booking more = bookingOf(clinic.send("POST", bookingsPath,
            Clinic::holdBody(second, patientNumber, u"surgery"_s), operationId()));
        const Booking another = bookingOf(clinic.hold(clinic.freeNumber(1), otherNumber));
        Context& context = clinic.platform.context();
        QVERIFY(forgetPatientsOf(context, {idText(operationId())})); // of whom nothing is known
        QCOMPARE(clinic.booking(theirs.id).patient, theirs.patient);
        QVERIFY(forgetPatientsOf(context, {idText(person.id)}));
        const Booking left = clinic.booking(theirs.id);
        QVERIFY(left.patient.isEmpty() && left.document.isEmpty());
        QVERIFY(clinic.booking(more.id).patient.isEmpty()); // all of them, not the first alone
        QCOMPARE(left.doctor, theirs.doctor);
        QCOMPARE(left.fee, theirs.fee);
        QCOMPARE(clinic.booking(another.id).patient, another.patient);
    }

    /// A person with a record is one, whichever of their documents is shown.
    void twoDocumentsAreOnePatient_data() { onBothDatabases(); }
    void twoDocumentsAreOnePatient()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        keptPerson(clinic);
        const FreeNumber number = clinic.freeNumber();
        QCOMPARE(bookingOf(clinic.hold(number)).document, u"3205**********1015"_s);
        const FreeNumber surgery{u"320500-h1-surgery-0"_s, number.date, number.time};
        const auto onPassport = [&](const FreeNumber& wanted, const QString& department) {
            QJsonObject body = Clinic::holdBody(wanted, patientNumber, department);
            body.insert(u"patient"_s,
                QJsonObject{{u"name"_s, u"王例明"_s}, {u"document_kind"_s, u"passport"_s},
                    {u"document_number"_s, u"E12345678"_s}, {u"country"_s, u"CHN"_s},
                    {u"insured"_s, false}});
            return clinic.send("POST", bookingsPath, body, operationId());
        };
        QCOMPARE(codeOf(onPassport(surgery, u"surgery"_s)), u"patient_busy"_s);
        const FreeNumber general{u"320500-h1-cardiology-0"_s, number.date, QTime(8, 30)};
        QCOMPARE(codeOf(onPassport(general, u"cardiology"_s)), u"patient_busy"_s);
        const FreeNumber later{u"320500-h1-surgery-0"_s, anotherDay(number.date), QTime(9, 0)};
        const Booking held = bookingOf(onPassport(later, u"surgery"_s));
        QVERIFY(held.document.startsWith(u'E')); // what was shown is what is told
    }

    /// A branch that has more than one answer holds is told all, page by page.
    void allAreTold_data() { onBothDatabases(); }
    void allAreTold()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        BookingRepository bookings(clinic.database());
        BranchBooking one = **bookings.byId(bookingOf(clinic.hold(clinic.freeNumber())).id);
        constexpr int all = bookingsAtOnce + 5;
        QVERIFY(clinic.database().transaction([&]() -> Result<Done> {
            for (int i = 1; i < all; ++i) {
                one.booking.id = operationId();
                one.booking.date = QDate(2026, 3, 20).addDays(i % 3);
                one.place = 100 + i;
                one.documentKey = QString::number(i);
                if (const auto added = bookings.add(one); !added || !*added)
                    return failure(Error::Kind::Storage, "not added");
            }
            return Done{};
        }));
        const QJsonObject first = clinic.send("GET", bookingsPath).body;
        QCOMPARE(first.value(u"bookings"_s).toArray().size(), bookingsAtOnce);
        const QJsonObject rest
            = clinic.send("GET", bookingsPath + u"?after="_s + first.value(u"next"_s).toString())
                  .body;
        QVERIFY(!rest.contains(u"next"_s));
        QSet<QString> told;
        for (const QJsonObject& page : {first, rest})
            for (const QJsonValue& each : page.value(u"bookings"_s).toArray())
                told.insert(each[u"booking"_s].toString());
        QCOMPARE(told.size(), all);
    }

    void nothingIsHalfHeld()
    {
        for (int count = 0;; ++count) {
            Clinic clinic(u"sqlite"_s);
            const FreeNumber number = clinic.freeNumber();
            const QUuid id = operationId();
            clinic.database().failAfter(count);
            const Response answer = clinic.hold(number, patientNumber, id);
            clinic.database().failAfter(-1);
            if (answer.status == 200) {
                QVERIFY(count >= 7);
                return;
            }
            QCOMPARE(answer.status, 503);
            QVERIFY(!*BookingRepository(clinic.database()).byId(id));
            QCOMPARE(bookingOf(clinic.hold(number, patientNumber, id)).state, BookingState::Held);
        }
    }

    void thePatientIsClosedOnDisk_data() { onBothDatabases(); }
    void thePatientIsClosedOnDisk()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        clinic.hold(clinic.freeNumber());
        auto rows = clinic.database().run(
            u"SELECT patient, document, patient_ix, asked FROM community_booking"_s, {});
        QVERIFY(rows && rows->next());
        for (int column = 0; column < 4; ++column) {
            const QString text = rows->value(column).toString();
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(u"王例明"));
            QVERIFY(!text.contains(patientNumber));
        }
    }

private:
    /// A day of the clinic beside that one.
    static QDate anotherDay(const QDate& day)
    {
        const QDate friday(2026, 3, 20);
        return day == friday ? friday.addDays(3) : friday;
    }

    /// 王例明, with a resident ID card and a passport on the record.
    static Customer keptPerson(Clinic& clinic, const QString& birth = u"1979-06-12"_s)
    {
        Customer person;
        person.id = operationId();
        person.createdAt = clinic.platform.clock().nowUtc();
        person.certificates = {{CertificateKind::ResidentId, patientNumber, u"CHN"_s},
            {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s}};
        person.fields.insert(CustomerField::Name, {u"王例明"_s, person.id});
        person.fields.insert(CustomerField::Birth, {birth, person.id});
        const auto kept = clinic.database().transaction([&]() -> Result<Done> {
            CustomerBranchRepository branches(clinic.database());
            const auto saved = CustomerRepository(clinic.database()).save(person);
            return saved ? branches.add(person.id, sampleCaller().branch) : saved;
        });
        HUI_ASSERT(kept);
        return person;
    }
};

QTEST_GUILESS_MAIN(TestBookingSteps)
#include "tst_bookingsteps.moc"
