// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ChangeCertificate.h"

#include "app/customer/Birth.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/Validity.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/CustomerStep.h"

#include <QCoreApplication>

namespace hui::customers {

using namespace Qt::StringLiterals;

Result<Customer> changeCertificate(Database& database, const ChangeCertificate& request)
{
    const CustomerStep step{.operation = request.operation,
        .kind = u"customer.certificate"_s,
        .shift = request.shift,
        .at = request.at,
        .customer = request.customer,
        .body = toJson(CertificateBody{request.customer, request.certificate, request.replaces}),
        .matter = ApprovalMatter{u"customer.certificate"_s, u"identity"_s},
        .approval = request.approval};
    return writeStep(database, step, [&](Customer& record) -> Result<Done> {
        if (request.certificate.isExpired(request.shift.businessDate))
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "This certificate has expired: see another one."));
        const QDate& today = request.shift.businessDate;
        if (const auto checked = checkValidity(request.certificate, today); !checked)
            return checked;
        if (const auto told = checkDocument(record, request.certificate, request.replaces, today);
            !told)
            return told;
        const auto owner = CustomerRepository(database).byCertificate(request.certificate);
        if (!owner)
            return std::unexpected(owner.error());
        if (*owner && (*owner)->id != record.id)
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error",
                    "Another record has this certificate: compare the two, then merge them."));
        if (putCertificate(record, request.certificate, request.replaces, today))
            return Done{};
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "Nothing has been changed."));
    });
}

} // namespace hui::customers
