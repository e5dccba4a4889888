// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/EstateText.h"

#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "ui/DistanceText.h"

#include <QCoreApplication>
#include <QLocale>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

/// The context of the texts below.
struct EstateText {
    Q_DECLARE_TR_FUNCTIONS(EstateText)
};

QString dayRange(const QDate& from, const QDate& until)
{
    return from.toString(Qt::ISODate) + u" – "_s + until.toString(Qt::ISODate);
}

EstateCells rowOf(const Party& party, const EstateView& view)
{
    const bool isActive = party.isActiveOn(view.day);
    const bool isOwing = isActive && !copiesOwed(view.estate.templ, party).isEmpty();
    const PillLook look = isOwing ? PillLook{EstateText::tr("Copy owed"), u"clock"_s, Mood::Warn}
        : isActive                ? PillLook{EstateText::tr("Active"), u"circle-check"_s, Mood::Ok}
        : party.isEnded           ? PillLook{EstateText::tr("Left"), u"minus"_s, Mood::Neutral}
                        : PillLook{EstateText::tr("Not in its term"), u"clock"_s, Mood::Neutral};
    return {{kindText(party.kind), party.name.isEmpty() ? u"—"_s : party.name, party.building,
                party.contribution.isZero() ? QString() : party.contribution.toString(),
                party.until.toString(Qt::ISODate), look.text},
        look, idText(party.id)};
}

EstateCells rowOf(const Notice& notice, const EstateTemplate& templ)
{
    QString topic = notice.topic;
    for (const ParameterChoice& each : templ.topics)
        if (each.key == notice.topic)
            topic = shown(each.text);
    return {{notice.title, groupText(notice.group), topic, dayRange(notice.from, notice.until),
                EstateText::tr("%1 of %2").arg(notice.seen).arg(notice.members)},
        {}, idText(notice.id)};
}

EstateCells rowOf(const Offer& offer, const EstateView& view)
{
    const bool isValid = offer.isValid(view.day, view.estate.metres);
    const PillLook look = isValid
        ? PillLook{EstateText::tr("Holds here"), u"circle-check"_s, Mood::Ok}
        : PillLook{EstateText::tr("Not here or not now"), u"minus"_s, Mood::Neutral};
    return {{offer.merchant, offer.title, dayRange(offer.from, offer.until),
                distanceText(offer.within), look.text},
        look, idText(offer.id)};
}

EstateCells rowOf(const Settlement& sheet)
{
    const PillLook look = sheet.isSettled
        ? PillLook{EstateText::tr("Settled"), u"circle-check"_s, Mood::Ok}
        : PillLook{EstateText::tr("To be settled"), u"clock"_s, Mood::Warn};
    return {{sheet.month, sheet.turnover.toString(), sheet.fees.toString(),
                sheet.contributions.toString(), sheet.total().toString(), look.text},
        look, sheet.month};
}

PillLook lookOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Recorded:
    case OutboxState::RetryWait: return pillOf(PillState::Queued);
    case OutboxState::Sending: return pillOf(PillState::Sending);
    case OutboxState::Accepted: return pillOf(PillState::Done);
    case OutboxState::Rejected: return pillOf(PillState::Failed);
    case OutboxState::Unknown:
    case OutboxState::Review:
    case OutboxState::Poison: return pillOf(PillState::Unknown);
    }
    Q_UNREACHABLE();
}

EstateCells rowOf(const DeskAct& act)
{
    const PillLook look = lookOf(act.state);
    const QString why = act.refusal.isEmpty()
        ? QString()
        : QCoreApplication::translate("Error", textOfFault(act.refusal));
    return {
        {inChina(act.at).toString(u"MM-dd HH:mm"_s), actText(act.kind), act.label, why, look.text},
        look, idText(act.operation)};
}

} // namespace

QString shown(const LocalText& text)
{
    return QLocale().language() == QLocale::Chinese || text.en.isEmpty() ? text.zh : text.en;
}

QString kindText(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Property: return EstateText::tr("Property company");
    case PartyKind::Merchant: return EstateText::tr("Merchant");
    case PartyKind::Resident: return EstateText::tr("Resident");
    case PartyKind::Bank: return EstateText::tr("Bank");
    }
    Q_UNREACHABLE();
}

QString signText(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Property: return EstateText::tr("Sign up a property company");
    case PartyKind::Merchant: return EstateText::tr("Sign up a merchant");
    case PartyKind::Resident: return EstateText::tr("Sign up a resident");
    case PartyKind::Bank: break;
    }
    return {};
}

QString groupText(const QString& group)
{
    if (group == u"all")
        return EstateText::tr("Everybody");
    if (group.startsWith(u"building:"))
        return EstateText::tr("Building %1").arg(group.sliced(9));
    const auto kind = partyKindOf(group);
    return kind ? kindText(*kind) : group;
}

QString actText(const QString& kind)
{
    if (kind == u"estate.sign")
        return EstateText::tr("Signed up");
    if (kind == u"estate.end")
        return EstateText::tr("Ended");
    if (kind == u"estate.notice")
        return EstateText::tr("Notice given");
    if (kind == u"estate.seen")
        return EstateText::tr("Told of a notice");
    if (kind == u"estate.offer")
        return EstateText::tr("Offer made");
    if (kind == u"estate.copy")
        return EstateText::tr("Copies handed in");
    return EstateText::tr("Month settled");
}

QString distanceText(const std::optional<qint64>& metres)
{
    return metres ? hui::distanceText(*metres) : EstateText::tr("not known");
}

QList<ColumnTableModel::Heading> headingsOf(EstateList list)
{
    switch (list) {
    case EstateList::Parties:
        return {{EstateText::tr("Party")}, {EstateText::tr("Name")}, {EstateText::tr("Building")},
            {EstateText::tr("A month"), true}, {EstateText::tr("Until")},
            {EstateText::tr("State")}};
    case EstateList::Notices:
        return {{EstateText::tr("Notice")}, {EstateText::tr("Group")}, {EstateText::tr("Subject")},
            {EstateText::tr("Term")}, {EstateText::tr("Told")}};
    case EstateList::Offers:
        return {{EstateText::tr("Merchant")}, {EstateText::tr("Offer")}, {EstateText::tr("Term")},
            {EstateText::tr("Within")}, {EstateText::tr("State")}};
    case EstateList::Settlements:
        return {{EstateText::tr("Month")}, {EstateText::tr("Fees paid"), true},
            {EstateText::tr("Charge for it"), true}, {EstateText::tr("Contributions"), true},
            {EstateText::tr("To share"), true}, {EstateText::tr("State")}};
    case EstateList::Done:
        return {{EstateText::tr("Time")}, {EstateText::tr("Done")}, {EstateText::tr("About")},
            {EstateText::tr("Reason")}, {EstateText::tr("State")}};
    }
    Q_UNREACHABLE();
}

QList<EstateCells> rowsOf(EstateList list, const EstateView& view, const QList<DeskAct>& acts)
{
    QList<EstateCells> rows;
    switch (list) {
    case EstateList::Parties:
        for (const Party& each : view.parties)
            rows.append(rowOf(each, view));
        break;
    case EstateList::Notices:
        for (const Notice& each : view.notices)
            rows.append(rowOf(each, view.estate.templ));
        break;
    case EstateList::Offers:
        for (const Offer& each : view.offers)
            rows.append(rowOf(each, view));
        break;
    case EstateList::Settlements:
        for (const Settlement& each : view.settlements)
            rows.append(rowOf(each));
        break;
    case EstateList::Done:
        for (const DeskAct& each : acts)
            rows.append(rowOf(each));
        break;
    }
    return rows;
}

QString emptyText(EstateList list)
{
    switch (list) {
    case EstateList::Parties: return EstateText::tr("Nobody has signed up yet.");
    case EstateList::Notices: return EstateText::tr("There is no notice.");
    case EstateList::Offers: return EstateText::tr("No merchant offers anything now.");
    case EstateList::Settlements: return EstateText::tr("There is no month to settle.");
    case EstateList::Done: return EstateText::tr("This desk has done nothing here yet.");
    }
    Q_UNREACHABLE();
}

} // namespace hui::estate
