// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/server/Listener.h"
#include "app/server/Metrics.h"
#include "app/server/PhoneGate.h"
#include "app/server/Sample.h"
#include "app/server/Schema.h"
#include "app/server/WorkerPool.h"
#include "app/store/Migrations.h"
#include "modules/community/platform/BookingSteps.h"
#include "modules/community/platform/WaitingSight.h"
#include "tests/modules/community/platform/Clinic.h"
#include "tests/testkit/Browser.h"
#include "tests/testkit/TlsClient.h"

#include <QDir>

using namespace hui;
using namespace hui::testkit;

namespace {

const QString waitingBranch = u"0512-08"_s;

/// The first number that the first specialist of a department gives on a later day.
HoldNumber someNumber(const SimulatedHospitals& hospitals, const Hospital& hospital)
{
    const Doctor doctor = hospitals.doctors(hospital, u"cardiology"_s).first();
    for (const ClinicSession& session : hospitals.sessions(doctor, QDate(2026, 3, 20), 7))
        for (const ClinicTime& each : session.times)
            if (each.open > 0)
                return {hospital.id, u"cardiology"_s, doctor.id, session.date, each.time,
                    {{}, u"王例明"_s, u"resident_id"_s, patientNumber, true}};
    HUI_ASSERT(false);
    return {};
}

} // namespace

/// The page on which a patient sees the line, in Chromium. The picture goes to build/phone.
class TestWaitingBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        addWaitingPhoneRoutes(m_router, m_adapter);
        QVERIFY(m_pool.start([this](Context& context) { return prepare(context); }));
        auto listener = Listener::open({u"127.0.0.1:0"_s, {m_bank.server(), {}}, phoneLimits(), 1,
            [this](Arrival arrival, Reply reply) {
                m_gate.take(std::move(arrival), std::move(reply));
            }});
        QVERIFY(listener);
        m_listener = *std::move(listener);
        QVERIFY(QDir().mkpath(pictures()));
    }

    void cleanupTestCase() { m_listener->drain(); }

    void aPatientSeesTheLine()
    {
        const QJsonObject found = open();
        QCOMPARE(found[u"status"].toInt(), 200);
        const QString text = found[u"text"].toString();
        for (const QString& wanted : {u"就诊序号"_s, m_booking.number, u"前面还有"_s, u"位"_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        // where somebody sees a doctor is nobody's business
        for (const QString& secret :
            {u"王"_s, m_booking.hospitalName, m_booking.departmentName, m_booking.doctorName})
            QVERIFY2(!text.contains(secret), qPrintable(text));
        for (const QJsonValue& path : found[u"asked"].toArray())
            QCOMPARE(path.toString(), m_path); // nothing beside itself
        QVERIFY(found[u"fits"].toBool());
        QVERIFY(found[u"other"].toDouble() >= 44); // large enough for a finger
        QCOMPARE(found[u"clicked"].toString(), u"en"_s);
        QCOMPARE(found[u"cookies"].toArray(), QJsonArray());
        QCOMPARE(found[u"complaints"].toArray(), QJsonArray());
    }

private:
    static QString pictures() { return QStringLiteral(QT_TESTCASE_BUILDDIR) + u"/../../phone"_s; }

    Result<Done> prepare(Context& context)
    {
        const QStringList all = serverMigrations() + customerMigrations() + caseMigrations()
            + communityPlatformMigrations();
        if (const auto migrated = migrate(context.database, all); !migrated)
            return migrated;
        context.database.setFieldKeys(ServerDatabase::fieldKeys());
        if (const auto seeded = seedSample(context, PasswordCost::cheap()); !seeded)
            return seeded;
        return bookSomebody(context);
    }

    /// Held, paid, given by the hospital; on the day of it the patient has checked in.
    Result<Done> bookSomebody(Context& context)
    {
        Database& database = context.database;
        const Hospital hospital = sampleHospitals().first().hospital;
        const auto held = database.transaction([&]() -> BookingAnswer {
            if (const auto added = HospitalRepository(database).add(sampleHospitals().first());
                !added)
                return std::unexpected(added.error());
            return holdNumber(context, *m_adapter,
                {operationId(), waitingBranch, u"SZ-QYL-02"_s, u"0217"_s},
                someNumber(*m_adapter, hospital), {});
        });
        if (!held)
            return std::unexpected(held.error());
        m_booking = std::get<Booking>(*held);
        const UploadedOperation pay = payOf(m_booking);
        const auto paid
            = database.transaction([&] { return payBookingOperation().book(context, pay); });
        if (!paid)
            return std::unexpected(paid.error());
        const OperationKind book = bookOperation(m_adapter);
        const UploadedOperation asked = bookOf(m_booking);
        const auto given = database.transaction(
            [&] { return book.settle(context, asked, book.resolve(context, asked)); });
        if (!given)
            return std::unexpected(given.error());
        m_path = u"/w/"_s + given->result.value(u"phone_url"_s).toString().section(u'/', -1);
        m_clock.advanceMs(
            m_clock.nowUtc().msecsTo(QDateTime(m_booking.date, QTime(0, 0), Qt::UTC)));
        const auto checked = database.transaction(
            [&] { return checkIn(context, *m_adapter, waitingBranch, m_booking.id); });
        m_booking.number = given->result.value(u"number"_s).toString();
        return checked ? Result<Done>(Done{}) : std::unexpected(checked.error());
    }

    QJsonObject open()
    {
        return foundInBrowser(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/phone/page.mjs"_s,
            {u"https://127.0.0.1:%1%2"_s.arg(m_listener->port()).arg(m_path),
                pictures() + u"/waiting.png"_s, u"zh-CN"_s});
    }

    TestBank m_bank;
    FixedClock m_clock;
    FixedRandom m_random;
    Metrics m_metrics{"0"};
    Router m_router;
    const std::shared_ptr<SimulatedHospitals> m_adapter = std::make_shared<SimulatedHospitals>();
    Booking m_booking;
    QString m_path;
    std::unique_ptr<Listener> m_listener; // the workers end before it
    WorkerPool m_pool{WorkerPool::Settings{
                          .databaseUrl = u"sqlite::memory:"_s, .phoneUrl = u"https://m.example"_s},
        m_clock, m_random};
    PhoneGate m_gate{PhoneGate::Parts{m_router, m_pool, m_metrics, m_clock}, 0};
};

QTEST_GUILESS_MAIN(TestWaitingBrowser)
#include "tst_waitingbrowser.moc"
