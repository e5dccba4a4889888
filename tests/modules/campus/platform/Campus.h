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
#include "app/server/Ledger.h"
#include "modules/campus/CampusWire.h"
#include "modules/campus/platform/CampusProblems.h"
#include "modules/campus/platform/FeeOperations.h"
#include "modules/campus/platform/FeePaymentRepository.h"
#include "modules/campus/platform/FeePostings.h"
#include "modules/campus/platform/SampleStudents.h"
#include "modules/campus/platform/SchoolEndpoints.h"
#include "modules/campus/platform/SchoolRepository.h"
#include "modules/campus/platform/SimulatedSchools.h"
#include "modules/campus/platform/StudentSight.h"
#include "tests/testkit/Platform.h"
#include "tests/testkit/SignedOperation.h"

#include <QTest>

#include <functional>
#include <utility>

namespace hui::testkit {

using namespace hui::campus;
using namespace hui::server;
using namespace Qt::StringLiterals;

const QString universityId = u"320500-s5"_s;
const QString primaryId = u"320500-s2"_s;
const QString juniorId = u"320500-s3"_s;
const QString adultNumber = u"20240103"_s;
const QString childNumber = u"20230205"_s;
const QDate campusDay(2026, 3, 18);

/// The simulated schools, and what happens elsewhere while one of them is asked for the fees.
class InterruptedSchools final : public SchoolAdapter {
public:
    Result<std::optional<EnrolledStudent>> student(
        Database& database, const School& school, const QString& number, const QDate& day) override
    {
        return m_schools.student(database, school, number, day);
    }
    Result<QList<FeeItem>> fees(Database& database, const School& school,
        const EnrolledStudent& student, const QDate& day) override
    {
        const auto told = m_schools.fees(database, school, student, day);
        if (const auto happens = std::exchange(meanwhile, nullptr))
            happens();
        return told;
    }
    Result<SchoolAnswer> post(Database& database, const FeePosting& posting) override
    {
        if (isSlow) {
            onItsWay = posting;
            return SchoolAnswer{SchoolAnswer::Kind::Silent};
        }
        ++posted;
        return m_schools.post(database, posting);
    }
    Result<SchoolAnswer> enquire(Database& database, const QUuid& reference) override
    {
        return m_schools.enquire(database, reference);
    }
    Result<SchoolAnswer> takeBack(Database& database, const QUuid& reference) override
    {
        return m_schools.takeBack(database, reference);
    }

    std::function<void()> meanwhile; ///< once
    int posted = 0;
    bool isSlow = false; ///< what is posted stays on its way
    std::optional<FeePosting> onItsWay;

private:
    SimulatedSchools m_schools;
};

/// A platform with the schools of Jiangsu; its kinds of operation driven as an upload drives them.
class Campus {
public:
    explicit Campus(const QString& databaseKind)
        : platform(databaseKind,
              (customerMigrations() + caseMigrations())
                  << customerBranchMigration() << u":/schema/platform/campus/001_campus.sql"_s
                  << u":/schema/platform/campus/002_list_operator.sql"_s
                  << u":/schema/platform/campus/003_way.sql"_s
                  << u":/schema/platform/campus/004_list_way.sql"_s)
    {
        addSchoolRoutes(m_router, adapter);
        m_kinds = {payFeesOperation(adapter), cancelFeesOperation(adapter), refundFeesOperation(),
            openListOperation(), closeListOperation()};
        const auto seeded = database().transaction([&]() -> Result<Done> {
            SchoolRepository schools(database());
            for (const SampleSchool& each : sampleSchools())
                if (each.school.city.startsWith(u"32"))
                    if (const auto added = schools.add(each); !added)
                        return added;
            return Done{};
        });
        HUI_ASSERT(seeded);
    }

    Database& database() { return platform.database(); }

    Response send(const QByteArray& method, const QString& where, const QJsonObject& body = {})
    {
        const QUrl url(where);
        Request request = platform.request(method, url.path(), body, operationId());
        request.query = QUrlQuery(url);
        request.signedIn = Operator{u"0217"_s, {}, {u"teller"_s}, u"0512-08"_s};
        return m_router.route(platform.context(), request);
    }

    School school(const QString& id)
    {
        const auto found = SchoolRepository(database()).byId(id);
        HUI_ASSERT(found && *found);
        return **found;
    }

    EnrolledStudent student(const QString& id, const QString& number)
    {
        const auto found = sampleStudent(school(id), number, campusDay);
        HUI_ASSERT(found);
        return *found;
    }

    Response ask(const QString& id, const QString& number)
    {
        return send("POST", u"/v1/schools/%1/students:ask"_s.arg(id),
            toJson(AskStudent{number, student(id, number).name}));
    }

    StudentFees fees(const QString& id = universityId, const QString& number = adultNumber)
    {
        const auto read = studentFeesFromJson(ask(id, number).body);
        HUI_ASSERT(read);
        return *read;
    }

    /// A record of the student, with a consent for children when `text` names one.
    QUuid addRecord(const QString& id, const QString& number, const QString& text)
    {
        const EnrolledStudent known = student(id, number);
        const auto document
            = parseCertificate(CertificateKind::ResidentId, known.document, u"CHN"_s, campusDay);
        HUI_ASSERT(document);
        Customer customer{operationId(), {*document},
            {{CustomerField::Name, {known.name, operationId()}},
                {CustomerField::Birth, {known.birth.toString(Qt::ISODate), operationId()}}},
            {}, FixedClock().nowUtc()};
        if (!text.isEmpty())
            customer.consents = {{.operation = operationId(),
                .kind = ConsentKind::Child,
                .purpose = u"校园缴费"_s,
                .text = text,
                .guardian = u"陈*平"_s,
                .at = FixedClock().nowUtc(),
                .service = ConsentPurpose::School,
                .recipient = id}};
        const auto saved = database().transaction([&]() -> Result<Done> {
            CustomerRepository records(database());
            const auto claimed = records.claim(*document, customer.id);
            HUI_ASSERT(claimed && *claimed);
            const auto kept = records.save(customer);
            return kept
                ? CustomerBranchRepository(database()).add(customer.id, sampleCaller().branch)
                : kept;
        });
        HUI_ASSERT(saved);
        return customer.id;
    }

    void change(const QUuid& record, const std::function<void(Customer&)>& how)
    {
        const auto changed = database().transaction([&]() -> Result<Done> {
            CustomerRepository records(database());
            auto known = records.byId(record);
            HUI_ASSERT(known && *known);
            how(**known);
            return records.save(**known);
        });
        HUI_ASSERT(changed);
    }

    OperationOutcome upload(const UploadedOperation& operation)
    {
        const OperationOutcome booked = inTransaction(
            [&] { return bookHeld(platform.context(), kind(operation.kind), operation); });
        return booked.status == OperationOutcome::Status::Pending ? resolve(operation) : booked;
    }

    OperationOutcome resolve(const UploadedOperation& operation)
    {
        const OperationKind& how = kind(operation.kind);
        const OperationOutcome learned = how.resolve(platform.context(), operation);
        if (learned.status == OperationOutcome::Status::Pending)
            return learned;
        return inTransaction([&] { return how.settle(platform.context(), operation, learned); });
    }

    void behave(SchoolBehaviour behaviour, const QString& id = universityId)
    {
        QVERIFY(SimulatedSchools::behave(database(), id, behaviour));
    }

    qint64 balance(const QString& account)
    {
        return Ledger(database()).balance(account, Currency::CNY)->minor();
    }

    const OperationKind& kind(const QString& name) const
    {
        const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
            [&](const OperationKind& each) { return each.kind == name; });
        HUI_ASSERT(found != m_kinds.end());
        return *found;
    }

    Platform platform;
    const std::shared_ptr<InterruptedSchools> adapter = std::make_shared<InterruptedSchools>();

private:
    template <class Work>
    OperationOutcome inTransaction(Work work)
    {
        const Result<OperationOutcome> made = database().transaction(work);
        if (!made)
            qFatal("%s (%s)", made.error().text, qPrintable(made.error().detail));
        return *made;
    }

    Router m_router;
    QList<OperationKind> m_kinds;
};

inline UploadedOperation campusOperation(
    const QString& kind, const std::optional<Money>& amount, const QJsonObject& body)
{
    UploadedOperation made;
    made.id = operationId();
    made.kind = kind;
    made.deviceId = sampleCaller().deviceId;
    made.branch = u"0512-08"_s;
    made.till = u"03"_s;
    made.operatorId = u"0217"_s;
    made.businessDate = campusDay;
    made.at = FixedClock().nowUtc();
    made.amount = amount;
    made.body = body;
    return made;
}

inline QJsonArray fenCash(qint64 fen)
{
    if (fen == 0)
        return {};
    return {QJsonObject{
        {u"denomination"_s, u"CNY-100"_s}, {u"pieces"_s, fen / 100}, {u"damaged"_s, 0}}};
}

inline UploadedOperation feesPaid(const QList<FeePart>& parts, const QString& school = universityId,
    const QString& student = adultNumber)
{
    const Money total = *totalOf(parts);
    return campusOperation(u"campus.pay"_s, total,
        {{u"school"_s, school}, {u"student"_s, student}, {u"items"_s, toJson(parts)},
            {u"cash_in"_s, fenCash(total.minor())}, {u"cash_out"_s, QJsonArray()},
            {u"category"_s, u"campus"_s}});
}

inline UploadedOperation feesCancelled(const UploadedOperation& payment)
{
    return campusOperation(u"campus.cancel"_s, {},
        {{u"original"_s, idText(payment.id)}, {u"reason"_s, u"客户要求"_s}});
}

/// The same, signed for what goes back.
inline UploadedOperation signedCancelOf(Campus& campus, const UploadedOperation& payment)
{
    return signedBy0102(campus.platform, feesCancelled(payment), payment.amount);
}

inline UploadedOperation feesRefunded(const UploadedOperation& payment)
{
    return campusOperation(u"campus.refund"_s, payment.amount,
        {{u"original"_s, idText(payment.id)}, {u"cash_out"_s, fenCash(payment.amount->minor())}});
}

inline UploadedOperation listOpened(qint64 fen, int rows)
{
    return campusOperation(u"campus.list_open"_s, Money::fen(fen),
        {{u"rows"_s, rows}, {u"cash_in"_s, fenCash(fen)}, {u"cash_out"_s, QJsonArray()}});
}

inline UploadedOperation listClosed(const UploadedOperation& list, qint64 fen)
{
    return campusOperation(u"campus.list_close"_s, Money::fen(fen),
        {{u"original"_s, idText(list.id)}, {u"cash_out"_s, fenCash(fen)}});
}

/// The same from an account of the sample bank; of the closing only the way is said.
inline UploadedOperation byAccount(UploadedOperation made)
{
    made.body.insert(u"mode"_s, u"account"_s);
    made.body.insert(
        made.kind == u"campus.list_close" ? u"cash_out"_s : u"cash_in"_s, QJsonArray());
    if (made.kind != u"campus.list_close")
        made.body.insert(u"debit"_s,
            QJsonObject{{u"token"_s, u"SIM-123456"_s}, {u"masked"_s, u"6222 **** 0186"_s}});
    return made;
}

/// A payment as a row of a list.
inline UploadedOperation rowOf(const UploadedOperation& list, UploadedOperation payment)
{
    payment.body.insert(u"list"_s, idText(list.id));
    payment.body.insert(u"cash_in"_s, QJsonArray());
    return payment;
}

const QString tuitionItem = u"2025-2026-2-tuition"_s;
const QString boardingItem = u"2025-2026-2-boarding"_s;
const QString networkItem = u"2025-2026-2-network"_s;

using Outcome = OperationOutcome::Status;

const QString tillBook = u"till:0512-08/03"_s;
const QString schoolBook = u"school:320500-s5"_s;
const QString dueBook = u"refunds_due:0512-08"_s;
const QString askedBook = u"suspense:0512-08"_s;

} // namespace hui::testkit
