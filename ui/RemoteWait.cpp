// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RemoteWait.h"

#include "app/core/Clock.h"
#include "ui/AuthoriseDialog.h"
#include "ui/Card.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Module.h"
#include "ui/Pill.h"
#include "ui/Scrim.h"
#include "ui/TimeLeft.h"
#include "ui/Toast.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace hui {

using Stage = RemoteSignature::Stage;

namespace {

/// The page that a part of it belongs to; the part itself when it is of none.
QWidget& pageOf(QWidget& part)
{
    for (QWidget* widget = &part; widget; widget = widget->parentWidget())
        if (dynamic_cast<PageActions*>(widget))
            return *widget;
    return part;
}

} // namespace

RemoteWait::RemoteWait(const ApprovalRequest& request, Uplink& uplink, const Clock& clock,
    QWidget* parent, std::chrono::milliseconds every, const Sending& sending)
    : QWidget(&pageOf(*parent))
    , m_request(request)
    , m_sending(sending)
    , m_clock(clock)
    , m_page(pageOf(*parent))
    , m_opener(m_page.focusWidget())
    , m_signature(new RemoteSignature(request, uplink, clock, this, every))
    , m_state(new Pill({}, this))
    , m_message(new MessageBar(this))
    , m_withdraw(new KeyButton(tr("Withdraw the request"), KeyButton::Variant::Danger, this))
    , m_back(new KeyButton(tr("Withdraw"), this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
    , m_stay(new KeyButton(tr("Keep waiting"), this))
    , m_go(new KeyButton(tr("Carry on"), KeyButton::Variant::Authorise, this))
{
    setObjectName(QStringLiteral("remoteWait"));
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(makeCard(), 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_back, &KeyButton::clicked, this, [this] {
        if (m_signature->isOver())
            return leave(std::nullopt);
        setAsking(true);
    });
    connect(m_escape, &QShortcut::activated, this, [this] { setAsking(true); });
    connect(m_stay, &KeyButton::clicked, this, [this] { setAsking(false); });
    connect(m_withdraw, &KeyButton::clicked, this, [this] {
        m_signature->withdraw();
        leave(std::nullopt);
    });
    connect(m_go, &KeyButton::clicked, this, &RemoteWait::carryOn);
    connect(m_signature, &RemoteSignature::moved, this, [this] {
        refresh();
        tellStanding();
        const Stage stage = m_signature->stage();
        if (stage == Stage::Waiting || stage == Stage::Signed)
            Q_EMIT looking();
    });
    connect(&m_second, &QTimer::timeout, this, &RemoteWait::refresh);
    m_second.start(1000);
    holdPage();
    m_signature->setSending(sending);
    m_signature->start();
    refresh();
}

QWidget* RemoteWait::makeCard()
{
    auto* card = new Card(tr("Signature from another desk"), this);
    card->setFixedWidth(480);
    auto* facts = new FactList(card);
    facts->addFact(tr("Asked for"))->setText(m_request.title);
    if (m_request.amount)
        facts->addFact(tr("Amount (CNY)"))->setText(m_request.amount->toString());
    facts->addFact(tr("Sent to"))
        ->setText(m_sending.isElsewhere() ? m_sending.name : tr("other desks of this branch"));
    facts->addFact(tr("State"), m_state);
    m_state->setObjectName(QStringLiteral("remoteWait.state"));
    m_message->setObjectName(QStringLiteral("remoteWait.message"));
    card->body()->setSpacing(12);
    card->body()->addWidget(facts);
    card->body()->addWidget(m_message);
    m_withdraw->setObjectName(QStringLiteral("remoteWait.withdraw"));
    m_withdraw->setKey(Qt::Key_F7);
    m_back->setObjectName(QStringLiteral("remoteWait.back"));
    m_stay->setObjectName(QStringLiteral("remoteWait.stay"));
    m_stay->setKey(Qt::Key_Escape);
    m_go->setObjectName(QStringLiteral("remoteWait.go"));
    m_go->setButtonSize(KeyButton::Size::Commit);
    m_go->setKey(Qt::CTRL | Qt::Key_Return);
    card->footer()->addWidget(m_withdraw);
    card->footer()->addStretch();
    for (KeyButton* button : {m_back, m_stay, m_go})
        card->footer()->addWidget(button);
    return card;
}

/// Its parts one by one: a page that was disabled as a whole would take this with it.
void RemoteWait::holdPage()
{
    for (QWidget* part : m_page.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (part == this || part->isWindow() || !part->isEnabled())
            continue;
        part->setEnabled(false);
        m_held.append(part);
    }
    m_page.installEventFilter(this);
    setGeometry(m_page.rect());
    raise();
    QWidget::show();
    m_back->setFocus();
}

bool RemoteWait::isOver(const QWidget& page)
{
    return waitOver(page) != nullptr;
}

RemoteWait* RemoteWait::waitOver(const QWidget& page)
{
    return page.findChild<RemoteWait*>({}, Qt::FindDirectChildrenOnly);
}

RemoteWait* RemoteWait::hangingOver(const QWidget& page)
{
    RemoteWait* wait = waitOver(page);
    return wait && !wait->m_signature->isOver() ? wait : nullptr;
}

/// Taking a request back is asked about first, and the answer at hand is to go on waiting: a
/// supervisor may be reading it.
void RemoteWait::setAsking(bool isAsking)
{
    m_isAsking = isAsking;
    m_shown.reset();
    refresh();
    (isAsking ? m_stay : m_back)->setFocus();
}

void RemoteWait::voidRequest()
{
    if (m_isVoid || (m_signature->isOver() && !m_signature->approval()))
        return;
    m_isVoid = true;
    m_signature->withdraw();
    refresh();
}

void RemoteWait::carryOn()
{
    if (const auto approval = m_signature->approval())
        return leave(approval);
    if (mayAskAnew())
        m_signature->askAnew();
}

/// Signed, and the signature's time is over.
bool RemoteWait::isTooLate() const
{
    return m_signature->stage() == Stage::Signed && !m_signature->approval();
}

/// Time alone has ended it.
bool RemoteWait::mayAskAnew() const
{
    if (m_isVoid)
        return false;
    return isTooLate()
        || (m_signature->stage() == Stage::Over && m_signature->remote()
            && m_signature->remote()->state == RequestState::Expired);
}

void RemoteWait::refresh()
{
    const bool isGood = m_signature->approval().has_value();
    const Stage stage = isTooLate() ? Stage::Over : m_signature->stage();
    const bool isNew = m_shown != stage || m_lineShown != m_signature->isLineUp();
    const bool wasWaiting = !m_shown || *m_shown == Stage::Asking || *m_shown == Stage::Waiting;
    m_shown = stage;
    m_lineShown = m_signature->isLineUp();
    const bool isOffered = mayAskAnew();
    m_go->setText(isOffered ? tr("Ask again") : tr("Carry on"));
    m_go->setEnabled(isGood || isOffered);
    present(stage);
    if (!isNew)
        return;
    presentKeys();
    switch (stage) {
    case Stage::Asking:
    case Stage::Waiting: sayWaiting(); break;
    case Stage::Signed: saySigned(); break;
    case Stage::Rejected:
    case Stage::Over:
    case Stage::Refused: sayEnded(stage); break;
    }
    if (!wasWaiting || !m_signature->isOver())
        return;
    toastEnd();
    Q_EMIT over();
}

/// Esc closes what is over, asks, and leaves the question; it never takes anything back.
void RemoteWait::presentKeys()
{
    const bool isOver = m_signature->isOver();
    m_isAsking = m_isAsking && !isOver;
    m_back->setText(isOver ? tr("Close") : tr("Withdraw"));
    m_back->setKey(isOver ? Qt::Key_Escape : Qt::Key_F7);
    m_escape->setEnabled(!isOver && !m_isAsking);
    for (KeyButton* button : {m_back, m_go})
        button->setVisible(!m_isAsking);
    for (KeyButton* button : {m_withdraw, m_stay})
        button->setVisible(m_isAsking);
}

void RemoteWait::sayWaiting()
{
    if (m_isAsking)
        m_message->say(Mood::Warn, tr("Withdraw the request?"),
            tr("Nobody can sign it then. What was entered here stays."));
    else if (m_lineShown)
        m_message->say(Mood::Auth, tr("Other pages can be used meanwhile"),
            tr("This page waits as it is. To change something, withdraw."));
    else
        m_message->say(Mood::Warn, tr("No line"),
            tr("The request is kept and asked for again once the line is back."));
}

void RemoteWait::present(Stage stage)
{
    const auto left = [this](const QDateTime& until) { return timeLeft(m_clock.nowUtc(), until); };
    PillLook look{tr("being sent"), QStringLiteral("cloud-up"), Mood::Info};
    if (stage == Stage::Waiting)
        look = {tr("waiting, %1 left").arg(left(m_signature->remote()->expiresAt)),
            QStringLiteral("clock"), Mood::Auth};
    else if (stage == Stage::Signed)
        look = {tr("signed, good for %1").arg(left(m_signature->approval()->expiresAt)),
            QStringLiteral("circle-check"), Mood::Ok};
    else if (stage == Stage::Rejected)
        look = {tr("rejected"), QStringLiteral("alert-circle"), Mood::Bad};
    else if (m_signature->isOver())
        look = {tr("not signed"), QStringLiteral("alert-circle"), Mood::Warn};
    m_state->setLook(look);
    m_state->setAccessibleName(look.text);
}

void RemoteWait::saySigned()
{
    const Approval& approval = *m_signature->remote()->approval;
    m_message->say(Mood::Ok,
        tr("Signed by %1 (%2)").arg(approval.approverName, approval.approverId),
        m_signature->remote()->opinion);
    if (isVisible())
        m_go->setFocus();
}

void RemoteWait::sayEnded(Stage stage)
{
    if (stage == Stage::Rejected)
        return m_message->say(Mood::Bad,
            tr("Rejected by %1").arg(m_signature->remote()->approverId),
            m_signature->remote()->opinion);
    if (m_isVoid)
        return m_message->say(Mood::Warn, tr("Taken back: the operation has changed"),
            tr("What was asked for is not what would be done now. Close this and ask again."));
    if (stage == Stage::Refused)
        return m_message->say(Mood::Bad, tr("The request was not taken"), m_signature->why());
    if (m_signature->remote() && m_signature->remote()->state == RequestState::Cancelled)
        return m_message->say(
            Mood::Warn, tr("The request was taken back"), tr("Close this and ask again."));
    m_message->say(Mood::Warn, tr("Nobody signed in time"),
        mayAskAnew() ? tr("Ask again, or close this.") : tr("Close this and ask again."));
    if (mayAskAnew() && isVisible())
        m_go->setFocus();
}

void RemoteWait::tellStanding()
{
    const auto& remote = m_signature->remote();
    const bool isHeard = remote && remote->state != RequestState::Waiting;
    const bool isOpen = m_signature->stage() != Stage::Refused && !isHeard;
    Q_EMIT stands(isOpen, remote ? remote->expiresAt : QDateTime());
}

/// Who is busy on another page hears of it.
void RemoteWait::toastEnd()
{
    if (isVisible())
        return;
    const bool isSigned = m_signature->stage() == Stage::Signed;
    Toast::show(&m_page, isSigned ? Mood::Ok : Mood::Warn,
        (isSigned ? tr("Signed: %1") : tr("Not signed: %1")).arg(m_request.title));
}

void RemoteWait::leave(const std::optional<Approval>& approval)
{
    m_second.stop();
    hide();
    for (const QPointer<QWidget>& part : std::as_const(m_held))
        if (part)
            part->setEnabled(true);
    if (m_opener && m_opener->isVisible())
        m_opener->setFocus(Qt::OtherFocusReason);
    setParent(nullptr); // the page waits no longer
    deleteLater();
    Q_EMIT decided(approval);
}

bool RemoteWait::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_page.rect());
    return QWidget::eventFilter(watched, event);
}

void RemoteWait::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    (m_isAsking ? m_stay : m_go->isEnabled() ? m_go : m_back)->setFocus();
}

void RemoteWait::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colorOf(Token::Scrim, palette()));
}

void authoriseAnywhere(const ApprovalRequest& request, Uplink& uplink, const Clock& clock,
    QWidget* parent, std::function<void(const std::optional<Approval>&)> then)
{
    auto* dialog = new AuthoriseDialog(request, uplink, clock, parent);
    dialog->offerAnotherDesk();
    QObject::connect(dialog, &AuthoriseDialog::decided, parent, then);
    QObject::connect(dialog, &AuthoriseDialog::anotherDeskWanted, parent,
        [request, &uplink, &clock, parent, then = std::move(then)](const Sending& sending) {
            auto* wait
                = new RemoteWait(request, uplink, clock, parent, std::chrono::seconds(2), sending);
            QObject::connect(wait, &RemoteWait::decided, parent, then);
        });
    Scrim::open(dialog);
}

} // namespace hui
