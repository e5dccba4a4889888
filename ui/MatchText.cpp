// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MatchText.h"

#include "ui/EntryText.h"

namespace hui {

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
    case NextAction::BookCorrection: return tr("Book the correction");
    case NextAction::ReportToCentre: return tr("Report to the centre");
    }
    return {};
}

QString MatchText::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::BookedSo: return tr("Booked so");
    case Verdict::Explained: return tr("Taken over");
    case Verdict::CorrectHere: return tr("To be corrected");
    }
    return {};
}

QString MatchText::number(const OpenItem& item)
{
    return item.operation.toString(QUuid::WithoutBraces).right(8).toUpper();
}

QString MatchText::business(const OpenItem& item)
{
    Operation operation;
    operation.id = item.operation;
    operation.kind = item.operationKind;
    return EntryText::name(operation);
}

} // namespace hui
