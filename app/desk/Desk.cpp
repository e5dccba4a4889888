// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/Desk.h"

#include "app/approval/GrantRepository.h"
#include "app/approval/Rehearsal.h"
#include "app/approval/SignOffline.h"
#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/catalogue/CataloguePreparation.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/ReceiveCatalogue.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/PaperCopyRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "app/desk/CopySender.h"
#include "app/desk/CustomerSink.h"
#include "app/desk/LateUplink.h"
#include "app/desk/PrinterWatch.h"
#include "app/desk/Registry.h"
#include "app/desk/TerminalCheck.h"
#include "app/settlement/ReconcileRepository.h"
#include "app/store/DiskWatch.h"
#include "app/store/RebuildDealings.h"
#include "app/store/Safekeeping.h"
#include "app/store/Store.h"
#include "app/sync/AnchorSignature.h"
#include "app/sync/HttpsUplink.h"
#include "app/sync/Signature.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/SyncMigrations.h"
#include "app/till/BranchDayRepository.h"
#include "app/till/CashPolicyRepository.h"
#include "app/till/CashRequestRepository.h"
#include "app/till/RebuildTills.h"
#include "app/till/RefusedDays.h"
#include "app/till/TillRepository.h"
#include "app/till/TransferRepository.h"
#include "ui/FocusFrame.h"
#include "ui/MainWindow.h"
#include "ui/Preferences.h"
#include "ui/SignInPage.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace hui {

namespace {

constexpr auto selfTestMs = 10'000;

std::unique_ptr<Uplink> uplinkOf(
    const std::optional<DeviceIdentity>& identity, const Clock& clock, const QString& platform)
{
    if (!identity)
        return std::make_unique<NoUplink>();
    DeviceIdentity used = *identity;
    if (!platform.isEmpty())
        used.platformUrl = platform;
    return std::make_unique<LateUplink>(
        [used, &clock] { return std::make_unique<HttpsUplink>(used, clock); });
}

Result<Done> intoLimits(Database& database, const Change& change)
{
    return CatalogueRepository(database).apply(change.stream, change.key, change.value);
}

/// Takes the catalogue from those whose keys came with the enrolment.
ChangeSink intoCatalogue(const QList<QByteArray>& keys)
{
    const auto verify = [keys](const QByteArray& text, const QByteArray& signature) {
        return std::ranges::any_of(keys, [&](const QByteArray& key) {
            return isSignedByKey(QByteArray::fromBase64(key), text, signature);
        });
    };
    return [verify](Database& database, const Change& change) {
        return receiveCatalogue(database, {change.stream, change.key, change.value}, verify);
    };
}

/// What the modules give of a kind, after what is there already.
template <class Given>
std::vector<Given> given(
    const std::vector<Module>& modules, Given Module::* what, std::vector<Given> all = {})
{
    for (const Module& module : modules)
        if (module.*what)
            all.push_back(module.*what);
    return all;
}

/// Into a table that takes a value under its key.
template <class Repository>
Result<Done> intoKeyed(Database& database, const Change& change)
{
    return Repository(database).apply(change.key, change.value);
}

/// Into a table that takes a value as it came.
template <class Repository>
Result<Done> into(Database& database, const Change& change)
{
    return Repository(database).apply(change.value);
}

} // namespace

Desk::Desk(QApplication& application, const Options& options,
    const std::optional<DeviceIdentity>& identity)
    : m_application(application)
    , m_options(options)
    , m_enrolled(identity.has_value())
    , m_device(identity ? identity->deviceId : QString())
    , m_proof(identity ? anchorProof(*identity) : AnchorProof())
    , m_uplink(uplinkOf(identity, m_clock, options.platformUrl),
          identity ? grantProof(*identity) : GrantProof(), m_device, m_clock, m_random)
    , m_printing(options.dataFolder)
{
    dress();
    speak(options.language);
    openStore(identity);
    m_uplink.setStore(m_store.get());
    m_sync = std::make_unique<SyncEngine>(*m_store, m_uplink, m_clock, m_random);
    m_sync->setSink(QStringLiteral("policy"), intoLimits);
    m_sync->setSink(QStringLiteral("pay_policy"), intoLimits);
    m_sync->setSink(QStringLiteral("approval_policy"), intoKeyed<ApprovalPolicyRepository>);
    m_sync->setSink(QStringLiteral("offline_grant"), intoKeyed<GrantRepository>);
    const ChangeSink catalogue
        = intoCatalogue(identity ? identity->catalogueKeys : QList<QByteArray>());
    for (const QString& stream : catalogueStreams())
        m_sync->setSink(stream, catalogue);
    m_sync->setChore(QStringLiteral("catalogue"),
        [preparation = std::make_shared<CataloguePreparation>()](
            Database& database) { return preparation->step(database); });
    for (const char* stream : {"cash_transfer", "blank_transfer"})
        m_sync->setSink(QLatin1StringView(stream), into<TransferRepository>);
    m_sync->setSink(QStringLiteral("cash_request"), into<CashRequestRepository>);
    m_sync->setSink(QStringLiteral("cash_policy"), into<CashPolicyRepository>);
    m_sync->setSink(QStringLiteral("branch_day"), into<BranchDayRepository>);
    m_sync->setSink(QStringLiteral("customer"), intoCustomers);
    for (const Module& module : m_modules)
        for (const auto& [stream, sink] : module.sinks)
            m_sync->setSink(stream, sink);
    for (const Module& module : m_modules)
        for (const auto& [kind, gate] : module.gates)
            m_sync->setGate(kind, gate);
    connect(m_sync.get(), &SyncEngine::statusChanged, this,
        [this](const SyncStatus& status) { m_uplink.setAway(!isUp(status.link)); });
    connect(m_sync.get(), &SyncEngine::settled, this, [this](const QUuid&, OutboxState state) {
        if (state == OutboxState::Rejected) // what is not done now is done by the page
            static_cast<void>(m_store->run(takeBackRefusedDays));
    });
    watch();
    application.installEventFilter(&m_keys);
}

Desk::~Desk()
{
    // Windows first: they use what follows. The engine before what it works with.
    m_window.reset();
    m_signIn.reset();
    m_safekeeping.reset();
    m_disk.reset();
    m_printer.reset();
    m_check.reset();
    m_copies.reset();
    m_sync.reset();
    m_uplink.setStore(nullptr);
    m_store.reset();
}

void Desk::openStore(const std::optional<DeviceIdentity>& identity)
{
    QStringList migrations = syncMigrations() + approvalMigrations() + catalogueMigrations()
        + customerMigrations() + parkedFormMigrations() + paperCopyMigrations() + tillMigrations()
        + settlementMigrations();
    for (const Module& module : m_modules)
        migrations += module.migrations;
    // Without an enrolment there is no secret to close the journal with, and nothing to journal.
    const QString file = identity
        ? QDir(m_options.dataFolder).filePath(QStringLiteral("journal.db"))
        : QStringLiteral(":memory:");
    const QByteArray secret = identity ? identity->storeSecret : m_random.bytes(32);
    m_store = std::make_unique<Store>(StoreSettings{.file = file,
        .migrations = migrations,
        .secret = secret,
        .signHead = identity ? headSigner(*identity) : SignHead(),
        .recordRule = bothRules(ruleOfSignatures(), ruleOfGrants())});
}

/// What looks after this terminal while it works; what it finds is told where somebody sees it.
void Desk::watch()
{
    const QString& folder = m_options.dataFolder;
    m_check = std::make_unique<TerminalCheck>(
        *m_store, *m_sync, TerminalCheck::Desk{m_enrolled, folder, m_proof});
    connect(m_check.get(), &TerminalCheck::changed, this, [this] {
        if (m_window)
            m_window->setFindings(m_check->findings());
    });
    m_printer = std::make_unique<PrinterWatch>(m_printing);
    connect(m_printer.get(), &PrinterWatch::changed, m_check.get(), &TerminalCheck::notePrinter);
    if (!m_enrolled) { // there is nothing to look after
        m_check->noteSpace(diskSpaceOf(freeBytesIn(folder)));
        return;
    }
    m_copies = std::make_unique<CopySender>(*m_store, m_uplink, *m_sync);
    m_disk = std::make_unique<DiskWatch>(*m_store, folder, m_clock);
    connect(m_disk.get(), &DiskWatch::changed, m_check.get(), &TerminalCheck::noteSpace);
    m_safekeeping = std::make_unique<Safekeeping>(
        *m_store, QDir(folder).filePath(QStringLiteral("snapshots")), m_proof);
    connect(m_safekeeping.get(), &Safekeeping::taken, m_check.get(),
        [this] { m_check->noteSnapshot(true); });
    connect(m_safekeeping.get(), &Safekeeping::failed, m_check.get(),
        [this] { m_check->noteSnapshot(false); });
}

void Desk::dress()
{
    const Appearances kept = Preferences(m_options.dataFolder).read();
    const bool isDark = m_options.theme == QStringLiteral("dark");
    const Appearance asked = isDark ? Appearance::Dark : Appearance::Light;
    m_theme.setReduceMotion(!m_options.animations || kept.reduceMotion);
    m_theme.apply(m_application, m_options.isThemeGiven ? asked : kept.appearance.value_or(asked));
    FocusFrame::follow(m_application);
}

/// Loads the words of a language; what is made from now on speaks it.
void Desk::speak(const QString& language)
{
    m_options.language = language;
    QLocale::setDefault(QLocale(language));
    m_application.removeTranslator(&m_words);
    m_application.removeTranslator(&m_qtWords);
    if (m_qtWords.load(QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral(":/translations/huidesk_%1.qm").arg(language)))
        m_application.installTranslator(&m_words);
    m_modules = modules();
}

void Desk::start()
{
    showSignIn();
}

void Desk::showSignIn()
{
    const QByteArray place = m_signIn ? m_signIn->saveGeometry() : QByteArray();
    const CounterServices services{*m_store, m_uplink, m_clock, m_random};
    auto page = std::make_unique<SignInPage>(services,
        Terminal{m_device, QCoreApplication::applicationVersion(), m_options.language,
            [proof = m_proof](Database& database) { return verifyEndOfJournal(database, proof); }});
    SignInPage* shown = page.get();
    connect(shown, &SignInPage::entered, this, &Desk::enter, Qt::QueuedConnection);
    connect(shown, &SignInPage::appearanceChosen, this, [this](Appearance appearance) {
        m_theme.apply(m_application, appearance);
        Appearances kept = Preferences(m_options.dataFolder).read();
        kept.appearance = appearance;
        // a disk that cannot keep it shows when it has to keep money
        static_cast<void>(Preferences(m_options.dataFolder).save(kept));
    });
    connect(
        shown, &SignInPage::languageChosen, this,
        [this](const QString& language) {
            speak(language);
            m_check->translate();
            showSignIn();
        },
        Qt::QueuedConnection);
    connect(m_check.get(), &TerminalCheck::changed, shown,
        [this, shown] { shown->setFindings(m_check->findings()); });
    connect(m_sync.get(), &SyncEngine::statusChanged, shown, &SignInPage::showSync);
    shown->setFindings(m_check->findings());
    shown->showSync(m_sync->status());
    shown->installEventFilter(this);
    if (place.isEmpty() || !shown->restoreGeometry(place))
        shown->resize(1440, 900);
    shown->show();
    m_signIn = std::move(page);
}

Services Desk::services(const Session& session)
{
    std::vector<ServiceEntry> entries;
    for (const Module& module : m_modules)
        for (const PaletteAction& action : module.actions)
            entries.push_back({module.id, module.title, action});
    return {.store = *m_store,
        .sync = *m_sync,
        .uplink = m_uplink,
        .clock = m_clock,
        .random = m_random,
        .theme = m_theme,
        .customer = m_customer,
        .shift = session.shift,
        .dataFolder = m_options.dataFolder,
        .open = {},
        .bank = session.bankName,
        .branchName = session.branchName,
        .device = m_device,
        .roles = session.roles,
        .printing = &m_printing,
        .terminal = &m_terminal,
        .reader = &m_reader,
        .rebuild = given(m_modules, &Module::rebuild, {rebuildDealings, rebuildTills}),
        .entries = entries,
        .owes = given(m_modules, &Module::owes),
        .holds = given(m_modules, &Module::holds),
        .accounts = given(m_modules, &Module::accounts),
        .lines = given(m_modules, &Module::lines)};
}

void Desk::enter(const Operator& who)
{
    m_window = std::make_unique<MainWindow>(services(who.session), who, m_modules);
    m_window->setFindings(m_check->findings());
    connect(m_window.get(), &MainWindow::signedOff, this, &Desk::signOut, Qt::QueuedConnection);
    m_window->restoreGeometry(m_signIn->saveGeometry());
    m_window->show();
    m_signIn.reset();
    m_sync->wake();
}

void Desk::signOut()
{
    signOff(m_uplink);
    if (m_safekeeping)
        m_safekeeping->take(); // a shift has ended
    m_customer.clear();
    showSignIn();
    m_window.reset();
}

bool Desk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true; // the paint itself is still to come: look again when it is done
        QTimer::singleShot(0, this, &Desk::painted);
    }
    return QObject::eventFilter(watched, event);
}

void Desk::painted()
{
    if (m_options.quitAfterFirstPaint) {
        QTextStream(stdout) << "painted" << Qt::endl; // what tests/bench waits for
        m_application.quit();
        return;
    }
    if (m_enrolled)
        m_sync->start();
    if (m_safekeeping)
        m_safekeeping->start();
    m_check->start();
    m_printer->start();
    if (m_disk)
        m_disk->start();
}

void Desk::selfTest()
{
    if (m_enrolled)
        m_sync->start();
    m_check->start();
    if (m_disk)
        m_disk->start();
    const auto report = [this] {
        QTextStream out(stdout);
        bool failed = false;
        for (const TerminalFinding& finding : m_check->findings()) {
            const bool bad = finding.state == TerminalFinding::State::Failed;
            failed = failed || bad;
            out << (bad                                              ? "FAILED  "
                    : finding.state == TerminalFinding::State::Ready ? "ready   "
                                                                     : "waiting ")
                << finding.id << '\n';
        }
        m_application.exit(failed ? 1 : 0);
    };
    connect(m_check.get(), &TerminalCheck::changed, this, [this, report] {
        if (m_check->isSettled())
            report();
    });
    QTimer::singleShot(selfTestMs, this, report);
}

} // namespace hui
