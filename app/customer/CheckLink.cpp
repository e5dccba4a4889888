// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CheckLink.h"

#include "app/customer/Birth.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPaper = 60;

std::unexpected<Error> wrongLink(const char* text, const QString& field)
{
    return failure(Error::Kind::Input, text, field);
}

bool isOfAgent(LinkRole role)
{
    return role == LinkRole::Agent || role == LinkRole::Principal;
}

bool isOfGuardian(LinkRole role)
{
    return role == LinkRole::Guardian || role == LinkRole::Ward;
}

/// Until when a minor has a guardian: the day before they are of age.
Result<CustomerLink> checkWard(CustomerLink link, const Customer& ward, const QDate& day)
{
    const QDate birth = birthOf(ward, day);
    if (!birth.isValid())
        return wrongLink(
            QT_TRANSLATE_NOOP("Error", "The date of birth of the ward is not known."), u"role"_s);
    const QDate lastDay = birth.addYears(fullAge).addDays(-1);
    if (lastDay < day)
        return wrongLink(
            QT_TRANSLATE_NOOP("Error", "Somebody who is of age has no guardian."), u"role"_s);
    link.until = link.until.isValid() ? qMin(link.until, lastDay) : lastDay;
    return link;
}

} // namespace

Result<CustomerLink> checkLink(
    const CustomerLink& entered, const Customer& person, const Customer& other, const QDate& day)
{
    CustomerLink link = entered;
    link.paper = link.paper.simplified();
    link.other = other.id;
    link.name = masked(CustomerField::Name, other.value(CustomerField::Name));
    if (person.id == other.id)
        return wrongLink(
            QT_TRANSLATE_NOOP("Error", "This is the same person: choose another."), u"other"_s);
    const bool isKnown = std::ranges::any_of(person.links, [&](const CustomerLink& one) {
        return one.other == other.id && one.role == link.role && one.stands(day);
    });
    if (isKnown)
        return wrongLink(
            QT_TRANSLATE_NOOP("Error", "These two are linked like this already."), u"other"_s);
    if (link.paper.size() > longestPaper)
        return wrongLink(QT_TRANSLATE_NOOP("Error", "The entry is too long."), u"paper"_s);
    if (link.paper.isEmpty() && (isOfAgent(link.role) || isOfGuardian(link.role)))
        return wrongLink(
            QT_TRANSLATE_NOOP("Error", "Say on what paper one acts for the other."), u"paper"_s);
    if (isOfAgent(link.role) && !link.until.isValid())
        return wrongLink(
            QT_TRANSLATE_NOOP("Error", "Say until when one acts for the other."), u"until"_s);
    if (link.until.isValid() && link.until < day)
        return wrongLink(QT_TRANSLATE_NOOP("Error", "This day is over."), u"until"_s);
    if (!isOfGuardian(link.role))
        return link;
    return checkWard(link, link.role == LinkRole::Guardian ? person : other, day);
}

CustomerLink mirrored(const CustomerLink& link, const Customer& person)
{
    CustomerLink other = link;
    other.role = opposite(link.role);
    other.other = person.id;
    other.name = masked(CustomerField::Name, person.value(CustomerField::Name));
    return other;
}

} // namespace hui
