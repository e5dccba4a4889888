// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/PartnerForm.h"

#include "modules/admin/ui/AdminText.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaneScroll.h"
#include "ui/ParameterForm.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

Parameter parameterOf(
    const QString& key, const QString& label, ParameterKind kind, int most, bool required = true)
{
    Parameter made;
    made.key = key;
    made.label = {label, label};
    made.kind = kind;
    made.max = most;
    made.required = required;
    made.mask = MaskRule::None;
    made.keypad = kind == ParameterKind::Digits ? Keypad::Digits : Keypad::Full;
    if (kind == ParameterKind::Date)
        made.min = 8;
    return made;
}

/// Of a person, and so masked unless somebody types in it.
Parameter contactOf(const QString& key, const QString& label, int most)
{
    Parameter made = parameterOf(key, label, ParameterKind::Text, most, false);
    made.mask = MaskRule::Middle;
    return made;
}

QList<Parameter> partnerParameters(bool isNew)
{
    QList<Parameter> all;
    if (isNew)
        all.append(parameterOf(u"partner"_s, PartnerForm::tr("Number"), ParameterKind::Text, 12));
    all.append(parameterOf(u"name"_s, PartnerForm::tr("Name"), ParameterKind::Text, 100));
    all.append(parameterOf(
        u"name_en"_s, PartnerForm::tr("English name"), ParameterKind::Text, 100, false));
    Parameter field = parameterOf(
        u"ecosystem"_s, PartnerForm::tr("Field of business"), ParameterKind::Choice, 20);
    for (const QString& word : ecosystems())
        field.choices.append({word, {AdminText::ecosystem(word), AdminText::ecosystem(word)}});
    all.append(field);
    all.append(
        parameterOf(u"branch"_s, PartnerForm::tr("Branch that answers"), ParameterKind::Text, 20));
    all.append(contactOf(u"person"_s, PartnerForm::tr("Contact"), 60));
    all.append(contactOf(u"phone"_s, PartnerForm::tr("Telephone"), 30));
    all.append(contactOf(u"mail"_s, PartnerForm::tr("E-mail"), 100));
    all.append(parameterOf(u"from"_s, PartnerForm::tr("From"), ParameterKind::Date, 10));
    all.append(parameterOf(u"until"_s, PartnerForm::tr("Until"), ParameterKind::Date, 10));
    all.append(
        parameterOf(u"per_minute"_s, PartnerForm::tr("Calls a minute"), ParameterKind::Digits, 4));
    all.append(parameterOf(u"per_day"_s, PartnerForm::tr("Calls a day"), ParameterKind::Digits, 8));
    return all;
}

} // namespace

PartnerForm::PartnerForm(const QDate& today, const QString& branch, QWidget* parent)
    : Card(tr("Partner"), parent)
    , m_today(today)
    , m_branch(branch)
    , m_form(new ParameterForm(u"partner"_s, today, this))
    , m_message(new MessageBar(this))
    , m_save(new KeyButton(tr("Save"), KeyButton::Variant::Primary, this))
{
    setObjectName(u"admin.partnerForm"_s);
    auto* scroll = new PaneScroll(this);
    scroll->setWidget(m_form);
    fillBody(body(), scroll, {m_message});
    auto* back = new KeyButton(tr("Back"), this);
    back->setObjectName(u"admin.partnerBack"_s);
    back->setKeyHint(u"Esc"_s);
    connect(back, &QPushButton::clicked, this, &PartnerForm::left);
    m_save->setObjectName(u"admin.save"_s);
    m_save->setKey(QKeySequence(u"Ctrl+Return"_s));
    connect(m_save, &QPushButton::clicked, this, &PartnerForm::submit);
    connect(m_form, &ParameterForm::committed, this, &PartnerForm::submit);
    footer()->addStretch(1);
    footer()->addWidget(back);
    footer()->addWidget(m_save);
}

void PartnerForm::start(const std::optional<Partner>& partner)
{
    m_isNew = !partner;
    m_before = partner.value_or(Partner{});
    if (m_isNew) {
        m_before.branch = m_branch;
        m_before.from = m_today;
        m_before.until = m_today.addYears(1);
    }
    setTitle(m_isNew ? tr("New partner") : AdminText::name(m_before));
    m_message->clear();
    m_form->setParameters(partnerParameters(m_isNew));
    m_form->clear();
    m_form->setEntries({{u"name"_s, m_before.name}, {u"name_en"_s, m_before.nameEn},
        {u"ecosystem"_s, m_before.ecosystem}, {u"branch"_s, m_before.branch},
        {u"person"_s, m_before.contact.person}, {u"phone"_s, m_before.contact.phone},
        {u"mail"_s, m_before.contact.mail}, {u"from"_s, m_before.from.toString(Qt::ISODate)},
        {u"until"_s, m_before.until.toString(Qt::ISODate)},
        {u"per_minute"_s, QString::number(m_before.perMinute)},
        {u"per_day"_s, QString::number(m_before.perDay)}});
}

void PartnerForm::focusFirst()
{
    m_form->focusFirst();
}

Partner PartnerForm::read() const
{
    const QMap<QString, QString> values = m_form->values();
    const auto day
        = [&](const QString& key) { return QDate::fromString(values.value(key), Qt::ISODate); };
    Partner partner = m_before;
    if (m_isNew)
        partner.id = values.value(u"partner"_s).toUpper();
    partner.name = values.value(u"name"_s);
    partner.nameEn = values.value(u"name_en"_s);
    partner.ecosystem = values.value(u"ecosystem"_s);
    partner.branch = values.value(u"branch"_s);
    partner.contact
        = {values.value(u"person"_s), values.value(u"phone"_s), values.value(u"mail"_s)};
    partner.from = day(u"from"_s);
    partner.until = day(u"until"_s);
    partner.perMinute = values.value(u"per_minute"_s).toInt();
    partner.perDay = values.value(u"per_day"_s).toInt();
    return partner;
}

void PartnerForm::submit()
{
    if (!m_form->check(m_message))
        return;
    const Partner partner = read();
    if (const auto checked = checkPartner(partner); !checked) {
        m_form->refuse(checked.error().detail, textOf(checked.error()));
        return;
    }
    m_message->clear();
    Q_EMIT entered(partner);
}

} // namespace hui::admin
