// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MainWindow.h"

#include "app/approval/GrantRepository.h"
#include "app/core/Assert.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/TillRepository.h"
#include "ui/AskedCount.h"
#include "ui/CommandPalette.h"
#include "ui/CurrentCustomer.h"
#include "ui/KeyMap.h"
#include "ui/LockScreen.h"
#include "ui/PaletteEntries.h"
#include "ui/Rail.h"
#include "ui/ReadingOrder.h"
#include "ui/RemoteWait.h"
#include "ui/Scrim.h"
#include "ui/ShortcutSheet.h"
#include "ui/StandingNotices.h"
#include "ui/StatusBar.h"
#include "ui/Toast.h"
#include "ui/TopBar.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace hui {

namespace {

constexpr int narrowBelow = 1400;
const QString approvalsModule = QStringLiteral("approvals");
const QString queueModule = QStringLiteral("queue");

/// While a till is counted nobody is told what should be in it.
bool isBlind(TillState state)
{
    return state == TillState::Counting;
}

} // namespace

MainWindow::MainWindow(const Services& services, Operator who, std::vector<Module> modules)
    : m_services(services)
    , m_operator(std::move(who))
    , m_modules(std::move(modules))
    , m_drawerReading(
          services.store, *this,
          [shift = services.shift](Database& database) {
              return TillRepository(database).of(shift.till, shift.businessDate);
          },
          [this](const Result<std::optional<Till>>& till) { drawerRead(till); })
    , m_frame(new QWidget(this))
    , m_rail(new Rail(m_modules, services.shift, m_frame))
    , m_top(new TopBar(services.customer, services.clock, m_frame))
    , m_status(new StatusBar(m_frame))
    , m_pages(new QStackedWidget(m_frame))
    , m_notices(new StandingNotices(m_pages))
{
    m_services.open
        = [this](const QString& module, const QString& argument) { open(module, argument); };
    m_services.lock = [this] { lock(); };
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("惠柜台 HuiDesk"));
    setMinimumSize(1024, 640);
    layOut();
    connectParts();
    addShortcuts();
    const Session& session = m_operator.session;
    m_status->setBusinessDate(services.shift.businessDate);
    m_status->setBranch(QStringLiteral("%1 · %2").arg(session.bankName, session.branchName));
    m_status->setTime(services.clock.nowUtc());
    showSync(services.sync.status());
    countWaiting();
    readGrants();
    parkForms();
    heedLabels();
    if (!m_modules.empty())
        open(m_modules.front().id);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto* grid = new QGridLayout(m_frame);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 2, 1);
    grid->addWidget(m_top, 0, 1);
    grid->addWidget(m_pages, 1, 1);
    grid->addWidget(m_status, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    setCentralWidget(m_frame);
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::chosen, this, [this](const QString& module) { open(module); });
    connect(m_top, &TopBar::searchWanted, this, [this] { openPalette({}); });
    connect(m_top, &TopBar::lockWanted, this, &MainWindow::lock);
    connect(m_top, &TopBar::approvalsWanted, this,
        [this] { open(approvalsModule, QStringLiteral("waiting")); });
    if (std::ranges::find(m_modules, queueModule, &Module::id) != m_modules.end())
        m_top->setQueued();
    connect(
        m_top, &TopBar::nextWanted, this, [this] { open(queueModule, QStringLiteral("next")); });
    connect(
        m_top, &TopBar::parkWanted, this, [this] { open(queueModule, QStringLiteral("park")); });
    connect(m_status, &StatusBar::syncWanted, this, [this] { open(QStringLiteral("outbox")); });
    connect(m_status, &StatusBar::sheetWanted, this, &MainWindow::openSheet);
    connect(&m_services.sync, &SyncEngine::statusChanged, this, &MainWindow::showSync);
    connect(&m_services.sync, &SyncEngine::settled, this, &MainWindow::readDrawer);
    connect(&m_services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == QStringLiteral("offline_grant"))
            readGrants();
    });
    auto* second = new QTimer(this);
    second->setInterval(1000);
    connect(second, &QTimer::timeout, this, [this] {
        readDrawer(); // a count may have begun
        m_top->tick();
        m_status->setTime(m_services.clock.nowUtc());
        m_status->setGrantedUntil(m_grantedUntil, m_services.clock.nowUtc());
    });
    second->start();
}

void MainWindow::addShortcuts()
{
    // They belong to the frame: locking disables it and them.
    const auto on = [this](const QKeySequence& keys, auto act) {
        HUI_ASSERT(KeyMap::isOfTheWindow(keys));
        connect(new QShortcut(keys, m_frame), &QShortcut::activated, this, act);
    };
    on(Qt::CTRL | Qt::Key_K, [this] { openPalette({}); });
    on(Qt::CTRL | Qt::Key_N, [this] { openPalette(PaletteEntry::Group::Business); });
    on(Qt::Key_F1, [this] { openSheet(); });
    on(Qt::CTRL | Qt::Key_Slash, [this] { openSheet(); });
    on(Qt::CTRL | Qt::Key_L, [this] { lock(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { toggleMasked(); });
    on(Qt::CTRL | Qt::Key_B, [this] {
        m_foldedByHand = !m_rail->isFolded();
        fitWidth();
    });
    for (const Module& module : m_modules)
        if (module.digit >= 0)
            on(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + module.digit),
                [this, id = module.id] { open(id); });
}

void MainWindow::open(const QString& module, const QString& argument)
{
    for (const Module& each : m_modules) {
        if (each.id != module)
            continue;
        QWidget* page = pageOf(each);
        const bool wasUsed = page->focusWidget() != nullptr;
        m_pages->setCurrentWidget(page);
        m_rail->setCurrent(module);
        m_notices->moveTo(*page);
        readDrawer();
        auto* actions = dynamic_cast<PageActions*>(page);
        if (actions && !argument.isEmpty() && !RemoteWait::isOver(*page))
            actions->openWith(argument);
        if (!page->isAncestorOf(focusWidget()) || (!wasUsed && page->focusProxy()))
            page->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

QWidget* MainWindow::pageOf(const Module& module)
{
    QWidget*& page = m_made[module.id];
    if (!page) {
        page = module.makePage(m_services, m_pages);
        page->setAccessibleName(module.title);
        page->setProperty("focusFrame", false);
        m_pages->addWidget(page);
    }
    return page;
}

PageActions* MainWindow::currentActions() const
{
    return dynamic_cast<PageActions*>(m_pages->currentWidget());
}

/// The keys that act on the page and that a button of the page may have taken before us.
bool MainWindow::actOnPage(const QKeyEvent& event)
{
    QWidget* page = m_pages->currentWidget();
    PageActions* actions = currentActions();
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_F5:
        if (actions)
            actions->refresh();
        return true;
    case Qt::Key_F6: return page && focusNextPane(*page, !shift);
    case Qt::Key_Escape: return actions && actions->stepBack();
    case Qt::Key_Tab: return control && page && showNextTab(*page, true);
    case Qt::Key_Backtab: return control && page && showNextTab(*page, false);
    case Qt::Key_P:
        if (!control)
            return false;
        if (!actions || !actions->reprint())
            Toast::show(this, Mood::Info, tr("This page has no receipt to print again."));
        return true;
    default: return false;
    }
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (isLocked() || !actOnPage(*event))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitWidth();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextControl(*this, next);
}

void MainWindow::fitWidth()
{
    const bool narrow = width() < narrowBelow;
    m_rail->setFolded(m_foldedByHand.value_or(narrow));
    m_top->setNarrow(narrow);
    m_status->setNarrow(narrow);
}

void MainWindow::setFindings(const QList<TerminalFinding>& findings)
{
    m_status->setDevices(readyCount(findings), static_cast<int>(findings.size()));
    for (const TerminalFinding& finding : findings) {
        if (finding.advice.isEmpty())
            m_notices->withdraw(finding.id);
        else
            m_notices->say(finding.id,
                finding.state == TerminalFinding::State::Failed ? Mood::Bad : Mood::Warn,
                finding.headline, finding.advice);
    }
}

void MainWindow::showSync(const SyncStatus& status)
{
    m_status->setSync(status);
    noteLine(wordOf(status) != LinkWord::Offline);
    m_rail->setCount(
        QStringLiteral("outbox"), status.waiting + status.unknown + status.needsAttention);
    readDrawer();
}

/// What may still be done without a line, and up to which amounts.
void MainWindow::noteLine(bool isUp)
{
    const QString id = QStringLiteral("offline");
    if (isUp)
        return m_notices->withdraw(id);
    const SessionPolicy& policy = m_operator.session.policy;
    m_notices->say(id, Mood::Warn, tr("Offline"),
        policy.offlinePerItem.isPositive()
            ? tr("Cash may be taken up to %1 a payment and %2 a day where the biller allows "
                 "it. It is sent by itself once the line is back.")
                  .arg(policy.offlinePerItem.toString(), policy.offlinePerDay.toString())
            : tr("Nothing may be taken until the line is back. Looking up what was done works."));
}

/// What other people of the branch ask to have signed stands beside the lock and on the rail, and
/// on the rail who waits in the hall.
void MainWindow::countWaiting()
{
    const auto has = [this](const QString& id) {
        return std::ranges::find(m_modules, id, &Module::id) != m_modules.end();
    };
    const auto count = [this](const QString& module, const AskedCount::Question& question) {
        auto* asked = new AskedCount(m_services.uplink, m_services.sync, question, this);
        connect(asked, &AskedCount::counted, this,
            [this, module](int waiting) { m_rail->setCount(module, waiting); });
        asked->refresh();
        return asked;
    };
    if (has(queueModule))
        count(queueModule, customersInLine());
    if (has(approvalsModule))
        connect(count(approvalsModule, requestsOfOthers(m_services.shift.operatorId)),
            &AskedCount::counted, m_top, &TopBar::setApprovals);
}

void MainWindow::readDrawer()
{
    if (!m_services.shift.till.isEmpty())
        m_drawerReading.wish();
}

/// Until when somebody may sign here without the platform: when the first of the grants ends.
void MainWindow::readGrants()
{
    const auto read = [](Database& database) { return GrantRepository(database).all(); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<SignedGrant>>& grants) {
        m_grantedUntil.reset();
        for (const SignedGrant& made : grants.value_or(QList<SignedGrant>()))
            m_grantedUntil = std::min(m_grantedUntil.value_or(made.grant.until), made.grant.until);
        m_status->setGrantedUntil(m_grantedUntil, m_services.clock.nowUtc());
    });
}

void MainWindow::drawerRead(const Result<std::optional<Till>>& till)
{
    m_drawer.reset();
    if (till && *till)
        m_drawer = isBlind((*till)->state) ? std::nullopt : std::optional((*till)->balance);
    showDrawer();
}

void MainWindow::showDrawer()
{
    m_status->setDrawer(m_services.shift.till, m_drawer, m_masked);
}

void MainWindow::toggleMasked()
{
    m_masked = !m_masked;
    showDrawer();
    for (QWidget* page : std::as_const(m_made))
        if (auto* actions = dynamic_cast<PageActions*>(page))
            actions->setMasked(m_masked);
}

void MainWindow::openPalette(std::optional<PaletteEntry::Group> scope)
{
    const WindowActs acts{
        .open = m_services.open,
        .lock = [this] { lock(); },
        .sheet = [this] { openSheet(); },
        .signOff = [this] { signOff(); },
    };
    auto* palette = new CommandPalette(paletteEntries(m_services, m_modules, acts), this);
    palette->setScope(scope);
    Scrim::open(palette, CommandPalette::top);
    const auto read = [day = m_services.shift.businessDate](
                          Database& database) { return Journal(database).ofDay(day, 200); };
    whenDone(m_services.store.run(read), palette,
        [this, palette](const Result<QList<JournalEntry>>& entries) {
            if (entries)
                palette->addEntries(documentEntries(*entries, m_modules, m_services.open));
        });
}

void MainWindow::openSheet()
{
    Scrim::open(new ShortcutSheet(this));
}

} // namespace hui
