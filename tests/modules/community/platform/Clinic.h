// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseRepository.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/server/BookHeld.h"
#include "app/server/Changes.h"
#include "app/server/Inbox.h"
#include "app/server/Ledger.h"
#include "modules/community/BookingWire.h"
#include "modules/community/HospitalWire.h"
#include "modules/community/WaitingWire.h"
#include "modules/community/platform/BookingEndpoints.h"
#include "modules/community/platform/BookingOperations.h"
#include "modules/community/platform/BookingRepository.h"
#include "modules/community/platform/CareEndpoint.h"
#include "modules/community/platform/ChargeOperations.h"
#include "modules/community/platform/CommunitySchema.h"
#include "modules/community/platform/FileEndpoints.h"
#include "modules/community/platform/HospitalEndpoints.h"
#include "modules/community/platform/HospitalRepository.h"
#include "modules/community/platform/PaperOperation.h"
#include "modules/community/platform/ReportEndpoints.h"
#include "modules/community/platform/SimulatedHospitals.h"
#include "modules/community/platform/WaitingEndpoints.h"
#include "tests/testkit/Platform.h"
#include "tests/testkit/SignedOperation.h"
#include "tests/testkit/ToldNeeds.h"

#include <QTest>

namespace hui::testkit {

using namespace hui::community;
using namespace hui::server;
using namespace Qt::StringLiterals;

const QString firstHospital = u"320500-h1"_s;
const QString bookingsPath = u"/v1/bookings"_s;
const QString patientNumber = u"320508197906121015"_s;
const QString otherNumber = u"320505198803052024"_s;

/// A free number of a specialist: there is one of it.
struct FreeNumber {
    QString doctor;
    QDate date;
    QTime time;
};

/// A platform with the hospitals of the sample; its kinds of operation driven as an upload drives
/// them.
class Clinic {
public:
    explicit Clinic(const QString& databaseKind)
        : platform(databaseKind,
              customerMigrations() + caseMigrations() + communityPlatformMigrations()
                  + QStringList{customerBranchMigration()})
    {
        const auto adapter = std::make_shared<SimulatedHospitals>();
        platform.context().phoneUrl = u"https://m.example"_s;
        addWaitingRoutes(m_router, adapter);
        addWaitingPhoneRoutes(m_phones, adapter);
        addHospitalRoutes(m_router, adapter);
        addBookingRoutes(m_router, adapter);
        m_kinds = {payBookingOperation(), bookOperation(adapter), cancelBookingOperation(adapter),
            refundBookingOperation(), chargeOperation(adapter), unchargeOperation(adapter),
            paperOperation()};
        addFileRoutes(m_router, adapter);
        addReportRoutes(m_router, adapter);
        addCareRoute(m_router, adapter);
        const auto seeded = database().transaction([&]() -> Result<Done> {
            HospitalRepository hospitals(database());
            for (const SampleHospital& each : sampleHospitals())
                if (each.hospital.city.startsWith(u"32"))
                    if (const auto added = hospitals.add(each); !added)
                        return added;
            return Done{};
        });
        HUI_ASSERT(seeded);
        tellServedNeeds(database());
    }

    Database& database() { return platform.database(); }

    Response send(const QByteArray& method, const QString& where, const QJsonObject& body = {},
        const QUuid& key = {}, const QString& device = u"SZ-QYL-02"_s)
    {
        return sendWith(platform.context(), method, where, body, key, device);
    }

    Response sendWith(Context& context, const QByteArray& method, const QString& where,
        const QJsonObject& body, const QUuid& key, const QString& device)
    {
        const QUrl url(where);
        Request request = platform.request(method, url.path(), body, key);
        request.query = QUrlQuery(url);
        request.signedIn = Operator{u"0217"_s, {}, {u"teller"_s}, u"0512-08"_s};
        request.caller.deviceId = device;
        return m_router.route(context, request);
    }

    /// A page of a customer's telephone.
    Response look(const QString& url, const QString& language = u"zh"_s)
    {
        Request request;
        request.method = "GET";
        request.path = QUrl(url).path();
        request.query.addQueryItem(u"lang"_s, language);
        return m_phones.route(platform.context(), request);
    }

    DepartmentPlan plan(const QString& department = u"cardiology"_s,
        const QString& from = u"2026-03-18"_s, int days = 6)
    {
        const auto read = departmentPlanFromJson(send("GET",
            u"/v1/hospitals/%1/departments/%2/plan?from=%3&days=%4"_s.arg(
                firstHospital, department, from, QString::number(days)))
                .body);
        HUI_ASSERT(read);
        return *read;
    }

    /// The `which`-th free number of the specialists of a department.
    FreeNumber freeNumber(int which = 0, const QString& department = u"cardiology"_s)
    {
        for (const DoctorPlan& each : plan(department).doctors)
            for (const ClinicSession& session : each.sessions)
                for (const ClinicTime& time : session.times)
                    if (each.doctor.title != DoctorTitle::General && time.open == 1
                        && session.date > QDate(2026, 3, 19) && which-- == 0)
                        return {each.doctor.id, session.date, time.time};
        HUI_ASSERT(false);
        return {};
    }

    Response hold(const FreeNumber& number, const QString& document = patientNumber,
        const QUuid& key = operationId(), const QString& device = u"SZ-QYL-02"_s)
    {
        return send("POST", bookingsPath, holdBody(number, document), key, device);
    }

    static QJsonObject holdBody(const FreeNumber& number, const QString& document,
        const QString& department = u"cardiology"_s)
    {
        return toJson(HoldNumber{firstHospital, department, number.doctor, number.date, number.time,
            {{}, u"王例明"_s, u"resident_id"_s, document, true}});
    }

    Booking booking(const QUuid& id)
    {
        const auto read = bookingFromJson(send("GET", bookingsPath + u'/' + idText(id)).body);
        HUI_ASSERT(read);
        return *read;
    }

    OperationOutcome upload(const UploadedOperation& operation)
    {
        const OperationOutcome booked = inTransaction([&]() -> Result<OperationOutcome> {
            Upload item{operation, {}, QByteArray(32, 'f')};
            item.operation.deviceSequence = ++m_sequence;
            const auto taken = Inbox(database()).take(item, operation.at);
            return taken ? bookHeld(platform.context(), kindOf(operation), operation)
                         : std::unexpected(taken.error());
        });
        return booked.status == OperationOutcome::Status::Pending ? ask(operation) : booked;
    }

    OperationOutcome ask(const UploadedOperation& operation)
    {
        const OperationKind& kind = kindOf(operation);
        const OperationOutcome learned = kind.resolve(platform.context(), operation);
        if (learned.status == OperationOutcome::Status::Pending)
            return learned;
        return inTransaction([&] { return kind.settle(platform.context(), operation, learned); });
    }

    void behave(HospitalBehaviour behaviour)
    {
        QVERIFY(SimulatedHospitals::behave(database(), firstHospital, behaviour));
    }

    qint64 balance(const QString& account)
    {
        return Ledger(database()).balance(account, Currency::CNY)->minor();
    }

    const OperationKind& kind(const QString& name) const
    {
        const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
            [&](const OperationKind& kind) { return kind.kind == name; });
        HUI_ASSERT(found != m_kinds.end());
        return *found;
    }

    Platform platform;

private:
    const OperationKind& kindOf(const UploadedOperation& operation) const
    {
        return kind(operation.kind);
    }

    template <class Work>
    OperationOutcome inTransaction(Work work)
    {
        const Result<OperationOutcome> made = database().transaction(work);
        if (!made)
            qFatal("%s (%s)", made.error().text, qPrintable(made.error().detail));
        return *made;
    }

    Router m_router;
    Router m_phones;
    QList<OperationKind> m_kinds;
    qint64 m_sequence = 0;
};

/// An empty one when there is none.
inline Case caseAt(Clinic& clinic, const QUuid& id)
{
    return CaseRepository(clinic.database()).byId(id)->value_or(Case{});
}

inline Booking bookingOf(const Response& response)
{
    const auto read = bookingFromJson(response.body);
    return read ? *read : Booking{};
}

inline UploadedOperation uploadedOf(
    const QString& kind, const std::optional<Money>& amount, const QJsonObject& body)
{
    UploadedOperation made;
    made.id = operationId();
    made.kind = kind;
    made.deviceId = sampleCaller().deviceId;
    made.branch = u"0512-08"_s;
    made.till = u"03"_s;
    made.operatorId = u"0217"_s;
    made.businessDate = shift().businessDate;
    made.at = FixedClock().nowUtc();
    made.amount = amount;
    made.body = body;
    return made;
}

inline QJsonArray yuanCash(qint64 fen)
{
    return {QJsonObject{
        {u"denomination"_s, u"CNY-100"_s}, {u"pieces"_s, fen / 100}, {u"damaged"_s, 0}}};
}

inline UploadedOperation payOf(const Booking& booking)
{
    UploadedOperation made = uploadedOf(u"community.pay"_s, booking.due(),
        {{u"booking"_s, idText(booking.id)}, {u"cash_in"_s, yuanCash(booking.due().minor())},
            {u"cash_out"_s, QJsonArray()}, {u"book"_s, idText(operationId())}});
    made.body.insert(u"case"_s, idText(made.id)); // it opens one of its own
    return made;
}

/// The same from an account of the sample bank.
inline UploadedOperation debitPayOf(const Booking& booking, const QString& token = u"SIM-123456"_s)
{
    UploadedOperation made = payOf(booking);
    made.body.insert(u"mode"_s, u"card"_s);
    made.body.insert(
        u"debit"_s, QJsonObject{{u"token"_s, token}, {u"masked"_s, u"6222 **** 0186"_s}});
    made.body.insert(u"cash_in"_s, QJsonArray());
    return made;
}

inline UploadedOperation bookOf(const Booking& booking)
{
    return uploadedOf(u"community.book"_s, {}, {{u"booking"_s, idText(booking.id)}});
}

inline UploadedOperation cancelOf(const Booking& booking)
{
    return uploadedOf(u"community.cancel"_s, {},
        {{u"booking"_s, idText(booking.id)}, {u"reason"_s, u"客户要求"_s}});
}

/// The same, signed for what goes back.
inline UploadedOperation signedCancelOf(Clinic& clinic, const Booking& booking)
{
    return signedBy0102(clinic.platform, cancelOf(booking), booking.due());
}

inline UploadedOperation refundOf(const UploadedOperation& payment)
{
    return uploadedOf(u"community.refund"_s, payment.amount,
        {{u"original"_s, idText(payment.id)}, {u"cash_out"_s, yuanCash(payment.amount->minor())}});
}

} // namespace hui::testkit
