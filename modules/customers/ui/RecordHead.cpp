// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/RecordHead.h"

#include "modules/customers/ui/CustomerText.h"
#include "ui/Field.h"
#include "ui/Initial.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

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

/// The resident ID card where there is one.
QString shownDocument(const Customer& record, bool isMasked)
{
    if (record.certificates.isEmpty())
        return u"—"_s;
    const auto card
        = std::ranges::find(record.certificates, CertificateKind::ResidentId, &Certificate::kind);
    const Certificate& one
        = card == record.certificates.end() ? record.certificates.first() : *card;
    return isMasked ? maskedNumber(one) : one.number;
}

} // namespace

RecordHead::RecordHead(QWidget* parent)
    : Card(parent)
    , m_initial(new Initial(48, Type::Name, Initial::Ground::Card, this))
    , m_name(makeLabel({}, Type::Name, Token::Text, this))
    , m_person(makeLabel({}, Type::Body, Token::Text2, this))
    , m_tier(new Pill({}, this))
    , m_validity(new Pill({}, this))
    , m_reveal(new KeyButton(tr("Show in clear"), this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Why it is shown in clear"), m_reason, this))
    , m_why(new QWidget(this))
    , m_who(makeWho())
    , m_columns(makeColumns())
    , m_grid(new QGridLayout)
    , m_actions(makeActions())
{
    m_name->setObjectName(u"customers.name"_s);
    m_reveal->setObjectName(u"customers.reveal"_s);
    m_reveal->setIconName(u"eye"_s);
    m_reveal->setKeyHint(u"Ctrl Shift H"_s); // the window listens to it
    connect(m_reveal, &KeyButton::clicked, this, &RecordHead::revealPressed);
    auto* person = new QWidget(this);
    person->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // see fitWidth()
    person->setLayout(m_grid);
    m_grid->setContentsMargins(16, 14, 16, 14);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_who, 0, 0);
    m_grid->addWidget(m_columns, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(m_reveal, 0, 2);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    body()->addWidget(person);
    layOutWhy();
}

/// Why it is to be shown in clear is asked once somebody wants that.
void RecordHead::layOutWhy()
{
    m_reason->setObjectName(u"customers.reason"_s);
    m_reason->setMaxLength(100);
    m_reason->setProperty("keepsEnter", true);
    connect(m_reason, &QLineEdit::returnPressed, this, &RecordHead::revealPressed);
    m_reasonField->setRequired();
    auto* row = new QHBoxLayout(m_why);
    row->setContentsMargins(16, 0, 16, 12);
    row->addWidget(m_reasonField);
    body()->addWidget(m_why);
    m_why->hide();
}

void RecordHead::setTabs(QTabBar* tabs)
{
    body()->addWidget(makeRule(this));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(tabs);
    row->addStretch(1);
    body()->addLayout(row);
}

QWidget* RecordHead::makeActions()
{
    auto* actions = new QWidget(this);
    auto* change = new KeyButton(tr("Change"), actions);
    change->setObjectName(u"customers.change"_s);
    change->setIconName(u"edit"_s);
    change->setKey(Qt::Key_F2);
    auto* phone = new KeyButton(tr("To the phone"), actions);
    phone->setObjectName(u"customers.phoneOn"_s);
    phone->setIconName(u"qrcode"_s);
    phone->setKey(Qt::CTRL | Qt::Key_M);
    phone->setToolTip(tr("Hands their open case to the phone at once"));
    auto* serve = new KeyButton(tr("Serve"), KeyButton::Variant::Primary, actions);
    serve->setObjectName(u"customers.serve"_s);
    serve->setKey(Qt::CTRL | Qt::Key_Return);
    connect(change, &KeyButton::clicked, this, &RecordHead::changeAsked);
    connect(phone, &KeyButton::clicked, this, &RecordHead::phoneAsked);
    connect(serve, &KeyButton::clicked, this, &RecordHead::serveAsked);
    setFocusProxy(serve);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (KeyButton* button : {change, phone, serve})
        row->addWidget(button);
    return actions;
}

QWidget* RecordHead::makeColumns()
{
    auto* columns = new QWidget(this);
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_document = addColumn(row, tr("Certificate"), "customers.document");
    m_phone = addColumn(row, tr("Phone"), "customers.phone");
    m_address = addColumn(row, tr("Address"), "customers.address");
    m_risk = addColumn(row, tr("Risk grade"), "customers.risk");
    m_manager = addColumn(row, tr("Manager"), "customers.manager");
    return columns;
}

QWidget* RecordHead::makeWho()
{
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_tier);
    first->addWidget(m_validity);
    first->addStretch();
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addLayout(first);
    lines->addWidget(m_person);
    auto* who = new QWidget(this);
    auto* row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_initial);
    row->addLayout(lines);
    return who;
}

void RecordHead::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitWidth();
}

/// What is told became wider or narrower; before it is shown nothing of it has a width.
bool RecordHead::event(QEvent* event)
{
    const bool handled = Card::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitWidth();
    return handled;
}

/// In a narrow window, or in large type, what tells people apart stands below the name.
void RecordHead::fitWidth()
{
    const int gaps = 2 * m_grid->horizontalSpacing() + 2 * 16;
    const int needed = m_who->sizeHint().width() + m_columns->sizeHint().width()
        + m_reveal->sizeHint().width() + gaps;
    const bool isNarrow = needed > width();
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_grid->removeWidget(m_columns);
    if (isNarrow)
        m_grid->addWidget(m_columns, 1, 0, 1, 3, Qt::AlignLeft | Qt::AlignVCenter);
    else
        m_grid->addWidget(m_columns, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
}

void RecordHead::askWhy()
{
    if (!m_isMasked)
        return;
    m_why->show();
    m_reason->setFocus();
}

bool RecordHead::stepBack()
{
    if (m_why->isHidden())
        return false;
    const bool hadFocus = m_reason->hasFocus();
    m_why->hide();
    m_reason->clear();
    m_reasonField->setVerdict({});
    if (hadFocus)
        m_reveal->setFocus();
    return true;
}

void RecordHead::revealPressed()
{
    if (!m_isMasked)
        return Q_EMIT maskAsked();
    if (m_why->isHidden())
        return askWhy();
    if (m_reasonField->check())
        Q_EMIT revealAsked(m_reason->text().trimmed());
    else
        m_reason->setFocus();
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
    m_isMasked = isMasked;
    m_reveal->setText(isMasked ? tr("Show in clear") : tr("Mask again"));
    m_reveal->setIconName(isMasked ? u"eye"_s : u"eye-off"_s);
    if (!isMasked)
        stepBack();
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
    const QString address = record.value(CustomerField::Address);
    m_address->setText(address.isEmpty() ? u"—"_s : masked(CustomerField::Address, address));
    for (const auto& [field, label] :
        {std::pair{CustomerField::RiskGrade, m_risk}, std::pair{CustomerField::Manager, m_manager}})
        label->setText(record.value(field).isEmpty() ? u"—"_s : shown(field));
    m_document->setText(shownDocument(record, isMasked));
}

} // namespace hui::customers
