// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/StudentSight.h"

#include "app/core/Clock.h"
#include "app/core/Masking.h"
#include "app/customer/Birth.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/Database.h"
#include "modules/campus/platform/CampusProblems.h"
#include "modules/campus/platform/FeePaymentRepository.h"
#include "modules/campus/platform/SchoolRepository.h"

#include <algorithm>

namespace hui::campus {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;

namespace {

int fullYears(const QDate& birth, const QDate& day)
{
    const bool isBefore = birth.addYears(day.year() - birth.year()) > day;
    return day.year() - birth.year() - (isBefore ? 1 : 0);
}

/// What the school asks, with the bank's rule of parts and what was paid.
Result<QList<FeeItem>> itemsOf(Context& context, const Enrolment& said)
{
    const auto paid
        = FeePaymentRepository(context.database).paidOf(said.school.id, said.student.number);
    if (!paid)
        return std::unexpected(paid.error());
    QList<FeeItem> items = said.items;
    const SchoolRepository schools(context.database);
    for (FeeItem& item : items) {
        const auto policy = schools.partPolicy(said.school, item.kind, said.day);
        if (!policy)
            return std::unexpected(policy.error());
        item.isPart = policy->isPart;
        item.least = policy->least;
        item.paid = paid->value(item.id, Money::fen(0));
    }
    return items;
}

bool isMeant(const FeeItem& item, const QString& named)
{
    return item.id == named || item.name == named || nameOf(item.kind) == named;
}

/// The item a list means: of several of one name the oldest that can still be paid, or else the
/// newest, which then says why not.
const FeeItem* meantItem(const StudentFees& fees, const QString& named, const QDate& day)
{
    const FeeItem* meant = nullptr;
    for (const FeeItem& item : fees.items)
        if (isMeant(item, named) && (!meant || faultOf(*meant, meant->rest(), day)))
            meant = &item;
    return meant;
}

/// The record of a student whose document is none of a resident: whose it is by the number, the
/// name and the birth, since the school does not tell its kind and country.
Result<std::optional<Customer>> recordByNumber(
    Context& context, const EnrolledStudent& student, const QDate& day)
{
    constexpr int most = 20; // of one number
    const auto found = CustomerRepository(context.database).find(student.document, most);
    if (!found)
        return std::unexpected(found.error());
    const auto isTheirs = [&student, &day](const Customer& record) {
        const bool hasNumber = std::ranges::any_of(record.certificates,
            [&](const Certificate& one) { return one.number == student.document; });
        return hasNumber && record.value(CustomerField::Name) == student.name
            && birthOf(record, day) == student.birth;
    };
    const auto at = std::ranges::find_if(*found, isTheirs);
    return at == found->end() ? std::optional<Customer>() : std::optional(*at);
}

Result<std::optional<Customer>> recordOf(
    Context& context, const EnrolledStudent& student, const QDate& day)
{
    const auto document
        = parseCertificate(CertificateKind::ResidentId, student.document, u"CHN"_s, day);
    if (!document)
        return recordByNumber(context, student, day);
    return CustomerRepository(context.database).byCertificate(*document);
}

ListAnswer refusedRow(const Problem& problem)
{
    return {problem.code, problem.textZh, problem.textEn, {}};
}

} // namespace

Result<std::optional<QString>> guardianConsent(
    Context& context, const QString& school, const EnrolledStudent& student, const QDate& day)
{
    if (fullYears(student.birth, day) >= consentAge)
        return std::optional(QString());
    const auto record = recordOf(context, student, day);
    if (!record)
        return std::unexpected(record.error());
    const Consent* consent = *record
        ? standingConsent((*record)->consents, {ConsentPurpose::School, school}, day)
        : nullptr;
    return consent ? std::optional(consent->text) : std::nullopt;
}

OrProblem<Enrolment> askEnrolment(Context& context, SchoolAdapter& adapter, const QString& school,
    const AskStudent& asked, const QDate& day)
{
    const auto known = SchoolRepository(context.database).byId(school);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return campusProblem("school_unknown");
    const auto found = adapter.student(context.database, **known, asked.number.trimmed(), day);
    if (!found)
        return std::unexpected(found.error());
    const std::optional<EnrolledStudent>& student = *found;
    const bool isTheirs
        = student && (asked.name.isNull() || student->name == asked.name.simplified());
    if (!isTheirs) // the same words whichever is wrong: nobody is found by trying
        return campusProblem("student_unknown");
    const auto consent = guardianConsent(context, (*known)->id, *student, day);
    if (!consent)
        return std::unexpected(consent.error());
    if (!*consent)
        return campusProblem("guardian_missing");
    const auto items = adapter.fees(context.database, **known, *student, day);
    if (!items)
        return std::unexpected(items.error());
    return Enrolment{**known, *student, *items, day};
}

OrProblem<StudentFees> feesOf(Context& context, const Enrolment& said)
{
    const auto consent = guardianConsent(context, said.school.id, said.student, said.day);
    if (!consent)
        return std::unexpected(consent.error());
    if (!*consent)
        return campusProblem("guardian_missing");
    const auto items = itemsOf(context, said);
    if (!items)
        return std::unexpected(items.error());
    return StudentFees{{said.school.id, said.school.name, said.school.kind, said.student.number,
                           maskName(said.student.name), said.student.className},
        context.clock.nowUtc(), **consent, *items};
}

OrProblem<StudentFees> viewFees(Context& context, SchoolAdapter& adapter, const QString& school,
    const AskStudent& asked, const QDate& day)
{
    const auto said = askEnrolment(context, adapter, school, asked, day);
    if (!said)
        return std::unexpected(said.error());
    if (const auto* problem = std::get_if<Problem>(&*said))
        return *problem;
    return feesOf(context, std::get<Enrolment>(*said));
}

Result<ListAnswer> viewRow(Context& context, SchoolAdapter& adapter, const QString& school,
    const ListQuestion& row, const QDate& day)
{
    const auto fees = viewFees(context, adapter, school, row.student, day);
    if (!fees)
        return std::unexpected(fees.error());
    if (const auto* problem = std::get_if<Problem>(&*fees))
        return refusedRow(*problem);
    StudentFees found = std::get<StudentFees>(*fees);
    const FeeItem* item = meantItem(found, row.item.simplified(), day);
    if (!item)
        return refusedRow(campusProblem("item_unknown"));
    if (const auto fault = faultOf(*item, row.amount, day))
        return refusedRow(campusProblem(codeOf(*fault)));
    found.items = {*item};
    return ListAnswer{{}, {}, {}, found};
}

} // namespace hui::campus
