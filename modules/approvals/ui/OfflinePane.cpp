// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/OfflinePane.h"

#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "modules/approvals/ui/DecisionEntry.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaneScroll.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace hui::approvals {

using namespace Qt::StringLiterals;

namespace {

/// Why somebody has to look at it, in the words of the branch.
QString causeText(const QString& cause)
{
    if (cause == u"grant_revoked")
        return OfflinePane::tr("The grant had been revoked before it was signed.");
    if (cause == u"grant_expired")
        return OfflinePane::tr("It was signed outside the hours of the grant.");
    if (cause == u"grant_not_covering")
        return OfflinePane::tr("The grant does not cover this kind or amount.");
    if (cause == u"grant_used_up")
        return OfflinePane::tr("The grant had been used up.");
    if (cause == u"clock_wrong")
        return OfflinePane::tr("The clock of the terminal was wrong.");
    return cause;
}

/// A name and the number; the number alone of somebody whom this desk was told nothing of.
QString whoShown(const QString& name, const QString& number)
{
    return name.isEmpty() ? number : name + u' ' + number;
}

} // namespace

OfflinePane::OfflinePane(Uplink& uplink, const QString& operatorId, bool mayReview, QWidget* parent)
    : Card(tr("Offline signature"), parent)
    , m_uplink(uplink)
    , m_operatorId(operatorId)
    , m_mayReview(mayReview)
    , m_scroll(new PaneScroll(this))
    , m_entry(new DecisionEntry(u"offline"_s, u"offline.remark"_s, tr("What you found"), this))
    , m_message(new MessageBar(this))
    , m_dispute(new KeyButton(tr("Dispute"), KeyButton::Variant::Danger, this))
    , m_uphold(new KeyButton(tr("Uphold"), KeyButton::Variant::Authorise, this))
{
    m_entry->setRemarkRequired(true);
    m_message->setObjectName(u"offline.message"_s);
    body()->setSpacing(12);
    fillBody(body(), m_scroll, {}, {m_entry, m_message});
    m_dispute->setObjectName(u"offline.dispute"_s);
    m_dispute->setKey(Qt::Key_F7);
    m_uphold->setObjectName(u"offline.uphold"_s);
    m_uphold->setButtonSize(KeyButton::Size::Commit);
    m_uphold->setKey(Qt::CTRL | Qt::Key_Return);
    footer()->addWidget(m_dispute);
    footer()->addStretch();
    footer()->addWidget(m_uphold);
    connect(m_dispute, &KeyButton::clicked, this, [this] { review(false); });
    connect(m_uphold, &KeyButton::clicked, this, [this] { review(true); });
    present();
}

bool OfflinePane::mayEnd() const
{
    return m_mayReview && m_row && m_row->state == OfflineState::Open
        && m_row->approval.maker != m_operatorId && m_row->approval.approver != m_operatorId;
}

void OfflinePane::setRow(const std::optional<OfflineRow>& row)
{
    if (m_row && row && m_row->approval.id == row->approval.id && m_row->state == row->state)
        return;
    m_row = row;
    m_entry->startAnew();
    present();
}

void OfflinePane::present()
{
    m_message->clear();
    QWidget* sheet = makeSheet();
    m_scroll->setWidget(sheet); // the one before is gone
    sheet->setAutoFillBackground(false);
    m_entry->setVisible(mayEnd());
    setFooterVisible(mayEnd());
    setTitle(m_row ? m_row->approval.title : tr("Offline signature"));
    if (m_row)
        sayHowItStands();
}

QWidget* OfflinePane::makeSheet()
{
    auto* sheet = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    auto* facts = new FactList(sheet);
    column->addWidget(facts);
    column->addStretch();
    if (!m_row)
        return sheet;
    const OfflineApproval& approval = m_row->approval;
    const std::pair<QString, QString> lines[]{
        {tr("Amount"), approval.amount ? approval.amount->toString() : QString()},
        {tr("Asked by"), whoShown(m_row->makerName, approval.maker)},
        {tr("Reason given"), approval.reason},
        {tr("Signed by"), whoShown(m_row->approverName, approval.approver)},
        {tr("Opinion"), approval.opinion},
        {tr("Signed at"), inChina(approval.at).toString(u"yyyy-MM-dd HH:mm:ss")},
        {tr("Terminal"), approval.device}};
    for (const auto& [what, value] : lines)
        if (!value.isEmpty()) {
            QLabel* shown = facts->addFact(what);
            shown->setWordWrap(true);
            shown->setText(value);
        }
    return sheet;
}

void OfflinePane::sayHowItStands()
{
    const OfflineApproval& approval = m_row->approval;
    if (!m_row->state)
        return m_message->say(Mood::Warn, tr("Not confirmed yet"),
            tr("The platform judges it once the operation has been sent."));
    switch (*m_row->state) {
    case OfflineState::Confirmed: return m_message->say(Mood::Ok, tr("Confirmed by the platform"));
    case OfflineState::Open:
        return m_message->say(
            Mood::Auth, tr("Another supervisor reviews it"), causeText(approval.cause));
    case OfflineState::Upheld:
        return m_message->say(Mood::Ok, tr("Upheld by %1").arg(approval.reviewer), approval.remark);
    case OfflineState::Disputed:
        return m_message->say(
            Mood::Bad, tr("Disputed by %1").arg(approval.reviewer), approval.remark);
    }
}

void OfflinePane::review(bool uphold)
{
    m_message->clear();
    if (!m_entry->check())
        return;
    UplinkRequest ask{
        .method = "POST", .path = u"/v1/offline-approvals/"_s + m_row->approval.id + u":review"_s};
    ask.body = reviewBody(uphold, m_entry->remark());
    ask.body.insert(u"password"_s, m_entry->password());
    if (const auto factor = m_entry->factor())
        ask.body.insert(u"factor"_s, toJson(*factor));
    setBusy(true);
    whenDone(
        m_uplink.ask(ask), this, [this](const Result<UplinkAnswer>& answer) { answered(answer); });
}

void OfflinePane::answered(const Result<UplinkAnswer>& answer)
{
    setBusy(false);
    if (m_entry->isProofRefused(answer))
        return;
    if (!answer)
        return m_message->say(Mood::Warn, tr("No answer from the platform"),
            tr("Do it once more: what was decided is decided only once."));
    if (answer->isProblem())
        return m_message->say(
            Mood::Bad, tr("Not reviewed"), answer->text(QLocale().language() == QLocale::Chinese));
    if (const auto approval = offlineApprovalFromJson(answer->body))
        Q_EMIT reviewed(*approval);
}

void OfflinePane::setBusy(bool busy)
{
    m_dispute->setEnabled(!busy);
    m_uphold->setEnabled(!busy);
    m_entry->setReadOnly(busy);
}

} // namespace hui::approvals
