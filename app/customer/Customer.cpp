// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Customer.h"

#include "app/core/ChinaTime.h"
#include "app/core/Masking.h"
#include "app/core/rules/Country.h"
#include "app/core/rules/Phone.h"
#include "app/customer/ConsentGiver.h"
#include "app/customer/ToldBirth.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 50;
constexpr qsizetype longestLine = 200;
constexpr int oldest = 150; // years; an older one is a slip of the finger

std::unexpected<Error> wrong(CustomerField field, const char* text)
{
    return failure(Error::Kind::Input, text, nameOf(field));
}

bool isLine(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

/// Of the mainland by its rule; of elsewhere with + and country code; a fixed line with its area.
Result<QString> parsePhone(const QString& typed, const QDate& today)
{
    static const QRegularExpression abroad(u"^\\+[1-9][0-9]{5,14}\\z"_s);
    static const QRegularExpression fixed(u"^0[0-9]{9,11}\\z"_s);
    const QString number = tidiedNumber(typed);
    if (const RuleOutcome mobile = checkMobile(typed, today); mobile.valid)
        return mobile.normalised;
    const bool isChinese = number.startsWith(u"+86");
    if ((abroad.match(number).hasMatch() && !isChinese) || fixed.match(number).hasMatch())
        return number;
    return wrong(CustomerField::Phone,
        QT_TRANSLATE_NOOP("Error", "This is no phone number. From abroad it starts with +."));
}

Result<QString> parseBirth(const QString& typed, const QDate& today)
{
    const QDate birth = QDate::fromString(typed, Qt::ISODate);
    if (!birth.isValid() || birth > today || birth < today.addYears(-oldest))
        return wrong(
            CustomerField::Birth, QT_TRANSLATE_NOOP("Error", "The date of birth cannot be right."));
    return birth.toString(Qt::ISODate);
}

Result<QString> parseEmail(const QString& typed)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"_s);
    const QString address = halfWidth(typed);
    if (!shape.match(address).hasMatch())
        return wrong(CustomerField::Email, QT_TRANSLATE_NOOP("Error", "This is no mail address."));
    return address;
}

Result<QString> parseFilled(CustomerField field, const QString& text, const QDate& today)
{
    switch (field) {
    case CustomerField::Name:
        if (text.size() > longestName)
            return wrong(field, QT_TRANSLATE_NOOP("Error", "The name is too long."));
        return text;
    case CustomerField::Sex:
        if (text != u"M" && text != u"F")
            return wrong(field, QT_TRANSLATE_NOOP("Error", "Choose one of the list."));
        return text;
    case CustomerField::Nationality:
        if (!countryOfAlpha3(tidied(text)))
            return wrong(field, QT_TRANSLATE_NOOP("Error", "There is no such country."));
        return tidied(text);
    case CustomerField::Birth: return parseBirth(text, today);
    case CustomerField::Phone: return parsePhone(text, today);
    case CustomerField::Email: return parseEmail(text);
    case CustomerField::RiskGrade:
        if (!riskGrades().contains(tidied(text)))
            return wrong(field, QT_TRANSLATE_NOOP("Error", "Choose one of the list."));
        return tidied(text);
    case CustomerField::Occupation:
    case CustomerField::Address:
    case CustomerField::Tier:
    case CustomerField::Manager: return text;
    case CustomerField::ValidUntil:
        return wrong(field, QT_TRANSLATE_NOOP("Error", "This belongs to a certificate."));
    }
    HUI_ASSERT(false);
    return text;
}

/// As birthOf(), which stands on this.
QDate birthIn(const Customer& customer, const QDate& day)
{
    const QDate noted = QDate::fromString(customer.value(CustomerField::Birth), Qt::ISODate);
    return birthBy(customer.certificates, noted, day);
}

} // namespace

void endWithChildhood(const Customer& customer, Consent& consent)
{
    const QDate last = lastDayOfChild(customer, consent);
    if (last.isValid() && (!consent.until.isValid() || consent.until > last))
        consent.until = last;
}

QList<CustomerField> customerFields()
{
    return {CustomerField::Name, CustomerField::Sex, CustomerField::Birth,
        CustomerField::Nationality, CustomerField::Occupation, CustomerField::Phone,
        CustomerField::Address, CustomerField::Email, CustomerField::Tier, CustomerField::RiskGrade,
        CustomerField::Manager};
}

QStringList riskGrades()
{
    return {u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s};
}

QString nameOf(CustomerField field)
{
    switch (field) {
    case CustomerField::Name: return u"name"_s;
    case CustomerField::Sex: return u"sex"_s;
    case CustomerField::Birth: return u"birth"_s;
    case CustomerField::Nationality: return u"nationality"_s;
    case CustomerField::Occupation: return u"occupation"_s;
    case CustomerField::Phone: return u"phone"_s;
    case CustomerField::Address: return u"address"_s;
    case CustomerField::Email: return u"email"_s;
    case CustomerField::Tier: return u"tier"_s;
    case CustomerField::RiskGrade: return u"risk_grade"_s;
    case CustomerField::Manager: return u"manager"_s;
    case CustomerField::ValidUntil: return u"valid_until"_s;
    }
    return {};
}

std::optional<CustomerField> customerFieldOf(QStringView name)
{
    for (const CustomerField field : customerFields())
        if (nameOf(field) == name)
            return field;
    return name == nameOf(CustomerField::ValidUntil) ? std::optional(CustomerField::ValidUntil)
                                                     : std::nullopt;
}

DataClass classOf(CustomerField field)
{
    return field == CustomerField::Tier || field == CustomerField::Manager ? DataClass::C1
                                                                           : DataClass::C2;
}

QString masked(CustomerField field, const QString& value)
{
    if (value.isEmpty() || classOf(field) == DataClass::C1)
        return value;
    switch (field) {
    case CustomerField::Name: return maskName(value);
    case CustomerField::Phone: return maskPhone(value);
    case CustomerField::Email: return maskEmail(value);
    case CustomerField::Birth: return value.first(4) + u"-**-**"_s;
    case CustomerField::Sex:
    case CustomerField::Nationality: return value; // seen across the counter
    case CustomerField::RiskGrade:
        return value; // the bank's own word: without it nobody may advise
    case CustomerField::ValidUntil: return u'|' + value.section(u'|', -1); // not the number
    case CustomerField::Occupation:
    case CustomerField::Address:
    case CustomerField::Tier:
    case CustomerField::Manager: break;
    }
    return maskAddress(value);
}

Result<QString> parseField(CustomerField field, const QString& typed, const QDate& today)
{
    const QString text = typed.simplified();
    if (text.isEmpty() && field == CustomerField::Name)
        return wrong(field, QT_TRANSLATE_NOOP("Error", "The name is missing."));
    if (text.isEmpty())
        return QString(""_L1);
    if (text.size() > longestLine)
        return wrong(field, QT_TRANSLATE_NOOP("Error", "The entry is too long."));
    if (!isLine(text))
        return wrong(
            field, QT_TRANSLATE_NOOP("Error", "There is a character that may not stand here."));
    return parseFilled(field, text, today);
}

bool putCertificate(Customer& customer, const Certificate& certificate,
    const std::optional<Certificate>& replaces, const QDate& day)
{
    const auto byKey = [&customer](const QString& key) {
        return std::ranges::find_if(
            customer.certificates, [&](const Certificate& one) { return one.key() == key; });
    };
    if (replaces && replaces->key() != certificate.key()) {
        const auto old = byKey(replaces->key());
        if (old == customer.certificates.end())
            return false;
        if (!old->validUntil.isValid() || old->validUntil >= day)
            old->validUntil = day.addDays(-1);
    }
    const auto same = byKey(certificate.key());
    if (same == customer.certificates.end()) {
        customer.certificates.append(certificate);
        return true;
    }
    if (*same == certificate)
        return false;
    *same = certificate; // also another paper of the same number: a card after a temporary one
    return true;
}

int yearsBetween(const QDate& birth, const QDate& day)
{
    const bool isBefore = birth.addYears(day.year() - birth.year()) > day;
    return day.year() - birth.year() - (isBefore ? 1 : 0);
}

std::optional<int> ageOf(const Customer& customer, const QDate& day)
{
    const QDate birth = birthIn(customer, day);
    return birth.isValid() ? std::optional(yearsBetween(birth, day)) : std::nullopt;
}

QDate lastDayOfChild(const Customer& customer, const Consent& consent)
{
    if (consent.guardian.isEmpty())
        return {};
    const QDate given = dateInChina(consent.at);
    const QDate birth = birthIn(customer, given);
    const QDate last = birth.isValid() ? birth.addYears(consentAge).addDays(-1) : QDate();
    return last.isValid() && given <= last ? last : QDate();
}

namespace {

/// Whether who is linked so may consent in the customer's place to something of that kind.
Result<Done> checkGiver(
    const Customer& customer, const CustomerLink* link, ConsentKind kind, const QDate& day)
{
    const bool mayCome
        = link && (link->role == LinkRole::Guardian || link->role == LinkRole::Agent);
    if (!mayCome || !link->stands(day))
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP(
                "Error", "Nobody on the record may consent by this link: link them first."),
            u"guardian"_s);
    const auto age = ageOf(customer, day);
    if (link->role == LinkRole::Agent && age && *age < consentAge)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "For a child a guardian consents, and no agent."),
            u"guardian"_s);
    if (!mayConsent(link->role, kind))
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "To this the customer consents in person, and no agent."),
            u"guardian"_s);
    return Done{};
}

} // namespace

Result<Consent> consentOf(const Customer& customer, const Consent& entered, const QDate& day)
{
    Consent consent = entered;
    consent.guardian.clear(); // who it is, the link says
    if (!consent.guardianLink.isNull()) {
        const CustomerLink* link = givingLink(customer.links, consent);
        if (const auto may = checkGiver(customer, link, consent.kind, day); !may)
            return std::unexpected(may.error());
        consent.guardian = link->name;
    }
    auto checked = checkConsent(consent, ageOf(customer, day), day);
    if (checked)
        endWithChildhood(customer, *checked);
    return checked;
}

bool lacksGuardian(const Customer& customer, const QDate& day)
{
    const auto age = ageOf(customer, day);
    return age && *age < consentAge
        && !standingConsent(customer.consents, {ConsentPurpose::Forms}, day);
}

} // namespace hui
