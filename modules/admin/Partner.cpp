// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/Partner.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerMinute = 6'000;
constexpr int mostPerDay = 10'000'000;

constexpr std::array partnerStates{
    PartnerState::Draft, PartnerState::Active, PartnerState::Suspended, PartnerState::Ended};
constexpr std::array partnerActs{
    PartnerAct::Activate, PartnerAct::Suspend, PartnerAct::Resume, PartnerAct::End};

std::unexpected<Error> wrongField(const char* text, const char* field)
{
    return failure(Error::Kind::Input, text, QString::fromLatin1(field));
}

template <class Words, class Value = typename Words::value_type>
std::optional<Value> namedIn(const Words& words, QStringView name)
{
    const auto found
        = std::ranges::find_if(words, [&](Value value) { return nameOf(value) == name; });
    return found == words.end() ? std::nullopt : std::optional<Value>(*found);
}

} // namespace

QString nameOf(PartnerState state)
{
    switch (state) {
    case PartnerState::Draft: return u"draft"_s;
    case PartnerState::Active: return u"active"_s;
    case PartnerState::Suspended: return u"suspended"_s;
    case PartnerState::Ended: break;
    }
    return u"ended"_s;
}

QString nameOf(PartnerAct act)
{
    switch (act) {
    case PartnerAct::Activate: return u"activate"_s;
    case PartnerAct::Suspend: return u"suspend"_s;
    case PartnerAct::Resume: return u"resume"_s;
    case PartnerAct::End: break;
    }
    return u"end"_s;
}

std::optional<PartnerState> partnerStateOf(QStringView name)
{
    return namedIn(partnerStates, name);
}

std::optional<PartnerAct> partnerActOf(QStringView name)
{
    return namedIn(partnerActs, name);
}

std::optional<PartnerState> next(PartnerState state, PartnerAct act)
{
    if (act == PartnerAct::Activate && state == PartnerState::Draft)
        return PartnerState::Active;
    if (act == PartnerAct::Suspend && state == PartnerState::Active)
        return PartnerState::Suspended;
    if (act == PartnerAct::Resume && state == PartnerState::Suspended)
        return PartnerState::Active;
    if (act == PartnerAct::End && state != PartnerState::Ended)
        return PartnerState::Ended;
    return std::nullopt;
}

bool needsSignature(PartnerAct act)
{
    return act == PartnerAct::Activate || act == PartnerAct::Resume;
}

const QStringList& ecosystems()
{
    static const QStringList words{u"community"_s, u"park"_s, u"medical"_s, u"campus"_s,
        u"merchant"_s, u"lending"_s, u"overseas"_s, u"other"_s};
    return words;
}

bool isOpenOn(const Partner& partner, const QDate& day)
{
    return partner.state == PartnerState::Active && partner.from <= day && day <= partner.until;
}

Result<Done> checkPartner(const Partner& partner)
{
    static const QRegularExpression id(u"^P-[0-9]{4,8}$"_s);
    if (!id.match(partner.id).hasMatch())
        return wrongField(
            QT_TRANSLATE_NOOP("Error", "The number of a partner is P- and digits."), "partner");
    if (partner.name.trimmed().isEmpty())
        return wrongField(QT_TRANSLATE_NOOP("Error", "The partner needs a name."), "name");
    if (!ecosystems().contains(partner.ecosystem))
        return wrongField(QT_TRANSLATE_NOOP("Error", "Choose a field of business."), "ecosystem");
    if (!partner.from.isValid() || !partner.until.isValid() || partner.until < partner.from)
        return wrongField(
            QT_TRANSLATE_NOOP("Error", "The agreement ends before it begins."), "until");
    if (partner.perMinute < 1 || partner.perMinute > mostPerMinute)
        return wrongField(QT_TRANSLATE_NOOP("Error", "Calls a minute: 1 to 6,000."), "per_minute");
    if (partner.perDay < 1 || partner.perDay > mostPerDay)
        return wrongField(QT_TRANSLATE_NOOP("Error", "Calls a day: 1 to 10,000,000."), "per_day");
    return Done{};
}

} // namespace hui::admin
