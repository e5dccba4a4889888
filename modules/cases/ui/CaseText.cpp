// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/ui/CaseText.h"

#include "app/casework/CaseEnd.h"
#include "app/casework/ServiceCase.h"

#include <QLocale>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

} // namespace

QString CaseText::kind(const Case& value)
{
    return isChinese() ? value.kindZh : value.kindEn;
}

QString CaseText::title(const CaseStep& step)
{
    return isChinese() ? step.titleZh : step.titleEn;
}

QString CaseText::state(CaseState state)
{
    switch (state) {
    case CaseState::Accepted: return tr("Taken in");
    case CaseState::Handling: return tr("In hand");
    case CaseState::Decided: return tr("Outcome");
    case CaseState::Followed: return tr("Followed up");
    }
    return {};
}

QString CaseText::channel(const QString& channel)
{
    if (channel == u"phone")
        return tr("Phone");
    return channel == u"partner" ? tr("Partner") : tr("Counter");
}

QString CaseText::want(const QString& act)
{
    if (act == u"pay")
        return tr("Payment");
    if (act == u"book")
        return tr("Booking");
    return act == u"enquire" ? tr("Enquiry") : tr("Application");
}

QString CaseText::onThePhone(const QString& act)
{
    if (act == u"phone")
        return tr("To the phone");
    if (act == u"opened")
        return tr("Opened by the customer");
    if (act == u"second")
        return tr("The code was shown on a second phone");
    if (act == u"typed")
        return tr("Filled in by the customer");
    if (act == u"photographed")
        return tr("Photographed by the customer");
    if (act == u"signed")
        return tr("Signed by the customer");
    if (act == u"rated")
        return tr("Rated by the customer");
    if (act == u"returned")
        return tr("Back from the phone");
    return act == u"expired" ? tr("The link expired") : act;
}

QString CaseText::legName(const CaseStep& step, LegKind kind)
{
    if (kind == LegKind::Money)
        return tr("Payment");
    return step.isOfOneOperation() ? tr("Payee's entry") : tr("Booking");
}

QString CaseText::done(const QString& act)
{
    if (act == apartAct())
        return tr("Paid in a case of its own");
    if (act == notDoneAct())
        return tr("Not completed: nothing paid or booked");
    if (act == u"open")
        return tr("Taken in");
    if (act == u"take")
        return tr("Taken over");
    if (act == calledAct())
        return tr("Followed up by telephone");
    const auto known = caseActOf(act);
    if (!known)
        return onThePhone(act);
    switch (*known) {
    case CaseAct::Save: return tr("Saved");
    case CaseAct::Begin: return tr("Begun");
    case CaseAct::Complete: return tr("Completed");
    case CaseAct::Refuse: return tr("Refused");
    case CaseAct::Withdraw: return tr("Withdrawn");
    case CaseAct::Reopen: return tr("Opened again");
    case CaseAct::Follow: return tr("Followed up");
    case CaseAct::Park: return tr("Parked");
    case CaseAct::Leg: return tr("Payment or booking");
    }
    return {};
}

QString CaseText::holder(const Case& value, const QString& device)
{
    if (value.holder.isEmpty())
        return isOpen(value.state) ? tr("Free") : u"—"_s;
    if (value.holder == phoneHolder())
        return tr("Customer's phone");
    return value.holder == device ? tr("This desk") : value.holder;
}

std::optional<std::pair<QString, QString>> CaseText::whyNotToPhone(
    const Case& value, const QString& device)
{
    if (value.state == CaseState::Decided)
        return std::nullopt; // the customer is asked how it was
    if (!isOpen(value.state))
        return {{tr("The case is closed"), tr("Open it again first.")}};
    if (value.holder == device)
        return std::nullopt;
    if (value.holder == phoneHolder())
        return {{tr("The customer has the case on the phone already"),
            tr("For a new code take it back first.")}};
    return {{value.holder.isEmpty() ? tr("The case is parked")
                                    : tr("Desk %1 has the case").arg(value.holder),
        tr("Take it over first (Ctrl+T), then hand it to the phone (Ctrl+M).")}};
}

PillLook CaseText::standing(const Case& value)
{
    switch (value.outcome) {
    case CaseOutcome::None: break;
    case CaseOutcome::Done: return {tr("Completed"), u"circle-check"_s, Mood::Ok};
    case CaseOutcome::Refused: return {tr("Refused"), u"x"_s, Mood::Bad};
    case CaseOutcome::Withdrawn: return {tr("Withdrawn"), u"x"_s, Mood::Neutral};
    }
    if (value.holder == phoneHolder())
        return {tr("On the phone"), u"device-mobile"_s, Mood::Info};
    if (isNotDone(value)) // completed by a desk, and refused: somebody has to go on with it
        return {tr("Sent back"), u"alert-triangle"_s, Mood::Warn};
    if (value.holder.isEmpty())
        return {tr("Parked"), u"player-pause"_s, Mood::Neutral};
    return {state(value.state), u"clock"_s, Mood::Info};
}

PillLook CaseText::leg(const CaseLeg& leg)
{
    switch (leg.state) {
    case LegState::None: return {};
    case LegState::Pending:
        return leg.operation.isNull() ? PillLook{tr("To do"), u"clock"_s, Mood::Neutral}
                                      : PillLook{tr("On its way"), u"clock"_s, Mood::Info};
    case LegState::Done: return {tr("Done"), u"circle-check"_s, Mood::Ok};
    case LegState::Failed: return {tr("Failed"), u"x"_s, Mood::Bad};
    case LegState::Undone: return {tr("Undone"), u"arrow-back-up"_s, Mood::Neutral};
    case LegState::Unknown: return {tr("Unknown"), u"help-circle"_s, Mood::Warn, true};
    }
    return {};
}

QString CaseText::advice(const CaseStep& step)
{
    switch (outcomeOf(step)) {
    case StepOutcome::MustUndo:
        if (step.isOfOneOperation())
            return tr("The payee does not have it: give the money back first.");
        return step.money.state == LegState::Done
            ? tr("The booking failed: give the money back first.")
            : tr("The payment failed: cancel the booking first.");
    case StepOutcome::Unknown: return tr("No answer yet: ask for it before anything else.");
    case StepOutcome::Open:
    case StepOutcome::Done:
    case StepOutcome::Failed: break;
    }
    return {};
}

} // namespace hui::cases
