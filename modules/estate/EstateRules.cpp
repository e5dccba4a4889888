// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Rules.h"
#include "modules/estate/EstateAct.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 farthestOffer = 50'000;
constexpr int longestYears = 5;

using Fault = std::optional<EstateFault>;

struct FaultText {
    const char* code;
    const char* text;
};

constexpr FaultText faultTexts[] = {
    {"estate_unknown", QT_TRANSLATE_NOOP("Error", "There is no such community.")},
    {"party_refused", QT_TRANSLATE_NOOP("Error", "The template has no such party.")},
    {"name_missing", QT_TRANSLATE_NOOP("Error", "Enter who it is.")},
    {"unit_missing", QT_TRANSLATE_NOOP("Error", "Enter building and room.")},
    {"document_missing", QT_TRANSLATE_NOOP("Error", "A document is missing.")},
    {"document_wrong", QT_TRANSLATE_NOOP("Error", "The number of the document is wrong.")},
    {"contribution_wrong",
        QT_TRANSLATE_NOOP(
            "Error", "Only merchants pay a contribution, and never less than nothing.")},
    {"term_wrong", QT_TRANSLATE_NOOP("Error", "The term is over, turned round or too long.")},
    {"signed_already",
        QT_TRANSLATE_NOOP("Error", "Somebody with this document has signed already.")},
    {"party_unknown", QT_TRANSLATE_NOOP("Error", "There is no such party here.")},
    {"party_ended", QT_TRANSLATE_NOOP("Error", "The party has left or is not in its term.")},
    {"reason_missing", QT_TRANSLATE_NOOP("Error", "Say why.")},
    {"group_unknown", QT_TRANSLATE_NOOP("Error", "There is no such group.")},
    {"topic_unknown", QT_TRANSLATE_NOOP("Error", "The template has no such subject.")},
    {"title_missing", QT_TRANSLATE_NOOP("Error", "Enter what it says.")},
    {"notice_unknown", QT_TRANSLATE_NOOP("Error", "There is no such notice now.")},
    {"not_member", QT_TRANSLATE_NOOP("Error", "The notice is not for this party.")},
    {"offer_refused", QT_TRANSLATE_NOOP("Error", "Only merchants make offers.")},
    {"distance_wrong", QT_TRANSLATE_NOOP("Error", "An offer holds from 1 to 50,000 metres.")},
    {"month_unknown", QT_TRANSLATE_NOOP("Error", "There is nothing to settle for this month.")},
    {"month_open", QT_TRANSLATE_NOOP("Error", "The month is not over yet.")},
    {"month_settled", QT_TRANSLATE_NOOP("Error", "The month has been settled.")},
    {"shares_differ", QT_TRANSLATE_NOOP("Error", "The shares have changed. Refresh.")},
    {"copy_missing", QT_TRANSLATE_NOOP("Error", "The copy of the document is missing.")},
    {"copy_wrong", QT_TRANSLATE_NOOP("Error", "No such copy is kept of this party.")},
    {"copy_kept", QT_TRANSLATE_NOOP("Error", "The copy of this document is kept already.")},
    {"copy_unknown", QT_TRANSLATE_NOOP("Error", "There is no such copy.")},
    {"copy_not_yours",
        QT_TRANSLATE_NOOP("Error", "Only the branch that took the copy may look at it.")},
};

Fault fault(const char* code, QLatin1StringView field = {})
{
    return EstateFault{code, QString(field)};
}

Fault termFault(const QDate& from, const QDate& until, const QDate& day)
{
    const bool isRight = from.isValid() && until.isValid() && from <= until && day <= until
        && until <= day.addYears(longestYears);
    return isRight ? std::nullopt : fault("term_wrong", "until"_L1);
}

bool isText(const QString& text, qsizetype most)
{
    return !text.trimmed().isEmpty() && text.size() <= most;
}

/// Every paper that is asked for is there, its number keeps its rule, and there is no other.
Fault documentFault(const SignUp& act, const PartyNeed& need, const QDate& day)
{
    for (auto each = act.documents.begin(); each != act.documents.end(); ++each)
        if (std::ranges::find(need.documents, each.key(), &DocumentNeed::key)
            == need.documents.end())
            return EstateFault{"document_wrong", each.key()};
    for (const DocumentNeed& paper : need.documents) {
        const QString number = act.documents.value(paper.key);
        if (number.isEmpty() && paper.required)
            return EstateFault{"document_missing", paper.key};
        const auto checked = number.isEmpty() || paper.rule.isEmpty()
            ? std::nullopt
            : checkRule(paper.rule, number, day);
        if (number.size() > 40 || (checked && !checked->valid))
            return EstateFault{"document_wrong", paper.key};
    }
    return std::nullopt;
}

bool isDigest(const QString& text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar each) {
        return (each >= u'0' && each <= u'9') || (each >= u'a' && each <= u'f');
    });
}

/// Each copy is of a paper of which one is kept, and there is one of each.
Fault copyFault(const QList<NamedCopy>& copies, const PartyNeed& need)
{
    QStringList papers;
    for (const NamedCopy& copy : copies) {
        const DocumentNeed* paper = need.document(copy.paper);
        const bool isWanted = paper && paper->copy != CopyNeed::None;
        if (!isWanted || papers.contains(copy.paper) || copy.id.isNull() || !isDigest(copy.digest))
            return EstateFault{"copy_wrong", copyField(copy.paper)};
        papers.append(copy.paper);
    }
    return std::nullopt;
}

/// Of a paper that is brought and of which a copy is required there is one.
Fault missingCopy(const SignUp& act, const PartyNeed& need)
{
    for (const DocumentNeed& paper : need.documents)
        if (paper.copy == CopyNeed::Required && !act.documents.value(paper.key).isEmpty()
            && std::ranges::find(act.copies, paper.key, &NamedCopy::paper) == act.copies.end())
            return EstateFault{"copy_missing", copyField(paper.key)};
    return std::nullopt;
}

Fault faultIn(const SignUp& act, const EstateView& view)
{
    const PartyNeed* need = view.estate.templ.party(act.kind);
    if (!need || act.kind == PartyKind::Bank) // the bank is there from the beginning
        return fault("party_refused", "kind"_L1);
    if (!isText(act.name, 100))
        return fault("name_missing", "name"_L1);
    if (act.kind == PartyKind::Resident && (!isText(act.building, 10) || !isText(act.room, 10)))
        return fault("unit_missing", act.building.isEmpty() ? "building"_L1 : "room"_L1);
    if (act.contribution.minor() < 0
        || (act.kind != PartyKind::Merchant && !act.contribution.isZero()))
        return fault("contribution_wrong", "contribution"_L1);
    if (const Fault wrong = documentFault(act, *need, view.day))
        return wrong;
    if (const Fault wrong = copyFault(act.copies, *need))
        return wrong;
    if (const Fault missing = missingCopy(act, *need))
        return missing;
    return termFault(act.from, act.until, view.day);
}

Fault faultIn(const HandIn& act, const EstateView& view)
{
    const Party* party = view.party(act.party);
    const PartyNeed* need = party ? view.estate.templ.party(party->kind) : nullptr;
    if (!need || party->kind == PartyKind::Bank)
        return fault("party_unknown");
    if (party->isEnded)
        return fault("party_ended");
    if (act.copies.isEmpty())
        return EstateFault{"copy_missing",
            need->documents.isEmpty() ? QString() : copyField(need->documents.first().key)};
    if (const Fault wrong = copyFault(act.copies, *need))
        return wrong;
    for (const PartyCopy& kept : party->copies)
        if (kept.standing == CopyStanding::Here
            && std::ranges::find(act.copies, kept.paper, &NamedCopy::paper) != act.copies.end())
            return EstateFault{"copy_kept", copyField(kept.paper)};
    return std::nullopt;
}

Fault faultIn(const EndParty& act, const EstateView& view)
{
    const Party* party = view.party(act.party);
    if (!party || party->kind == PartyKind::Bank)
        return fault("party_unknown");
    if (party->isEnded)
        return fault("party_ended");
    return isText(act.reason, 100) ? std::nullopt : fault("reason_missing", "reason"_L1);
}

Fault faultIn(const Publish& act, const EstateView& view)
{
    if (!isGroup(view, act.group))
        return fault("group_unknown", "group"_L1);
    const auto& topics = view.estate.templ.topics;
    if (std::ranges::find(topics, act.topic, &ParameterChoice::key) == topics.end())
        return fault("topic_unknown", "topic"_L1);
    if (!isText(act.title, 100))
        return fault("title_missing", "title"_L1);
    return termFault(act.from, act.until, view.day);
}

Fault faultIn(const NoteSeen& act, const EstateView& view)
{
    const Notice* notice = view.notice(act.notice);
    if (!notice || view.day < notice->from || notice->until < view.day)
        return fault("notice_unknown");
    const Party* party = view.party(act.party);
    if (!party)
        return fault("party_unknown");
    if (!party->isActiveOn(view.day))
        return fault("party_ended");
    return isMember(*party, notice->group) ? std::nullopt : fault("not_member");
}

Fault faultIn(const MakeOffer& act, const EstateView& view)
{
    const Party* party = view.party(act.party);
    if (!party)
        return fault("party_unknown");
    if (party->kind != PartyKind::Merchant)
        return fault("offer_refused");
    if (!party->isActiveOn(view.day))
        return fault("party_ended");
    if (!isText(act.title, 100))
        return fault("title_missing", "title"_L1);
    if (act.within < 1 || act.within > farthestOffer)
        return fault("distance_wrong", "within"_L1);
    return termFault(act.from, act.until, view.day);
}

Fault faultIn(const Settle& act, const EstateView& view)
{
    const QDate first = QDate::fromString(act.month + u"-01"_s, Qt::ISODate);
    if (!first.isValid())
        return fault("month_unknown");
    if (view.day < first.addMonths(1))
        return fault("month_open");
    const Settlement* sheet = view.settlement(act.month);
    if (!sheet || sheet->total().isZero())
        return fault("month_unknown");
    if (sheet->isSettled)
        return fault("month_settled");
    return sheet->total() == act.total && sheet->shares == act.shares ? std::nullopt
                                                                      : fault("shares_differ");
}

} // namespace

std::optional<EstateFault> faultOf(const EstateAct& act, const EstateView& view)
{
    if (estateOf(act) != view.estate.id)
        return fault("estate_unknown");
    return std::visit([&view](const auto& each) { return faultIn(each, view); }, act);
}

const char* textOfFault(QStringView code)
{
    const auto* const known = std::ranges::find_if(
        faultTexts, [code](const FaultText& each) { return code == QLatin1StringView(each.code); });
    return known == std::end(faultTexts) ? QT_TRANSLATE_NOOP("Error", "It is refused.")
                                         : known->text;
}

} // namespace hui::estate
