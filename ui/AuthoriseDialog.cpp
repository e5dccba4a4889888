// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AuthoriseDialog.h"

#include "app/approval/OfflineSigning.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "ui/ApprovalSheet.h"
#include "ui/ErrorText.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Paint.h"
#include "ui/Pill.h"
#include "ui/RoundMask.h"
#include "ui/Scrim.h"
#include "ui/SignerForm.h"
#include "ui/Toast.h"
#include "ui/Type.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace hui {

AuthoriseDialog::AuthoriseDialog(const ApprovalRequest& request, Uplink& uplink, const Clock& clock,
    QWidget* parent, ApprovalLevel level)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_request(request)
    , m_uplink(uplink)
    , m_offline(dynamic_cast<OfflineSigning*>(&uplink))
    , m_clock(clock)
    , m_openedMs(clock.monotonicMs())
    , m_level(level)
    , m_left(new Pill({}, this))
    , m_message(new MessageBar(this))
    , m_signer(new SignerForm(request.maker.operatorId, this, level))
    , m_sign(new KeyButton(tr("Authorise"), KeyButton::Variant::Authorise, this))
{
    setObjectName(QStringLiteral("authorise"));
    setWindowTitle(level == ApprovalLevel::Review ? tr("Review by a second person")
                                                  : tr("Supervisor approval"));
    new RoundMask(this, 10);
    setFixedWidth(736);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeRequest());
    middle->addWidget(makeSigner(), 1);
    column->addLayout(middle, 1);
    column->addWidget(makeFooter());
    connect(m_sign, &KeyButton::clicked, this, &AuthoriseDialog::sign);
    connect(&m_second, &QTimer::timeout, this, &AuthoriseDialog::countDown);
    m_second.start(1000);
    countDown();
    m_signer->focusFirst();
    if (m_offline && m_offline->isAway())
        lookForGrants();
    else
        lookForGiven();
}

/// Whether the very same was signed before: the answer, or this desk, may have been lost since.
void AuthoriseDialog::lookForGiven()
{
    if (m_request.content.isEmpty())
        return;
    whenDone(m_uplink.ask({.path = pathOfGiven(m_request)}), this,
        [this](const Result<UplinkAnswer>& answer) {
            if (!answer || answer->isProblem() || m_approval || isExpired())
                return; // nothing is lost: somebody signs
            const auto given = givenApprovalFromJson(answer->body);
            if (!given || !*given || m_clock.nowUtc() >= (*given)->expiresAt)
                return;
            m_approval = **given;
            Toast::show(parentWidget(), Mood::Ok,
                tr("Signed already by %1: %2").arg(m_approval->approverName, m_request.title));
            accept();
        });
}

QWidget* AuthoriseDialog::makeHeader()
{
    auto* box = new QWidget(this);
    box->setFixedHeight(72);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(12);
    row->addWidget(makeShield(box));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch();
    lines->addWidget(makeLabel(windowTitle(), Type::Dialog, Token::Text, box));
    lines->addWidget(makeLabel(
        tr("%1 (%2) asks for: %3")
            .arg(m_request.maker.operatorName, m_request.maker.operatorId, m_request.title),
        Type::Body, Token::Text2, box));
    lines->addStretch();
    row->addLayout(lines, 1);
    row->addWidget(m_left);
    auto* close = new KeyButton({}, KeyButton::Variant::Flat, box);
    close->setObjectName(QStringLiteral("authorise.close"));
    close->setAccessibleName(tr("Close"));
    close->setIconName(QStringLiteral("x"));
    connect(close, &KeyButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return box;
}

QWidget* AuthoriseDialog::makeRequest()
{
    auto* box = new QWidget(this);
    box->setFixedWidth(400);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(new ApprovalSheet(m_request, box, m_level));
    return box;
}

QWidget* AuthoriseDialog::makeSigner()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_signer);
    column->addWidget(makeRule());
    column->addWidget(m_message);
    column->addStretch();
    connect(m_signer, &SignerForm::wayChosen, this, [this] {
        const bool isHere = m_signer->way() != SignerForm::Way::Away;
        m_message->clear();
        m_sign->setText(isHere ? act() : tr("Ask another desk: %1").arg(m_request.title));
    });
    return box;
}

/// What a second person is bound to, beside where they sign.
QWidget* AuthoriseDialog::makeRule()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(makeIcon(QStringLiteral("info-circle"), 16, Token::Text3, box), 0, Qt::AlignTop);
    const QString words = m_level == ApprovalLevel::Review
        ? tr("Anybody else of the branch may review. It holds for what stands at the left alone.")
        : tr("It holds for what stands at the left alone. Without the line only who has an "
             "offline grant signs.");
    auto* label = makeLabel(words, Type::Label, Token::Text3, box);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    return box;
}

void AuthoriseDialog::offerAnotherDesk(const QList<ApprovalRoute>& elsewhere)
{
    m_signer->offerAnotherDesk(elsewhere);
}

void AuthoriseDialog::askAnotherDeskOnly(const QList<ApprovalRoute>& elsewhere)
{
    m_isOffline = false;
    m_signer->askAnotherDeskOnly(elsewhere);
}

QWidget* AuthoriseDialog::makeFooter()
{
    auto* box = new QWidget(this);
    box->setFixedHeight(60);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addStretch();
    auto* cancel = new KeyButton(tr("Cancel"), box);
    cancel->setObjectName(QStringLiteral("authorise.cancel"));
    cancel->setKey(Qt::Key_Escape);
    connect(cancel, &KeyButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    m_sign->setObjectName(QStringLiteral("authorise.sign"));
    m_sign->setButtonSize(KeyButton::Size::Commit);
    m_sign->setText(act());
    m_sign->setKey(Qt::CTRL | Qt::Key_Return);
    row->addWidget(m_sign);
    return box;
}

/// What is signed, and for how much: it stands on the button.
QString AuthoriseDialog::matter() const
{
    return m_request.amount ? m_request.title + u' ' + m_request.amount->toString()
                            : m_request.title;
}

QString AuthoriseDialog::act() const
{
    const bool isReview = m_level == ApprovalLevel::Review;
    return (isReview ? tr("Review: %1") : tr("Authorise: %1")).arg(matter());
}

void AuthoriseDialog::sign()
{
    m_message->clear();
    if (m_signer->way() == SignerForm::Way::Away)
        return accept();
    if (isExpired() || !m_signer->check())
        return;
    if (m_isOffline)
        return signOffline();
    UplinkRequest ask{.method = "POST", .path = QStringLiteral("/v1/approvals")};
    ask.body = toJson(m_request, m_signer->signer());
    setBusy(true);
    whenDone(m_uplink.ask(ask), this, [this](const Result<UplinkAnswer>& answer) {
        setBusy(false);
        answered(answer);
    });
}

/// Whether somebody may sign here without the platform.
void AuthoriseDialog::lookForGrants()
{
    whenDone(m_offline->offersFor(m_request), this,
        [this](const Result<QList<OfflineOffer>>& offers) { offered(offers); });
}

void AuthoriseDialog::offered(const Result<QList<OfflineOffer>>& offers)
{
    if (!offers)
        return m_message->say(offers.error());
    if (m_approval || isExpired() || m_signer->way() == SignerForm::Way::Away)
        return;
    if (offers->isEmpty())
        return m_message->say(Mood::Warn, tr("The platform cannot be reached"),
            tr("Nobody may sign this offline on this terminal. Wait for the line."));
    m_isOffline = true;
    m_signer->goOffline(*offers);
    m_sign->setText(tr("Authorise offline: %1").arg(matter()));
    m_message->say(Mood::Warn, tr("The platform cannot be reached"),
        tr("The supervisor signs under an offline grant, with the password."));
}

void AuthoriseDialog::signOffline()
{
    setBusy(true);
    whenDone(m_offline->sign(m_request, m_signer->signer()), this,
        [this](const Result<Approval>& approval) {
            setBusy(false);
            if (approval) {
                m_approval = *approval;
                return accept();
            }
            if (!m_signer->refuse(approval.error()))
                m_message->say(Mood::Bad, tr("Not signed"), textOf(approval.error()));
        });
}

void AuthoriseDialog::answered(const Result<UplinkAnswer>& answer)
{
    if (!answer) {
        m_signer->forget();
        if (m_offline && answer.error().kind == Error::Kind::Offline) {
            m_signer->focusPassword();
            return lookForGrants();
        }
        m_message->say(answer.error().kind == Error::Kind::Offline ? Mood::Warn : Mood::Bad,
            tr("Not signed"),
            answer.error().kind == Error::Kind::Offline
                ? tr("The platform cannot be reached, so nobody can sign. Wait for the line.")
                : textOf(answer.error()));
        m_signer->focusPassword();
        if (answer.error().kind == Error::Kind::Unknown)
            lookForGiven();
        return;
    }
    if (answer->isProblem())
        return refused(*answer);
    const Result<Approval> approval = approvalFromJson(answer->body);
    if (!approval) {
        m_signer->forget();
        m_message->say(approval.error());
        return;
    }
    m_approval = *approval;
    accept();
}

void AuthoriseDialog::refused(const UplinkAnswer& problem)
{
    if (m_signer->refuse(problem))
        return;
    const QString text = problem.text(QLocale().language() == QLocale::Chinese);
    m_message->say(Mood::Bad, tr("Not signed"), text.isEmpty() ? textOf(errorOf(problem)) : text);
}

void AuthoriseDialog::setBusy(bool busy)
{
    m_sign->setEnabled(!busy);
    m_signer->setBusy(busy);
}

bool AuthoriseDialog::isExpired() const
{
    return m_clock.monotonicMs() - m_openedMs >= validForMs;
}

void AuthoriseDialog::countDown()
{
    const qint64 left = qMax<qint64>(0, validForMs - (m_clock.monotonicMs() - m_openedMs)) / 1000;
    const QString time = QStringLiteral("%1:%2")
                             .arg(left / 60, 2, 10, QLatin1Char('0'))
                             .arg(left % 60, 2, 10, QLatin1Char('0'));
    m_left->setLook({tr("Valid for %1").arg(time), QStringLiteral("clock"), Mood::Auth});
    if (!isExpired())
        return;
    m_second.stop();
    m_signer->forget();
    m_sign->setEnabled(false);
    m_message->say(Mood::Warn, tr("Too late"), tr("Five minutes have passed. Ask again."));
}

/// Messages and offers come while it is open: it grows, so that all of them are read.
bool AuthoriseDialog::event(QEvent* event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return isTaken;
}

void AuthoriseDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_signer->forget();
}

void AuthoriseDialog::done(int result)
{
    m_signer->forget();
    if (result != QDialog::Accepted)
        m_approval.reset();
    QDialog::done(result);
    if (result == QDialog::Accepted && !m_approval)
        Q_EMIT anotherDeskWanted(m_signer->sending());
    else
        Q_EMIT decided(m_approval);
}

void AuthoriseDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), {Token::Surface, Token::Line2, 1, 10}, palette());
    const QColor line = colorOf(Token::Line, palette());
    painter.fillRect(QRect(1, 72, width() - 2, 1), line);
    painter.fillRect(QRect(1, height() - 61, width() - 2, 1), line);
    painter.fillRect(QRect(400, 73, 1, height() - 134), line);
}

void authorise(const ApprovalRequest& request, Uplink& uplink, const Clock& clock, QWidget* parent,
    std::function<void(const std::optional<Approval>&)> then)
{
    auto* dialog = new AuthoriseDialog(request, uplink, clock, parent);
    QObject::connect(dialog, &AuthoriseDialog::decided, parent, std::move(then));
    Scrim::open(dialog);
}

} // namespace hui
