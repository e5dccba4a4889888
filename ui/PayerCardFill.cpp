// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/customer/OpenRecord.h"
#include "app/store/Store.h"
#include "ui/CurrentCustomer.h"
#include "ui/DocumentFill.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/PayerAgent.h"
#include "ui/PayerBasics.h"
#include "ui/PayerCard.h"
#include "ui/PayerNames.h"

#include <QCheckBox>
#include <QComboBox>

// What fills the card: a document on the reader, a record; and what the records say of the names.

namespace hui {

using namespace Qt::StringLiterals;

void PayerCard::heedReader()
{
    setProperty("keepsScan", true); // what is read here is no code of the page
    m_reader = new DocumentFill(
        *this, m_services, {this, m_name, m_kind, m_number, m_country, m_until, {}, m_numberField});
    m_reader->offerSecond(
        m_agent->lines(this), [this](const ReadDocument& document) { return isOfAgent(document); });
    connect(m_reader, &DocumentFill::filled, this, &PayerCard::takeRead);
    connect(m_reader, &DocumentFill::secondFilled, this, [this] {
        m_copy->setChecked(false);
        entryStands();
    });
}

/// Once an agent is noted theirs is the document at hand. The payer's is known by its number, or
/// because the agent's was entered already and nothing of the payer.
bool PayerCard::isOfAgent(const ReadDocument& document) const
{
    const QString number = document.certificate.number;
    const QString agents = m_agent->number();
    if (number == m_number->entry())
        return false;
    if (m_agent->hasFocus())
        return true;
    const bool isPayerEmpty = m_name->entry().isEmpty() && m_number->entry().isEmpty();
    if (isPayerEmpty && !agents.isEmpty() && number != agents)
        return false;
    return !m_agentRecord.isNull() || m_agent->isBegun();
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
    entryStands();
}

/// Typed entries are asked about once their line is left, the others as they come.
void PayerCard::heedNames()
{
    const auto typing = [this] { m_names->forget(); };
    for (QLineEdit* line : QList<QLineEdit*>{m_name, m_number, m_country}) {
        connect(line, &QLineEdit::textEdited, this, typing);
        connect(line, &QLineEdit::editingFinished, this, &PayerCard::entryStands);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, typing);
    connect(m_kind, &QComboBox::activated, this, &PayerCard::entryStands);
    connect(m_agent, &PayerAgent::edited, this, typing);
    connect(m_agent, &PayerAgent::left, this, &PayerCard::entryStands);
    connect(m_names, &PayerNames::differs, this, [this](const Error& fault) {
        if (isNeeded())
            placeOf(fault)->setVerdict({Field::State::Error, textOf(fault)});
    });
}

void PayerCard::entryStands()
{
    if (isNeeded())
        m_names->ask(noted());
    m_change.start();
}

void PayerCard::tellChange()
{
    const QJsonObject now = noted();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT agentChanged();
}

bool PayerCard::takesScan(const QString& line)
{
    return isVisible() && m_reader->offer(line);
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
            if (isWanted)
                m_agent->fillIn(*found);
            entryStands();
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
    entryStands();
}

} // namespace hui
