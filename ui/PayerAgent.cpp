// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PayerAgent.h"

#include "app/catalogue/PayWay.h"
#include "app/core/Masking.h"
#include "app/customer/OpenRecord.h"
#include "ui/CertificateKinds.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/PayerLines.h"

#include <QComboBox>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

PayerAgent::PayerAgent(const QDate& today, QWidget* card)
    : QObject(card)
    , m_today(today)
    , m_name(makePayerLine("payer.agent", maskName, card))
    , m_kind(new QComboBox(card))
    , m_number(makePayerLine("payer.agentNumber", maskIdNumber, card))
    , m_until(makeUntilLine("payer.agentUntil", card))
    , m_country(makeCountryLine("payer.agentCountry", card))
    , m_nameField(new Field(tr("Agent, if any"), m_name, card))
    , m_kindField(new Field(tr("Agent's document"), m_kind, card))
    , m_numberField(new Field(tr("Agent's document no."), m_number, card))
    , m_untilField(new Field(tr("Agent: valid until"), m_until, card))
    , m_countryField(new Field(tr("Agent: issuing country"), m_country, card))
{
    m_kind->setObjectName(u"payer.agentKind"_s);
    offerKinds(*m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PayerAgent::showCountry);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PayerAgent::edited);
    connect(m_kind, &QComboBox::activated, this, &PayerAgent::left);
    for (QLineEdit* line : QList<QLineEdit*>{m_name, m_number, m_until, m_country}) {
        connect(line, &QLineEdit::textEdited, this, &PayerAgent::edited);
        connect(line, &QLineEdit::editingFinished, this, &PayerAgent::left);
    }
    showCountry();
}

QList<Field*> PayerAgent::fields() const
{
    return {m_nameField, m_kindField, m_numberField, m_untilField, m_countryField};
}

DocumentLines PayerAgent::lines(QWidget* card) const
{
    return {card, m_name, m_kind, m_number, m_country, m_until, {}, m_numberField};
}

bool PayerAgent::isPassport() const
{
    return chosenKind(*m_kind) == CertificateKind::Passport;
}

void PayerAgent::showCountry()
{
    m_countryField->setVisible(isPassport());
}

bool PayerAgent::isBegun() const
{
    return !m_name->entry().trimmed().isEmpty() || !m_number->entry().trimmed().isEmpty();
}

bool PayerAgent::hasFocus() const
{
    return std::ranges::any_of(
        fields(), [](const Field* field) { return field->editor()->hasFocus(); });
}

QString PayerAgent::number() const
{
    return m_number->entry();
}

void PayerAgent::fillIn(const Customer& record)
{
    if (isBegun())
        return;
    m_name->setEntry(record.value(CustomerField::Name));
    const auto document = documentOf(record, m_today);
    if (!document)
        return;
    m_kind->setCurrentIndex(m_kind->findData(nameOf(document->kind)));
    m_number->setEntry(document->number);
    m_country->setText(isPassport() ? document->country : QString());
    m_until->setText(document->validUntil.toString(Qt::ISODate));
    if (document->isExpired(m_today))
        m_untilField->setVerdict(
            {Field::State::Warning, tr("This document has expired: see another one.")});
}

void PayerAgent::startAnew()
{
    for (MaskedLine* line : {m_name, m_number})
        line->clear();
    for (QLineEdit* line : {m_until, m_country})
        line->clear();
    m_kind->setCurrentIndex(0);
    for (Field* field : fields())
        field->setVerdict({});
}

QMap<QString, QString> PayerAgent::entries() const
{
    QMap<QString, QString> entries;
    for (const MaskedLine* line : {m_name, m_number})
        entries.insert(line->objectName(), line->entry());
    for (const QLineEdit* line : {m_until, m_country})
        entries.insert(line->objectName(), line->text());
    entries.insert(m_kind->objectName(), nameOf(chosenKind(*m_kind)));
    return entries;
}

void PayerAgent::setEntries(const QMap<QString, QString>& entries)
{
    for (MaskedLine* line : {m_name, m_number})
        line->setEntry(entries.value(line->objectName()));
    for (QLineEdit* line : {m_until, m_country})
        line->setText(entries.value(line->objectName()));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(entries.value(m_kind->objectName()))));
}

void PayerAgent::addTo(Payer& payer) const
{
    if (!isBegun())
        return;
    payer.agentName = m_name->entry().trimmed();
    payer.agentDocumentKind = nameOf(chosenKind(*m_kind));
    payer.agentDocumentNumber = m_number->entry().trimmed();
    payer.agentCountry = isPassport() ? m_country->text().trimmed().toUpper() : QString();
    payer.agentValidUntil = QDate::fromString(dayTyped(m_until->text()), Qt::ISODate);
}

void PayerAgent::addTypedDay(QJsonObject& payer) const
{
    if (isBegun())
        payer.insert(u"agent_valid_until"_s, dayTyped(m_until->text()));
}

Field* PayerAgent::placeOf(const Error& error) const
{
    const QHash<QString, Field*> places{{u"agent_name"_s, m_nameField},
        {u"agent_document_kind"_s, m_kindField}, {u"agent_document_no"_s, m_numberField},
        {u"agent_country"_s, m_countryField}, {u"agent_valid_until"_s, m_untilField},
        {u"agent_expired"_s, m_untilField}};
    return places.value(error.detail);
}

} // namespace hui
