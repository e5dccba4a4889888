// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/CaseFigures.h"

#include "app/casework/CaseMove.h"
#include "app/casework/CaseRepository.h"
#include "app/core/ChinaTime.h"

#include <QMap>

namespace hui::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCases = 100'000; // more than a branch has open

/// When a case came to where it stands; not valid: it has not.
struct CaseDays {
    QDate begun;
    QDate decided;
    QDate followed;
};

bool isFollow(const QString& act)
{
    return act == nameOf(CaseAct::Follow) || act == calledAct();
}

bool isDecision(const QString& act)
{
    return act == nameOf(CaseAct::Complete) || act == nameOf(CaseAct::Refuse)
        || act == nameOf(CaseAct::Withdraw);
}

/// A service decides a case with its last leg, which has no act of its own: it is decided by what
/// came last before the customer was asked. Reopened, it is none of these any more.
CaseDays daysOf(const Case& value)
{
    CaseDays days;
    QDate last;
    QDate decided;
    for (const CaseEvent& event : value.history) {
        const QDate on = dateInChina(event.at);
        if (event.act == nameOf(CaseAct::Begin) && !days.begun.isValid())
            days.begun = on;
        if (event.act == nameOf(CaseAct::Reopen))
            decided = days.followed = {};
        else if (isDecision(event.act))
            decided = on;
        else if (isFollow(event.act))
            days.followed = on;
        else if (event.act == nameOf(CaseAct::Leg) || event.act == nameOf(CaseAct::Begin))
            last = on;
    }
    if (!isOpen(value.state))
        days.decided = decided.isValid() ? decided : last;
    return days;
}

void count(CaseFigures& figures, const Case& value, const QDate& day)
{
    const CaseDays days = daysOf(value);
    figures.accepted += dateInChina(value.openedAt) == day ? 1 : 0;
    figures.begun += days.begun == day ? 1 : 0;
    figures.open += isOpen(value.state) ? 1 : 0;
    if (days.decided == day)
        ++(value.outcome == CaseOutcome::Done ? figures.done : figures.undone);
    if (days.followed != day)
        return;
    ++figures.followed;
    figures.rated += value.rating > 0 ? 1 : 0;
    figures.stars += value.rating;
}

bool saysNothing(const CaseFigures& figures)
{
    return figures.accepted + figures.begun + figures.done + figures.undone + figures.followed
        + figures.open
        == 0;
}

} // namespace

QString CaseFigures::rating() const
{
    if (rated == 0)
        return {};
    const int tenths = (stars * 20 + rated) / (2 * rated); // half up
    return u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10);
}

QList<CaseFigures> caseFigures(const QList<Case>& cases, const QDate& day)
{
    QMap<QString, CaseFigures> byKind;
    CaseFigures all;
    for (const Case& value : cases) {
        CaseFigures& figures = byKind[value.kind];
        figures.kind = value.kind;
        figures.nameZh = value.kindZh;
        figures.nameEn = value.kindEn;
        count(figures, value, day);
        count(all, value, day);
    }
    QList<CaseFigures> told = byKind.values();
    told.removeIf(saysNothing);
    if (!told.isEmpty())
        told.append(all);
    return told;
}

Result<QList<CaseFigures>> caseFigures(Database& database, const QDate& day)
{
    const auto cases
        = CaseRepository(database).openOrSince(momentInChina(day, QTime(0, 0)), mostCases);
    return cases ? Result<QList<CaseFigures>>(caseFigures(*cases, day))
                 : std::unexpected(cases.error());
}

} // namespace hui::reports
