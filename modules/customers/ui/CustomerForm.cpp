// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/CustomerForm.h"

#include "app/catalogue/Parameter.h"
#include "app/customer/Birth.h"
#include "app/customer/Validity.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"
#include "ui/Module.h"
#include "ui/ParameterField.h"
#include "ui/ParameterForm.h"

#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

const QString kindKey = u"kind"_s;
const QString numberKey = u"number"_s;
const QString countryKey = u"country"_s;
const QString untilKey = u"valid_until"_s;
const QString replacesKey = u"replaces"_s;

Parameter kindParameter()
{
    Parameter kind{.key = kindKey,
        .label = CustomerText::both(CustomerForm::tr("Certificate")),
        .kind = ParameterKind::Choice,
        .mask = MaskRule::None};
    for (const CertificateKind one : certificateKinds())
        kind.choices.append({nameOf(one), CustomerText::both(CustomerText::name(one))});
    return kind;
}

/// The rule of the numbers of a kind that has one rule only.
QString ruleOf(const QString& kind)
{
    static const QHash<QString, QString> rules{
        {nameOf(CertificateKind::HmtResidencePermit), u"hmt_residence_permit"_s},
        {nameOf(CertificateKind::HkMacaoTravelPermit), u"hk_macao_travel_permit"_s},
        {nameOf(CertificateKind::TaiwanTravelPermit), u"taiwan_travel_permit"_s},
        {nameOf(CertificateKind::ResidentId), u"resident_id_18"_s},
        {nameOf(CertificateKind::TemporaryResidentId), u"resident_id_18"_s},
        {nameOf(CertificateKind::HouseholdRegister), u"resident_id_18"_s}};
    return rules.value(kind);
}

bool isOfService(const QString& kind)
{
    return kind == nameOf(CertificateKind::MilitaryId) || kind == nameOf(CertificateKind::PoliceId);
}

Parameter endParameter(const QString& kind)
{
    const auto known = certificateKindOf(kind);
    Parameter end{.key = untilKey,
        .label = CustomerText::both(CustomerForm::tr("Valid until")),
        .kind = ParameterKind::Date,
        .required = known && !mayBeLongTerm(*known),
        .mask = MaskRule::None};
    if (kind == nameOf(CertificateKind::ResidentId))
        end.help = CustomerText::both(CustomerForm::tr("Empty: long-term, from 46 on"));
    else if (isOfService(kind))
        end.help = CustomerText::both(CustomerForm::tr("Empty: it does not say"));
    return end;
}

QList<Parameter> documentParameters(const QString& kind)
{
    QList<Parameter> asked{kindParameter(),
        {.key = numberKey,
            .label = CustomerText::both(CustomerForm::tr("Number")),
            .kind = ParameterKind::Alnum,
            .min = 5,
            .max = 20,
            .rule = ruleOf(kind),
            .keypad = Keypad::Alnum}};
    if (kind == nameOf(CertificateKind::Passport))
        asked.append({.key = countryKey,
            .label = CustomerText::both(CustomerForm::tr("Issued by (three letters)")),
            .kind = ParameterKind::Alnum,
            .min = 3,
            .max = 3,
            .keypad = Keypad::Full,
            .mask = MaskRule::None});
    if (isOfService(kind)) // 军字第…: not letters and digits alone
        asked[1].kind = ParameterKind::Text;
    if (kind != nameOf(CertificateKind::HouseholdRegister)) // until the child is 16
        asked.append(endParameter(kind));
    return asked;
}

Parameter replacesParameter(const QList<Certificate>& known)
{
    Parameter replaces{.key = replacesKey,
        .label = CustomerText::both(CustomerForm::tr("Replaces")),
        .kind = ParameterKind::Choice,
        .required = false,
        .mask = MaskRule::None,
        .help = CustomerText::both(CustomerForm::tr("Its old number still finds the customer"))};
    for (const Certificate& one : known)
        replaces.choices.append({one.key(),
            CustomerText::both(CustomerText::name(one.kind) + u' ' + maskedNumber(one))});
    return replaces;
}

Parameter fieldParameter(CustomerField field)
{
    Parameter asked{.key = nameOf(field),
        .label = CustomerText::both(CustomerText::name(field)),
        .kind = ParameterKind::Text,
        .min = 1,
        .max = 200,
        .required = field == CustomerField::Name,
        .keypad = Keypad::Full,
        .mask = classOf(field) == DataClass::C1 ? MaskRule::None : MaskRule::Middle};
    if (field == CustomerField::Name)
        asked.max = 50;
    if (field == CustomerField::Birth)
        asked.kind = ParameterKind::Date;
    const QStringList choices = field == CustomerField::Sex ? QStringList{u"M"_s, u"F"_s}
        : field == CustomerField::RiskGrade                 ? riskGrades()
                                                            : QStringList();
    if (!choices.isEmpty()) {
        asked.kind = ParameterKind::Choice;
        asked.mask = MaskRule::None;
        for (const QString& one : choices)
            asked.choices.append({one, CustomerText::both(CustomerText::value(field, one))});
    }
    return asked;
}

} // namespace

CustomerForm::CustomerForm(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_today(services.shift.businessDate)
    , m_form(new ParameterForm(u"customer"_s, m_today, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &ParameterForm::edited, this, [this] {
        // Not at once: the list that was just chosen from is made anew.
        if (m_isNew && kind() != m_kind)
            QMetaObject::invokeMethod(this, &CustomerForm::ask, Qt::QueuedConnection);
        fillTold();
        Q_EMIT edited();
    });
    connect(m_form, &ParameterForm::committed, this, &CustomerForm::committed);
}

QString CustomerForm::kind() const
{
    return m_form->values().value(kindKey, m_kind);
}

void CustomerForm::ask()
{
    m_kind = kind();
    QList<Parameter> asked;
    if (m_isNew)
        asked = documentParameters(m_kind);
    if (m_isDocumentOnly) {
        if (!m_replaceable.isEmpty())
            asked.append(replacesParameter(m_replaceable));
        return m_form->setParameters(asked);
    }
    for (const CustomerField field : customerFields())
        asked.append(fieldParameter(field));
    m_form->setParameters(asked);
}

/// Birth and sex as the number has them, unless somebody entered others: what contradicts it is
/// said when it is saved.
void CustomerForm::fillTold()
{
    if (!m_isNew || m_isDocumentOnly)
        return;
    const auto document = certificate();
    const CertificateFacts told = document ? toldBy(*document, m_today) : CertificateFacts();
    const QMap<CustomerField, QString> now{
        {CustomerField::Birth, told.birth.toString(Qt::ISODate)}, {CustomerField::Sex, told.sex}};
    if (now == m_told)
        return;
    const QMap<QString, QString> entered = m_form->entries();
    QMap<QString, QString> entries;
    for (const auto& [field, value] : now.asKeyValueRange())
        if (const QString there = entered.value(nameOf(field));
            there.isEmpty() || there == m_told.value(field))
            entries.insert(nameOf(field), value);
    m_told = now; // before: what is filled is edited, too
    m_form->setEntries(entries);
}

void CustomerForm::startCertificate(const Customer& seen)
{
    m_isNew = true;
    m_isDocumentOnly = true;
    m_seen = seen;
    m_replaceable = seen.certificates;
    m_form->clear();
    m_kind = seen.certificates.isEmpty() ? nameOf(CertificateKind::ResidentId)
                                         : nameOf(seen.certificates.first().kind);
    ask();
    m_form->clear();
    m_form->setEntries({{kindKey, m_kind}});
}

std::optional<Certificate> CustomerForm::replaced() const
{
    const QString key = m_form->values().value(replacesKey);
    for (const Certificate& certificate : m_replaceable)
        if (certificate.key() == key)
            return certificate;
    return std::nullopt;
}

void CustomerForm::startNew()
{
    m_isNew = true;
    m_isDocumentOnly = false;
    m_seen = {};
    m_told.clear();
    m_form->clear();
    m_kind = nameOf(CertificateKind::ResidentId);
    ask();
    m_form->clear();
    m_form->setEntries({{kindKey, m_kind}});
}

void CustomerForm::startChange(const Customer& seen)
{
    m_isNew = false;
    m_isDocumentOnly = false;
    m_seen = seen;
    ask();
    m_form->clear();
    QMap<QString, QString> entries;
    for (const CustomerField field : customerFields())
        entries.insert(nameOf(field), seen.value(field));
    m_form->setEntries(entries);
}

void CustomerForm::take(const ReadDocument& document)
{
    m_form->setEntries({{kindKey, nameOf(document.certificate.kind)}});
    ask();
    QMap<QString, QString> entries{{numberKey, document.certificate.number},
        {countryKey, document.certificate.country},
        {untilKey, document.certificate.validUntil.toString(Qt::ISODate)}};
    for (auto field = document.fields.cbegin(); field != document.fields.cend(); ++field)
        entries.insert(nameOf(field.key()), *field);
    m_form->setEntries(entries);
    m_form->focusFirst();
}

bool CustomerForm::check(MessageBar* message)
{
    if (!m_form->check(message))
        return false;
    const auto checked = checkEntered();
    return checked || !refuse(checked.error());
}

/// What the fields cannot know of each other; a number that is wrong is told when it is saved.
Result<Done> CustomerForm::checkEntered() const
{
    if (!m_isNew)
        return checkTold(m_seen.certificates, fields(), m_today);
    const auto document = certificate();
    if (!document && document.error().detail == u"residence_permit_number")
        return failure(Error::Kind::Input, document.error().text, numberKey);
    if (!document)
        return Done{};
    if (const auto valid = checkValidity(*document, m_today); !valid)
        return valid;
    return m_isDocumentOnly ? checkDocument(m_seen, *document, replaced(), m_today)
                            : checkTold({*document}, fields(), m_today);
}

bool CustomerForm::refuse(const Error& error)
{
    if (error.kind != Error::Kind::Input)
        return false;
    // the form of a document has no birth: its number is what contradicts the record
    const bool isOfRecord = error.detail == nameOf(CustomerField::Birth)
        || error.detail == nameOf(CustomerField::Sex);
    const QString key = m_isDocumentOnly && isOfRecord ? numberKey : error.detail;
    if (!m_form->field(key))
        return false;
    m_form->refuse(key, textOf(error));
    return true;
}

Result<Certificate> CustomerForm::certificate() const
{
    const QMap<QString, QString> entered = m_form->values();
    auto certificate = parseCertificate(
        certificateKindOf(entered.value(kindKey)).value_or(CertificateKind::ResidentId),
        entered.value(numberKey), entered.value(countryKey), m_today);
    if (certificate)
        certificate->validUntil = certificate->kind == CertificateKind::HouseholdRegister
            ? lastDayOfRegister(*certificate, m_today)
            : QDate::fromString(entered.value(untilKey), Qt::ISODate);
    return certificate;
}

QMap<CustomerField, QString> CustomerForm::fields() const
{
    const QMap<QString, QString> entered = m_form->values();
    QMap<CustomerField, QString> fields;
    for (const CustomerField field : customerFields())
        fields.insert(field, entered.value(nameOf(field)));
    return fields;
}

void CustomerForm::focusFirst()
{
    m_form->focusFirst();
}

QMap<QString, QString> CustomerForm::entries() const
{
    return m_form->entries();
}

void CustomerForm::setEntries(const QMap<QString, QString>& entries)
{
    if (m_isNew && entries.contains(kindKey)) {
        m_form->setEntries({{kindKey, entries.value(kindKey)}});
        ask(); // the fields of this kind of document
    }
    m_form->setEntries(entries);
}

void CustomerForm::setLocked(bool locked)
{
    m_form->setLocked(locked);
}

} // namespace hui::customers
