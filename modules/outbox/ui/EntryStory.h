// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/outbox/OutboxDay.h"
#include "modules/outbox/ui/EvidenceBox.h"
#include "modules/outbox/ui/Timeline.h"
#include "ui/Token.h"

#include <QCoreApplication>

namespace hui::outbox {

/// What there is to say about one operation: what happened, who knows what, what to do now.
struct EntryStory {
    Q_DECLARE_TR_FUNCTIONS(hui::outbox::EntryStory)

public:
    /// What the one button of the pane does.
    enum class Act { None, Ask, Send, GiveBack };

    Mood mood = Mood::Info;
    QString headline; ///< empty: nothing to say
    QString sentence;
    EvidenceBox::Evidence here;
    EvidenceBox::Evidence bank;
    EvidenceBox::Evidence biller;
    bool hasBiller = false;
    QList<Timeline::Step> steps;
    Act act = Act::None;
};

/// Tells it as of now. `nowMonoMs` is on the clock that only goes forward.
EntryStory storyOf(const OutboxItem& item, qint64 nowMonoMs);

/// "2 min 34 s".
QString durationOf(qint64 seconds);

} // namespace hui::outbox
