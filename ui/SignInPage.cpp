// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SignInPage.h"

#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/RecordingStop.h"
#include "app/store/Store.h"
#include "app/till/TillRepository.h"
#include "ui/Icons.h"
#include "ui/IdentityForm.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/StatusBar.h"
#include "ui/Type.h"

#include <QCryptographicHash>
#include <QGridLayout>
#include <QLabel>

#include <utility>

namespace hui {

namespace {

/// What the desk knows before the shift goes on.
struct Standing {
    bool isStopped = false; ///< nothing may be recorded, so no drawer can be opened or unlocked
    std::optional<Till> till;
};

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
    , m_identity(new IdentityForm(this))
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
    m_status->setBusinessDate(dateInChina(services.clock.nowUtc()));
    m_status->setTime(services.clock.nowUtc());
    connect(m_identity, &IdentityForm::entered, this, &SignInPage::identify);
    connect(m_identity, &IdentityForm::someoneElse, this, &SignInPage::startOver);
}

QWidget* SignInPage::makeRight()
{
    auto* box = new QWidget(this);
    m_right = new QVBoxLayout(box);
    m_right->setContentsMargins(48, 28, 48, 24);
    m_right->setSpacing(16);
    m_right->addWidget(makeHead());
    m_right->addWidget(m_identity);
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
    const QDate today = dateInChina(m_services.clock.nowUtc());
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
    m_brand->setFindings(findings, inChina(m_services.clock.nowUtc()).time());
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
        m_identity->focusFirst();
}

namespace {

/// Tells what was entered apart; of a few minutes, and only in memory.
QByteArray fingerprintOf(const Credentials& entered)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList said{entered.operatorId, entered.password};
    if (entered.factor)
        said += {nameOf(entered.factor->kind), entered.factor->value};
    for (const QString& word : std::as_const(said)) {
        hash.addData(word.toUtf8());
        hash.addData(QByteArray(1, 0));
    }
    return hash.result();
}

} // namespace

void SignInPage::identify()
{
    if (m_entering)
        return;
    auto credentials = m_identity->credentials();
    if (!credentials)
        return;
    credentials->key = keyFor(*credentials);
    const auto proof
        = std::make_shared<const PasswordProof>(credentials->password, m_services.random);
    m_identity->setBusy(true);
    signIn(m_services.uplink, *credentials, this, [this, proof](const Result<Session>& session) {
        if (session)
            return goOnWith({*session, proof});
        const Error::Kind kind = session.error().kind;
        if (kind == Error::Kind::Input || kind == Error::Kind::Refused)
            m_asked.reset(); // it was answered: the next try is another one
        m_identity->setBusy(false);
        m_identity->refuse(session.error());
    });
}

/// The key of the last try while its answer is missing and nothing else was entered: what was done
/// then is answered again, and a code is not used up by a line that failed.
QUuid SignInPage::keyFor(const Credentials& entered)
{
    const QByteArray said = fingerprintOf(entered);
    if (!m_asked || m_asked->said != said)
        m_asked = Asked{said, newOperationId(m_services.clock, m_services.random)};
    return m_asked->key;
}

void SignInPage::goOnWith(const Operator& who)
{
    m_entering = who;
    const Session& session = who.session;
    m_identity->showPassed(session, inChina(m_services.clock.nowUtc()));
    const QString place = QStringLiteral("%1 · %2").arg(session.bankName, session.branchName);
    m_brand->setPlace(place);
    m_status->setBranch(place);
    m_status->setBusinessDate(session.shift.businessDate);
    verifyJournal();
}

/// It does not go on for this person; what follows says why.
void SignInPage::stop()
{
    m_identity->setBusy(false);
    m_identity->offerSomeoneElse();
}

void SignInPage::verifyJournal()
{
    whenDone(m_services.store.run(m_terminal.verify), this, [this](const Result<Done>& verified) {
        if (verified)
            return readTill();
        stop();
        m_identity->message()->say(Mood::Bad, tr("The journal of this terminal does not verify"),
            tr("Do not work at it. Call support; code %1.").arg(verified.error().detail));
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
        stop();
        m_identity->message()->say(standing.error());
    });
}

void SignInPage::goOn(const std::optional<Till>& till)
{
    if (!till || till->state == TillState::Sealed)
        return startShift(); // what was sealed is counted before it is opened again
    if (till->operatorId != m_entering->session.shift.operatorId) {
        stop();
        return m_identity->message()->say(Mood::Bad,
            tr("Drawer %1 is open in other hands").arg(till->id),
            tr("It was opened by %1 and must be returned first.").arg(till->operatorId));
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
        stop();
        m_identity->message()->say(till.error());
    });
}

void SignInPage::startShift()
{
    m_identity->setBusy(false);
    m_identity->conclude();
    m_rest->hide();
    m_shift = new OpenShiftPage(m_services, m_entering->session, this);
    m_right->addWidget(m_shift, 1);
    m_shift->show(); // its keys act at once, not when the layout comes round to it
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
    m_identity->startOver();
}

} // namespace hui
