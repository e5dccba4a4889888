// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ClinicPatient.h"

#include "app/customer/CustomerRepository.h"
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

OrProblem<KnownPatient> patientOfRecord(Context& context, const QUuid& customer, const QDate& day)
{
    const auto record = CustomerRepository(context.database).byId(customer);
    if (!record)
        return std::unexpected(record.error());
    const auto document = *record ? documentOn(**record, day) : std::nullopt;
    if (!document)
        return communityProblem("patient_unknown");
    if (lacksGuardian(**record, day))
        return communityProblem("guardian_missing");
    return KnownPatient{(*record)->value(CustomerField::Name), document->key()};
}

} // namespace

OrProblem<KnownPatient> patientOf(Context& context, const Patient& patient, const QDate& day)
{
    if (!patient.customer.isNull())
        return patientOfRecord(context, patient.customer, day);
    const auto kind = certificateKindOf(patient.documentKind);
    const auto document = kind
        ? parseCertificate(*kind, patient.documentNumber,
              patient.country.isEmpty() ? u"CHN"_s : patient.country, day)
        : Result<Certificate>(failure(Error::Kind::Input, "Not a kind of document."));
    if (!document)
        return communityProblem("patient_unknown");
    return KnownPatient{patient.name, document->key()};
}

} // namespace hui::community
