// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/NeedCard.h"

#include "app/core/Masking.h"
#include "modules/advice/RegisterNeed.h"
#include "modules/advice/ui/AdviceText.h"
#include "modules/advice/ui/NoticeBox.h"
#include "ui/DocumentFill.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/PaneScroll.h"
#include "ui/Type.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

MaskedLine* needLine(const QString& name, QString (*mask)(QStringView), QWidget* parent)
{
    auto* line = new MaskedLine(parent);
    line->setObjectName(name);
    line->setInputMethodHints(Qt::ImhSensitiveData);
    line->setMask([mask](const QString& entry) { return mask(entry); });
    return line;
}

} // namespace

NeedCard::NeedCard(QWidget* parent)
    : Card(tr("Register a need"), parent)
    , m_name(needLine(u"advice.name"_s, maskName, this))
    , m_phone(needLine(u"advice.phone"_s, maskPhone, this))
    , m_band(new QComboBox(this))
    , m_purpose(new QLineEdit(this))
    , m_remarks(new QLineEdit(this))
    , m_notice(new NoticeBox(this))
    , m_clear(new KeyButton(tr("Clear"), this))
    , m_register(new KeyButton(tr("Register the need"), KeyButton::Variant::Primary, this))
{
    setSubtitle(tr("Customers and others; nothing is sold here"));
    build();
    linkKeys();
}

void NeedCard::build()
{
    m_name->setMaxLength(60);
    m_phone->setMaxLength(11);
    m_band->setObjectName(u"advice.band"_s);
    m_purpose->setObjectName(u"advice.purpose"_s);
    m_purpose->setMaxLength(60);
    m_remarks->setObjectName(u"advice.remarks"_s);
    m_remarks->setMaxLength(200);
    m_clear->setObjectName(u"advice.clear"_s);
    m_register->setObjectName(u"advice.register"_s);
    m_register->setButtonSize(KeyButton::Size::Commit);
    auto* name = new Field(tr("Name"), m_name, this);
    auto* phone = new Field(tr("Mobile"), m_phone, this);
    auto* band = new Field(tr("About how much"), m_band, this);
    band->setHint(tr("a band, no amount"));
    auto* purpose = new Field(tr("Purpose"), m_purpose, this);
    for (Field* field : {name, phone, band, purpose})
        field->setRequired();
    phone->setCheck([this] {
        static const QRegularExpression mobile(u"^1[3-9][0-9]{9}$"_s);
        return mobile.match(m_phone->entry()).hasMatch()
            ? Field::Verdict{}
            : Field::Verdict{Field::State::Error, tr("A mobile number has 11 digits.")};
    });
    auto* remarks = new Field(tr("Remarks"), m_remarks, this);
    m_fields = {name, phone, band, purpose, remarks};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(name, 0, 0, 1, 2); // two lines: a low screen shows the notice, too
    grid->addWidget(phone, 0, 2, 1, 2);
    grid->addWidget(band, 0, 4, 1, 3);
    grid->addWidget(purpose, 1, 0, 1, 3);
    grid->addWidget(remarks, 1, 3, 1, 4);
    for (int column = 0; column < 7; ++column)
        grid->setColumnStretch(column, 1);
    auto* scroll = new PaneScroll(this); // a low screen shows the fields whole
    auto* column = new QWidget(scroll);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addLayout(grid);
    rows->addWidget(makeRule(column));
    rows->addWidget(m_notice, 1);
    scroll->setWidget(column);
    fillBody(body(), scroll);
    footer()->addWidget(m_clear);
    footer()->addStretch();
    footer()->addWidget(m_register);
    setFocusProxy(m_name);
}

void NeedCard::linkKeys()
{
    connect(m_name, &QLineEdit::returnPressed, m_phone, qOverload<>(&QWidget::setFocus));
    connect(m_phone, &QLineEdit::returnPressed, m_band, qOverload<>(&QWidget::setFocus));
    connect(m_purpose, &QLineEdit::returnPressed, m_remarks, qOverload<>(&QWidget::setFocus));
    connect(m_remarks, &QLineEdit::returnPressed, m_notice, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_customer = {}; });
    connect(m_notice, &NoticeBox::confirmed, m_register, qOverload<>(&QWidget::setFocus));
    connect(m_clear, &KeyButton::clicked, this, &NeedCard::startAnew);
    connect(m_register, &KeyButton::clicked, this, &NeedCard::submit);
}

void NeedCard::setOffer(const AdviceBook& book, AdviceLine line, const QDate& day)
{
    m_line = line;
    const QString chosen = m_band->currentData().toString();
    m_band->clear();
    for (const AmountBand& band : book.bandsOn(day))
        m_band->addItem(AdviceText::band(band), band.id);
    m_band->setCurrentIndex(qMax(0, m_band->findData(chosen)));
    m_notice->setNotice(noticeOn(book.notices, line, day));
}

void NeedCard::setCustomer(const QUuid& record, const QString& name, const QString& phone)
{
    m_name->setEntry(name);
    m_phone->setEntry(phone);
    m_customer = record;
    for (Field* field : m_fields)
        field->setVerdict({});
}

void NeedCard::listenOn(QWidget& page, const Services& services)
{
    auto* fill
        = new DocumentFill(page, services, {.form = this, .name = m_name, .place = m_fields[0]});
    connect(fill, &DocumentFill::filled, this, [this](const ReadDocument& document) {
        m_customer = {}; // whoever it was, it is this one now
        m_phone->setEntry({});
        m_phone->setFocus();
        Q_EMIT documentRead(document.certificate);
    });
}

void NeedCard::setBusy(bool busy)
{
    m_register->setEnabled(!busy);
}

void NeedCard::startAnew()
{
    setCustomer({}, {}, {});
    m_purpose->clear();
    m_remarks->clear();
    m_notice->startAnew();
    focusFirst();
}

void NeedCard::focusFirst()
{
    if (m_name->entry().isEmpty())
        m_name->setFocus();
    else
        m_purpose->setFocus();
}

QJsonObject NeedCard::entered() const
{
    if (m_name->entry().isEmpty() && m_phone->entry().isEmpty() && m_purpose->text().isEmpty()
        && m_remarks->text().isEmpty())
        return {};
    return {{u"line"_s, nameOf(m_line)}, {u"customer"_s, m_customer.toString()},
        {u"name"_s, m_name->entry()}, {u"phone"_s, m_phone->entry()},
        {u"band"_s, m_band->currentData().toString()}, {u"purpose"_s, m_purpose->text()},
        {u"remarks"_s, m_remarks->text()}};
}

void NeedCard::restore(const QJsonObject& kept)
{
    const auto text = [&kept](const QString& key) { return kept.value(key).toString(); };
    setCustomer(QUuid::fromString(text(u"customer"_s)), text(u"name"_s), text(u"phone"_s));
    m_band->setCurrentIndex(qMax(0, m_band->findData(text(u"band"_s))));
    m_purpose->setText(text(u"purpose"_s));
    m_remarks->setText(text(u"remarks"_s));
}

void NeedCard::submit()
{
    if (!m_register->isEnabled() || !checkForm(m_fields))
        return;
    if (m_notice->confirmedVersion().isEmpty())
        return m_notice->setFocus();
    m_phone->hideEntry();
    Q_EMIT registered({.line = m_line,
        .customer = m_customer.isNull() ? std::nullopt : std::optional(m_customer),
        .name = m_name->entry().simplified(),
        .phone = m_phone->entry(),
        .band = m_band->currentData().toString(),
        .purpose = m_purpose->text().trimmed(),
        .remarks = m_remarks->text().trimmed(),
        .noticeVersion = m_notice->confirmedVersion()});
}

} // namespace hui::advice
