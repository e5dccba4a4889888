// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/PatientBox.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/Masking.h"
#include "app/customer/Certificate.h"
#include "ui/CertificateKinds.h"
#include "ui/CurrentCustomer.h"
#include "ui/DocumentFill.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/SegmentedControl.h"
#include "ui/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString servedId = u"served"_s;
const QString otherId = u"other"_s;

MaskedLine* makeMasked(const QString& name, QString (*mask)(QStringView), QWidget* parent)
{
    auto* line = new MaskedLine(parent);
    line->setObjectName(name);
    line->setMaxLength(40);
    line->setInputMethodHints(Qt::ImhSensitiveData);
    line->setMask([mask](const QString& entry) { return mask(entry); });
    return line;
}

} // namespace

PatientBox::PatientBox(
    const QString& name, const CurrentCustomer& customer, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_customer(customer)
    , m_clock(clock)
    , m_who(new SegmentedControl(tr("Patient"), this))
    , m_served(makeLabel({}, Type::Strong, Token::Text, this))
    , m_entries(new QWidget(this))
    , m_name(makeMasked(name + u".name"_s, maskName, this))
    , m_kind(new QComboBox(this))
    , m_country(new QLineEdit(this))
    , m_number(makeMasked(name + u".document"_s, maskIdNumber, this))
    , m_birth(new QLineEdit(this))
    , m_insured(new QCheckBox(tr("Use the medical insurance"), this))
{
    build(name);
    connect(&customer, &CurrentCustomer::changed, this, [this] {
        startAnew();
        showServed();
        Q_EMIT personChanged();
    });
    connect(m_who, &SegmentedControl::chosen, this, [this] {
        m_entries->setVisible(!isServed());
        m_served->setVisible(isServed());
        Q_EMIT personChanged();
    });
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        m_nameField->setVerdict({}); // it was the other document's
        Q_EMIT personChanged();
    });
    connect(m_insured, &QCheckBox::toggled, this, &PatientBox::insuredChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PatientBox::showCountry);
    showServed();
    showCountry();
}

void PatientBox::build(const QString& name)
{
    m_who->setObjectName(name + u".who"_s);
    m_who->setSmall();
    m_who->addOption(servedId, tr("Customer"));
    m_who->addOption(otherId, tr("Another person"));
    m_served->setObjectName(name + u".served"_s);
    m_kind->setObjectName(name + u".kind"_s);
    offerKinds(*m_kind);
    m_country->setObjectName(name + u".country"_s);
    m_country->setMaxLength(3);
    m_country->setText(u"CHN"_s);
    m_countryField = new Field(tr("Country (three letters)"), m_country, m_entries);
    m_countryField->setRequired();
    m_birth->setObjectName(name + u".birth"_s);
    m_birth->setMaxLength(10);
    m_birth->setInputMethodHints(Qt::ImhSensitiveData);
    m_birth->setPlaceholderText(u"1979-06-12"_s);
    m_birthField = new Field(tr("Born on"), m_birth, m_entries);
    m_birthField->setRequired();
    m_insured->setObjectName(name + u".insured"_s);
    m_nameField = new Field(tr("Name"), m_name, m_entries);
    m_nameField->setRequired();
    m_numberField = new Field(tr("Document no."), m_number, m_entries);
    m_numberField->setRequired();
    auto* entries = new QVBoxLayout(m_entries);
    entries->setContentsMargins(0, 0, 0, 0);
    entries->setSpacing(6);
    entries->addWidget(m_nameField);
    entries->addWidget(new Field(tr("Document"), m_kind, m_entries));
    entries->addWidget(m_countryField);
    entries->addWidget(m_numberField);
    entries->addWidget(m_birthField);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_who);
    rows->addWidget(m_served);
    rows->addWidget(m_entries);
    rows->addWidget(m_insured);
}

void PatientBox::showServed()
{
    const auto& served = m_customer.customer();
    const bool isThere = served && !served->record.isNull();
    m_who->setOptionEnabled(servedId, isThere);
    m_who->setCurrent(isThere ? servedId : otherId);
    m_served->setText(isThere ? u"%1  %2"_s.arg(served->name, served->phone) : QString());
    m_served->setVisible(isThere);
    m_entries->setVisible(!isThere);
}

/// Only a passport is of any country. The birth is asked for unless it stands in the number, which
/// it does in some of those of foreigners only.
void PatientBox::showCountry()
{
    static const QList<CertificateKind> telling{CertificateKind::ResidentId,
        CertificateKind::TemporaryResidentId, CertificateKind::HouseholdRegister,
        CertificateKind::HmtResidencePermit};
    const CertificateKind kind = chosenKind(*m_kind);
    m_countryField->setVisible(kind == CertificateKind::Passport);
    m_birthField->setVisible(!telling.contains(kind));
}

void PatientBox::listenOn(QWidget& page, const Services& services)
{
    auto* fill = new DocumentFill(page, services,
        {.form = this,
            .name = m_name,
            .kind = m_kind,
            .number = m_number,
            .country = m_country,
            .birth = m_birth,
            .place = m_numberField});
    connect(fill, &DocumentFill::filled, this, [this] {
        m_who->setCurrent(otherId); // who was served has not this one's document
        Q_EMIT m_who->chosen(otherId);
    });
}

std::optional<QDate> PatientBox::birthBeside(const CertificateFacts& document)
{
    if (document.birth.isValid())
        return QDate();
    QString typed = m_birth->text().trimmed();
    if (!typed.contains(u'-'))
        typed = typed.left(4) + u'-' + typed.mid(4, 2) + u'-' + typed.mid(6);
    const QDate birth = QDate::fromString(typed, Qt::ISODate);
    if (birth.isValid() && birth <= dateInChina(m_clock.nowUtc()))
        return birth;
    m_birthField->setVerdict(
        {Field::State::Error, tr("The number does not tell it: enter the day.")});
    m_birth->setFocus();
    return std::nullopt;
}

bool PatientBox::isServed() const
{
    return m_who->current() == servedId;
}

std::optional<Patient> PatientBox::patient()
{
    if (isServed())
        return Patient{.customer = m_customer.record(), .isInsured = m_insured->isChecked()};
    if (!checkForm({m_nameField, m_numberField}))
        return std::nullopt;
    const CertificateKind kind = chosenKind(*m_kind);
    const bool isPassport = kind == CertificateKind::Passport;
    if (isPassport && !checkForm({m_countryField}))
        return std::nullopt;
    const QString country = isPassport ? m_country->text().trimmed().toUpper() : u"CHN"_s;
    CertificateFacts facts;
    const auto document
        = parseCertificate(kind, m_number->entry(), country, dateInChina(m_clock.nowUtc()), &facts);
    if (!document) {
        m_numberField->setVerdict({Field::State::Error, textOf(document.error())});
        m_number->setFocus();
        return std::nullopt;
    }
    const auto birth = birthBeside(facts);
    if (!birth)
        return std::nullopt;
    m_birthField->setVerdict({});
    return Patient{{}, m_name->entry().trimmed(), nameOf(kind), document->number,
        m_insured->isChecked(), isPassport ? country : QString(), *birth};
}

bool PatientBox::showFault(const QString& field, const QString& why)
{
    Field* const place = field == u"patient.name"_s ? m_nameField
        : field == u"patient.birth"_s               ? m_birthField
                                                    : nullptr;
    if (!place || place->isHidden() || isServed())
        return false;
    place->setVerdict({Field::State::Error, why});
    place->editor()->setFocus();
    return true;
}

void PatientBox::hideInsured()
{
    m_insured->hide();
}

void PatientBox::startAnew()
{
    m_name->setEntry({});
    m_number->setEntry({});
    m_birth->clear();
    m_nameField->setVerdict({});
    m_numberField->setVerdict({});
    m_birthField->setVerdict({});
    m_insured->setChecked(false);
    m_country->setText(u"CHN"_s);
}

QString PatientBox::servedName() const
{
    const auto& served = m_customer.customer();
    return served && isServed() ? served->name : QString();
}

QJsonObject PatientBox::entered() const
{
    if (isServed() || (m_name->entry().isEmpty() && m_number->entry().isEmpty()))
        return m_insured->isChecked() ? QJsonObject{{u"insured"_s, true}} : QJsonObject();
    return {{u"name"_s, m_name->entry()}, {u"kind"_s, m_kind->currentData().toString()},
        {u"country"_s, m_country->text()}, {u"number"_s, m_number->entry()},
        {u"birth"_s, m_birth->text()}, {u"insured"_s, m_insured->isChecked()}};
}

void PatientBox::restore(const QJsonObject& entered)
{
    m_insured->setChecked(entered.value(u"insured"_s).toBool());
    if (!entered.contains(u"name"_s))
        return; // who is served themselves, or nobody yet
    m_who->setCurrent(otherId);
    Q_EMIT m_who->chosen(otherId);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(entered.value(u"kind"_s).toString())));
    m_name->setEntry(entered.value(u"name"_s).toString());
    m_country->setText(entered.value(u"country"_s).toString());
    m_number->setEntry(entered.value(u"number"_s).toString());
    m_birth->setText(entered.value(u"birth"_s).toString());
}

} // namespace hui::community
