// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Validity.h"

#include "app/customer/Birth.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int adultAge = 26; // whose card is valid for 20 years
constexpr int oldAge = 46; // whose card is for good
constexpr int monthsOfTemporary = 3;
constexpr int yearsOfPermit = 5;
constexpr int yearsOfPass = 10;

std::unexpected<Error> wrongEnd(const char* text, const QString& field = u"valid_until"_s)
{
    return failure(Error::Kind::Input, text, field);
}

/// For how many years a resident ID card of somebody of that age is valid; nothing: for good.
std::optional<int> yearsOfCard(int age)
{
    if (age >= oldAge)
        return std::nullopt;
    if (age >= adultAge)
        return 20;
    return age >= cardAge ? 10 : 5;
}

/// The latest day on which a document issued by the day can end; invalid: it need not.
QDate latestEnd(const Certificate& certificate, const QDate& day)
{
    switch (certificate.kind) {
    case CertificateKind::ResidentId: {
        const QDate birth = toldBy(certificate, day).birth;
        const auto years = birth.isValid() ? yearsOfCard(yearsBetween(birth, day)) : std::nullopt;
        return years ? day.addYears(*years) : QDate();
    }
    case CertificateKind::TemporaryResidentId: return day.addMonths(monthsOfTemporary);
    case CertificateKind::HmtResidencePermit:
    case CertificateKind::TaiwanTravelPermit: return day.addYears(yearsOfPermit);
    case CertificateKind::ForeignPermanentResident:
    case CertificateKind::HkMacaoTravelPermit: return day.addYears(yearsOfPass);
    case CertificateKind::HouseholdRegister: return lastDayOfRegister(certificate, day);
    case CertificateKind::MilitaryId:
    case CertificateKind::PoliceId:
    case CertificateKind::Passport: break; // as each state has it
    }
    return {};
}

} // namespace

bool mayBeLongTerm(CertificateKind kind)
{
    return kind == CertificateKind::ResidentId || kind == CertificateKind::MilitaryId
        || kind == CertificateKind::PoliceId;
}

QDate lastDayOfRegister(const Certificate& certificate, const QDate& day)
{
    const QDate birth = toldBy(certificate, day).birth;
    return birth.isValid() ? birth.addYears(cardAge).addDays(-1) : QDate();
}

Result<Done> checkValidity(const Certificate& certificate, const QDate& day)
{
    const QDate& end = certificate.validUntil;
    const QDate latest = latestEnd(certificate, day);
    if (certificate.kind == CertificateKind::HouseholdRegister && latest < day)
        return wrongEnd(QT_TRANSLATE_NOOP("Error",
                            "From 16 on the household register is no document: see the ID card."),
            u"kind"_s);
    if (!end.isValid() && !mayBeLongTerm(certificate.kind))
        return wrongEnd(QT_TRANSLATE_NOOP("Error", "Say until when the certificate is valid."));
    if (!end.isValid() && latest.isValid())
        return wrongEnd(
            QT_TRANSLATE_NOOP("Error", "Long-term is only for who was 46 when it was issued."));
    // a day more: one that was issued on a 29 February may end on 1 March
    if (end.isValid() && latest.isValid() && end > latest.addDays(1))
        return wrongEnd(QT_TRANSLATE_NOOP(
            "Error", "A certificate of this kind is not valid for so long at this age."));
    return Done{};
}

bool isLaterEnd(const QDate& end, const QDate& before)
{
    return before.isValid() && (!end.isValid() || end > before);
}

} // namespace hui
