// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseEnd.h"
#include "modules/cases/ui/CasePane.h"
#include "modules/cases/ui/CasesPage.h"
#include "ui/MessageBar.h"

#include <algorithm>

// What the page says of its own accord when the platform has told.

namespace hui::cases {

using namespace Qt::StringLiterals;

/// Somebody photographed the code, or the customer lost the page: said once, with the way out.
void CasesPage::saySecond()
{
    const auto shown = m_pane->shown();
    if (!shown || shown->holder != phoneHolder())
        return;
    const auto second = std::ranges::find(shown->history, u"second"_s, &CaseEvent::act);
    if (second == shown->history.end() || second->operation == m_second)
        return;
    m_second = second->operation;
    m_message->say(Mood::Warn, tr("The code was shown on a second phone"),
        tr("If the customer did not do it, or lost the page, make a new code with Ctrl+M; the one "
           "before is void then."));
}

/// Completed here with nothing paid or booked, by the program or the catalogue of before. They
/// stand among this desk's own again, all of them are named, and their history keeps telling. Of
/// one that went on since, only the refusal is said.
bool CasesPage::sayNotDone(const QList<RefusedMove>& refusals)
{
    QStringList numbers;
    for (const RefusedMove& each : refusals)
        if (isNotDone(each.standing)
            || (each.code == u"case_not_done" && isOpen(each.standing.state)
                && awaitsService(each.standing)))
            numbers.append(caseNumber(each.standing.id));
    if (numbers.isEmpty())
        return false;
    m_message->say(Mood::Warn, tr("Not completed: %1").arg(numbers.join(u", "_s)),
        tr("Nothing was paid or booked. Do it at its page (Ctrl+J), or withdraw it and say why."));
    return true;
}

void CasesPage::sayRefusals(const QList<RefusedMove>& refusals)
{
    if (refusals.isEmpty())
        return;
    if (sayNotDone(refusals))
        return;
    const RefusedMove& last = refusals.last();
    const QString number = caseNumber(last.standing.id);
    if (last.code == u"case_elsewhere")
        return m_message->say(Mood::Warn, tr("Case %1 was taken over").arg(number),
            tr("Desk %1 has it. What you did afterwards does not count.")
                .arg(last.standing.holder));
    if (last.code == u"no_calls")
        return m_message->say(Mood::Warn, tr("Case %1 is not followed up").arg(number),
            tr("A label of the customer asks not to be called. Ask at the counter."));
    m_message->say(Mood::Warn, tr("The platform refused a step of case %1").arg(number),
        tr("The case is shown again as the platform has it."));
}

} // namespace hui::cases
