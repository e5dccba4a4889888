// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ClinicPatient.h"

#include "app/customer/Birth.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/PersonName.h"
#include "modules/community/platform/CommunityProblems.h"

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;

namespace {

/// The document of a record that is good on a day.
std::optional<Certificate> documentOn(const Customer& record, const QDate& day)
{
    for (const Certificate& each : record.certificates)
        if (!each.isExpired(day))
            return each;
    return std::nullopt;
}

/// Under 14 a guardian must have consented to this hospital, which only a record can tell
/// (PIPL §23, §31).
OrProblem<KnownPatient> checkedPatient(const KnownPatient& patient, const QDate& birth,
    const std::optional<Customer>& record, const ClinicQuestion& asked)
{
    if (!birth.isValid() || birth > asked.day)
        return communityProblem("birth_missing");
    const bool isChild = birth.addYears(consentAge) > asked.day;
    const ConsentUse use{ConsentPurpose::Clinic, asked.hospital};
    if (isChild && !(record && standingConsent(record->consents, use, asked.day)))
        return communityProblem("guardian_missing");
    return patient;
}

/// A person is one whichever document is shown: what tells them apart is the least of the keys, so
/// that a document which expires or is put before another changes nothing.
QStringList identitiesOf(const Certificate& shown, const std::optional<Customer>& record)
{
    QStringList keys{shown.key()};
    if (record)
        for (const Certificate& each : record->certificates)
            keys.append(each.key());
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

bool isOpenedBy(const Customer& record, const ClinicQuestion& asked)
{
    return standingConsent(record.consents, {ConsentPurpose::Files, asked.hospital}, asked.day);
}

/// A consent on a record counts for a branch that has the record: any other asks on paper.
Result<bool> hasHealthConsent(
    Context& context, const std::optional<Customer>& record, const ClinicQuestion& asked)
{
    if (!record || !isOpenedBy(*record, asked))
        return false;
    return CustomerBranchRepository(context.database).has(asked.branch, record->id);
}

OrProblem<KnownPatient> patientOfRecord(
    Context& context, const QUuid& customer, const ClinicQuestion& asked)
{
    const auto record = CustomerRepository(context.database).byId(customer);
    if (!record)
        return std::unexpected(record.error());
    const auto isOurs = CustomerBranchRepository(context.database).has(asked.branch, customer);
    if (!isOurs)
        return std::unexpected(isOurs.error());
    if (!*record || !*isOurs) // one answer for both: whom other branches have is not told
        return communityProblem("patient_elsewhere");
    const auto document = documentOn(**record, asked.day);
    if (!document)
        return communityProblem("patient_unknown");
    return checkedPatient({(*record)->value(CustomerField::Name), document->key(),
                              isOpenedBy(**record, asked), identitiesOf(*document, *record)},
        birthOf(*document, *record, asked.day), *record, asked);
}

} // namespace

std::optional<Certificate> documentEntered(const Patient& patient, const QDate& day)
{
    const auto kind = certificateKindOf(patient.documentKind);
    if (!kind)
        return std::nullopt;
    const auto document = parseCertificate(
        *kind, patient.documentNumber, patient.country.isEmpty() ? u"CHN"_s : patient.country, day);
    return document ? std::optional(*document) : std::nullopt;
}

OrProblem<KnownPatient> patientOf(
    Context& context, const Patient& patient, const ClinicQuestion& asked)
{
    if (!patient.customer.isNull())
        return patientOfRecord(context, patient.customer, asked);
    const auto document = documentEntered(patient, asked.day);
    if (!document)
        return communityProblem("patient_unknown");
    const auto record = CustomerRepository(context.database).byCertificate(*document);
    if (!record)
        return std::unexpected(record.error());
    if (*record && isOtherName(document->kind, (*record)->value(CustomerField::Name), patient.name))
        return communityProblem("patient_differs");
    const auto hasConsented = hasHealthConsent(context, *record, asked);
    if (!hasConsented)
        return std::unexpected(hasConsented.error());
    const QDate told = birthOf(*document, *record, asked.day);
    return checkedPatient(
        {patient.name, document->key(), *hasConsented, identitiesOf(*document, *record)},
        told.isValid() ? told : patient.birth, *record, asked);
}

} // namespace hui::community
