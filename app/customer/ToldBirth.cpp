// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ToldBirth.h"

#include <algorithm>

namespace hui {

namespace {

/// The latest birth that a number tells, of those that are valid or of those that have run out.
QDate latestTold(const QList<Certificate>& certificates, bool isExpired, const QDate& day)
{
    QDate latest;
    for (const Certificate& each : certificates) {
        const QDate told = each.isExpired(day) == isExpired ? toldBy(each, day).birth : QDate();
        if (told.isValid() && (!latest.isValid() || told > latest))
            latest = told;
    }
    return latest;
}

} // namespace

CertificateFacts toldBy(const Certificate& certificate, const QDate& day)
{
    CertificateFacts facts;
    const auto parsed
        = parseCertificate(certificate.kind, certificate.number, certificate.country, day, &facts);
    if (parsed)
        return facts;
    // Records from before it was refused have it as a resident ID.
    const bool isOfPermit = parsed.error().detail == u"residence_permit_number"
        && parseCertificate(
            CertificateKind::HmtResidencePermit, certificate.number, {}, day, &facts);
    return isOfPermit ? facts : CertificateFacts();
}

QDate birthBy(const QList<Certificate>& certificates, const QDate& noted, const QDate& day)
{
    QDate told = latestTold(certificates, false, day);
    if (!told.isValid())
        told = latestTold(certificates, true, day);
    return told.isValid() && noted.isValid() ? std::max(told, noted)
        : told.isValid()                     ? told
                                             : noted;
}

} // namespace hui
