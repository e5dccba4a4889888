// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/community/platform/Clinic.h"

using namespace hui;
using namespace hui::testkit;

/// The directory is generated: plainly named, in real cities, the same every time.
class TestHospitalEndpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsMoreThanEightHundred()
    {
        const QList<SampleHospital> hospitals = sampleHospitals();
        QVERIFY(hospitals.size() >= 800);
        QSet<QString> ids;
        QSet<QString> names;
        for (const SampleHospital& each : hospitals) {
            ids.insert(each.hospital.id);
            names.insert(each.hospital.name);
            QVERIFY(each.hospital.name.contains(u"样例"));
            QVERIFY(each.hospital.name.startsWith(each.hospital.cityName));
        }
        QCOMPARE(ids.size(), hospitals.size());
        QCOMPARE(names.size(), hospitals.size());
    }

    void isFound_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& query, const QString& first) {
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << query << first;
            };
            row("the nearest first", QString(), u"苏州市第一样例医院"_s);
            row("Chinese", u"?q=样例中医"_s, u"苏州市样例中医院"_s);
            row("initials", u"?q=szsdy"_s, u"苏州市第一样例医院"_s);
            row("pinyin", u"?q=wuxi"_s, u"无锡市第一样例医院"_s);
            row("a city", u"?city=320100"_s, u"南京市第一样例医院"_s);
            row("a grade", u"?grade=3b"_s, u"苏州市样例中医院"_s);
            row("nearer than the rest of the province", u"?grade=2a"_s, u"常熟市第一样例医院"_s);
            row("nothing", u"?q=nowhere"_s, QString());
        }
    }
    void isFound()
    {
        QFETCH(QString, database);
        QFETCH(QString, query);
        QFETCH(QString, first);
        Clinic clinic(database);
        const Response answer = clinic.send("GET", u"/v1/hospitals"_s + query);
        const auto found = foundHospitalsFromJson(answer.body);
        QVERIFY(found);
        QCOMPARE(found->hospitals.value(0).name, first);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        const QString one = u"/v1/hospitals/320500-h1/departments"_s;
        QTest::newRow("a grade there is not") << u"/v1/hospitals?grade=9"_s << u"malformed"_s;
        QTest::newRow("no such hospital")
            << u"/v1/hospitals/320500-h9/departments"_s << u"hospital_unknown"_s;
        QTest::newRow("no such department")
            << one + u"/alchemy/plan?from=2026-03-18&days=6"_s << u"clinic_unknown"_s;
        QTest::newRow("no day") << one + u"/cardiology/plan?days=6"_s << u"malformed"_s;
        QTest::newRow("too many days")
            << one + u"/cardiology/plan?from=2026-03-18&days=15"_s << u"malformed"_s;
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        Clinic clinic(u"sqlite"_s);
        QCOMPARE(codeOf(clinic.send("GET", path)), code);
    }

    void tellsDepartmentsAndDoctors_data() { onBothDatabases(); }
    void tellsDepartmentsAndDoctors()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const auto departments = departmentsFromJson(
            clinic.send("GET", u"/v1/hospitals/320500-h1/departments"_s).body);
        QVERIFY(departments);
        QCOMPARE(departments->size(), 22);
        QVERIFY(departments->at(1).freeToday > 0);
        const DepartmentPlan plan = clinic.plan();
        QCOMPARE(plan.from, QDate(2026, 3, 18));
        QCOMPARE(plan.last, QDate(2026, 4, 1));
        QCOMPARE(plan.holdMinutes, 10);
        QCOMPARE(plan.doctors.last().doctor.title, DoctorTitle::General);
        QCOMPARE(plan.doctors.first().doctor.fee, Money::fen(5000));
        QSet<QString> names;
        for (const DoctorPlan& each : plan.doctors)
            names.insert(each.doctor.name);
        QCOMPARE(names.size(), plan.doctors.size());
        for (const ClinicTime& each : plan.doctors.last().sessions.first().times)
            QCOMPARE(each.open > 0, each.time > QTime(10, 43)); // it is 10:43
    }

    void endsWhereBookingEnds()
    {
        Clinic clinic(u"sqlite"_s);
        const DepartmentPlan plan = clinic.plan(u"cardiology"_s, u"2026-03-30"_s, 6);
        for (const DoctorPlan& each : plan.doctors)
            for (const ClinicSession& session : each.sessions)
                QVERIFY(session.date <= QDate(2026, 4, 1));
        QVERIFY(!plan.doctors.last().sessions.isEmpty());
    }

    void restsOnHolidays()
    {
        const Doctor general{u"320500-h1-cardiology-0"_s, {}, {}, DoctorTitle::General};
        for (const ClinicSession& session : sampleSessions(general, QDate(2026, 10, 1), 3))
            QCOMPARE(session.half, HalfDay::Morning); // 国庆节
        QCOMPARE(sampleSessions(general, QDate(2026, 3, 18), 1).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestHospitalEndpoints)
#include "tst_hospitalendpoints.moc"
