// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/BookingCover.h"
#include "modules/community/platform/SampleHospitals.h"
#include "tests/modules/community/platform/Clinic.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// Of a document that the sample insurance does not know.
QString uninsuredNumber()
{
    const QString prefix = u"32050819790612"_s;
    const QDate day(2026, 3, 18);
    for (int sequence = 100; sequence < 200; ++sequence)
        for (const QChar& check : u"0123456789X"_s) {
            const auto document = parseCertificate(CertificateKind::ResidentId,
                prefix + QString::number(sequence) + check, u"CHN"_s, day);
            if (document
                && sampleCover(document->key(), Money::fen(5000)).standing
                    == InsuranceCover::NotInsured)
                return document->number;
        }
    HUI_ASSERT(false);
    return {};
}

/// Hospitals that claim what they like, or whose line fails.
class BoastingHospitals final : public HospitalAdapter {
public:
    Result<HospitalCover> told = HospitalCover{};
    int asked = 0;

    QList<Department> departments(const Hospital& hospital) const override
    {
        return m_hospitals.departments(hospital);
    }
    QList<Doctor> doctors(const Hospital& hospital, const QString& department) const override
    {
        return m_hospitals.doctors(hospital, department);
    }
    QList<ClinicSession> sessions(const Doctor& doctor, const QDate& from, int days) const override
    {
        return m_hospitals.sessions(doctor, from, days);
    }
    Result<HospitalCover> cover(Database&, const Hospital&, const HospitalPatient& patient,
        const Doctor&, const QDate&) override
    {
        ++asked;
        HUI_ASSERT(!patient.name.isEmpty() && !patient.documentKey.isEmpty());
        return told;
    }
    Result<HospitalAnswer> book(Database&, const Registration&) override { return silence(); }
    Result<HospitalAnswer> enquire(Database&, const QUuid&) override { return silence(); }
    Result<HospitalAnswer> cancel(Database&, const QUuid&) override { return silence(); }
    Result<QList<Visit>> visits(
        Database&, const Hospital&, const HospitalPatient&, const QDate&) override
    {
        return QList<Visit>();
    }
    Result<QList<Stay>> stays(
        Database&, const Hospital&, const HospitalPatient&, const QDate&) override
    {
        return QList<Stay>();
    }
    Result<QList<MedicalReport>> reports(
        Database&, const Hospital&, const HospitalPatient&, const QDate&) override
    {
        return QList<MedicalReport>();
    }
    Result<HospitalAnswer> charge(Database&, const HospitalCharge&) override { return silence(); }
    Result<HospitalAnswer> giveBack(Database&, const HospitalCharge&) override { return silence(); }
    Result<HospitalAnswer> checkIn(Database&, const QUuid&, const QDateTime&) override
    {
        return silence();
    }
    Result<HospitalLine> waiting(Database&, const QUuid&, const QDateTime&) override
    {
        return HospitalLine{};
    }

private:
    static Result<HospitalAnswer> silence() { return HospitalAnswer{}; }

    SimulatedHospitals m_hospitals;
};

HoldNumber wantedOf(const FreeNumber& number, bool isInsured)
{
    return {firstHospital, u"cardiology"_s, number.doctor, number.date, number.time,
        {{}, u"王例明"_s, u"resident_id"_s, patientNumber, isInsured}};
}

} // namespace

/// What the insurance pays is the hospital's word: the customer only wishes to use it.
class TestBookingCover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHospitalSays_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isWished");
        QTest::addColumn<bool>("isSilent");
        QTest::addColumn<QString>("cover");
        QTest::addColumn<qint64>("due");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&kind](const char* name, const QString& number, bool isWished,
                                 bool isSilent, const QString& cover, qint64 due) {
                QTest::addRow("%s, %s", name, qPrintable(kind))
                    << kind << number << isWished << isSilent << cover << due;
            };
            row("insured", patientNumber, true, false, u"insured"_s, 2000);
            row("not insured", uninsuredNumber(), true, false, u"not_insured"_s, 5000);
            row("silent", patientNumber, true, true, u"silent"_s, 5000);
            row("not wished", patientNumber, false, false, {}, 5000);
        }
    }
    void theHospitalSays()
    {
        QFETCH(QString, database);
        QFETCH(QString, number);
        QFETCH(bool, isWished);
        QFETCH(bool, isSilent);
        QFETCH(QString, cover);
        QFETCH(qint64, due);
        Clinic clinic(database);
        if (isSilent)
            clinic.behave(HospitalBehaviour::Never);
        QJsonObject asked = Clinic::holdBody(clinic.freeNumber(), number);
        QJsonObject patient = asked.value(u"patient"_s).toObject();
        patient.insert(u"insured"_s, isWished);
        asked.insert(u"patient"_s, patient);
        const QUuid key = operationId();
        const Booking held = bookingOf(clinic.send("POST", bookingsPath, asked, key));
        QCOMPARE(nameOf(held.cover), cover);
        QCOMPARE(held.due().minor(), due);
        clinic.behave(HospitalBehaviour::Normal);
        QCOMPARE(bookingOf(clinic.send("POST", bookingsPath, asked, key)), held); // as it was
        QCOMPARE(clinic.booking(held.id), held);
        UploadedOperation paid = payOf(held);
        QCOMPARE(clinic.upload(paid).status, OperationOutcome::Status::Accepted);
        QCOMPARE(clinic.balance(u"hospital:"_s + firstHospital), -due);
    }

    /// More than the fee, or less than nothing, is nobody's word.
    void isWithinTheFee_data()
    {
        QTest::addColumn<qint64>("told");
        QTest::addColumn<qint64>("pays");
        QTest::newRow("more than all") << qint64(9000) << qint64(5000);
        QTest::newRow("below zero") << qint64(-100) << qint64(0);
        QTest::newRow("all") << qint64(5000) << qint64(5000);
    }
    void isWithinTheFee()
    {
        QFETCH(qint64, told);
        QFETCH(qint64, pays);
        Clinic clinic(u"sqlite"_s);
        BoastingHospitals hospitals;
        hospitals.told = HospitalCover{InsuranceCover::Insured, Money::fen(told)};
        const auto cover = coverOf(clinic.platform.context(), hospitals,
            {operationId(), u"0512-08"_s, u"SZ-QYL-02"_s, u"0217"_s},
            wantedOf(clinic.freeNumber(), true));
        QCOMPARE(cover->pays.minor(), pays);
    }

    /// A line that fails is silence; nobody is asked what was not wished or is refused anyway.
    void isAskedWhereItCounts()
    {
        Clinic clinic(u"sqlite"_s);
        const BookingAsker asker{operationId(), u"0512-08"_s, u"SZ-QYL-02"_s, u"0217"_s};
        BoastingHospitals hospitals;
        hospitals.told = failure(Error::Kind::Offline, "the line is down");
        HoldNumber wanted = wantedOf(clinic.freeNumber(), true);
        const auto ask = [&] {
            return coverOf(clinic.platform.context(), hospitals, asker, wanted)->standing;
        };
        QCOMPARE(ask(), InsuranceCover::Silent);
        QCOMPARE(hospitals.asked, 1);
        wanted.patient.isInsured = false;
        QCOMPARE(ask(), InsuranceCover::NotAsked);
        wanted.patient.isInsured = true;
        wanted.doctor = u"nobody"_s;
        QCOMPARE(ask(), InsuranceCover::NotAsked);
        wanted = wantedOf(clinic.freeNumber(), true);
        wanted.patient.documentNumber = u"1"_s;
        QCOMPARE(ask(), InsuranceCover::NotAsked);
        QCOMPARE(hospitals.asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestBookingCover)
#include "tst_bookingcover.moc"
