// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Certificate.h"

namespace hui {

/// The document of whom only the number of a citizen (公民身份号码) is known: the card of a
/// resident, or the residence permit of Hong Kong, Macao or Taiwan, which has such a number, too.
inline Result<Certificate> residentDocument(const QString& number, const QDate& today)
{
    const auto permit = parseCertificate(CertificateKind::HmtResidencePermit, number, {}, today);
    return permit ? permit : parseCertificate(CertificateKind::ResidentId, number, {}, today);
}

} // namespace hui
