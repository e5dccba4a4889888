// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/CustomerText.h"

#include "app/customer/CountryShown.h"
#include "ui/EntryText.h"

#include <QLocale>

namespace hui::customers {

using namespace Qt::StringLiterals;

QString CustomerText::name(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::ResidentId: return tr("Resident ID");
    case CertificateKind::TemporaryResidentId: return tr("Temporary resident ID card");
    case CertificateKind::HouseholdRegister: return tr("Household register (under 16)");
    case CertificateKind::MilitaryId: return tr("Military ID");
    case CertificateKind::PoliceId: return tr("Armed police ID");
    case CertificateKind::HmtResidencePermit: return tr("Residence permit (HK, Macao, Taiwan)");
    case CertificateKind::ForeignPermanentResident: return tr("Permanent resident ID card");
    case CertificateKind::HkMacaoTravelPermit: return tr("Travel permit (HK, Macao)");
    case CertificateKind::TaiwanTravelPermit: return tr("Travel permit (Taiwan)");
    case CertificateKind::Passport: return tr("Passport");
    }
    Q_UNREACHABLE();
}

QString CustomerText::name(CustomerField field)
{
    switch (field) {
    case CustomerField::Name: return tr("Name");
    case CustomerField::Sex: return tr("Sex");
    case CustomerField::Birth: return tr("Date of birth");
    case CustomerField::Nationality: return tr("Nationality");
    case CustomerField::Occupation: return tr("Occupation");
    case CustomerField::Phone: return tr("Phone");
    case CustomerField::Address: return tr("Address");
    case CustomerField::Email: return tr("Mail");
    case CustomerField::Tier: return tr("Tier");
    case CustomerField::RiskGrade: return tr("Risk grade");
    case CustomerField::Manager: return tr("Relationship manager");
    case CustomerField::ValidUntil: return tr("Certificate valid until");
    }
    Q_UNREACHABLE();
}

QString CustomerText::name(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Health: return tr("Health data");
    case ConsentKind::Child: return tr("Data of a child under 14");
    case ConsentKind::CreditEnquiry: return tr("Credit enquiry");
    case ConsentKind::Marketing: return tr("Marketing");
    }
    Q_UNREACHABLE();
}

QString CustomerText::name(ConsentPurpose service)
{
    switch (service) {
    case ConsentPurpose::Reports: return tr("Hospital reports");
    case ConsentPurpose::Files: return tr("Visits and stays at a hospital");
    case ConsentPurpose::Forms: return tr("Child under 14: the bank's services");
    case ConsentPurpose::Clinic: return tr("Child under 14: a hospital");
    case ConsentPurpose::School: return tr("Child under 14: a school");
    case ConsentPurpose::CreditEnquiry: return tr("Credit enquiry");
    case ConsentPurpose::Marketing: return tr("Marketing");
    }
    Q_UNREACHABLE();
}

QString CustomerText::name(LinkRole role)
{
    switch (role) {
    case LinkRole::Spouse: return tr("Spouse");
    case LinkRole::Parent: return tr("Parent");
    case LinkRole::Child: return tr("Child");
    case LinkRole::Relative: return tr("Of the household");
    case LinkRole::Agent: return tr("Agent");
    case LinkRole::Principal: return tr("Principal");
    case LinkRole::Guardian: return tr("Guardian");
    case LinkRole::Ward: return tr("Ward");
    }
    Q_UNREACHABLE();
}

QString CustomerText::name(DuplicateSign sign)
{
    switch (sign) {
    case DuplicateSign::Number: return tr("same certificate number");
    case DuplicateSign::NamePhone: return tr("same name and phone");
    case DuplicateSign::NameBirth: return tr("same name and date of birth");
    }
    Q_UNREACHABLE();
}

QString CustomerText::act(const QString& name)
{
    if (name == u"customer.dealings")
        return tr("Dealings looked at");
    if (name == u"customer.dues")
        return tr("Dues asked for");
    if (name == u"customer.log")
        return tr("Log looked at");
    if (name == u"customer.account")
        return tr("Found by an account");
    if (name == u"customer.accounts")
        return tr("Accounts looked at");
    if (name == u"customer.balances")
        return tr("Balances looked at");
    if (name == u"customer.documents")
        return tr("Images and vouchers looked at");
    if (name == u"customer.document")
        return tr("Image looked at");
    if (name == u"customer.take")
        return tr("Taken to the branch");
    if (name == u"customer.duplicates")
        return tr("Compared with others");
    if (name == u"customer.fill")
        return tr("Taken over by a form");
    if (name == u"customer.named")
        return tr("Another name tried");
    if (name == u"customer.agent")
        return tr("An agent came");
    return EntryText::nameOfKind(name);
}

QString CustomerText::name(const TagEntry& entry)
{
    return QLocale().language() == QLocale::Chinese ? entry.name : entry.nameEn;
}

QString CustomerText::shown(const LocalText& name)
{
    return QLocale().language() == QLocale::Chinese || name.en.isEmpty() ? name.zh : name.en;
}

QString CustomerText::endOnRecord(const Customer& record, const QString& conflicting)
{
    for (const Certificate& each : record.certificates)
        if (conflicting.startsWith(each.key() + u'|'))
            return each.validUntil.isValid() ? each.validUntil.toString(Qt::ISODate)
                                             : tr("long-term");
    return u"—"_s;
}

QString CustomerText::value(CustomerField field, const QString& value)
{
    if (field == CustomerField::ValidUntil) // the end behind the document's key; none: long-term
        return value.isEmpty()     ? tr("what the record has")
            : value.endsWith(u'|') ? tr("long-term")
                                   : value.section(u'|', -1);
    if (value.isEmpty())
        return u"—"_s;
    if (field == CustomerField::RiskGrade)
        return value + u' ' + nameOfGrade(value);
    if (field == CustomerField::Nationality) {
        const CountryNames country = countryShown(value);
        return shown({country.zh, country.en});
    }
    if (field != CustomerField::Sex)
        return value;
    return value == u"M" ? tr("Male") : tr("Female");
}

QString CustomerText::nameOfGrade(const QString& grade)
{
    const QStringList names{
        tr("cautious"), tr("steady"), tr("balanced"), tr("growing"), tr("venturesome")};
    return names.value(riskGrades().indexOf(grade));
}

QString CustomerText::person(const Customer& customer, const QDate& today)
{
    QStringList parts;
    if (const QString sex = customer.value(CustomerField::Sex); !sex.isEmpty())
        parts.append(value(CustomerField::Sex, sex));
    if (const auto age = ageOf(customer, today))
        parts.append(tr("%n year(s)", nullptr, *age));
    return parts.join(u" · "_s);
}

} // namespace hui::customers
