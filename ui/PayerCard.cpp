// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PayerCard.h"

#include "app/core/Masking.h"
#include "app/customer/SeenPayer.h"
#include "app/customer/ToldBirth.h"
#include "ui/CertificateKinds.h"
#include "ui/CurrentCustomer.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/PayerAgent.h"
#include "ui/PayerBasics.h"
#include "ui/PayerLines.h"
#include "ui/PayerNames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <utility>

namespace hui {

using namespace Qt::StringLiterals;

PayerCard::PayerCard(const Services& services, const QString& service, QWidget* parent)
    : Card(tr("Large cash: who pays"), parent)
    , m_services(services)
    , m_service(service)
    , m_asked(basicsByLaw(services.shift.businessDate))
    , m_grid(new QGridLayout)
    , m_kind(new QComboBox(this))
    , m_name(makePayerLine("payer.name", maskName, this))
    , m_number(makePayerLine("payer.number", maskIdNumber, this))
    , m_country(makeCountryLine("payer.country", this))
    , m_until(makeUntilLine("payer.until", this))
    , m_basics(new PayerBasics(this))
    , m_agent(new PayerAgent(services.shift.businessDate, this))
    , m_names(new PayerNames(services, service + u".payer"_s, this))
    , m_copy(new QCheckBox(tr("Document seen, copy kept."), this))
{
    build();
    place();
    heedReader();
    heedNames();
    m_change.setSingleShot(true);
    m_change.setInterval(0); // a document or a record sets many lines
    connect(&m_change, &QTimer::timeout, this, &PayerCard::tellChange);
    connect(&services.customer, &CurrentCustomer::changed, this, [this] {
        const bool isOther = m_services.customer.record() != m_record
            || m_services.customer.agent() != m_agentRecord;
        if (isNeeded() && isOther) {
            startAnew();
            fillIn();
        }
    });
}

/// A line that has the keyboard is left while the card is taken down: nobody asks about it then.
PayerCard::~PayerCard()
{
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->disconnect(this);
    m_agent->disconnect(this);
    m_change.disconnect(this);
}

void PayerCard::build()
{
    m_kind->setObjectName(QStringLiteral("payer.kind"));
    offerKinds(*m_kind);
    m_copy->setObjectName(QStringLiteral("payer.copy"));
    m_nameField = new Field(tr("Name"), m_name, this);
    m_nameField->setRequired();
    m_numberField = new Field(tr("Document no."), m_number, this);
    m_numberField->setRequired();
    m_kindField = new Field(tr("Document"), m_kind, this);
    m_countryField = new Field(tr("Issued by (three letters)"), m_country, this);
    m_countryField->setRequired();
    m_untilField = new Field(tr("Valid until"), m_until, this);
    body()->addLayout(m_grid);
    body()->addStretch();
    hide();
    setBasics(m_asked);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PayerCard::showCountry);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PayerCard::showTold);
    for (QLineEdit* line : QList<QLineEdit*>{m_number, m_country})
        connect(line, &QLineEdit::textEdited, this, &PayerCard::showTold);
    showCountry();
}

/// Who came stands below who pays, each thing below the same of the other.
void PayerCard::place()
{
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    const QList<Field*> payers{
        m_nameField, m_kindField, m_numberField, m_untilField, m_countryField};
    const auto put = [this](const QList<Field*>& fields, int row) {
        for (int i = 0; i < fields.size(); ++i) // in line, also while one of them says something
            m_grid->addWidget(fields.at(i), row + i / 4, i % 4, Qt::AlignTop);
    };
    put(payers, 0);
    m_grid->addWidget(m_basics, 2, 0, 1, 4);
    put(m_agent->fields(), 3);
    m_grid->addWidget(m_copy, 5, 0, 1, 4);
    for (const int column : {1, 3})
        m_grid->setColumnStretch(column, 3);
    m_grid->setColumnStretch(2, 4);
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnMinimumWidth(2, 160); // a masked number
}

void PayerCard::showCountry()
{
    m_countryField->setVisible(
        m_kind->currentData().toString() == nameOf(CertificateKind::Passport));
}

void PayerCard::setNarrow()
{
    QList<QWidget*> parts;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        parts.append(item->widget());
        delete item;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0); // of those that are empty now, too
    m_grid->setColumnStretch(0, PayerBasics::narrowLeft);
    m_grid->setColumnStretch(1, PayerBasics::narrowRight);
    for (const int column : {0, 2})
        m_grid->setColumnMinimumWidth(column, 0);
    m_grid->setHorizontalSpacing(PayerBasics::narrowGap);
    m_basics->setNarrow();
    QList<QWidget*> halves{m_nameField, m_kindField, m_numberField, m_untilField, m_countryField};
    for (Field* field : m_agent->fields())
        halves.append(field);
    int row = 0;
    int column = 0;
    for (QWidget* part : std::as_const(parts)) {
        const bool isHalf = halves.contains(part);
        part->setSizePolicy(QSizePolicy::Ignored, part->sizePolicy().verticalPolicy());
        if (!isHalf && column > 0)
            row += std::exchange(column, 0); // a whole one begins a row
        m_grid->addWidget(part, row, column, 1, isHalf ? 1 : 2, Qt::AlignTop);
        column = isHalf ? (column + 1) % 2 : 0;
        if (column == 0)
            ++row;
    }
}

void PayerCard::setBasics(const QStringList& basics)
{
    m_asked = basics;
    m_basics->setAsked(basics);
}

std::optional<Certificate> PayerCard::typedDocument() const
{
    const auto kind = certificateKindOf(m_kind->currentData().toString());
    const auto document = kind ? parseCertificate(*kind, m_number->entry(), m_country->text(),
                                     m_services.shift.businessDate)
                               : Result<Certificate>(Certificate{});
    return kind && document ? std::optional(*document) : std::nullopt;
}

void PayerCard::showTold()
{
    const QDate today = m_services.shift.businessDate;
    const auto document = typedDocument();
    if (!document)
        return m_basics->showTold({}, {});
    m_basics->showTold(boundBy(*document, today),
        {{CustomerField::Nationality, toldBy(*document, today).nationality}});
}

QJsonObject PayerCard::noted() const
{
    return isNeeded() ? toJson(entered()) : QJsonObject();
}

void PayerCard::setNeeded(bool needed)
{
    if (needed == isNeeded())
        return;
    startAnew();
    setVisible(needed);
    if (needed)
        fillIn();
}

void PayerCard::startAnew()
{
    for (MaskedLine* edit : {m_name, m_number})
        edit->clear();
    for (QLineEdit* edit : {m_country, m_until})
        edit->clear();
    m_kind->setCurrentIndex(0);
    m_basics->startAnew();
    m_agent->startAnew();
    m_names->forget();
    m_copy->setChecked(false);
    for (Field* field : {m_nameField, m_kindField, m_numberField, m_countryField, m_untilField})
        field->setVerdict({});
    m_change.start();
}

QMap<QString, QString> PayerCard::entries() const
{
    QMap<QString, QString> entries;
    if (!isNeeded())
        return entries;
    for (const MaskedLine* line : {m_name, m_number})
        entries.insert(line->objectName(), line->entry());
    for (const QLineEdit* line : {m_country, m_until})
        entries.insert(line->objectName(), line->text());
    entries.insert(m_kind->objectName(), m_kind->currentData().toString());
    entries.insert(m_basics->entries());
    entries.insert(m_agent->entries());
    return entries;
}

void PayerCard::setEntries(const QMap<QString, QString>& entries)
{
    if (!isNeeded() || entries.isEmpty())
        return;
    for (MaskedLine* line : {m_name, m_number})
        line->setEntry(entries.value(line->objectName()));
    for (QLineEdit* line : {m_country, m_until})
        line->setText(entries.value(line->objectName()));
    const int kind = m_kind->findData(entries.value(m_kind->objectName()));
    m_kind->setCurrentIndex(qMax(0, kind));
    m_basics->setEntries(entries);
    m_agent->setEntries(entries);
    showTold();
    entryStands();
}

Payer PayerCard::entered() const
{
    const bool isPassport = m_kind->currentData().toString() == nameOf(CertificateKind::Passport);
    Payer payer{m_name->entry().trimmed(), m_kind->currentData().toString(),
        m_number->entry().trimmed(), m_copy->isChecked()};
    payer.country = isPassport ? m_country->text().trimmed().toUpper() : QString();
    payer.validUntil = QDate::fromString(dayTyped(m_until->text()), Qt::ISODate);
    m_basics->addTo(payer);
    m_agent->addTo(payer);
    return payer;
}

Field* PayerCard::placeOf(const Error& fault) const
{
    const QHash<QString, Field*> places{{u"name"_s, m_nameField}, {u"document_kind"_s, m_kindField},
        {u"document_no"_s, m_numberField}, {u"country"_s, m_countryField},
        {u"valid_until"_s, m_untilField}};
    Field* const agents = m_agent->placeOf(fault);
    return agents ? agents : places.value(fault.detail);
}

void PayerCard::showFault(const Error& fault)
{
    Field* const place = placeOf(fault);
    if (!place && m_basics->refuse(fault))
        return;
    if (!place)
        return m_copy->setFocus();
    place->setVerdict({Field::State::Error, textOf(fault)});
    place->editor()->setFocus();
}

std::optional<Payer> PayerCard::payer()
{
    if (!checkForm({m_nameField, m_numberField}))
        return std::nullopt;
    Payer made = entered();
    QJsonObject said = toJson(made);
    said.insert(u"valid_until"_s, dayTyped(m_until->text())); // also what is no day
    m_agent->addTypedDay(said);
    const auto seen = readPayer(said, {m_services.shift.businessDate, m_asked});
    if (!seen) {
        showFault(seen.error());
        return std::nullopt;
    }
    m_names->ask(said); // a key may send it off before the line is left
    if (m_names->fault()) {
        showFault(*m_names->fault());
        return std::nullopt;
    }
    made.documentNumber = seen->document.number;
    if (seen->agent && seen->agent->document)
        made.agentDocumentNumber = seen->agent->document->number;
    made.nationality = seen->basics.value(CustomerField::Nationality);
    made.phone = seen->basics.value(CustomerField::Phone);
    return made;
}

} // namespace hui
