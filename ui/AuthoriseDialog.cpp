// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AuthoriseDialog.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "ui/ApprovalSheet.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Paint.h"
#include "ui/Pill.h"
#include "ui/RoundMask.h"
#include "ui/Scrim.h"
#include "ui/SegmentedControl.h"
#include "ui/Type.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace hui {

namespace {

/// The shield in its violet square, at the left of the header.
class Shield : public QWidget {
public:
    explicit Shield(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(40, 40);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), {Token::AuthS, Token::TokenCount, 1, 8}, palette());
        paintIcon(painter, QRect(8, 8, 24, 24), QStringLiteral("shield-check"),
            colorOf(Token::Auth, palette()));
    }
};

bool speaksChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

} // namespace

AuthoriseDialog::AuthoriseDialog(
    const ApprovalRequest& request, Uplink& uplink, const Clock& clock, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_request(request)
    , m_uplink(uplink)
    , m_clock(clock)
    , m_openedMs(clock.monotonicMs())
    , m_left(new Pill({}, this))
    , m_message(new MessageBar(this))
    , m_approver(new QLineEdit)
    , m_password(new QLineEdit)
    , m_opinion(new QLineEdit)
    , m_approverField(new Field(tr("Supervisor no."), m_approver, this))
    , m_passwordField(new Field(tr("Password"), m_password, this))
    , m_sign(new KeyButton(tr("Authorise"), KeyButton::Variant::Authorise, this))
{
    setObjectName(QStringLiteral("authorise"));
    setWindowTitle(tr("Supervisor approval"));
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
    m_approver->setFocus();
}

QWidget* AuthoriseDialog::makeHeader()
{
    auto* box = new QWidget(this);
    box->setFixedHeight(72);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(12);
    row->addWidget(new Shield(box));
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
    return box;
}

QWidget* AuthoriseDialog::makeRequest()
{
    auto* box = new QWidget(this);
    box->setFixedWidth(400);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(new ApprovalSheet(m_request, box));
    return box;
}

QWidget* AuthoriseDialog::makeSigner()
{
    auto* box = new QWidget(this);
    m_signer = new QVBoxLayout(box);
    m_signer->setContentsMargins(20, 16, 20, 16);
    m_signer->setSpacing(12);
    m_here = new QWidget(box);
    auto* column = new QVBoxLayout(m_here);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_approver->setObjectName(QStringLiteral("authorise.approver"));
    m_approver->setProperty("focusTone", QStringLiteral("auth"));
    m_approver->setMaxLength(16);
    m_approverField->setRequired();
    m_approverField->setHint(tr("not the one who asks"));
    m_password->setObjectName(QStringLiteral("authorise.password"));
    m_password->setProperty("focusTone", QStringLiteral("auth"));
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField->setRequired();
    m_opinion->setObjectName(QStringLiteral("authorise.opinion"));
    m_opinion->setProperty("focusTone", QStringLiteral("auth"));
    m_opinion->setMaxLength(200);
    m_opinion->setPlaceholderText(tr("Goes into the audit trail"));
    auto* opinionField = new Field(tr("Opinion"), m_opinion, box);
    opinionField->setHint(tr("optional"));
    column->addWidget(m_approverField);
    column->addWidget(m_passwordField);
    column->addWidget(opinionField);
    m_signer->addWidget(m_here);
    m_signer->addWidget(m_message);
    m_signer->addStretch();
    m_approverField->setCheck([this]() -> Field::Verdict {
        if (m_approver->text().trimmed() == m_request.maker.operatorId)
            return {Field::State::Error, tr("Whoever asks cannot sign. Call a supervisor.")};
        return {};
    });
    return box;
}

void AuthoriseDialog::offerAnotherDesk()
{
    m_place = new SegmentedControl(tr("Where the second person signs"), this);
    m_place->setObjectName(QStringLiteral("authorise.place"));
    m_place->addOption(QStringLiteral("here"), tr("At this desk"));
    m_place->addOption(QStringLiteral("away"), tr("Another desk"));
    m_signer->insertWidget(0, m_place);
    auto* note = makeLabel(
        tr("The request goes to the other desks of the branch, with what is shown here. Until it "
           "is decided, other pages can be used and this one waits."),
        Type::Body, Token::Text2, this);
    note->setWordWrap(true);
    note->hide();
    m_signer->insertWidget(2, note);
    setTabOrder(m_place, m_approver);
    connect(m_place, &SegmentedControl::chosen, this, [this, note](const QString& place) {
        const bool isHere = place == QStringLiteral("here");
        m_password->clear();
        m_message->clear();
        m_here->setVisible(isHere);
        note->setVisible(!isHere);
        m_sign->setText(
            (isHere ? tr("Authorise: %1") : tr("Ask another desk: %1")).arg(m_request.title));
    });
}

bool AuthoriseDialog::asksAway() const
{
    return m_place && m_place->current() == QStringLiteral("away");
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
    m_sign->setText(tr("Authorise: %1").arg(m_request.title));
    m_sign->setKey(Qt::CTRL | Qt::Key_Return);
    row->addWidget(m_sign);
    setTabOrder(m_approver, m_password);
    setTabOrder(m_password, m_opinion);
    setTabOrder(m_opinion, m_sign);
    setTabOrder(m_sign, cancel);
    return box;
}

void AuthoriseDialog::sign()
{
    m_message->clear();
    if (asksAway())
        return accept();
    if (isExpired() || !checkForm({m_approverField, m_passwordField}))
        return;
    UplinkRequest ask{.method = "POST", .path = QStringLiteral("/v1/approvals")};
    ask.body = toJson(
        m_request, m_approver->text().trimmed(), m_password->text(), m_opinion->text().trimmed());
    m_password->clear();
    setBusy(true);
    whenDone(m_uplink.ask(ask), this, [this](const Result<UplinkAnswer>& answer) {
        setBusy(false);
        answered(answer);
    });
}

void AuthoriseDialog::answered(const Result<UplinkAnswer>& answer)
{
    if (!answer) {
        m_message->say(answer.error().kind == Error::Kind::Offline ? Mood::Warn : Mood::Bad,
            tr("Not signed"),
            answer.error().kind == Error::Kind::Offline
                ? tr("The platform cannot be reached, so nobody can sign. Wait for the line.")
                : textOf(answer.error()));
        m_password->setFocus();
        return;
    }
    if (answer->isProblem())
        return refused(*answer);
    const Result<Approval> approval = approvalFromJson(answer->body);
    if (!approval) {
        m_message->say(approval.error());
        return;
    }
    m_approval = *approval;
    accept();
}

void AuthoriseDialog::refused(const UplinkAnswer& problem)
{
    const QString code = problem.code();
    const QString text = problem.text(speaksChinese());
    const auto say = [&](Field& field, const QString& ours) {
        field.setVerdict({Field::State::Error, text.isEmpty() ? ours : text});
        field.editor()->setFocus();
    };
    if (code == QStringLiteral("bad_credentials"))
        return say(*m_passwordField, tr("Number or password is wrong."));
    if (code == QStringLiteral("approver_is_maker"))
        return say(*m_approverField, tr("Whoever asks cannot sign. Call a supervisor."));
    if (code == QStringLiteral("not_a_supervisor"))
        return say(*m_approverField, tr("This person may not sign. Call a supervisor."));
    if (code == QStringLiteral("not_a_manager"))
        return say(*m_approverField, tr("Only the manager of the branch may sign this."));
    if (code == QStringLiteral("over_limit"))
        return say(*m_approverField, tr("The amount is above this person's limit."));
    if (code == QStringLiteral("operator_locked"))
        return say(*m_approverField, tr("This number is locked after wrong passwords."));
    m_message->say(Mood::Bad, tr("Not signed"), text.isEmpty() ? textOf(errorOf(problem)) : text);
}

void AuthoriseDialog::setBusy(bool busy)
{
    m_sign->setEnabled(!busy);
    m_approver->setReadOnly(busy);
    m_password->setReadOnly(busy);
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
    m_password->clear();
    m_sign->setEnabled(false);
    m_message->say(Mood::Warn, tr("Too late"), tr("Five minutes have passed. Ask again."));
}

void AuthoriseDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_password->clear();
}

void AuthoriseDialog::done(int result)
{
    m_password->clear();
    if (result != QDialog::Accepted)
        m_approval.reset();
    QDialog::done(result);
    if (result == QDialog::Accepted && !m_approval)
        Q_EMIT anotherDeskWanted();
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
