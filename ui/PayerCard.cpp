// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PayerCard.h"

#include "app/core/Async.h"
#include "app/core/Masking.h"
#include "app/customer/OpenRecord.h"
#include "app/store/Store.h"
#include "ui/CurrentCustomer.h"
#include "ui/CustomerEntries.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

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

/// As the payer's document is called on the wire; what has no word of its own is another one.
QString documentKind(CertificateKind kind)
{
    const bool isNamed = kind == CertificateKind::ResidentId || kind == CertificateKind::Passport;
    return isNamed ? nameOf(kind) : QStringLiteral("other");
}

} // namespace

PayerCard::PayerCard(const Services& services, const QString& service, QWidget* parent)
    : Card(tr("Large cash: who pays"), parent)
    , m_services(services)
    , m_service(service)
    , m_grid(new QGridLayout)
    , m_kind(new QComboBox(this))
    , m_name(makeLine("payer.name", maskName, this))
    , m_number(makeLine("payer.number", maskIdNumber, this))
    , m_agent(makeLine("payer.agent", maskName, this))
    , m_agentNumber(makeLine("payer.agentNumber", maskIdNumber, this))
    , m_copy(new QCheckBox(tr("The document was seen, and a copy is kept."), this))
{
    build();
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
    m_kind->addItem(tr("Resident ID card"), QStringLiteral("resident_id"));
    m_kind->addItem(tr("Passport"), QStringLiteral("passport"));
    m_kind->addItem(tr("Other document"), QStringLiteral("other"));
    m_copy->setObjectName(QStringLiteral("payer.copy"));
    m_nameField = new Field(tr("Name"), m_name, this);
    m_nameField->setRequired();
    m_numberField = new Field(tr("Document no."), m_number, this);
    m_numberField->setRequired();
    m_agentNumberField = new Field(tr("Agent's document no."), m_agentNumber, this);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->addWidget(m_nameField, 0, 0);
    m_grid->addWidget(new Field(tr("Document"), m_kind, this), 0, 1);
    m_grid->addWidget(m_numberField, 0, 2);
    m_grid->addWidget(new Field(tr("Agent, if another person came"), m_agent, this), 1, 0);
    m_grid->addWidget(m_agentNumberField, 1, 1);
    m_grid->addWidget(m_copy, 1, 2);
    body()->addLayout(m_grid);
    hide();
}

void PayerCard::setNarrow()
{
    QList<QWidget*> parts;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        parts.append(item->widget());
        delete item;
    }
    for (qsizetype row = 0; row < parts.size(); ++row)
        m_grid->addWidget(parts.at(row), static_cast<int>(row), 0);
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
    if (!m_name->entry().isEmpty() || !m_number->entry().isEmpty() || !document)
        return;
    m_name->setEntry(record.value(CustomerField::Name));
    m_kind->setCurrentIndex(m_kind->findData(documentKind(document->kind)));
    m_number->setEntry(document->number);
    if (document->isExpired(today))
        m_numberField->setVerdict(
            {Field::State::Warning, tr("This document has expired: see another one.")});
}

void PayerCard::startAnew()
{
    for (MaskedLine* edit : {m_name, m_number, m_agent, m_agentNumber})
        edit->clear();
    m_copy->setChecked(false);
    for (Field* field : {m_nameField, m_numberField, m_agentNumberField})
        field->setVerdict({});
}

QMap<QString, QString> PayerCard::entries() const
{
    QMap<QString, QString> entries;
    if (!isNeeded())
        return entries;
    for (const MaskedLine* line : {m_name, m_number, m_agent, m_agentNumber})
        entries.insert(line->objectName(), line->entry());
    entries.insert(m_kind->objectName(), m_kind->currentData().toString());
    return entries;
}

void PayerCard::setEntries(const QMap<QString, QString>& entries)
{
    if (!isNeeded() || entries.isEmpty())
        return;
    for (MaskedLine* line : {m_name, m_number, m_agent, m_agentNumber})
        line->setEntry(entries.value(line->objectName()));
    const int kind = m_kind->findData(entries.value(m_kind->objectName()));
    m_kind->setCurrentIndex(qMax(0, kind));
}

std::optional<Payer> PayerCard::payer()
{
    if (!checkForm({m_nameField, m_numberField}))
        return std::nullopt;
    const Payer made{m_name->entry().trimmed(), m_kind->currentData().toString(),
        m_number->entry().trimmed(), m_copy->isChecked(), m_agent->entry().trimmed(),
        m_agentNumber->entry().trimmed()};
    if (made.agentName.isEmpty() != made.agentDocumentNumber.isEmpty()) {
        m_agentNumberField->setVerdict(
            {Field::State::Error, tr("Note the agent's name and document, too.")});
        m_agentNumber->setFocus();
        return std::nullopt;
    }
    if (!made.copyKept) {
        m_copy->setFocus();
        return std::nullopt;
    }
    return made;
}

} // namespace hui
