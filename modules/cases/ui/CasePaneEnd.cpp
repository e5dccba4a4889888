// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseEnd.h"
#include "app/catalogue/LegServices.h"
#include "app/catalogue/NeedService.h"
#include "modules/cases/ui/CasePane.h"
#include "modules/cases/ui/PhotoReason.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/SegmentedControl.h"
#include "ui/WrapLayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

// What is done with a case, and how it comes out: by hand, or by what was paid or booked, and what
// is said of it.

namespace hui::cases {

namespace {

constexpr int longestNote = 200;
const QString atCounter = QStringLiteral("counter");
const QString byCall = QStringLiteral("call");

} // namespace

void CasePane::makeEnd()
{
    m_rating->setObjectName(QStringLiteral("cases.rating"));
    m_rating->addOption(QStringLiteral("0"), tr("Not asked"));
    for (int stars = 5; stars > 0; --stars)
        m_rating->addOption(QString::number(stars), QString::number(stars));
    m_way->setObjectName(QStringLiteral("cases.way"));
    m_way->addOption(atCounter, tr("At the counter"));
    m_way->addOption(byCall, tr("By telephone"));
    m_noCalls->setObjectName(QStringLiteral("cases.no_calls"));
    m_noCalls->setText(tr("No call: a label of the customer asks not to be called."));
    m_noCalls->setWordWrap(true);
    m_byService->setObjectName(QStringLiteral("cases.by_service"));
    m_byService->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("cases.note"));
    m_note->setMaxLength(longestNote);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(8);
    asked->addWidget(m_rating, 3);
    asked->addWidget(m_way, 2);
    auto* end = new QVBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(8);
    end->addLayout(asked);
    end->addWidget(m_noCalls);
    m_noteField = new Field(tr("What was said or decided"), m_note, m_end);
    end->addWidget(m_noteField);
}

void CasePane::setEffects(const QList<TagEffect>& effects)
{
    m_effects = effects;
    presentEnd();
}

/// Of a customer whose labels are not read yet nobody knows whether they may be called.
void CasePane::presentEnd()
{
    const bool isAsked = m_case && m_case->state == CaseState::Decided;
    const bool isQuiet = m_effects && m_effects->contains(TagEffect::NoCalls);
    const bool mayCall = isAsked && (m_case->customer.isNull() || (m_effects && !isQuiet));
    m_rating->setVisible(isAsked);
    m_way->setVisible(isAsked);
    m_way->setOptionEnabled(byCall, mayCall);
    if (!mayCall)
        m_way->setCurrent(atCounter); // also whenever another case is shown
    m_noCalls->setVisible(isAsked && isQuiet);
    // what a service goes on with is refused or withdrawn before it is begun, and the reason told
    m_end->setVisible(
        isAsked || (isMine() && (m_case->state == CaseState::Handling || isByService())));
    presentWay();
}

/// Whether a service goes on with its kind: then a leg brings it to its good end (ADR 93).
bool CasePane::isByService() const
{
    const auto need = m_case ? m_needs.constFind(m_case->kind) : m_needs.cend();
    return need != m_needs.cend() && isServed(*need, legServices());
}

bool CasePane::mayComplete() const
{
    const CaseMove complete{.caseId = m_case->id, .act = CaseAct::Complete};
    return !whyNot(*m_case, complete, m_device) && !whyNotByHand(*m_case, complete);
}

/// A step that its service has to ask for or to undo before anything else is done with the case.
const CaseStep* CasePane::stuckStep() const
{
    if (!isMine() || !isByService() || mayComplete())
        return nullptr;
    const auto found = std::ranges::find_if(m_case->steps, [](const CaseStep& step) {
        const StepOutcome outcome = outcomeOf(step);
        return outcome == StepOutcome::Unknown || outcome == StepOutcome::MustUndo;
    });
    return found == m_case->steps.cend() ? nullptr : &*found;
}

/// How it comes out where that is not by hand; nothing where it is, or is not this desk's.
QString CasePane::wayOut() const
{
    if (!isMine() || !isByService() || mayComplete())
        return {};
    const bool hasPage = offerOf() != nullptr;
    if (const CaseStep* stuck = stuckStep()) {
        if (!hasPage)
            return tr("This desk has no page for it. Park it (Shift+F8) for a desk that has.");
        return outcomeOf(*stuck) == StepOutcome::Unknown
            ? tr("Ask for the answer at its page (Ctrl+J). The case goes on from there.")
            : tr("Undo it at its page (Ctrl+J). The case comes out by itself then.");
    }
    if (!awaitsService(*m_case))
        return tr("On its way. The case comes out by itself.");
    return hasPage
        ? tr("The case comes out by itself once it is done at its page. If it cannot be done, "
             "refuse or withdraw it and say why.")
        : tr("This desk has no page for it. Park it (Shift+F8) for a desk that has, or refuse or "
             "withdraw it and say why.");
}

void CasePane::presentWay()
{
    const QString way = wayOut();
    m_byService->setText(way);
    m_byService->setVisible(!way.isEmpty());
}

/// Of what was to be paid or booked it is told why it was not.
bool CasePane::isReasonMissing(CaseAct act)
{
    const bool isOther = act == CaseAct::Refuse || act == CaseAct::Withdraw;
    if (!isOther || !isByService() || !m_note->text().trimmed().isEmpty())
        return false;
    m_noteField->setVerdict({Field::State::Error, tr("Say why it is not done")});
    m_note->setFocus();
    return true;
}

void CasePane::arrangeButtons()
{
    auto* acts = new WrapLayout; // below the name of the business, which is long enough
    for (KeyButton* button : {m_show, m_link, m_phone})
        acts->addWidget(button);
    body()->insertLayout(0, acts);
    header()->addWidget(m_print);
    for (KeyButton* button : {m_withdraw, m_refuse, m_park})
        footer()->addWidget(button);
    footer()->addStretch();
    footer()->addWidget(m_take);
    footer()->addWidget(m_pay);
    footer()->addWidget(m_go);
}

void CasePane::connectButtons()
{
    connect(m_print, &KeyButton::clicked, this, &CasePane::printAsked);
    connect(m_phone, &KeyButton::clicked, this, &CasePane::phoneAsked);
    connect(m_show, &KeyButton::clicked, this, [this] {
        m_reason->ask();
        presentButtons();
    });
    connect(m_reason, &PhotoReason::given, this, &CasePane::photosAsked);
    connect(m_link, &KeyButton::clicked, this, &CasePane::customerAsked);
    connect(m_pay, &KeyButton::clicked, this, [this] { goOn(); });
    connect(m_take, &KeyButton::clicked, this, &CasePane::takeAsked);
    connect(m_withdraw, &KeyButton::clicked, this, [this] { ask(CaseAct::Withdraw); });
    connect(m_refuse, &KeyButton::clicked, this, [this] { ask(CaseAct::Refuse); });
    connect(m_park, &KeyButton::clicked, this, [this] { ask(CaseAct::Park); });
    connect(m_go, &KeyButton::clicked, this, [this] {
        if (m_case->state == CaseState::Decided)
            return ask(CaseAct::Follow);
        if (m_case->state == CaseState::Followed)
            return ask(CaseAct::Reopen);
        ask(m_case->state == CaseState::Accepted ? CaseAct::Begin : CaseAct::Complete);
    });
}

} // namespace hui::cases
