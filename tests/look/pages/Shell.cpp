// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/BlankRepository.h"
#include "app/till/TillRepository.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/look/Look.h"
#include "tests/testkit/Fixed.h"
#include "ui/Card.h"
#include "ui/CountTable.h"
#include "ui/CurrentCustomer.h"
#include "ui/FactorField.h"
#include "ui/Field.h"
#include "ui/IdentityForm.h"
#include "ui/LockScreen.h"
#include "ui/MainWindow.h"
#include "ui/OpenShiftPage.h"
#include "ui/PageHeader.h"
#include "ui/ShortcutSheet.h"
#include "ui/SignInPage.h"
#include "ui/Toast.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

/// Signing in and the window: mockups 01 and 02 (frame).
namespace hui::look {

namespace {

/// Everything the window is made with; lives as long as its window.
class ShellBench : public QObject {
public:
    explicit ShellBench(const Stage& stage)
        : store(StoreSettings{.file = QStringLiteral(":memory:"),
              .migrations = tillMigrations() + parkedFormMigrations() + approvalMigrations(),
              .secret = QByteArray(32, 's'),
              .cost = {8, 1, 1}})
        , sync(store, uplink, clock, random)
        , services{
              store, sync, uplink, clock, random, stage.theme, customer, testkit::shift(), {}, {}}
    {
        uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return failure(Error::Kind::Offline, "");
        };
        store.run([made = grant()](Database& database) {
            return GrantRepository(database).apply(made.grant.approverId, toJson(made));
        });
    }

    /// Of supervisor 0102, for a day.
    SignedGrant grant() const
    {
        OfflineGrant made;
        made.id = testkit::operationId();
        made.device = QStringLiteral("SZ-QYL-02");
        made.branch = testkit::shift().branch;
        made.approverId = QStringLiteral("0102");
        made.approverName = QStringLiteral("周文静");
        made.from = clock.nowUtc();
        made.until = made.from.addDays(1);
        made.kdf = QStringLiteral("$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA");
        made.check = QString(64, u'0');
        return {made, "c2lnbmVk", "a2V5"};
    }

    testkit::FixedClock clock;
    testkit::FixedRandom random;
    testkit::FakeUplink uplink;
    CurrentCustomer customer;
    Store store;
    SyncEngine sync;
    Services services;
};

SyncStatus online()
{
    SyncStatus status;
    status.link = Link::Idle;
    status.waiting = 3;
    status.lastSync = QDateTime(QDate(2026, 3, 18), QTime(2, 42, 18), Qt::UTC);
    return status;
}

Session session(bool chinese)
{
    Session made;
    made.shift = testkit::shift();
    made.bankName = QStringLiteral("惠民银行");
    made.branchName = chinese ? QStringLiteral("青云路智慧网点") : QStringLiteral("Qingyun Rd");
    made.duty = {{{QStringLiteral("morning"), QTime(8, 30), QTime(12, 30)},
                     {QStringLiteral("afternoon"), QTime(12, 30), QTime(17, 30)}},
        {{QStringLiteral("business"), QStringLiteral("07")}}};
    made.policy = {Money::fen(200'000), Money::fen(2'000'000), Money::fen(10'000'000)};
    const int pieces[] = {356, 148, 120, 186, 96, 342, 215, 170};
    const char* kinds[] = {
        "CNY-10000", "CNY-5000", "CNY-2000", "CNY-1000", "CNY-500", "CNY-100", "CNY-50", "CNY-10"};
    CashCount issued;
    for (int i = 0; i < 8; ++i)
        issued.pieces.insert(QLatin1StringView(kinds[i]), pieces[i]);
    made.till = TillAssignment{QStringLiteral("03"), QStringLiteral("issued"), toJson(issued)};
    return made;
}

Module sample(bool chinese, const char* id, const char* icon, const char* zh, const char* en,
    RailGroup group, int digit)
{
    Module made;
    made.id = QLatin1StringView(id);
    made.icon = QLatin1StringView(icon);
    made.title = QString::fromUtf8(chinese ? zh : en);
    made.group = group;
    made.digit = digit;
    made.makePage = [title = made.title](const Services&, QWidget* parent) {
        auto* page = new QWidget(parent);
        auto* column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new PageHeader(title, page));
        auto* body = new QHBoxLayout;
        body->setContentsMargins(20, 0, 20, 16);
        body->addWidget(new Card(title, page));
        column->addLayout(body, 1);
        return page;
    };
    return made;
}

std::vector<Module> samples(bool zh)
{
    std::vector<Module> all{
        sample(zh, "home", "smart-home", "工作台", "Home", RailGroup::Work, 1),
        sample(zh, "billpay", "receipt-yuan", "生活缴费", "Bill payment", RailGroup::Business, 4),
        sample(zh, "cash", "cash-register", "现金尾箱", "Cash drawer", RailGroup::Branch, 7),
        sample(zh, "reports", "chart-histogram", "报表", "Reports", RailGroup::Branch, 8),
        sample(zh, "outbox", "cloud-up", "同步", "Sync", RailGroup::Branch, 9),
        sample(zh, "settings", "settings", "设置", "Settings", RailGroup::Branch, 0),
    };
    all[1].actions = {
        {QStringLiteral("water"), zh ? QStringLiteral("水费") : QStringLiteral("Water"),
            QStringLiteral("shuifei sf water"), QStringLiteral("droplet")},
        {QStringLiteral("electricity"), zh ? QStringLiteral("电费") : QStringLiteral("Electricity"),
            QStringLiteral("dianfei df electricity"), QStringLiteral("bolt")},
    };
    return all;
}

std::unique_ptr<MainWindow> shell(const Stage& stage, bool isOnline = true)
{
    auto* bench = new ShellBench(stage);
    Operator who{session(stage.chinese),
        std::make_shared<PasswordProof>(QStringLiteral("x"), bench->random)};
    bench->customer.start(
        {QStringLiteral("A037"), QStringLiteral("王*明"), QStringLiteral("138****5678"),
            stage.chinese ? QStringLiteral("金卡") : QStringLiteral("Gold"),
            bench->clock.nowUtc().addSecs(-222)});
    auto window = std::make_unique<MainWindow>(bench->services, who, samples(stage.chinese));
    bench->setParent(window.get());
    QList<TerminalFinding> ready(
        6, {.id = {}, .icon = {}, .name = {}, .state = TerminalFinding::State::Ready});
    window->setFindings(ready);
    if (isOnline)
        Q_EMIT bench->sync.statusChanged(online());
    return window;
}

/// Opens something once the window has its size.
std::unique_ptr<QWidget> shellWith(
    const Stage& stage, const std::function<void(MainWindow&, ShellBench&)>& open)
{
    std::unique_ptr<MainWindow> window = shell(stage);
    MainWindow* shown = window.get();
    QTimer::singleShot(20, shown, [shown, open] {
        (void)QTest::qWaitForWindowActive(shown); // keys are its own only then
        for (QObject* child : shown->children())
            if (auto* bench = dynamic_cast<ShellBench*>(child))
                open(*shown, *bench);
    });
    return window;
}

/// How the terminal found itself: the catalogue has not come yet.
QList<TerminalFinding> findings(bool chinese)
{
    using State = TerminalFinding::State;
    const auto name
        = [&](const char* zh, const char* en) { return QString::fromUtf8(chinese ? zh : en); };
    return {
        {QStringLiteral("enrolment"), QStringLiteral("shield-check"), name("终端注册", "Enrolment"),
            State::Ready},
        {QStringLiteral("platform"), QStringLiteral("wifi"), name("平台连接", "Platform"),
            State::Ready},
        {QStringLiteral("journal"), QStringLiteral("file-certificate"),
            name("本地流水", "Local journal"), State::Ready},
        {QStringLiteral("catalogue"), QStringLiteral("cloud-down"), name("缴费目录", "Catalogue"),
            State::Waiting},
        {QStringLiteral("receipts"), QStringLiteral("printer"), name("回单打印", "Receipts"),
            State::Ready},
        {QStringLiteral("disk"), QStringLiteral("device-desktop"), name("磁盘空间", "Disk space"),
            State::Ready},
    };
}

/// Blank forms lie in the box from the day before.
void putBlanks(Store& store)
{
    static_cast<void>(store.run([](Database& database) {
        return database.transaction([&] {
            return BlankRepository(database).add({QStringLiteral("receipt"), 48201, 48400},
                QStringLiteral("03"), testkit::operationId());
        });
    }));
}

std::unique_ptr<SignInPage> signIn(const Stage& stage)
{
    auto* bench = new ShellBench(stage);
    auto page = std::make_unique<SignInPage>(
        CounterServices{bench->store, bench->uplink, bench->clock, bench->random},
        Terminal{QStringLiteral("SZ-QYL-02"), QStringLiteral("0.1.0"),
            stage.chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"),
            [](Database&) -> Result<Done> { return Done{}; }});
    putBlanks(bench->store);
    bench->setParent(page.get());
    page->setFindings(findings(stage.chinese));
    page->showSync(online());
    return page;
}

/// What the page says when signing in did not go on, once the event loop runs.
std::unique_ptr<SignInPage> notSignedIn(const Stage& stage, const QString& number)
{
    std::unique_ptr<SignInPage> page = signIn(stage);
    SignInPage* shown = page.get();
    for (QObject* child : shown->children())
        if (auto* bench = dynamic_cast<ShellBench*>(child))
            bench->uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
                return UplinkAnswer{401,
                    {{QStringLiteral("code"), QStringLiteral("bad_credentials")},
                        {QStringLiteral("text_zh"), QStringLiteral("柜员号或密码不正确。")},
                        {QStringLiteral("text_en"),
                            QStringLiteral("Operator number or password is wrong.")}}};
            };
    QTimer::singleShot(20, shown, [shown, number] {
        auto* password = shown->findChild<QLineEdit*>(QStringLiteral("signIn.password"));
        shown->findChild<QLineEdit*>(QStringLiteral("signIn.operator"))->setText(number);
        password->setText(number.isEmpty() ? QString() : QStringLiteral("Huidesk-2025"));
        QTest::keyClick(password, Qt::Key_Return);
    });
    return page;
}

/// Whether a field says what is wrong with it.
bool hasFault(const QWidget& window)
{
    const QList<Field*> fields = window.findChildren<Field*>();
    return std::ranges::any_of(
        fields, [](const Field* field) { return field->state() == Field::State::Error; });
}

/// A desk that needs IT: the disk fills up and no copy of the journal was kept.
std::unique_ptr<QWidget> troubled(const Stage& stage)
{
    std::unique_ptr<MainWindow> window = shell(stage);
    using State = TerminalFinding::State;
    const auto text = [&](const char* zh, const char* en) {
        return QString::fromUtf8(stage.chinese ? zh : en);
    };
    window->setFindings({
        {.id = QStringLiteral("journal"),
            .icon = {},
            .name = {},
            .state = State::Waiting,
            .headline = text("流水备份未能保存", "No safety copy of the journal could be kept"),
            .advice = text("业务照常，每笔均已记录。请科技人员今日检查本机磁盘；系统每小时重试。",
                "Work goes on, and every operation is recorded. Have IT look at the disk of this "
                "terminal today; it is tried again every hour.")},
        {.id = QStringLiteral("disk"),
            .icon = {},
            .name = {},
            .state = State::Failed,
            .headline = text("本机磁盘将满", "The disk of this terminal is nearly full"),
            .advice = text("不再记录新业务，已记录的仍会上送。请勿收现，立即联系科技人员。",
                "Nothing more is recorded. What is recorded is still sent. Take no cash and call "
                "IT.")},
    });
    return window;
}

/// The password was right, and the platform asks for what is carried beside it.
std::unique_ptr<QWidget> askedForFactor(const Stage& stage)
{
    std::unique_ptr<SignInPage> page = signIn(stage);
    SignInPage* shown = page.get();
    QTimer::singleShot(20, shown, [shown] {
        shown->findChild<QLineEdit*>(QStringLiteral("signIn.operator"))
            ->setText(QStringLiteral("0103"));
        shown->findChild<QLineEdit*>(QStringLiteral("signIn.password"))
            ->setText(QStringLiteral("Huidesk-2026"));
        shown->findChild<IdentityForm*>()->refuse(*factorRefusal({401,
            {{QStringLiteral("code"), QStringLiteral("factor_missing")},
                {QStringLiteral("factors"),
                    QJsonArray{QStringLiteral("card"), QStringLiteral("totp")}}}}));
    });
    return page;
}

std::unique_ptr<QWidget> openShift(const Stage& stage, bool counted)
{
    std::unique_ptr<SignInPage> page = signIn(stage);
    SignInPage* shown = page.get();
    QTimer::singleShot(20, shown, [shown, chinese = stage.chinese, counted] {
        shown->goOnWith({session(chinese), nullptr});
        if (!QTest::qWaitFor([shown] { return shown->findChild<OpenShiftPage*>() != nullptr; }))
            return;
        auto* table = shown->findChild<CountTable*>();
        if (const auto issued = cashCountFromJson(session(chinese).till->issued))
            table->setCount(*issued);
        if (counted)
            shown->findChild<OpenShiftPage*>()->reveal();
    });
    return page;
}

} // namespace

void Shell(Scenes& scenes)
{
    scenes.lookPage(QStringLiteral("signin"), [](const Stage& stage) { return signIn(stage); });
    scenes.lookPage(QStringLiteral("signin-factor"), askedForFactor, hasOpen<FactorField>);
    scenes.lookPage(
        QStringLiteral("signin-missing"), [](const Stage& stage) { return notSignedIn(stage, {}); },
        hasFault);
    scenes.lookPage(
        QStringLiteral("signin-refused"),
        [](const Stage& stage) { return notSignedIn(stage, QStringLiteral("0217")); }, hasFault);
    scenes.lookPage(
        QStringLiteral("openshift"), [](const Stage& stage) { return openShift(stage, false); },
        hasOpen<OpenShiftPage>);
    scenes.lookPage(
        QStringLiteral("openshift-counted"),
        [](const Stage& stage) { return openShift(stage, true); }, hasOpen<OpenShiftPage>);
    scenes.lookPage(QStringLiteral("shell"), [](const Stage& stage) { return shell(stage); });
    scenes.lookPage(
        QStringLiteral("shell-offline"), [](const Stage& stage) { return shell(stage, false); });
    scenes.lookPage(QStringLiteral("shell-troubled"), troubled);
    scenes.lookPage(
        QStringLiteral("shell-toast"), // the home page has no receipt to print again
        [](const Stage& stage) {
            return shellWith(stage, [](MainWindow& window, ShellBench&) {
                QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
            });
        },
        [](const QWidget& window) {
            const auto* toast = window.findChild<Toast*>();
            return toast && toast->isVisible();
        });
    scenes.lookPage(
        QStringLiteral("locked"),
        [](const Stage& stage) {
            return shellWith(stage, [](MainWindow& window, ShellBench&) { window.lock(); });
        },
        hasOpen<LockScreen>);
    scenes.lookPage(
        QStringLiteral("shortcuts"),
        [](const Stage& stage) {
            return shellWith(stage,
                [](MainWindow& window, ShellBench&) { QTest::keyClick(&window, Qt::Key_F1); });
        },
        hasOpen<ShortcutSheet>);
}

} // namespace hui::look
