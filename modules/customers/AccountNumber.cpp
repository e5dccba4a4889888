// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/AccountNumber.h"

#include "app/core/rules/Rules.h"
#include "app/customer/Certificate.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

std::optional<AccountNumber> accountNumberOf(const QString& typed, const QDate& today)
{
    const auto checked = checkRule(u"bank_card_luhn", typed, today);
    if (!checked || !checked->valid)
        return std::nullopt;
    for (const CertificateKind kind : {CertificateKind::ResidentId,
             CertificateKind::HmtResidencePermit, CertificateKind::ForeignPermanentResident})
        if (parseCertificate(kind, checked->normalised, {}, today))
            return std::nullopt;
    return AccountNumber{checked->normalised, checked->warnings.contains(u"luhn"_s)};
}

} // namespace hui::customers
