// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/EntryStory.h"

#include "app/core/ChinaTime.h"
#include "ui/EntryText.h"

namespace hui::outbox {

namespace {

using Standing = EvidenceBox::Standing;
using Node = Timeline::Node;

QString clockOf(const QDateTime& at)
{
    return at.isValid() ? inChina(at).toString(u"HH:mm:ss") : QString();
}

bool isPayment(const JournalEntry& entry)
{
    return entry.operation.kind == u"billpay.pay";
}

bool wasOffline(const JournalEntry& entry)
{
    return entry.operation.body.value(u"offline").toBool();
}

QDateTime bookedAt(const JournalEntry& entry)
{
    for (const char16_t* key : {u"booked_at", u"reversed_at"}) {
        const QString at = entry.result.value(QStringView(key)).toString();
        if (!at.isEmpty())
            return QDateTime::fromString(at, Qt::ISODateWithMs);
    }
    return {};
}

EvidenceBox::Evidence hereOf(const JournalEntry& entry)
{
    const QString amount = entry.operation.amount ? entry.operation.amount->toString() : QString();
    const QString at = clockOf(entry.operation.at);
    return {Standing::Proved,
        isPayment(entry) ? EntryStory::tr("Cash taken") : EntryStory::tr("Recorded"),
        amount.isEmpty() ? at : at + QStringLiteral(" · ") + amount};
}

EvidenceBox::Evidence bankOf(const JournalEntry& entry)
{
    const QString sent = clockOf(entry.firstSent);
    switch (entry.state) {
    case OutboxState::Recorded: return {Standing::Open, EntryStory::tr("Not sent yet"), {}};
    case OutboxState::RetryWait: return {Standing::Open, EntryStory::tr("Has not arrived"), sent};
    case OutboxState::Sending: return {Standing::Open, EntryStory::tr("Being sent"), sent};
    case OutboxState::Unknown:
        return {Standing::Doubtful,
            entry.serverRef.isEmpty() ? EntryStory::tr("No answer") : EntryStory::tr("In progress"),
            EntryStory::tr("sent %1").arg(sent)};
    case OutboxState::Accepted:
        return {Standing::Proved, EntryStory::tr("Booked"), clockOf(bookedAt(entry))};
    case OutboxState::Rejected:
        return {Standing::Denied, EntryStory::tr("Refused"), EntryText::reason(entry.resultCode)};
    case OutboxState::Review:
        return {Standing::Doubtful, EntryStory::tr("Says otherwise"),
            EntryText::reason(entry.resultCode)};
    case OutboxState::Poison: return {Standing::Denied, EntryStory::tr("Cannot read it"), {}};
    }
    return {};
}

EvidenceBox::Evidence billerOf(const JournalEntry& entry)
{
    const QString reference = entry.result.value(u"biller_ref").toString();
    switch (entry.state) {
    case OutboxState::Accepted: return {Standing::Proved, EntryStory::tr("Confirmed"), reference};
    case OutboxState::Rejected: return {Standing::Denied, EntryStory::tr("Not paid"), {}};
    case OutboxState::Unknown:
    case OutboxState::Review:
        return {Standing::Doubtful, EntryStory::tr("Not confirmed"),
            EntryStory::tr("asked by the bank")};
    case OutboxState::Recorded:
    case OutboxState::RetryWait:
    case OutboxState::Sending:
    case OutboxState::Poison: break;
    }
    return {Standing::Open, EntryStory::tr("Not asked yet"), {}};
}

void tellWhatToDo(const OutboxItem& item, EntryStory& story)
{
    const JournalEntry& entry = item.entry;
    const auto say = [&story](Mood mood, const QString& headline, const QString& sentence) {
        story.mood = mood;
        story.headline = headline;
        story.sentence = sentence;
    };
    switch (entry.state) {
    case OutboxState::Recorded:
    case OutboxState::RetryWait:
        return say(Mood::Info, EntryStory::tr("Waits to be sent"),
            EntryStory::tr("It goes by itself as soon as the line is up."));
    case OutboxState::Unknown:
        if (isPayment(entry))
            return say(Mood::Warn, EntryStory::tr("Cash taken, the result is not certain yet"),
                EntryStory::tr("Until it is, neither take the cash again nor give it back. The "
                               "customer may leave with the slip."));
        return say(Mood::Warn, EntryStory::tr("The result is not certain yet"),
            EntryStory::tr("Until it is, do not do it again."));
    case OutboxState::Rejected:
        if (isPayment(entry) && !item.isRefunded)
            return say(Mood::Bad,
                EntryStory::tr("Refused: %1 is due back")
                    .arg(entry.operation.amount ? entry.operation.amount->toString() : QString()),
                EntryStory::tr("Give the cash back to the customer on the bill payment page."));
        return;
    case OutboxState::Review:
        return say(Mood::Warn, EntryStory::tr("The platform and this desk disagree"),
            EntryStory::tr("Do not do it again. Call support with the key below."));
    case OutboxState::Poison:
        return say(Mood::Bad, EntryStory::tr("The platform cannot read this operation"),
            EntryStory::tr("It is kept. Export the package and call support."));
    case OutboxState::Sending:
    case OutboxState::Accepted: return;
    }
}

void tellSending(const JournalEntry& entry, QList<Timeline::Step>& steps)
{
    if (!entry.firstSent.isValid())
        return;
    const bool isDoubtful = entry.state == OutboxState::Unknown;
    steps.append({isDoubtful ? Node::Doubtful : Node::Good, clockOf(entry.firstSent),
        isDoubtful ? EntryStory::tr("Sent; no answer that can be believed")
                   : EntryStory::tr("Sent to the platform")});
    if (entry.attempts > 1)
        steps.append({Node::Doubtful, {}, EntryStory::tr("Tried %1 times").arg(entry.attempts)});
}

void tellEnd(const OutboxItem& item, QList<Timeline::Step>& steps)
{
    const JournalEntry& entry = item.entry;
    const QString receipt = entry.result.value(u"receipt_no").toString();
    if (entry.state == OutboxState::Accepted)
        steps.append({Node::Good, clockOf(bookedAt(entry)),
            receipt.isEmpty() ? EntryStory::tr("Booked")
                              : EntryStory::tr("Booked, receipt %1").arg(receipt)});
    if (entry.state == OutboxState::Rejected)
        steps.append({Node::Bad, {},
            EntryStory::tr("Refused: %1").arg(EntryText::reason(entry.resultCode))});
    if (item.isReversed)
        steps.append({Node::Good, {}, EntryStory::tr("Reversed; the cash was given back")});
    if (item.isRefunded)
        steps.append({Node::Good, {}, EntryStory::tr("The cash was given back")});
}

void tellNext(const OutboxItem& item, qint64 nowMonoMs, QList<Timeline::Step>& steps)
{
    const bool isUnknown = item.entry.state == OutboxState::Unknown;
    const bool waits
        = item.entry.state == OutboxState::Recorded || item.entry.state == OutboxState::RetryWait;
    if (!isUnknown && !waits)
        return;
    const QString what
        = isUnknown ? EntryStory::tr("Next automatic check") : EntryStory::tr("Next try");
    const qint64 left = item.nextAtMonoMs ? (*item.nextAtMonoMs - nowMonoMs + 999) / 1000 : 0;
    steps.append({Node::Next, {},
        left > 0 ? EntryStory::tr("%1 in %2").arg(what, durationOf(left))
                 : EntryStory::tr("%1 as soon as the line is up").arg(what)});
}

} // namespace

QString durationOf(qint64 seconds)
{
    if (seconds < 60)
        return EntryStory::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return EntryStory::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return EntryStory::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

EntryStory storyOf(const OutboxItem& item, qint64 nowMonoMs)
{
    const JournalEntry& entry = item.entry;
    EntryStory story;
    tellWhatToDo(item, story);
    story.here = hereOf(entry);
    story.bank = bankOf(entry);
    story.biller = billerOf(entry);
    story.hasBiller = isPayment(entry);
    story.steps.append({Node::Good, clockOf(entry.operation.at),
        wasOffline(entry)      ? EntryStory::tr("Cash into the till while the line was down")
            : isPayment(entry) ? EntryStory::tr("Cash into the till")
                               : EntryStory::tr("Recorded")});
    tellSending(entry, story.steps);
    tellEnd(item, story.steps);
    tellNext(item, nowMonoMs, story.steps);
    if (entry.state == OutboxState::Unknown)
        story.act = EntryStory::Act::Ask;
    else if (entry.state == OutboxState::Recorded || entry.state == OutboxState::RetryWait)
        story.act = EntryStory::Act::Send;
    else if (entry.state == OutboxState::Rejected && isPayment(entry) && !item.isRefunded)
        story.act = EntryStory::Act::GiveBack;
    return story;
}

} // namespace hui::outbox
