// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Consent.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPurpose = 100;
constexpr qsizetype longestText = 20;
constexpr qsizetype longestGuardian = 100;
constexpr qsizetype longestRecipient = 60;

struct ServiceFacts {
    ConsentPurpose service;
    QString name;
    ConsentKind kind;
    ConsentRecipient recipient;
    bool isByWords;
};

const std::array<ServiceFacts, 7>& services()
{
    using enum ConsentRecipient;
    static const std::array<ServiceFacts, 7> all{
        {{ConsentPurpose::Reports, u"reports"_s, ConsentKind::Health, Hospital, false},
            {ConsentPurpose::Files, u"files"_s, ConsentKind::Health, Hospital, false},
            {ConsentPurpose::Forms, u"forms"_s, ConsentKind::Child, Bank, false},
            {ConsentPurpose::Clinic, u"clinic"_s, ConsentKind::Child, Hospital, false},
            {ConsentPurpose::School, u"school"_s, ConsentKind::Child, School, false},
            {ConsentPurpose::CreditEnquiry, u"credit_enquiry"_s, ConsentKind::CreditEnquiry, Bank,
                true},
            {ConsentPurpose::Marketing, u"marketing"_s, ConsentKind::Marketing, Bank, true}}};
    return all;
}

const ServiceFacts& factsOf(ConsentPurpose service)
{
    return *std::ranges::find(services(), service, &ServiceFacts::service);
}

const std::array<std::pair<ConsentKind, QString>, 4>& names()
{
    static const std::array<std::pair<ConsentKind, QString>, 4> all{
        {{ConsentKind::Health, u"health"_s}, {ConsentKind::Child, u"child"_s},
            {ConsentKind::CreditEnquiry, u"credit_enquiry"_s},
            {ConsentKind::Marketing, u"marketing"_s}}};
    return all;
}

std::unexpected<Error> notAsNeeded(const char* text, const QString& field)
{
    return failure(Error::Kind::Input, text, field);
}

/// The code: of a kind, and with the hospital or school where one is given the data.
Result<Done> checkUse(const Consent& consent)
{
    const auto use = consent.use();
    if (!use)
        return notAsNeeded(QT_TRANSLATE_NOOP("Error", "Say what the consent is for."), u"kind"_s);
    const bool isNamed = !consent.recipient.isEmpty();
    if (isNamed != (recipientOf(use->service) != ConsentRecipient::Bank)
        || consent.recipient.size() > longestRecipient)
        return notAsNeeded(
            QT_TRANSLATE_NOOP("Error", "Name the hospital or school that is given the data."),
            u"recipient"_s);
    return Done{};
}

} // namespace

QList<ConsentKind> consentKinds()
{
    QList<ConsentKind> kinds;
    for (const auto& [kind, name] : names())
        kinds.append(kind);
    return kinds;
}

QString nameOf(ConsentKind kind)
{
    return std::ranges::find(names(), kind, &std::pair<ConsentKind, QString>::first)->second;
}

std::optional<ConsentKind> consentKindOf(QStringView name)
{
    for (const auto& [kind, word] : names())
        if (word == name)
            return kind;
    return std::nullopt;
}

QList<ConsentPurpose> consentServices()
{
    QList<ConsentPurpose> all;
    for (const ServiceFacts& one : services())
        all.append(one.service);
    return all;
}

QString nameOf(ConsentPurpose service)
{
    return factsOf(service).name;
}

std::optional<ConsentPurpose> consentServiceOf(QStringView name)
{
    for (const ServiceFacts& one : services())
        if (one.name == name)
            return one.service;
    return std::nullopt;
}

ConsentKind kindOf(ConsentPurpose service)
{
    return factsOf(service).kind;
}

ConsentRecipient recipientOf(ConsentPurpose service)
{
    return factsOf(service).recipient;
}

bool isByWords(ConsentPurpose service)
{
    return factsOf(service).isByWords;
}

std::optional<ConsentPurpose> serviceFromBefore(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Health: return std::nullopt;
    case ConsentKind::Child: return ConsentPurpose::Forms;
    case ConsentKind::CreditEnquiry: return ConsentPurpose::CreditEnquiry;
    case ConsentKind::Marketing: return ConsentPurpose::Marketing;
    }
    Q_UNREACHABLE();
}

std::optional<ConsentUse> Consent::use() const
{
    if (!service || kindOf(*service) != kind)
        return std::nullopt;
    return ConsentUse{*service, recipient, isByWords(*service) ? purpose : QString()};
}

bool Consent::stands(const QDate& day) const
{
    return withdrawnBy.isNull() && (!until.isValid() || day <= until);
}

Result<Consent> checkConsent(
    const Consent& entered, const std::optional<int>& age, const QDate& day)
{
    const bool isChild = age && *age < consentAge;
    Consent consent = entered;
    consent.purpose = consent.purpose.simplified();
    consent.text = consent.text.simplified();
    consent.guardian = consent.guardian.simplified();
    consent.recipient = consent.recipient.simplified();
    if (const Result<Done> checked = checkUse(consent); !checked)
        return std::unexpected(checked.error());
    if (consent.purpose.isEmpty() || consent.purpose.size() > longestPurpose)
        return notAsNeeded(
            QT_TRANSLATE_NOOP("Error", "Say what the consent is for."), u"purpose"_s);
    if (consent.text.isEmpty() || consent.text.size() > longestText)
        return notAsNeeded(
            QT_TRANSLATE_NOOP("Error", "Name the version of the text that was signed."), u"text"_s);
    const bool isOfChild = consent.kind == ConsentKind::Child;
    if ((isOfChild || isChild) && consent.guardian.isEmpty())
        return notAsNeeded(
            QT_TRANSLATE_NOOP("Error", "A guardian consents for a child: who is it?"),
            u"guardian"_s);
    if (consent.guardian.size() > longestGuardian)
        return notAsNeeded(QT_TRANSLATE_NOOP("Error", "This name is too long."), u"guardian"_s);
    if (isOfChild && age && !isChild)
        return notAsNeeded(
            QT_TRANSLATE_NOOP("Error", "This person is 14 or older and consents by themselves."),
            u"kind"_s);
    if (consent.until.isValid() && consent.until < day)
        return notAsNeeded(
            QT_TRANSLATE_NOOP("Error", "The consent would be over before it began."), u"until"_s);
    return consent;
}

const Consent* standingConsent(
    const QList<Consent>& consents, const ConsentUse& use, const QDate& day)
{
    const auto found = std::ranges::find_if(consents,
        [&](const Consent& consent) { return consent.stands(day) && consent.use() == use; });
    return found == consents.end() ? nullptr : &*found;
}

bool noteWithdrawal(
    QList<Consent>& consents, const QUuid& consent, const QUuid& operation, const QDateTime& at)
{
    for (Consent& one : consents) {
        if (one.operation != consent || !one.withdrawnBy.isNull())
            continue;
        one.withdrawnBy = operation;
        one.withdrawnAt = at;
        return true;
    }
    return false;
}

} // namespace hui
