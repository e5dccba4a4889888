// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Certificate.h"

#include "app/core/Masking.h"
#include "app/core/rules/Country.h"
#include "app/core/rules/Rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString china = u"CHN"_s;
const QString permitNumber = u"residence_permit_number"_s; // the rule's word for it
constexpr qsizetype shortestPassport = 5;
constexpr qsizetype longestPassport = 15;

/// Passports of other countries have no common form: letters and digits, within what ICAO lets a
/// machine-readable number be.
RuleOutcome checkForeignPassport(const QString& text)
{
    const QString number = tidiedNumber(text);
    if (number.size() < shortestPassport || number.size() > longestPassport)
        return invalid(number, number.isEmpty() ? u"empty"_s : u"length"_s);
    const bool isPlain = std::ranges::all_of(
        number, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return isPlain ? valid(number) : invalid(number, u"characters"_s);
}

/// What soldiers and armed police have: who issued it, 字第, digits and 号. No authority publishes
/// a rule; 4 to 10 digits are what is seen.
RuleOutcome checkServiceId(const QString& text)
{
    static const QRegularExpression shape(
        u"^([^\\P{Han}字第号]{1,2})(?:字第)?([0-9]{4,10})号?\\z"_s);
    const QString number = tidiedNumber(text);
    const auto match = shape.match(number);
    if (!match.hasMatch())
        return invalid(number, number.isEmpty() ? u"empty"_s : u"form"_s);
    return valid(match.captured(1) + u"字第"_s + match.captured(2) + u'号');
}

/// A number of a resident; who has a residence permit of the regions is another kind of holder, and
/// one person must not be known by both.
RuleOutcome checkResident(QStringView rule, const QString& text, QDate today)
{
    const RuleOutcome outcome = *checkRule(rule, text, today);
    return outcome.warnings.contains(permitNumber) ? invalid(outcome.normalised, permitNumber)
                                                   : outcome;
}

RuleOutcome check(CertificateKind kind, const QString& text, const QString& country, QDate today)
{
    const auto by = [&](QStringView rule) { return *checkRule(rule, text, today); };
    const qsizetype length = tidiedNumber(text).size();
    switch (kind) {
    case CertificateKind::ResidentId:
        return checkResident(
            length == 15 ? u"resident_id_15_to_18" : u"resident_id_18", text, today);
    case CertificateKind::TemporaryResidentId:
    case CertificateKind::HouseholdRegister: return checkResident(u"resident_id_18", text, today);
    case CertificateKind::MilitaryId:
    case CertificateKind::PoliceId: return checkServiceId(text);
    case CertificateKind::HmtResidencePermit: return by(u"hmt_residence_permit");
    case CertificateKind::ForeignPermanentResident:
        return by(length == 15 ? u"foreign_pr_2017" : u"foreign_pr_2023");
    case CertificateKind::HkMacaoTravelPermit: return by(u"hk_macao_travel_permit");
    case CertificateKind::TaiwanTravelPermit: return by(u"taiwan_travel_permit");
    case CertificateKind::Passport:
        return country == china ? by(u"cn_passport") : checkForeignPassport(text);
    }
    HUI_ASSERT(false);
    return {};
}

/// Who issues documents of a kind; of a passport, who is said to.
QString issuerOf(CertificateKind kind, const QString& country)
{
    return kind == CertificateKind::Passport ? tidied(country) : china;
}

QString sexOf(const QString& told)
{
    if (told == u"M" || told == u"male")
        return u"M"_s;
    return told == u"F" || told == u"female" ? u"F"_s : QString();
}

QString nationalityOf(CertificateKind kind, const QJsonObject& parts, const QString& country)
{
    switch (kind) {
    case CertificateKind::ResidentId:
    case CertificateKind::TemporaryResidentId:
    case CertificateKind::HouseholdRegister:
    case CertificateKind::MilitaryId:
    case CertificateKind::PoliceId:
    case CertificateKind::HmtResidencePermit:
    case CertificateKind::HkMacaoTravelPermit:
    case CertificateKind::TaiwanTravelPermit: return china;
    case CertificateKind::ForeignPermanentResident: return parts.value("nationality"_L1).toString();
    case CertificateKind::Passport: return country;
    }
    return {};
}

} // namespace

QList<CertificateKind> certificateKinds()
{
    return {CertificateKind::ResidentId, CertificateKind::TemporaryResidentId,
        CertificateKind::HouseholdRegister, CertificateKind::MilitaryId, CertificateKind::PoliceId,
        CertificateKind::Passport, CertificateKind::HkMacaoTravelPermit,
        CertificateKind::TaiwanTravelPermit, CertificateKind::HmtResidencePermit,
        CertificateKind::ForeignPermanentResident};
}

QString nameOf(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::ResidentId: return u"resident_id"_s;
    case CertificateKind::TemporaryResidentId: return u"temporary_resident_id"_s;
    case CertificateKind::HouseholdRegister: return u"household_register"_s;
    case CertificateKind::MilitaryId: return u"military_id"_s;
    case CertificateKind::PoliceId: return u"police_id"_s;
    case CertificateKind::HmtResidencePermit: return u"hmt_residence_permit"_s;
    case CertificateKind::ForeignPermanentResident: return u"foreign_pr"_s;
    case CertificateKind::HkMacaoTravelPermit: return u"hk_macao_travel_permit"_s;
    case CertificateKind::TaiwanTravelPermit: return u"taiwan_travel_permit"_s;
    case CertificateKind::Passport: return u"passport"_s;
    }
    return {};
}

std::optional<CertificateKind> certificateKindOf(QStringView name)
{
    for (const CertificateKind kind : certificateKinds())
        if (nameOf(kind) == name)
            return kind;
    return std::nullopt;
}

QString Certificate::key() const
{
    const bool isOfResident = kind == CertificateKind::TemporaryResidentId
        || kind == CertificateKind::HouseholdRegister;
    return nameOf(isOfResident ? CertificateKind::ResidentId : kind) + u'|' + country + u'|'
        + number;
}

Result<Certificate> parseCertificate(CertificateKind kind, const QString& number,
    const QString& country, const QDate& today, CertificateFacts* facts)
{
    const QString issuer = issuerOf(kind, country);
    if (!countryOfAlpha3(issuer))
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Say which country issued the passport."), u"country"_s);
    const RuleOutcome outcome = check(kind, number, issuer, today);
    if (outcome.reason == permitNumber)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error",
                "This is the number of a residence permit of Hong Kong, Macao or Taiwan. Choose "
                "that"
                " document."),
            permitNumber);
    if (!outcome.valid)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The number of the certificate is wrong."), outcome.reason);
    if (facts)
        *facts = {QDate::fromString(outcome.parts.value("birth"_L1).toString(), Qt::ISODate),
            sexOf(outcome.parts.value("sex"_L1).toString()),
            nationalityOf(kind, outcome.parts, issuer), outcome.warnings};
    return Certificate{kind, outcome.normalised, issuer};
}

QString maskedNumber(const Certificate& certificate)
{
    return maskIdNumber(certificate.number);
}

} // namespace hui
