// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseMove.h"
#include "app/casework/CaseRepository.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/Masking.h"
#include "modules/community/BookingWire.h"
#include "modules/community/Care.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/HospitalWire.h"
#include "modules/community/ReportWire.h"
#include "modules/community/WaitingWire.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/ServedNeeds.h"

#include <QHash>
#include <QJsonArray>

namespace hui::testkit {

/// What the desk of a clinic's tests has.
inline QStringList clinicTables()
{
    return caseMigrations() + caseDeskMigrations() + community::communityMigrations();
}

/// A case that was begun on the telephone and taken over by the desk.
inline Case appointmentWanted(DeskFixture& desk)
{
    Case wanted;
    wanted.kind = QStringLiteral("P-034");
    wanted.kindZh = QStringLiteral("预约挂号");
    wanted.kindEn = QStringLiteral("Book");
    wanted.channel = QStringLiteral("phone");
    wanted.touchpoint = QStringLiteral("page");
    wanted.act = QStringLiteral("book");
    wanted.entries = {{QStringLiteral("hospital"), QStringLiteral("第一样例")},
        {QStringLiteral("department"), QStringLiteral("心血管")},
        {QStringLiteral("patient"), QStringLiteral("王例明")}};
    const Services services = desk.services();
    const Case begun = openedAs(wanted, services.shift.branch,
        {operationId(), services.device, {}, services.clock.nowUtc()});
    desk.run([begun](Database& database) {
        return database.transaction([&] {
            keepServedNeeds(database);
            return CaseRepository(database).save(begun);
        });
    });
    return begun;
}

/// A hospital behind an uplink of a test: one department has a plan, and a number once held is
/// gone.
class FakeClinic {
public:
    enum class Line { Up, Down, LosesHolds };

    explicit FakeClinic(const Clock& clock)
        : m_clock(clock)
    {
    }

    Result<UplinkAnswer> answer(const UplinkRequest& request)
    {
        if (line == Line::Down)
            return failure(Error::Kind::Offline, "no network in this test");
        const QString& path = request.path;
        if (path.startsWith(u"/v1/hospitals"))
            return read(path);
        if (isMisnamed(request.body.value(u"patient").toObject()))
            return misnamed();
        if (path == u"/v1/bookings")
            return hold(request);
        if (path.endsWith(u"/waiting") || path.endsWith(u":checkin"))
            return lineOf(path);
        if (path.endsWith(u"/visits"))
            return isElsewhere ? problem(404, QStringLiteral("patient_elsewhere"))
                               : UplinkAnswer{200, community::toJson(ahead)};
        if (path.endsWith(u":remind"))
            return remind(request);
        if (path.endsWith(u":release"))
            return release(path);
        if (path == u"/v1/visits:find" || path == u"/v1/stays:find")
            questions.append(request.body);
        if (path == u"/v1/visits:find")
            return UplinkAnswer{200, community::toJson(visits())};
        if (path == u"/v1/stays:find")
            return UplinkAnswer{200, community::toJson(stays())};
        if (path == u"/v1/medical-reports:find")
            return hasConsent
                ? UplinkAnswer{200, community::toJson(QList<community::ReportHead>{report().head})}
                : problem(409, QStringLiteral("consent_missing"));
        if (path.startsWith(u"/v1/medical-reports/")) {
            reasons.append(request.body.value(u"reason").toString());
            return UplinkAnswer{200, community::toJson(report())};
        }
        if (path == u"/v1/approvals")
            return signedBySupervisor();
        if (path == u"/v1/operations:batch")
            return verdicts(request);
        if (path.startsWith(u"/v1/operations/"))
            return UplinkAnswer{
                200, verdictOn(path.section(u'/', -1), QStringLiteral("community.book"))};
        return UplinkAnswer{200,
            {{QStringLiteral("changes"), QJsonArray()},
                {QStringLiteral("cursor"), QStringLiteral("1")}, {QStringLiteral("more"), false},
                {QStringLiteral("epoch"), QStringLiteral("e")}}};
    }

    Line line = Line::Up;
    QString bookVerdict = QStringLiteral("accepted"); ///< of the hospital
    QHash<QUuid, community::Booking> bookings;
    community::Waiting waiting{community::WaitingState::NotThere, QStringLiteral("A014"), 0, 0, 3};
    QStringList reminded; ///< the telephones that were asked for
    QList<community::CareVisit> ahead; ///< of the customer and those they act for
    bool isElsewhere = false; ///< the branch does not have the customer
    bool hasConsent = true;
    community::InsuranceCover cover = community::InsuranceCover::Insured; ///< of who wishes it
    QString misnamedAs; ///< whoever is called so has another name on record
    QStringList reasons; ///< for which reports were shown
    QList<QJsonObject> questions; ///< for bills and stays
    int holdsMade = 0; ///< made, not asked
    int gone = 0; ///< numbers of today that others have taken

private:
    static community::Hospital hospital(const char* id, const char* name, const char* nameEn,
        const char* city, community::HospitalGrade grade)
    {
        return {QLatin1StringView(id), QString::fromLatin1(id).left(6), QString::fromUtf8(city),
            QString::fromUtf8(name), QLatin1StringView(nameEn), grade};
    }

    static UplinkAnswer problem(int status, const QString& code)
    {
        return {status,
            {{QStringLiteral("code"), code}, {QStringLiteral("text_zh"), code},
                {QStringLiteral("text_en"), code}}};
    }

    bool isMisnamed(const QJsonObject& patient) const
    {
        return !misnamedAs.isEmpty() && patient.value(u"name").toString() == misnamedAs;
    }

    static UplinkAnswer misnamed()
    {
        return {422,
            {{QStringLiteral("code"), QStringLiteral("patient_differs")},
                {QStringLiteral("text_zh"), QStringLiteral("姓名与该证件的档案不符，请核对证件。")},
                {QStringLiteral("text_en"),
                    QStringLiteral("Another name is on record for this document.")},
                {QStringLiteral("field"), QStringLiteral("patient.name")}}};
    }

    UplinkAnswer read(const QString& path)
    {
        if (path.endsWith(u"/departments"))
            return {200, community::toJson(departments())};
        if (path.contains(u"/plan"))
            return {200, community::toJson(plan(path))};
        using community::HospitalGrade;
        QList<community::Hospital> all{
            hospital("320500-h1", "苏州市第一样例医院", "Suzhou First Sample Hospital", "苏州市",
                HospitalGrade::ThreeA),
            hospital("320500-h2", "苏州市样例中医院", "Suzhou Sample Hospital of Chinese Medicine",
                "苏州市", HospitalGrade::ThreeB),
            hospital("320581-h1", "常熟市第一样例医院", "Changshu First Sample Hospital", "常熟市",
                HospitalGrade::TwoA)};
        return {200, community::toJson(community::FoundHospitals{all, true})};
    }

    QList<community::Department> departments() const
    {
        const struct {
            const char* id;
            const char* name;
            const char* nameEn;
            const char* pinyin;
            int left;
        } all[] = {{"general", "全科医学", "General practice", "quan ke yi xue", 32},
            {"cardiology", "心血管内科", "Cardiology", "xin xue guan nei ke", 14},
            {"endocrinology", "内分泌科", "Endocrinology", "nei fen mi ke", 9},
            {"gastroenterology", "消化内科", "Gastroenterology", "xiao hua nei ke", 21},
            {"orthopaedics", "骨科", "Orthopaedics", "gu ke", 18},
            {"ophthalmology", "眼科", "Ophthalmology", "yan ke", 24},
            {"dentistry", "口腔科", "Dentistry", "kou qiang ke", 5},
            {"paediatrics", "儿科", "Paediatrics", "er ke", 8},
            {"obstetrics", "产科", "Obstetrics", "chan ke", 0}};
        QList<community::Department> made;
        for (const auto& each : all)
            made.append({QLatin1StringView(each.id), QString::fromUtf8(each.name),
                QLatin1StringView(each.nameEn), QLatin1StringView(each.pinyin),
                QStringLiteral("门诊楼 3 层 B 区"), qMax(0, each.left - gone)});
        return made;
    }

    community::DepartmentPlan plan(const QString& path) const
    {
        using community::DoctorTitle;
        const QDate from
            = QDate::fromString(path.section(QStringLiteral("from="), 1).left(10), Qt::ISODate);
        community::DepartmentPlan made{m_clock.nowUtc(), from, 6, 10, QDate(2026, 4, 1)};
        const QString department = path.section(u'/', -2, -2);
        const community::Doctor doctors[]
            = {{department + QStringLiteral("-1"), QStringLiteral("许医生"),
                   QStringLiteral("Dr Xu"), DoctorTitle::Chief, Money::fen(5000)},
                {department + QStringLiteral("-2"), QStringLiteral("唐医生"),
                    QStringLiteral("Dr Tang"), DoctorTitle::Chief, Money::fen(5000)},
                {department + QStringLiteral("-3"), QStringLiteral("罗医生"),
                    QStringLiteral("Dr Luo"), DoctorTitle::Associate, Money::fen(3000)},
                {department + QStringLiteral("-0"), QStringLiteral("普通门诊"),
                    QStringLiteral("General clinic"), DoctorTitle::General, Money::fen(2000)}};
        for (int i = 0; i < 4; ++i)
            made.doctors.append({doctors[i], sessions(i, doctors[i].id, from)});
        return made;
    }

    QList<community::ClinicSession> sessions(int number, const QString& doctor, QDate from) const
    {
        QList<community::ClinicSession> made;
        for (int day = 0; day < 6; ++day)
            for (int half = 0; half < 2; ++half) {
                const QDate date = from.addDays(day);
                if (date.dayOfWeek() > 5 && (number != 3 || half == 1))
                    continue;
                community::ClinicSession session{
                    date, half == 0 ? community::HalfDay::Morning : community::HalfDay::Afternoon};
                for (int slot = 0; slot < 7; ++slot) {
                    const QTime time = QTime(half == 0 ? 8 : 13, 30).addSecs(slot * 1800);
                    session.times.append({time, left(number, doctor, day, half, slot, date, time)});
                }
                made.append(session);
            }
        return made;
    }

    /// Early days and chief physicians are nearly full.
    int left(int number, const QString& doctor, int day, int half, int slot, QDate date,
        QTime time) const
    {
        for (const community::Booking& each : bookings)
            if (each.doctor == doctor && each.date == date && each.time == time
                && community::keepsNumber(each.state))
                return 0;
        if (day == 0 && half == 0)
            return 0;
        if (number == 3)
            return (slot + day) % 3 + 1;
        return (slot + number + half) % (day < 2 ? 4 : 2) == 1 ? 1 : 0;
    }

    Result<UplinkAnswer> hold(const UplinkRequest& request)
    {
        if (!bookings.contains(request.key)) {
            const auto wanted = community::holdNumberFromJson(request.body);
            HUI_ASSERT(wanted);
            ++holdsMade;
            bookings.insert(request.key, heldFor(request.key, *wanted));
        }
        if (line == Line::LosesHolds)
            return failure(Error::Kind::Unknown, "the answer was lost");
        return UplinkAnswer{200, community::toJson(bookings.value(request.key))};
    }

    community::Booking heldFor(const QUuid& id, const community::HoldNumber& wanted) const
    {
        community::Booking held;
        held.id = id;
        held.hospital = wanted.hospital;
        held.hospitalName = QStringLiteral("苏州市第一样例医院");
        held.hospitalNameEn = QStringLiteral("Suzhou First Sample Hospital");
        held.department = wanted.department;
        held.departmentName = QStringLiteral("心血管内科");
        held.departmentNameEn = QStringLiteral("Cardiology");
        held.place = QStringLiteral("门诊楼 3 层 B 区");
        held.doctor = wanted.doctor;
        held.doctorName = QStringLiteral("许医生");
        held.doctorNameEn = QStringLiteral("Dr Xu");
        held.title = community::DoctorTitle::Chief;
        held.date = wanted.date;
        held.time = wanted.time;
        held.fee = Money::fen(5000);
        if (wanted.patient.isInsured)
            held.cover = cover;
        held.insured = Money::fen(held.cover == community::InsuranceCover::Insured ? 3000 : 0);
        held.patient = QStringLiteral("王*明");
        held.document = QStringLiteral("3205**********1015");
        held.heldUntil = m_clock.nowUtc().addSecs(600);
        held.cancelUntil = wanted.date.addDays(-1);
        return held;
    }

    static QList<community::Visit> visits()
    {
        const auto item
            = [](const char* id, const char* name, qint64 total, qint64 pool, qint64 account) {
                  return community::BillItem{QString::fromLatin1(id), QString::fromUtf8(name),
                      Money::fen(total), Money::fen(pool), Money::fen(account)};
              };
        const auto id = [](const char* text) { return QUuid::fromString(QLatin1StringView(text)); };
        return {{id("0195a0a0-0000-5000-8000-000000000001"), QStringLiteral("320500-h1"),
                    QStringLiteral("苏州市第一样例医院"), QStringLiteral("心血管内科"),
                    QDate(2026, 3, 18), QStringLiteral("王*明"),
                    {item("1", "血脂四项", 6800, 4760, 0), item("2", "心电图", 3000, 2100, 450),
                        item("3", "西药", 8640, 4320, 0)}},
            {id("0195a0a0-0000-5000-8000-000000000002"), QStringLiteral("320500-h1"),
                QStringLiteral("苏州市第一样例医院"), QStringLiteral("内分泌科"),
                QDate(2026, 3, 15), QStringLiteral("王*明"),
                {item("1", "彩色超声", 16'000, 9600, 3200), item("2", "血常规", 2500, 1750, 0)}}};
    }

    static community::MedicalReport report()
    {
        return {
            {QUuid::fromString(QLatin1StringView("0195a0a0-0000-5000-8000-000000000004")),
                QStringLiteral("苏州市第一样例医院"), QDate(2026, 3, 17), QStringLiteral("王*明")},
            QStringLiteral("血脂四项"), QStringLiteral("检验科"),
            {{QStringLiteral("总胆固醇"), QStringLiteral("5.62 mmol/L"),
                QStringLiteral("3.10–5.20")}}};
    }

    static QList<community::Stay> stays()
    {
        return {{QUuid::fromString(QLatin1StringView("0195a0a0-0000-5000-8000-000000000003")),
            QStringLiteral("320500-h1"), QStringLiteral("苏州市第一样例医院"),
            QStringLiteral("心血管内科 3 病区 12 床"), QDate(2026, 3, 12), QStringLiteral("王*国"),
            Money::fen(500'000), Money::fen(314'000), Money::fen(150'000)}};
    }

    UplinkAnswer lineOf(const QString& path)
    {
        using community::WaitingState;
        if (path.endsWith(u":checkin") && waiting.state == WaitingState::NotThere) {
            waiting.state = WaitingState::Waiting;
            waiting.ahead = 4;
            waiting.minutes = 24;
        }
        waiting.asOf = m_clock.nowUtc();
        return {200, community::toJson(waiting)};
    }

    UplinkAnswer remind(const UplinkRequest& request)
    {
        reminded.append(request.body.value(u"phone").toString());
        if (reminded.last().isEmpty())
            return problem(422, QStringLiteral("phone_missing"));
        waiting.reminder = {community::ReminderState::Set, maskPhone(reminded.last())};
        return lineOf(request.path);
    }

    UplinkAnswer release(const QString& path)
    {
        const QUuid id = QUuid::fromString(path.section(u'/', -1).section(u':', 0, 0));
        if (!bookings.contains(id))
            return problem(404, QStringLiteral("booking_unknown"));
        bookings[id].state = community::BookingState::Released;
        return {200, community::toJson(bookings.value(id))};
    }

    UplinkAnswer verdicts(const UplinkRequest& request) const
    {
        QJsonArray items;
        for (const QJsonValue& sent : request.body.value(u"items").toArray())
            items.append(verdictOn(sent[u"op_id"].toString(), sent[u"kind"].toString()));
        return {200,
            {{QStringLiteral("items"), items}, {QStringLiteral("epoch"), QStringLiteral("e")}}};
    }

    QJsonObject verdictOn(const QString& id, const QString& kind) const
    {
        const bool isBook = kind == u"community.book";
        const QString status = isBook ? bookVerdict : QStringLiteral("accepted");
        const QJsonObject told = isBook
            ? QJsonObject{{QStringLiteral("number"), QStringLiteral("A014")},
                  {QStringLiteral("phone_url"),
                      QStringLiteral("https://m.example/w/AAAAAAAAAAAAAAAAAAAAAA")}}
            : QJsonObject{
                  {QStringLiteral("receipt_no"), QStringLiteral("0512-08-20260318-H00001")}};
        return {{QStringLiteral("op_id"), id}, {QStringLiteral("status"), status},
            {QStringLiteral("code"),
                status == u"rejected" ? QStringLiteral("hospital_refused") : QString()},
            {QStringLiteral("server_ref"), QStringLiteral("P-1")},
            {QStringLiteral("result"), told}};
    }

    const Clock& m_clock;
};

} // namespace hui::testkit
