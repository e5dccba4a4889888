// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SignInPage.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/RecordingStop.h"
#include "app/store/Store.h"
#include "app/till/TillRepository.h"
#include "ui/Card.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/StatusBar.h"
#include "ui/StepNumber.h"
#include "ui/Type.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace hui {

namespace {

/// What the desk knows before the shift goes on.
struct Standing {
    bool isStopped = false; ///< nothing may be recorded, so no drawer can be opened or unlocked
    std::optional<Till> till;
};

/// What the operator is here for: the highest of the roles; empty for one of a later platform.
QString dutyOf(const Session& session)
{
    const std::pair<const char*, QString> duties[]{{"manager", SignInPage::tr("Branch manager")},
        {"supervisor", SignInPage::tr("Supervisor")}, {"custodian", SignInPage::tr("Custodian")},
        {"teller", SignInPage::tr("Teller")}};
    for (const auto& [role, duty] : duties)
        if (session.hasRole(QLatin1StringView(role)))
            return duty;
    return {};
}

Result<Standing> standingOf(Database& database, const Shift& shift)
{
    const Result<QString> stop = recordingStop(database);
    if (!stop)
        return std::unexpected(stop.error());
    const auto till = TillRepository(database).of(shift.till, shift.businessDate);
    if (!till)
        return std::unexpected(till.error());
    return Standing{!stop->isEmpty(), *till};
}

} // namespace

SignInPage::SignInPage(const CounterServices& services, Terminal terminal, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_terminal(std::move(terminal))
    , m_brand(new BrandPanel(m_terminal.device, m_terminal.version, this))
    , m_status(new StatusBar(this))
    , m_step(new StepNumber(1, this))
    , m_message(new MessageBar(this))
    , m_who(makeLabel({}, Type::Label, Token::Text3, this))
    , m_operator(new QLineEdit)
    , m_password(new QLineEdit)
    , m_operatorField(new Field(tr("Operator no."), m_operator, this))
    , m_passwordField(new Field(tr("Password"), m_password, this))
    , m_continue(new KeyButton(tr("Sign in"), KeyButton::Variant::Primary, this))
    , m_other(new KeyButton(tr("Someone else"), KeyButton::Variant::Flat, this))
{
    setObjectName(QStringLiteral("signIn"));
    setWindowTitle(QStringLiteral("惠柜台 HuiDesk"));
    setMinimumSize(1024, 640);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_brand, 0, 0);
    grid->addWidget(makeRight(), 0, 1);
    grid->addWidget(m_status, 1, 0, 1, 2);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_status->setBusinessDate(bankTime(services.clock.nowUtc()).date());
    m_status->setTime(services.clock.nowUtc());
    connect(m_continue, &KeyButton::clicked, this, &SignInPage::identify);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::identify);
    connect(m_other, &KeyButton::clicked, this, &SignInPage::startOver);
}

QWidget* SignInPage::makeRight()
{
    auto* box = new QWidget(this);
    m_right = new QVBoxLayout(box);
    m_right->setContentsMargins(48, 28, 48, 24);
    m_right->setSpacing(16);
    m_right->addWidget(makeHead());
    m_right->addWidget(makeIdentity());
    m_right->addWidget(m_rest = makeEmptyStep(), 1);
    return box;
}

QWidget* SignInPage::makeHead()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(12);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(makeLabel(tr("Sign in and open"), Type::Name, Token::Text, box));
    const QDate today = bankTime(m_services.clock.nowUtc()).date();
    lines->addWidget(makeLabel(tr("%1 %2").arg(today.toString(Qt::ISODate), shortWeekday(today)),
        Type::Body, Token::Text3, box));
    row->addLayout(lines);
    row->addStretch();
    auto* language = new SegmentedControl(tr("Language"), box);
    language->setObjectName(QStringLiteral("signIn.language"));
    language->addOption(QStringLiteral("zh_CN"), QStringLiteral("中文"));
    language->addOption(QStringLiteral("en"), QStringLiteral("English"));
    language->setCurrent(m_terminal.language);
    connect(language, &SegmentedControl::chosen, this, &SignInPage::languageChosen);
    row->addWidget(language);
    auto* appearance = new KeyButton(QString(), KeyButton::Variant::Flat, box);
    appearance->setObjectName(QStringLiteral("signIn.appearance"));
    appearance->setAccessibleName(tr("Light or dark"));
    appearance->setToolTip(appearance->accessibleName());
    appearance->setIconName(QStringLiteral("moon"));
    connect(appearance, &KeyButton::clicked, this, [this] {
        Q_EMIT appearanceChosen(
            appearanceOf(palette()) == Appearance::Light ? Appearance::Dark : Appearance::Light);
    });
    row->addWidget(appearance);
    return box;
}

QWidget* SignInPage::makeIdentity()
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_step);
    head->addWidget(makeLabel(tr("Who are you"), Type::Section, Token::Text, card));
    m_who->setObjectName(QStringLiteral("signIn.who"));
    head->addWidget(m_who);
    head->addStretch();
    m_other->setObjectName(QStringLiteral("signIn.other"));
    m_other->hide();
    head->addWidget(m_other);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_operator->setObjectName(QStringLiteral("signIn.operator"));
    m_operator->setMaxLength(16);
    m_operatorField->setRequired();
    m_password->setObjectName(QStringLiteral("signIn.password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setProperty("keepsEnter", true);
    m_passwordField->setRequired();
    row->addWidget(m_operatorField, 1, Qt::AlignTop); // an error below one of them moves no other
    row->addWidget(m_passwordField, 1, Qt::AlignTop);
    auto* button = new QVBoxLayout;
    button->setContentsMargins(0, 22, 0, 0);
    m_continue->setObjectName(QStringLiteral("signIn.continue"));
    m_continue->setKeyHint(QStringLiteral("↵"));
    button->addWidget(m_continue);
    button->addStretch();
    row->addLayout(button);
    column->addLayout(row);
    m_message->setObjectName(QStringLiteral("signIn.message"));
    column->addWidget(m_message);
    return card;
}

/// The place of the second step before anybody is known.
QWidget* SignInPage::makeEmptyStep()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
    column->addWidget(makeFoot());
    return box;
}

QWidget* SignInPage::makeFoot()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(makeIcon(QStringLiteral("cloud-off"), 14, Token::Text3, box));
    row->addWidget(
        makeLabel(tr("Signing in needs the platform. Once signed in, the desk goes on without it."),
            Type::Label, Token::Text3, box));
    row->addStretch();
    return box;
}

void SignInPage::setFindings(const QList<TerminalFinding>& findings)
{
    m_brand->setFindings(findings, bankTime(m_services.clock.nowUtc()).time());
    m_status->setDevices(readyCount(findings), static_cast<int>(findings.size()));
}

void SignInPage::showSync(const SyncStatus& status)
{
    m_status->setSync(status);
    m_status->setTime(m_services.clock.nowUtc());
}

void SignInPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_entering)
        m_operator->setFocus();
}

void SignInPage::identify()
{
    m_message->clear();
    if (m_entering || !checkForm({m_operatorField, m_passwordField}))
        return;
    const Credentials credentials{m_operator->text().trimmed(), m_password->text()};
    const auto proof
        = std::make_shared<const PasswordProof>(credentials.password, m_services.random);
    setBusy(true);
    signIn(m_services.uplink, credentials, this, [this, proof](const Result<Session>& session) {
        if (!session)
            return refused(session.error());
        goOnWith({*session, proof});
    });
}

void SignInPage::refused(const Error& error)
{
    setBusy(false);
    m_password->clear();
    const QString text = textOf(error);
    switch (error.kind) {
    case Error::Kind::Input:
        m_passwordField->setVerdict({Field::State::Error, text});
        m_password->setFocus();
        return;
    case Error::Kind::Refused:
    case Error::Kind::NeedsApproval:
        m_operatorField->setVerdict({Field::State::Error, text});
        m_operator->setFocus();
        return;
    case Error::Kind::Offline:
    case Error::Kind::Unknown:
        m_message->say(Mood::Warn, tr("The platform cannot be reached"),
            tr("Check the line and try again. Signing in is not possible without it."));
        break;
    case Error::Kind::Storage:
    case Error::Kind::Protocol: m_message->say(error); break;
    }
    m_password->setFocus();
}

void SignInPage::goOnWith(const Operator& who)
{
    m_entering = who;
    const Session& session = who.session;
    m_password->clear();
    m_password->setPlaceholderText(QStringLiteral("●●●●●●●●"));
    m_operator->setText(
        QStringLiteral("%1  %2").arg(session.shift.operatorId, session.shift.operatorName));
    const QString passed
        = tr("Passed at %1")
              .arg(bankTime(m_services.clock.nowUtc()).toString(QStringLiteral("HH:mm:ss")));
    const QString duty = dutyOf(session);
    m_who->setText(duty.isEmpty() ? passed : duty + QStringLiteral(" · ") + passed);
    const QString place = QStringLiteral("%1 · %2").arg(session.bankName, session.branchName);
    m_brand->setPlace(place);
    m_status->setBranch(place);
    m_status->setBusinessDate(session.shift.businessDate);
    verifyJournal();
}

void SignInPage::verifyJournal()
{
    whenDone(m_services.store.run(m_terminal.verify), this, [this](const Result<Done>& verified) {
        if (verified)
            return readTill();
        setBusy(false);
        m_message->say(Mood::Bad, tr("The journal of this terminal does not verify"),
            tr("Do not work at it. Call support; code %1.").arg(verified.error().detail));
        m_other->show();
    });
}

void SignInPage::readTill()
{
    const Shift shift = m_entering->session.shift;
    if (shift.till.isEmpty())
        return finish(); // nothing in hand: works without cash
    const auto read = [shift](Database& database) { return standingOf(database, shift); };
    whenDone(m_services.store.run(read), this, [this](const Result<Standing>& standing) {
        if (standing)
            return standing->isStopped ? finish() : goOn(standing->till);
        setBusy(false);
        m_message->say(standing.error());
        m_other->show();
    });
}

void SignInPage::goOn(const std::optional<Till>& till)
{
    if (!till || till->state == TillState::Sealed)
        return startShift(); // what was sealed is counted before it is opened again
    if (till->operatorId != m_entering->session.shift.operatorId) {
        setBusy(false);
        m_message->say(Mood::Bad, tr("Drawer %1 is open in other hands").arg(till->id),
            tr("It was opened by %1 and must be returned first.").arg(till->operatorId));
        return m_other->show();
    }
    if (till->state == TillState::Locked)
        return unlockTill();
    finish(); // counted before the desk was restarted
}

void SignInPage::unlockTill()
{
    const LockTill request{newOperationId(m_services.clock, m_services.random),
        m_entering->session.shift, false, m_services.clock.nowUtc()};
    const auto work = [request](Database& database) { return lockTill(database, request); };
    whenDone(m_services.store.run(work), this, [this](const Result<Till>& till) {
        if (till)
            return finish();
        setBusy(false);
        m_message->say(till.error());
        m_other->show();
    });
}

void SignInPage::startShift()
{
    setBusy(false);
    m_step->setDone(true);
    m_operator->setReadOnly(true);
    m_password->setReadOnly(true);
    m_continue->hide();
    m_other->show();
    m_rest->hide();
    m_shift = new OpenShiftPage(m_services, m_entering->session, this);
    m_right->addWidget(m_shift, 1);
    connect(m_shift, &OpenShiftPage::opened, this, &SignInPage::finish);
    m_shift->start();
}

void SignInPage::finish()
{
    Q_EMIT entered(*m_entering);
}

void SignInPage::startOver()
{
    signOff(m_services.uplink);
    m_entering.reset();
    delete std::exchange(m_shift, nullptr);
    m_rest->show();
    m_step->setDone(false);
    m_who->clear();
    m_message->clear();
    m_other->hide();
    m_continue->show();
    m_operator->clear();
    m_password->setPlaceholderText({});
    setBusy(false);
    m_operator->setFocus();
}

void SignInPage::setBusy(bool busy)
{
    m_operator->setReadOnly(busy);
    m_password->setReadOnly(busy);
    m_continue->setEnabled(!busy);
}

} // namespace hui
