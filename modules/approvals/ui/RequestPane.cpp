// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/RequestPane.h"

#include "app/core/Async.h"
#include "modules/approvals/ui/DecisionEntry.h"
#include "modules/approvals/ui/EvidenceView.h"
#include "ui/ApprovalSheet.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaneScroll.h"
#include "ui/Pill.h"
#include "ui/TimeLeft.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hui::approvals {

using namespace Qt::StringLiterals;

RequestPane::RequestPane(Uplink& uplink, const QString& operatorId, QWidget* parent)
    : Card(tr("Request"), parent)
    , m_uplink(uplink)
    , m_operatorId(operatorId)
    , m_left(new Pill({}, this))
    , m_scroll(new PaneScroll(this))
    , m_entry(new DecisionEntry(u"approvals"_s, u"approvals.opinion"_s, tr("Opinion"), this))
    , m_message(new MessageBar(this))
    , m_reject(new KeyButton(tr("Reject"), KeyButton::Variant::Danger, this))
    , m_look(new KeyButton(tr("Attachment"), this))
    , m_approve(new KeyButton(tr("Approve"), KeyButton::Variant::Authorise, this))
    , m_withdraw(new KeyButton(tr("Withdraw"), this))
{
    m_left->setObjectName(u"approvals.left"_s);
    header()->addWidget(m_left);
    m_entry->setRemarkHint(tr("needed to reject"));
    m_message->setObjectName(u"approvals.message"_s);
    body()->setSpacing(12);
    fillBody(body(), m_scroll, {}, {m_entry, m_message});
    m_reject->setObjectName(u"approvals.reject"_s);
    m_reject->setKey(Qt::Key_F7);
    m_approve->setObjectName(u"approvals.approve"_s);
    m_approve->setButtonSize(KeyButton::Size::Commit);
    m_approve->setKey(Qt::CTRL | Qt::Key_Return);
    m_look->setObjectName(u"approvals.look"_s);
    m_look->setIconName(u"eye"_s);
    m_look->setKey(Qt::Key_F3);
    m_withdraw->setObjectName(u"approvals.withdraw"_s);
    m_withdraw->setKey(Qt::Key_F7);
    footer()->addWidget(m_reject);
    footer()->addWidget(m_withdraw);
    footer()->addStretch();
    footer()->addWidget(m_look);
    footer()->addWidget(m_approve);
    m_scroll->viewport()->installEventFilter(this);
    connect(
        m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &RequestPane::noteSight);
    connect(m_look, &KeyButton::clicked, this, &RequestPane::lookAtEvidence);
    connect(m_reject, &KeyButton::clicked, this, [this] { decide(false); });
    connect(m_approve, &KeyButton::clicked, this, [this] { decide(true); });
    connect(m_withdraw, &KeyButton::clicked, this, &RequestPane::withdraw);
    present();
}

bool RequestPane::isOwn() const
{
    return m_request && m_request->request.maker.operatorId == m_operatorId;
}

bool RequestPane::isInUse() const
{
    return m_sending != Sending::None || m_entry->isBegun();
}

bool RequestPane::isOpen() const
{
    return m_request && m_request->state == RequestState::Waiting;
}

void RequestPane::setRequest(const std::optional<RemoteApproval>& request)
{
    const bool isSame = m_request && request && m_request->id == request->id
        && m_request->state == request->state;
    if (isSame)
        return;
    m_request = request;
    m_sending = Sending::None;
    m_entry->startAnew();
    present();
}

void RequestPane::setNow(const QDateTime& now)
{
    m_now = now;
    m_left->setVisible(isOpen() && now.isValid());
    if (!isOpen() || !now.isValid())
        return;
    const PillLook look{
        tr("Valid for %1").arg(timeLeft(now, m_request->expiresAt)), u"clock"_s, Mood::Auth};
    m_left->setLook(look);
    m_left->setAccessibleName(look.text);
}

void RequestPane::present()
{
    m_message->clear();
    m_hasEvidence = false;
    m_isSeen = false;
    auto* sheet = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (m_request && m_request->isElsewhere()) {
        auto* journey = new FactList(sheet);
        journey->addFact(tr("Asked by"))
            ->setText(m_request->fromName + u" · "_s + m_request->request.maker.operatorName);
        journey->addFact(tr("Sent to"))->setText(m_request->toName);
        column->addWidget(journey);
        column->addWidget(makeRule(sheet, true));
    }
    if (m_request)
        column->addWidget(new ApprovalSheet(m_request->request, sheet));
    m_evidence = new EvidenceView(sheet);
    m_evidence->hide();
    m_evidence->installEventFilter(this);
    column->addWidget(m_evidence);
    column->addStretch();
    m_scroll->setWidget(sheet); // the one before is gone
    sheet->setAutoFillBackground(false);
    const bool mayDecide = isOpen() && !isOwn() && m_request->isWhatIsBound();
    m_entry->setVisible(mayDecide);
    m_reject->setVisible(mayDecide);
    m_approve->setVisible(mayDecide);
    presentApproval();
    m_withdraw->setVisible(isOpen() && isOwn());
    setTitle(m_request ? m_request->request.title : tr("Request"));
    setNow(m_now);
    setFooterVisible(isOpen() && (mayDecide || isOwn()));
    if (!m_request)
        return;
    sayHowItStands();
    if (!m_request->evidence.isEmpty())
        fetchEvidence();
}

/// Nobody approves before what was sent along is on the screen.
void RequestPane::fetchEvidence()
{
    const UplinkRequest ask{.path = u"/v1/approval-requests/"_s
            + m_request->id.toString(QUuid::WithoutBraces) + u"/evidence"_s};
    whenDone(m_uplink.ask(ask), m_evidence,
        [this](const Result<UplinkAnswer>& answer) { showEvidence(answer); });
}

void RequestPane::showEvidence(const Result<UplinkAnswer>& answer)
{
    if (!answer || answer->isProblem())
        return m_message->say(Mood::Warn, tr("What was sent along did not come"),
            tr("Choose the request once more."));
    const Result<Evidence> evidence = evidenceFromJson(answer->body);
    if (!evidence || evidence->digest() != m_request->evidence)
        return m_message->say(Mood::Bad, tr("This cannot be signed"),
            tr("What was sent along is not what the request names. Tell IT."));
    m_evidence->setEvidence(*evidence);
    m_evidence->show();
    m_hasEvidence = true;
    presentApproval(); // it is laid out when it is painted: noteSight()
}

/// A picture below the fold has been on no screen.
bool RequestPane::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOther = event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::Paint;
    if (isOther)
        QMetaObject::invokeMethod(this, &RequestPane::noteSight, Qt::QueuedConnection);
    return Card::eventFilter(watched, event);
}

void RequestPane::lookAtEvidence()
{
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    noteSight();
    m_entry->setFocus();
}

void RequestPane::noteSight()
{
    if (m_isSeen || !m_hasEvidence || !m_evidence->isVisible() || m_evidence->height() == 0)
        return;
    const QWidget* room = m_scroll->viewport();
    const int end = m_evidence->mapTo(room, QPoint(0, m_evidence->height())).y();
    if (end > room->height())
        return;
    m_isSeen = true;
    presentApproval();
}

void RequestPane::presentApproval()
{
    const bool isIdle = m_sending != Sending::UnderWay;
    const bool isSeen = m_request && (m_request->evidence.isEmpty() || m_isSeen);
    m_look->setVisible(m_hasEvidence && !m_isSeen && m_approve->isVisibleTo(this));
    m_approve->setEnabled(isIdle && isSeen);
    const auto amount = m_request ? m_request->request.amount : std::nullopt;
    m_approve->setText(amount ? tr("Approve %1").arg(amount->toString()) : tr("Approve"));
}

void RequestPane::sayHowItStands()
{
    const RemoteApproval& request = *m_request;
    const QString who = request.approval ? request.approval->approverName : request.approverId;
    switch (request.state) {
    case RequestState::Waiting:
        if (isOwn())
            m_message->say(Mood::Auth, tr("Your own request"), tr("Somebody else decides it."));
        else if (!request.isWhatIsBound())
            m_message->say(Mood::Bad, tr("This cannot be signed"),
                tr("What is shown is not what the signature would stand for. Tell IT."));
        return;
    case RequestState::Approved:
        return m_message->say(Mood::Ok, tr("Approved by %1").arg(who), request.opinion);
    case RequestState::Rejected:
        return m_message->say(Mood::Bad, tr("Rejected by %1").arg(who), request.opinion);
    case RequestState::Cancelled: return m_message->say(Mood::Info, tr("Taken back by who asked"));
    case RequestState::Expired: return m_message->say(Mood::Info, tr("Nobody decided in time"));
    }
}

void RequestPane::decide(bool approve)
{
    m_message->clear();
    m_entry->setRemarkRequired(!approve);
    if (!m_entry->check())
        return;
    UplinkRequest ask{.method = "POST",
        .path = u"/v1/approval-requests/"_s + m_request->id.toString(QUuid::WithoutBraces)
            + u":decide"_s};
    ask.body = decideBody(
        *m_request, approve, {{}, m_entry->password(), m_entry->factor(), m_entry->remark()});
    setBusy(true);
    whenDone(
        m_uplink.ask(ask), this, [this](const Result<UplinkAnswer>& answer) { answered(answer); });
}

void RequestPane::withdraw()
{
    setBusy(true);
    whenDone(m_uplink.ask({.method = "POST",
                 .path = u"/v1/approval-requests/"_s + m_request->id.toString(QUuid::WithoutBraces)
                     + u":cancel"_s}),
        this, [this](const Result<UplinkAnswer>& answer) { answered(answer); });
}

void RequestPane::answered(const Result<UplinkAnswer>& answer)
{
    setBusy(false);
    if (!answer)
        m_sending = Sending::Unanswered;
    if (m_entry->isProofRefused(answer))
        return;
    if (!answer)
        return m_message->say(Mood::Warn, tr("No answer from the platform"),
            tr("Do it once more: what was decided is decided only once."));
    if (answer->isProblem())
        return refused(*answer);
    if (const auto request = remoteApprovalFromJson(answer->body))
        setRequest(*request);
    Q_EMIT decided();
}

void RequestPane::refused(const UplinkAnswer& problem)
{
    m_message->say(
        Mood::Bad, tr("Not decided"), problem.text(QLocale().language() == QLocale::Chinese));
    if (problem.code() == u"request_decided" || problem.code() == u"request_expired")
        Q_EMIT decided();
}

void RequestPane::setBusy(bool busy)
{
    m_sending = busy ? Sending::UnderWay : Sending::None;
    for (KeyButton* button : {m_reject, m_withdraw})
        button->setEnabled(!busy);
    presentApproval();
    m_entry->setReadOnly(busy);
}

} // namespace hui::approvals
