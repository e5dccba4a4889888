// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/RecordHead.h"

#include "modules/customers/ui/CustomerText.h"
#include "ui/Initial.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 60; // a document that runs out so soon is spoken about

PillLook validityOf(const Customer& record, const QDate& today)
{
    const auto runsOut = [&](const QDate& day) {
        return std::ranges::any_of(record.certificates,
            [&](const Certificate& certificate) { return certificate.isExpired(day); });
    };
    if (record.certificates.isEmpty())
        return {RecordHead::tr("no certificate"), u"alert-triangle"_s, Mood::Warn};
    if (runsOut(today))
        return {RecordHead::tr("certificate expired"), u"alert-circle"_s, Mood::Bad};
    if (runsOut(today.addDays(soonDays)))
        return {RecordHead::tr("certificate expires soon"), u"alert-triangle"_s, Mood::Warn};
    return {RecordHead::tr("certificate valid"), u"circle-check"_s, Mood::Ok};
}

} // namespace

RecordHead::RecordHead(QWidget* parent)
    : Card(parent)
    , m_initial(new Initial(48, Type::Name, Initial::Ground::Card, this))
    , m_name(makeLabel({}, Type::Name, Token::Text, this))
    , m_person(makeLabel({}, Type::Body, Token::Text2, this))
    , m_tier(new Pill({}, this))
    , m_validity(new Pill({}, this))
{
    m_name->setObjectName(u"customers.name"_s);
    auto* change = new KeyButton(tr("Change"), this);
    change->setObjectName(u"customers.change"_s);
    change->setIconName(u"edit"_s);
    change->setKey(Qt::Key_F2);
    auto* serve = new KeyButton(tr("Serve"), KeyButton::Variant::Primary, this);
    serve->setObjectName(u"customers.serve"_s);
    serve->setKey(Qt::CTRL | Qt::Key_Return);
    auto* phone = new KeyButton(tr("To the phone"), this);
    phone->setObjectName(u"customers.phoneOn"_s);
    phone->setIconName(u"qrcode"_s);
    phone->setKey(Qt::Key_F6);
    phone->setToolTip(tr("Hands their open case to the phone at once"));
    connect(phone, &KeyButton::clicked, this, &RecordHead::phoneAsked);
    connect(change, &KeyButton::clicked, this, &RecordHead::changeAsked);
    connect(serve, &KeyButton::clicked, this, &RecordHead::serveAsked);
    setFocusProxy(serve);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_initial);
    row->addLayout(makeWho());
    row->addStretch(1);
    row->addWidget(change);
    row->addWidget(phone);
    row->addWidget(serve);
    body()->setContentsMargins(16, 16, 16, 12);
    body()->setSpacing(12);
    body()->addLayout(row);
    body()->addWidget(makeRule(this));
    body()->addLayout(makeColumns());
}

QLayout* RecordHead::makeColumns()
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    m_document = addColumn(columns, tr("Certificate"), "customers.document");
    m_phone = addColumn(columns, tr("Phone"), "customers.phone");
    m_address = addColumn(columns, tr("Address"), "customers.address");
    m_risk = addColumn(columns, tr("Risk grade"), "customers.risk");
    m_manager = addColumn(columns, tr("Manager"), "customers.manager");
    columns->addStretch(1);
    return columns;
}

QLayout* RecordHead::makeWho()
{
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_tier);
    first->addWidget(m_validity);
    first->addStretch();
    auto* who = new QVBoxLayout;
    who->setSpacing(2);
    who->addLayout(first);
    who->addWidget(m_person);
    return who;
}

QLabel* RecordHead::addColumn(QHBoxLayout* row, const QString& what, const char* name)
{
    auto* value = makeLabel({}, Type::Body, Token::Text, this);
    value->setObjectName(QLatin1StringView(name));
    value->setAccessibleName(what);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(makeLabel(what, Type::Label, Token::Text2, this));
    column->addWidget(value);
    if (row->count() > 0)
        row->addWidget(makeUpright(32, this));
    row->addLayout(column);
    return value;
}

void RecordHead::setRecord(const Customer& record, const QDate& today, bool isMasked)
{
    const auto shown = [&](CustomerField field) {
        const QString value = record.value(field);
        return CustomerText::value(field, isMasked ? masked(field, value) : value);
    };
    const QString tier = record.value(CustomerField::Tier);
    m_name->setText(shown(CustomerField::Name));
    m_initial->setName(m_name->text());
    m_person->setText(CustomerText::person(record, today));
    m_tier->setLook({tier, {}, Mood::Warn});
    m_tier->setVisible(!tier.isEmpty());
    m_validity->setLook(validityOf(record, today));
    m_phone->setText(shown(CustomerField::Phone));
    m_address->setText(masked(CustomerField::Address, record.value(CustomerField::Address)));
    for (const auto& [field, label] :
        {std::pair{CustomerField::RiskGrade, m_risk}, std::pair{CustomerField::Manager, m_manager}})
        label->setText(record.value(field).isEmpty() ? u"—"_s : shown(field));
    if (record.certificates.isEmpty())
        return m_document->setText(u"—"_s);
    const auto card
        = std::ranges::find(record.certificates, CertificateKind::ResidentId, &Certificate::kind);
    const Certificate& shownOne
        = card == record.certificates.end() ? record.certificates.first() : *card;
    m_document->setText(isMasked ? maskedNumber(shownOne) : shownOne.number);
}

} // namespace hui::customers
