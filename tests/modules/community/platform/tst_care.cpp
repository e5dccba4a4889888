// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "modules/community/Care.h"
#include "tests/modules/community/platform/Clinic.h"

using namespace hui;
using namespace hui::testkit;

namespace {

Customer recordOf(const QString& name, const QString& document)
{
    Customer record;
    record.id = operationId();
    record.createdAt = FixedClock().nowUtc();
    record.fields.insert(CustomerField::Name, {name, {}});
    record.certificates.append(
        {CertificateKind::ResidentId, document, u"CHN"_s, QDate(2030, 1, 1)});
    return record;
}

void keepRecord(Clinic& clinic, const Customer& record, bool isOfBranch = true)
{
    HUI_ASSERT(clinic.database().transaction([&]() -> Result<Done> {
        CustomerBranchRepository branches(clinic.database());
        const auto saved = CustomerRepository(clinic.database()).save(record);
        return saved && isOfBranch ? branches.add(record.id, sampleCaller().branch) : saved;
    }));
}

CustomerLink linkTo(const Customer& other, LinkRole role, const QDate& until = {})
{
    return {operationId(), role, other.id, u"王*明"_s, u"户口簿"_s, FixedClock().nowUtc(), until};
}

/// A number that is paid and given for a record.
Booking bookedFor(Clinic& clinic, const Customer& record, int which)
{
    const FreeNumber number = clinic.freeNumber(which);
    const HoldNumber wanted{firstHospital, u"cardiology"_s, number.doctor, number.date, number.time,
        {.customer = record.id, .isInsured = true}};
    const Response answer = clinic.send("POST", bookingsPath, toJson(wanted), operationId());
    if (answer.status != 200)
        qFatal("%s", QJsonDocument(answer.body).toJson().constData());
    const Booking held = bookingOf(answer);
    clinic.upload(payOf(held));
    clinic.upload(bookOf(held));
    return clinic.booking(held.id);
}

Response visitsOf(Clinic& clinic, const QUuid& customer)
{
    return clinic.send("GET", u"/v1/customers/%1/visits"_s.arg(idText(customer)));
}

QList<CareVisit> readVisits(const Response& response)
{
    const auto read = careVisitsFromJson(response.body);
    return read ? *read : QList<CareVisit>();
}

QStringList audited(Clinic& clinic)
{
    auto rows = clinic.database().run(
        u"SELECT outcome FROM audit WHERE action = 'community.visits_ahead'"_s);
    QStringList outcomes;
    while (rows && rows->next())
        outcomes.append(rows->value(0).toString());
    return outcomes;
}

} // namespace

/// 就医动态: what lies ahead of a customer and of those they act for.
class TestCare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownAndThoseActedFor_data() { rows(); }
    void ownAndThoseActedFor()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        Customer own = recordOf(u"王例明"_s, patientNumber);
        const Customer father = recordOf(u"王例国"_s, otherNumber);
        const Customer spouse = recordOf(u"李例芳"_s, u"11010519491231002X"_s);
        own.links = {linkTo(father, LinkRole::Principal), linkTo(spouse, LinkRole::Spouse)};
        for (const Customer& each : {own, father, spouse})
            keepRecord(clinic, each);
        const Booking first = bookedFor(clinic, own, 0);
        const Booking second = bookedFor(clinic, father, 1);
        (void)bookedFor(clinic, spouse, 2); // of the household, and acted for by nobody
        const Response told = visitsOf(clinic, own.id);
        QCOMPARE(told.status, 200);
        const QList<CareVisit> visits = readVisits(told);
        QCOMPARE(visits.size(), 2);
        QCOMPARE(visits.first().booking, first);
        QVERIFY(!visits.first().role && !visits.first().waiting);
        QCOMPARE(visits.last().booking.id, second.id);
        QCOMPARE(visits.last().role, std::optional(LinkRole::Principal));
        const QByteArray words = QJsonDocument(told.body).toJson();
        QVERIFY(!words.contains("王例") && !words.contains(patientNumber.toUtf8())); // masked
        QCOMPARE(audited(clinic), QStringList(u"ok"_s));
    }

    /// On the day the hospital tells the place in the line; what is over is not ahead any more.
    void onTheDay_data() { rows(); }
    void onTheDay()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Customer own = recordOf(u"王例明"_s, patientNumber);
        keepRecord(clinic, own);
        const Booking booked = bookedFor(clinic, own, 0);
        const QDateTime morning(booked.date, QTime(0, 0), Qt::UTC);
        clinic.platform.clock().advanceMs(clinic.platform.clock().nowUtc().msecsTo(morning));
        const QString checkIn = bookingsPath + u'/' + idText(booked.id) + u":checkin"_s;
        QCOMPARE(clinic.send("POST", checkIn, {}, operationId()).status, 200);
        const QList<CareVisit> visits = readVisits(visitsOf(clinic, own.id));
        QCOMPARE(visits.size(), 1);
        QVERIFY(visits.first().waiting);
        QCOMPARE(visits.first().waiting->state, WaitingState::Waiting);
        clinic.platform.clock().advanceMs(86'400'000);
        QCOMPARE(readVisits(visitsOf(clinic, own.id)).size(), 0);
    }

    void whatIsCancelledIsNotAhead_data() { rows(); }
    void whatIsCancelledIsNotAhead()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Customer own = recordOf(u"王例明"_s, patientNumber);
        keepRecord(clinic, own);
        const Booking booked = bookedFor(clinic, own, 0);
        clinic.upload(signedCancelOf(clinic, booked));
        QCOMPARE(readVisits(visitsOf(clinic, own.id)).size(), 0);
    }

    void isNotToldWithoutTheRecord_data() { rows(); }
    void isNotToldWithoutTheRecord()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        Customer own = recordOf(u"王例明"_s, patientNumber);
        const Customer child = recordOf(u"王例萱"_s, otherNumber);
        keepRecord(clinic, child, false); // of another branch
        own.links = {linkTo(child, LinkRole::Ward)};
        keepRecord(clinic, own);
        QCOMPARE(readVisits(visitsOf(clinic, own.id)).size(), 0);
        for (const QUuid& id : {child.id, operationId(), QUuid()}) {
            const Response refused = visitsOf(clinic, id);
            QCOMPARE(refused.status, 404);
            QCOMPARE(refused.body.value(u"code").toString(), u"patient_elsewhere"_s);
        }
        QCOMPARE(audited(clinic).count(u"patient_elsewhere"_s), 3);
    }

    void aLinkThatIsOverGivesNothing()
    {
        const Customer other = recordOf(u"王例国"_s, otherNumber);
        const QDate day(2026, 3, 18);
        QVERIFY(actsFor(linkTo(other, LinkRole::Ward), day));
        QVERIFY(actsFor(linkTo(other, LinkRole::Principal, day), day));
        QVERIFY(!actsFor(linkTo(other, LinkRole::Principal, day.addDays(-1)), day));
        QVERIFY(!actsFor(linkTo(other, LinkRole::Agent), day)); // acts for the customer, not so
        QVERIFY(!actsFor(linkTo(other, LinkRole::Child), day));
    }

private:
    static void rows()
    {
        QTest::addColumn<QString>("database");
        for (const QString& kind : databaseKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
};

QTEST_GUILESS_MAIN(TestCare)
#include "tst_care.moc"
