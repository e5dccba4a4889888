// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/MatchText.h"

namespace hui::reconcile {

QString MatchText::name(MatchClass kind)
{
    switch (kind) {
    case MatchClass::Equal: return tr("Equal");
    case MatchClass::AmountDiffers: return tr("Amount differs");
    case MatchClass::OursOnly: return tr("Ours only");
    case MatchClass::TheirsOnly: return tr("Theirs only");
    case MatchClass::StateDiffers: return tr("State differs");
    }
    return {};
}

QString MatchText::action(MatchClass kind)
{
    switch (nextAction(kind)) {
    case NextAction::Nothing: return {};
    case NextAction::SendAgain: return tr("Send again");
    case NextAction::AskOutcome: return tr("Ask for the outcome");
    case NextAction::BookCorrection:
    case NextAction::ReportToCentre: return tr("Keep in suspense, signed");
    }
    return {};
}

} // namespace hui::reconcile
