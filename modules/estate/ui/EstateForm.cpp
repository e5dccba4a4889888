// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/EstateForm.h"

#include "app/core/IdText.h"
#include "app/customer/Customer.h"
#include "modules/estate/ui/EstateText.h"
#include "ui/CustomerEntries.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaneScroll.h"
#include "ui/ParameterForm.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

Parameter field(const QString& key, const QString& label, int most, bool required = true)
{
    Parameter made;
    made.key = key;
    made.label = {label, label};
    made.kind = ParameterKind::Text;
    made.max = most;
    made.required = required;
    made.mask = MaskRule::None;
    made.keypad = Keypad::Full;
    return made;
}

Parameter dateField(const QString& key, const QString& label)
{
    Parameter made = field(key, label, 10);
    made.kind = ParameterKind::Date;
    made.min = 8;
    return made;
}

Parameter choiceField(const QString& key, const QString& label, QList<ParameterChoice> choices)
{
    Parameter made = field(key, label, 40);
    made.kind = ParameterKind::Choice;
    made.choices = std::move(choices);
    return made;
}

QList<Parameter> termFields()
{
    return {dateField(u"from"_s, EstateForm::tr("From")),
        dateField(u"until"_s, EstateForm::tr("Until"))};
}

QList<Parameter> fieldsOf(const SignUp& act, const EstateView& view)
{
    QList<Parameter> all{field(u"name"_s, EstateForm::tr("Name"), 100)};
    if (act.kind == PartyKind::Resident) {
        const QString whose = EstateForm::tr("Name", "of a person");
        all.first().label = {whose, whose};
        all.first().mask = MaskRule::Middle;
    }
    if (act.kind != PartyKind::Property)
        all.append(
            field(u"building"_s, EstateForm::tr("Building"), 10, act.kind == PartyKind::Resident));
    if (act.kind == PartyKind::Resident)
        all.append(field(u"room"_s, EstateForm::tr("Room"), 10));
    if (const PartyNeed* need = view.estate.templ.party(act.kind))
        for (const DocumentNeed& paper : need->documents) {
            Parameter made = field(paper.key, {}, 40, paper.required);
            made.label = paper.label;
            made.rule = paper.rule;
            made.mask = act.kind == PartyKind::Resident ? MaskRule::Middle : MaskRule::None;
            all.append(made);
        }
    Parameter phone = field(u"phone"_s, EstateForm::tr("Telephone"), 30, false);
    phone.keypad = Keypad::Digits;
    if (act.kind == PartyKind::Resident) { // of a company it may be any telephone
        phone.kind = ParameterKind::Phone;
        phone.min = 11;
        phone.max = 11;
        phone.mask = MaskRule::Middle;
    }
    all.append(phone);
    if (act.kind == PartyKind::Merchant)
        all.append(
            field(u"contribution"_s, EstateForm::tr("Contribution a month (CNY)"), 12, false));
    return all + termFields();
}

QList<Parameter> fieldsOf(const EndParty&, const EstateView&)
{
    return {field(u"reason"_s, EstateForm::tr("Reason"), 100)};
}

QList<Parameter> fieldsOf(const Publish&, const EstateView& view)
{
    QList<ParameterChoice> groups;
    const auto add = [&groups](const QString& group) {
        groups.append({group, {groupText(group), groupText(group)}});
    };
    add(u"all"_s);
    for (const PartyNeed& need : view.estate.templ.parties)
        if (need.kind != PartyKind::Bank)
            add(nameOf(need.kind));
    QStringList buildings;
    for (const Party& party : view.parties)
        if (!party.building.isEmpty() && !buildings.contains(party.building))
            buildings.append(party.building);
    buildings.sort();
    for (const QString& each : buildings)
        add(u"building:"_s + each);
    return QList<Parameter>{field(u"title"_s, EstateForm::tr("Notice"), 100),
               choiceField(u"group"_s, EstateForm::tr("Group"), groups),
               choiceField(u"topic"_s, EstateForm::tr("Subject"), view.estate.templ.topics)}
    + termFields();
}

QList<Parameter> fieldsOf(const NoteSeen& act, const EstateView& view)
{
    const Party* party = view.party(act.party);
    QList<ParameterChoice> notices;
    for (const Notice& each : view.notices)
        if (party && isMember(*party, each.group) && each.from <= view.day
            && view.day <= each.until)
            notices.append({idText(each.id), {each.title, each.title}});
    return {choiceField(u"notice"_s, EstateForm::tr("Notice"), notices)};
}

QList<Parameter> fieldsOf(const MakeOffer&, const EstateView&)
{
    Parameter within = field(u"within"_s, EstateForm::tr("Within (metres from the branch)"), 5);
    within.kind = ParameterKind::Digits;
    within.keypad = Keypad::Digits;
    return QList<Parameter>{field(u"title"_s, EstateForm::tr("Offer"), 100), within} + termFields();
}

QList<Parameter> fieldsOf(const Settle&, const EstateView&)
{
    return {};
}

/// Fills an act with what was entered.
struct Reading {
    const QMap<QString, QString>& values;

    QString text(const QString& key) const { return values.value(key).trimmed(); }
    QDate day(const QString& key) const
    {
        return QDate::fromString(values.value(key), Qt::ISODate);
    }
    void operator()(SignUp& act) const
    {
        act.name = text(u"name"_s);
        act.building = text(u"building"_s);
        act.room = text(u"room"_s);
        act.phone = text(u"phone"_s);
        for (auto each = act.documents.begin(); each != act.documents.end(); ++each)
            *each = text(each.key());
        act.documents.removeIf([](const auto& each) { return each.value().isEmpty(); });
        const auto money = Money::parse(text(u"contribution"_s), Currency::CNY);
        act.contribution = text(u"contribution"_s).isEmpty() ? Money::fen(0)
            : money                                          ? *money
                    : Money::fen(-1); // refused at its field
        act.from = day(u"from"_s);
        act.until = day(u"until"_s);
    }
    void operator()(EndParty& act) const { act.reason = text(u"reason"_s); }
    void operator()(Publish& act) const
    {
        act.group = text(u"group"_s);
        act.topic = text(u"topic"_s);
        act.title = text(u"title"_s);
        act.from = day(u"from"_s);
        act.until = day(u"until"_s);
    }
    void operator()(NoteSeen& act) const { act.notice = QUuid::fromString(text(u"notice"_s)); }
    void operator()(MakeOffer& act) const
    {
        act.title = text(u"title"_s);
        act.within = text(u"within"_s).toLongLong();
        act.from = day(u"from"_s);
        act.until = day(u"until"_s);
    }
    void operator()(Settle&) const { }
};

QString titleOf(const EstateAct& act, const EstateView& view)
{
    if (const auto* signUp = std::get_if<SignUp>(&act))
        return signText(signUp->kind);
    if (std::holds_alternative<Publish>(act))
        return EstateForm::tr("New notice");
    const auto* end = std::get_if<EndParty>(&act);
    const auto* seen = std::get_if<NoteSeen>(&act);
    const auto* offer = std::get_if<MakeOffer>(&act);
    const Party* party = view.party(end ? end->party
            : seen                      ? seen->party
            : offer                     ? offer->party
                                        : QUuid());
    const QString name = party ? party->name : QString();
    return end ? EstateForm::tr("%1 leaves").arg(name)
        : seen ? EstateForm::tr("%1 was told").arg(name)
               : EstateForm::tr("Offer of %1").arg(name);
}

} // namespace

EstateForm::EstateForm(const QDate& today, QWidget* parent)
    : Card(tr("Form"), parent)
    , m_today(today)
    , m_form(new ParameterForm(u"estate"_s, today, this))
    , m_message(new MessageBar(this))
    , m_save(new KeyButton(tr("Record"), KeyButton::Variant::Primary, this))
{
    setObjectName(u"estate.form"_s);
    m_message->setObjectName(u"estate.form.message"_s);
    auto* scroll = new PaneScroll(this);
    scroll->setWidget(m_form);
    body()->addWidget(m_message);
    body()->addWidget(scroll, 1);
    auto* back = new KeyButton(tr("Back"), this);
    back->setObjectName(u"estate.form.back"_s);
    back->setKeyHint(u"Esc"_s);
    connect(back, &QPushButton::clicked, this, &EstateForm::left);
    m_save->setObjectName(u"estate.save"_s);
    m_save->setKey(QKeySequence(u"Ctrl+Return"_s));
    connect(m_save, &QPushButton::clicked, this, &EstateForm::submit);
    connect(m_form, &ParameterForm::committed, this, &EstateForm::submit);
    footer()->addStretch(1);
    footer()->addWidget(back);
    footer()->addWidget(m_save);
}

void EstateForm::start(const EstateAct& draft, const EstateView& view)
{
    m_draft = draft;
    m_view = view;
    if (auto* signUp = std::get_if<SignUp>(&m_draft))
        if (const PartyNeed* need = view.estate.templ.party(signUp->kind))
            for (const DocumentNeed& paper : need->documents)
                signUp->documents.insert(paper.key, {});
    setTitle(titleOf(draft, view));
    m_message->clear();
    m_form->setParameters(
        std::visit([&view](const auto& act) { return fieldsOf(act, view); }, draft));
    m_form->clear();
    const bool isLong = std::holds_alternative<SignUp>(draft);
    m_form->setEntries({{u"from"_s, m_today.toString(Qt::ISODate)},
        {u"until"_s, (isLong ? m_today.addYears(1) : m_today.addMonths(1)).toString(Qt::ISODate)}});
}

bool EstateForm::isOfPerson() const
{
    const auto* signUp = std::get_if<SignUp>(&m_draft);
    return signUp && signUp->kind == PartyKind::Resident;
}

void EstateForm::fill(const Customer& record)
{
    if (!isOfPerson() || m_form->entries().contains(u"name"_s))
        return;
    const auto parameters
        = std::visit([this](const auto& act) { return fieldsOf(act, m_view); }, m_draft);
    QMap<QString, QString> entries = entriesFor(parameters, record);
    entries.insert(u"name"_s, record.value(CustomerField::Name));
    m_form->setEntries(entries);
    m_form->focusFirst(); // what the record does not know
}

void EstateForm::focusFirst()
{
    m_form->focusFirst();
}

QJsonObject EstateForm::entered() const
{
    const auto* signUp = std::get_if<SignUp>(&m_draft);
    if (!signUp)
        return {};
    QJsonObject entries;
    const QMap<QString, QString> typed = m_form->entries();
    for (auto each = typed.begin(); each != typed.end(); ++each)
        entries.insert(each.key(), each.value());
    return {{u"kind"_s, nameOf(signUp->kind)}, {u"entries"_s, entries}};
}

void EstateForm::restore(const QJsonObject& kept)
{
    QMap<QString, QString> entries;
    const QJsonObject typed = kept.value(u"entries"_s).toObject();
    for (auto each = typed.begin(); each != typed.end(); ++each)
        entries.insert(each.key(), each.value().toString());
    m_form->setEntries(entries);
}

void EstateForm::startAnew()
{
    m_draft = {};
    m_form->clear();
    m_message->clear();
}

bool EstateForm::isBusy() const
{
    return !m_save->isEnabled();
}

void EstateForm::setBusy(bool busy)
{
    m_form->setLocked(busy);
    m_save->setEnabled(!busy);
}

void EstateForm::refuse(const Error& error)
{
    if (m_form->field(error.detail))
        m_form->refuse(error.detail, textOf(error));
    else
        m_message->say(error);
}

EstateAct EstateForm::read() const
{
    EstateAct act = m_draft;
    const QMap<QString, QString> values = m_form->values();
    std::visit(Reading{values}, act);
    return act;
}

void EstateForm::submit()
{
    if (!m_save->isEnabled() || !m_form->check(m_message))
        return;
    m_message->clear();
    Q_EMIT committed(read());
}

} // namespace hui::estate
