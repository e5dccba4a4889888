// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CertificateKinds.h"

#include "app/core/Assert.h"

#include <QComboBox>
#include <QCoreApplication>

namespace hui {

namespace {

struct CertificateKinds {
    Q_DECLARE_TR_FUNCTIONS(CertificateKinds)
};

} // namespace

QString kindText(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::ResidentId: return CertificateKinds::tr("Resident ID");
    case CertificateKind::TemporaryResidentId:
        return CertificateKinds::tr("Temporary resident ID card");
    case CertificateKind::HouseholdRegister:
        return CertificateKinds::tr("Household register (under 16)");
    case CertificateKind::MilitaryId: return CertificateKinds::tr("Military ID");
    case CertificateKind::PoliceId: return CertificateKinds::tr("Armed police ID");
    case CertificateKind::HmtResidencePermit:
        return CertificateKinds::tr("HK/Macao/Taiwan residence permit");
    case CertificateKind::ForeignPermanentResident:
        return CertificateKinds::tr("Foreign permanent resident ID card");
    case CertificateKind::HkMacaoTravelPermit:
        return CertificateKinds::tr("HK/Macao travel permit");
    case CertificateKind::TaiwanTravelPermit: return CertificateKinds::tr("Taiwan travel permit");
    case CertificateKind::Passport: return CertificateKinds::tr("Passport");
    }
    Q_UNREACHABLE();
}

void offerKinds(QComboBox& box)
{
    for (const CertificateKind kind : certificateKinds())
        box.addItem(kindText(kind), nameOf(kind));
    box.setMinimumContentsLength(8);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

CertificateKind chosenKind(const QComboBox& box)
{
    const auto kind = certificateKindOf(box.currentData().toString());
    HUI_ASSERT(kind); // the box holds no other
    return *kind;
}

} // namespace hui
