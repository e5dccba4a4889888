// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/EstateFields.h"

#include "app/core/IdText.h"
#include "modules/estate/ui/EstateText.h"

#include <QCoreApplication>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

/// The context of the texts below.
struct EstateFields {
    Q_DECLARE_TR_FUNCTIONS(EstateFields)
};

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
    return {dateField(u"from"_s, EstateFields::tr("From")),
        dateField(u"until"_s, EstateFields::tr("Until"))};
}

QList<Parameter> fieldsFor(const SignUp& act, const EstateView& view)
{
    QList<Parameter> all{field(u"name"_s, EstateFields::tr("Name"), 100)};
    if (act.kind == PartyKind::Resident) {
        const QString whose = EstateFields::tr("Name", "of a person");
        all.first().label = {whose, whose};
        all.first().mask = MaskRule::Middle;
    }
    if (act.kind != PartyKind::Property)
        all.append(field(
            u"building"_s, EstateFields::tr("Building"), 10, act.kind == PartyKind::Resident));
    if (act.kind == PartyKind::Resident)
        all.append(field(u"room"_s, EstateFields::tr("Room"), 10));
    if (const PartyNeed* need = view.estate.templ.party(act.kind))
        for (const DocumentNeed& paper : need->documents) {
            Parameter made = field(paper.key, {}, 40, paper.required);
            made.label = paper.label;
            made.rule = paper.rule;
            made.mask = act.kind == PartyKind::Resident ? MaskRule::Middle : MaskRule::None;
            all.append(made);
        }
    Parameter phone = field(u"phone"_s, EstateFields::tr("Telephone"), 30, false);
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
            field(u"contribution"_s, EstateFields::tr("Contribution a month (CNY)"), 12, false));
    return all + termFields();
}

QList<Parameter> fieldsFor(const EndParty&, const EstateView&)
{
    return {field(u"reason"_s, EstateFields::tr("Reason"), 100)};
}

QList<Parameter> fieldsFor(const Publish&, const EstateView& view)
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
    return QList<Parameter>{field(u"title"_s, EstateFields::tr("Notice"), 100),
               choiceField(u"group"_s, EstateFields::tr("Group"), groups),
               choiceField(u"topic"_s, EstateFields::tr("Subject"), view.estate.templ.topics)}
    + termFields();
}

QList<Parameter> fieldsFor(const NoteSeen& act, const EstateView& view)
{
    const Party* party = view.party(act.party);
    QList<ParameterChoice> notices;
    for (const Notice& each : view.notices)
        if (party && isMember(*party, each.group) && each.from <= view.day
            && view.day <= each.until)
            notices.append({idText(each.id), {each.title, each.title}});
    return {choiceField(u"notice"_s, EstateFields::tr("Notice"), notices)};
}

QList<Parameter> fieldsFor(const MakeOffer&, const EstateView&)
{
    Parameter within = field(u"within"_s, EstateFields::tr("Within (metres from the branch)"), 5);
    within.kind = ParameterKind::Digits;
    within.keypad = Keypad::Digits;
    return QList<Parameter>{field(u"title"_s, EstateFields::tr("Offer"), 100), within}
    + termFields();
}

QList<Parameter> fieldsFor(const Settle&, const EstateView&)
{
    return {};
}

QList<Parameter> fieldsFor(const HandIn&, const EstateView&)
{
    return {};
}

} // namespace

QList<Parameter> fieldsOf(const EstateAct& act, const EstateView& view)
{
    return std::visit([&view](const auto& each) { return fieldsFor(each, view); }, act);
}

} // namespace hui::estate
