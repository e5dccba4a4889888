// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PayerCard.h"

#include "app/core/Async.h"
#include "app/core/Masking.h"
#include "app/customer/OpenRecord.h"
#include "app/customer/SeenPayer.h"
#include "app/customer/ToldBirth.h"
#include "app/store/Store.h"
#include "ui/CertificateKinds.h"
#include "ui/CurrentCustomer.h"
#include "ui/CustomerEntries.h"
#include "ui/DocumentFill.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/PayerBasics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <utility>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// A line that hides what was entered once it is left.
MaskedLine* makeLine(const char* name, QString (*mask)(QStringView), QWidget* parent)
{
    auto* line = new MaskedLine(parent);
    line->setObjectName(QLatin1StringView(name));
    line->setMaxLength(64);
    line->setInputMethodHints(Qt::ImhSensitiveData);
    line->setMask([mask](const QString& entry) { return mask(entry); });
    return line;
}

/// "20300101" and "2030-01-01" are one day.
QString dayTyped(const QString& typed)
{
    const QString day = typed.trimmed();
    if (day.size() != 8 || day.contains(u'-'))
        return day;
    return day.left(4) + u'-' + day.mid(4, 2) + u'-' + day.mid(6);
}

} // namespace

PayerCard::PayerCard(const Services& services, const QString& service, QWidget* parent)
    : Card(tr("Large cash: who pays"), parent)
    , m_services(services)
    , m_service(service)
    , m_asked(basicsByLaw(services.shift.businessDate))
    , m_grid(new QGridLayout)
    , m_kind(new QComboBox(this))
    , m_name(makeLine("payer.name", maskName, this))
    , m_number(makeLine("payer.number", maskIdNumber, this))
    , m_country(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_basics(new PayerBasics(this))
    , m_agent(makeLine("payer.agent", maskName, this))
    , m_agentNumber(makeLine("payer.agentNumber", maskIdNumber, this))
    , m_copy(new QCheckBox(tr("Document seen, copy kept."), this))
{
    build();
    heedReader();
    connect(&services.customer, &CurrentCustomer::changed, this, [this] {
        const bool isOther = m_services.customer.record() != m_record
            || m_services.customer.agent() != m_agentRecord;
        if (isNeeded() && isOther) {
            startAnew();
            fillIn();
        }
    });
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
    m_country->setObjectName(QStringLiteral("payer.country"));
    m_country->setMaxLength(3);
    m_countryField = new Field(tr("Issued by (three letters)"), m_country, this);
    m_countryField->setRequired();
    m_until->setObjectName(QStringLiteral("payer.until"));
    m_until->setMaxLength(10);
    m_until->setMinimumWidth(100); // a day, and what stands there without one
    m_untilField = new Field(tr("Valid until"), m_until, this);
    m_until->setPlaceholderText(tr("Empty: long-term"));
    m_agentNumberField = new Field(tr("Agent's document"), m_agentNumber, this);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->addWidget(m_nameField, 0, 0);
    m_grid->addWidget(m_kindField, 0, 1);
    m_grid->addWidget(m_numberField, 0, 2);
    m_grid->addWidget(m_untilField, 0, 3);
    m_grid->addWidget(m_countryField, 1, 0);
    m_grid->addWidget(m_basics, 2, 0, 1, 4);
    m_grid->addWidget(new Field(tr("Agent, if any"), m_agent, this), 3, 0);
    m_grid->addWidget(m_agentNumberField, 3, 1);
    m_grid->addWidget(m_copy, 3, 2, 1, 2);
    for (const int column : {1, 3})
        m_grid->setColumnStretch(column, 3);
    m_grid->setColumnStretch(2, 4);
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnMinimumWidth(2, 160); // a masked number
    body()->addLayout(m_grid);
    hide();
    setBasics(m_asked);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PayerCard::showCountry);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PayerCard::showTold);
    for (QLineEdit* line : QList<QLineEdit*>{m_number, m_country})
        connect(line, &QLineEdit::textEdited, this, &PayerCard::showTold);
    showCountry();
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
    const QList<QWidget*> halves{
        m_nameField, m_kindField, m_numberField, m_untilField, m_countryField};
    int row = 0;
    int column = 0;
    for (QWidget* part : std::as_const(parts)) {
        const bool isHalf = halves.contains(part);
        part->setSizePolicy(QSizePolicy::Ignored, part->sizePolicy().verticalPolicy());
        if (!isHalf && column > 0)
            row += std::exchange(column, 0); // a whole one begins a row
        m_grid->addWidget(part, row, column, 1, isHalf ? 1 : 2);
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

void PayerCard::heedReader()
{
    setProperty("keepsScan", true); // what is read here is no code of the page
    auto* reader = new DocumentFill(
        *this, m_services, {this, m_name, m_kind, m_number, m_country, m_until, {}, m_numberField});
    reader->offerSecond(
        {.form = this, .name = m_agent, .number = m_agentNumber, .place = m_agentNumberField},
        [this](const ReadDocument& document) { return isOfAgent(document); });
    connect(reader, &DocumentFill::filled, this, &PayerCard::takeRead);
    connect(reader, &DocumentFill::secondFilled, this, [this] { m_copy->setChecked(false); });
}

/// Once an agent is noted theirs is the document at hand. The payer's is known by its number, or
/// because the agent's was entered already and nothing of the payer.
bool PayerCard::isOfAgent(const ReadDocument& document) const
{
    const QString number = document.certificate.number;
    const QString agents = m_agentNumber->entry();
    if (number == m_number->entry())
        return false;
    if (m_agent->hasFocus() || m_agentNumber->hasFocus())
        return true;
    const bool isPayerEmpty = m_name->entry().isEmpty() && m_number->entry().isEmpty();
    if (isPayerEmpty && !agents.isEmpty() && number != agents)
        return false;
    return !m_agentRecord.isNull() || !m_agent->entry().isEmpty() || !agents.isEmpty();
}

void PayerCard::takeRead(const ReadDocument& document)
{
    m_copy->setChecked(false); // of this one none was made
    Customer read;
    for (const auto& [field, value] : document.fields.asKeyValueRange())
        read.fields.insert(field, {value, {}});
    m_basics->startAnew(); // what was entered was another document's
    m_basics->fillIn(read);
    showTold();
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

void PayerCard::fillIn()
{
    m_record = m_services.customer.record();
    m_agentRecord = m_services.customer.agent();
    if (m_record.isNull())
        return;
    if (!m_agentRecord.isNull())
        fillInAgent();
    const auto read
        = [record = m_record, shift = m_services.shift, name = m_service + u".payer"_s](
              Database& database) { return recordForForm(database, shift, record, name); };
    whenDone(
        m_services.store.run(read), this, [this, record = m_record](const Result<Customer>& found) {
            if (found && isNeeded() && record == m_services.customer.record())
                enter(*found); // else it is typed from the document, as for anybody
        });
}

void PayerCard::fillInAgent()
{
    const auto read
        = [agent = m_agentRecord, shift = m_services.shift, name = m_service + u".agent"_s](
              Database& database) { return recordForForm(database, shift, agent, name); };
    whenDone(m_services.store.run(read), this,
        [this, agent = m_agentRecord](const Result<Customer>& found) {
            const bool isWanted = found && isNeeded() && agent == m_services.customer.agent();
            if (!isWanted || !m_agent->entry().isEmpty() || !m_agentNumber->entry().isEmpty())
                return;
            const auto document = documentOf(*found, m_services.shift.businessDate);
            m_agent->setEntry(found->value(CustomerField::Name));
            if (document)
                m_agentNumber->setEntry(document->number);
        });
}

void PayerCard::enter(const Customer& record)
{
    const QDate today = m_services.shift.businessDate;
    const auto document = documentOf(record, today);
    if (!m_name->entry().isEmpty() || !m_number->entry().isEmpty())
        return;
    m_basics->fillIn(record);
    if (!document)
        return;
    m_name->setEntry(record.value(CustomerField::Name));
    m_kind->setCurrentIndex(m_kind->findData(nameOf(document->kind)));
    m_number->setEntry(document->number);
    m_country->setText(document->kind == CertificateKind::Passport ? document->country : QString());
    m_until->setText(document->validUntil.toString(Qt::ISODate));
    showTold();
    if (document->isExpired(today))
        m_untilField->setVerdict(
            {Field::State::Warning, tr("This document has expired: see another one.")});
}

void PayerCard::startAnew()
{
    for (MaskedLine* edit : {m_name, m_number, m_agent, m_agentNumber})
        edit->clear();
    for (QLineEdit* edit : {m_country, m_until})
        edit->clear();
    m_kind->setCurrentIndex(0);
    m_basics->startAnew();
    m_copy->setChecked(false);
    for (Field* field :
        {m_nameField, m_kindField, m_numberField, m_countryField, m_untilField, m_agentNumberField})
        field->setVerdict({});
}

QMap<QString, QString> PayerCard::entries() const
{
    QMap<QString, QString> entries;
    if (!isNeeded())
        return entries;
    for (const MaskedLine* line : {m_name, m_number, m_agent, m_agentNumber})
        entries.insert(line->objectName(), line->entry());
    for (const QLineEdit* line : {m_country, m_until})
        entries.insert(line->objectName(), line->text());
    entries.insert(m_kind->objectName(), m_kind->currentData().toString());
    entries.insert(m_basics->entries());
    return entries;
}

void PayerCard::setEntries(const QMap<QString, QString>& entries)
{
    if (!isNeeded() || entries.isEmpty())
        return;
    for (MaskedLine* line : {m_name, m_number, m_agent, m_agentNumber})
        line->setEntry(entries.value(line->objectName()));
    for (QLineEdit* line : {m_country, m_until})
        line->setText(entries.value(line->objectName()));
    const int kind = m_kind->findData(entries.value(m_kind->objectName()));
    m_kind->setCurrentIndex(qMax(0, kind));
    m_basics->setEntries(entries);
    showTold();
}

Payer PayerCard::entered() const
{
    const bool isPassport = m_kind->currentData().toString() == nameOf(CertificateKind::Passport);
    Payer payer{m_name->entry().trimmed(), m_kind->currentData().toString(),
        m_number->entry().trimmed(), m_copy->isChecked(), m_agent->entry().trimmed(),
        m_agentNumber->entry().trimmed(),
        isPassport ? m_country->text().trimmed().toUpper() : QString(),
        QDate::fromString(dayTyped(m_until->text()), Qt::ISODate)};
    m_basics->addTo(payer);
    return payer;
}

void PayerCard::showFault(const Error& fault)
{
    const QHash<QString, Field*> places{{u"name"_s, m_nameField}, {u"document_kind"_s, m_kindField},
        {u"document_no"_s, m_numberField}, {u"country"_s, m_countryField},
        {u"valid_until"_s, m_untilField}};
    Field* const place = places.value(fault.detail);
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
    const auto seen = readPayer(said, {m_services.shift.businessDate, m_asked});
    if (!seen) {
        showFault(seen.error());
        return std::nullopt;
    }
    if (made.agentName.isEmpty() != made.agentDocumentNumber.isEmpty()) {
        m_agentNumberField->setVerdict(
            {Field::State::Error, tr("Note the agent's name and document, too.")});
        m_agentNumber->setFocus();
        return std::nullopt;
    }
    made.documentNumber = seen->document.number;
    made.nationality = seen->basics.value(CustomerField::Nationality);
    made.phone = seen->basics.value(CustomerField::Phone);
    return made;
}

} // namespace hui
