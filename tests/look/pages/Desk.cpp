// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "app/store/OutboxRepository.h"
#include "app/store/PulledHistory.h"
#include "app/store/RecordingStop.h"
#include "app/sync/Identity.h"
#include "tests/app/printing/FakeReceiptPrinter.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/home/ui/HomeHall.h"
#include "tests/testkit/DeskDay.h"
#include "ui/AuthoriseDialog.h"
#include "ui/CommandPalette.h"
#include "ui/MainWindow.h"
#include "ui/OpenRequests.h"
#include "ui/Pill.h"
#include "ui/RemoteWait.h"
#include "ui/Scrim.h"
#include "ui/SegmentedControl.h"
#include "ui/SignerForm.h"
#include "ui/TableView.h"
#include "ui/WedgeScanner.h"

#include <QAbstractButton>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QTimer>

/// The pages "Home", "Sync" and "Settings" in the window, and what stands over them: the morning of
/// mockups 02, 08, 09 and 11.
namespace hui::look {

namespace {

/// What the window stands on; a base of it, so that it goes after the window.
struct Ground {
    Ground()
    {
        desk.uplink.answer = [this](const UplinkRequest& asked) { return hall.answer(asked); };
    }

    testkit::FakeReceiptPrinter printer;
    testkit::DeskFixture desk{
        parkedFormMigrations() + approvalMigrations() + customerMigrations() + caseMigrations()};
    testkit::DeskDay day{desk};
    testkit::HomeHall hall{desk};
};

class Standing final : private Ground, public MainWindow {
public:
    explicit Standing(const Stage& stage)
        : MainWindow(services(desk, stage), teller(desk, stage),
              railWith({QStringLiteral("home"), QStringLiteral("billpay"), QStringLiteral("outbox"),
                  QStringLiteral("settings")}))
    {
        static_cast<void>(desk.printing.settings().save(
            PaperKind::Roll, {PrinterWay::Network, printer.address()}));
        setFindings(QList<TerminalFinding>(
            6, {.id = {}, .icon = {}, .name = {}, .state = TerminalFinding::State::Ready}));
        tell();
    }

    /// What a running engine would have said.
    void tell()
    {
        Q_EMIT desk.sync.statusChanged({.link = Link::Idle,
            .waiting = 3,
            .unknown = 1,
            .lastSync = desk.clock.nowUtc().addSecs(-42)});
    }

    QUuid operation(const QString& word) const { return day[word]; }
    testkit::DeskFixture& ground() { return desk; }

private:
    static Services services(testkit::DeskFixture& desk, const Stage& stage)
    {
        return {.store = desk.store,
            .sync = desk.sync,
            .uplink = desk.uplink,
            .clock = desk.clock,
            .random = desk.random,
            .theme = stage.theme,
            .customer = desk.customer,
            .shift = testkit::shift(),
            .dataFolder = enrolled(),
            .open = {},
            .bank = QStringLiteral("惠民银行"),
            .branchName = QStringLiteral("青云路智慧网点"),
            .device = QStringLiteral("SZ-QYL-02"),
            .printing = &desk.printing};
    }

    /// The same folder at each run, with the identity of a device in it.
    static QString enrolled()
    {
        const QString folder = QDir::temp().filePath(QStringLiteral("huidesk-look"));
        DeviceIdentity identity;
        identity.deviceId = QStringLiteral("SZ-QYL-02");
        identity.platformUrl = QStringLiteral("https://platform.huimin.example:8443");
        identity.branch = testkit::shift().branch;
        identity.serverPins = {QByteArray(64, 'a'), QByteArray(64, 'b')};
        identity.storeSecret = QByteArray(32, 's');
        if (!QDir().mkpath(folder) || !saveIdentity(folder, identity))
            qWarning("no identity in the pictures");
        return folder;
    }

    static Operator teller(testkit::DeskFixture& desk, const Stage& stage)
    {
        Session session;
        session.shift = testkit::shift();
        session.bankName = QStringLiteral("惠民银行");
        session.branchName
            = stage.chinese ? QStringLiteral("青云路智慧网点") : QStringLiteral("Qingyun Rd");
        session.policy = {Money::fen(200'000), Money::fen(2'000'000), Money::fen(10'000'000)};
        return {session, std::make_shared<PasswordProof>(QStringLiteral("x"), desk.random)};
    }
};

/// How the window is to be seen.
struct View {
    QString module;
    QString word; ///< of the operation that is chosen
    int tab = 0;
};

Factory seen(const View& view)
{
    return [view](const Stage& stage) {
        auto window = std::make_unique<Standing>(stage);
        const QUuid chosen = window->operation(view.word);
        window->open(
            view.module, chosen.isNull() ? QString() : chosen.toString(QUuid::WithoutBraces));
        window->tell();
        QTimer::singleShot(0, window.get(), [shown = window.get(), tab = view.tab] {
            for (auto* tabs : shown->findChildren<QTabBar*>())
                if (tabs->objectName() == u"outbox.tabs")
                    tabs->setCurrentIndex(tab);
        });
        return window;
    };
}

/// The journal was put back to an earlier day, and what was lost has come from the platform.
Factory restored()
{
    return [](const Stage& stage) {
        auto window = std::make_unique<Standing>(stage);
        testkit::DeskFixture& desk = window->ground();
        desk.run([now = desk.clock.nowUtc()](Database& database) {
            return database.transaction([&]() -> Result<Done> {
                const auto highest = OutboxRepository(database).highest();
                if (!highest)
                    return std::unexpected(highest.error());
                const PulledHistory fetched{.first = 1, .last = *highest, .at = now};
                if (const auto saved = PulledHistories(database).save(fetched); !saved)
                    return saved;
                return setRecordingStop(database, QStringLiteral("history_unsigned"));
            });
        });
        window->open(QStringLiteral("outbox"), {});
        window->tell();
        QTimer::singleShot(0, window.get(), [shown = window.get()] {
            for (auto* tabs : shown->findChildren<QTabBar*>())
                if (tabs->objectName() == u"outbox.tabs")
                    tabs->setCurrentIndex(3);
        });
        return window;
    };
}

ApprovalRequest reversal(bool zh)
{
    const auto text = [zh](const char* chinese, const char* english) {
        return QString::fromUtf8(zh ? chinese : english);
    };
    ApprovalRequest request;
    request.operation = testkit::operationId();
    request.kind = QStringLiteral("billpay.reverse");
    request.maker = testkit::shift();
    request.title = text("冲正并退款", "reverse and refund");
    request.amount = Money::fen(14230);
    request.facts = {{text("原流水", "Original"), QStringLiteral("0318-000010")},
        {text("业务", "Service"), text("电费 · 户号 ********6620", "Electricity ********6620")},
        {text("核实", "Asked"),
            text("平台处理中，收费单位查无记录", "in progress; biller: no record")}};
    request.changes = {
        {text("尾箱 03 现金", "Drawer 03 cash"), QStringLiteral("85,190.40"),
            QStringLiteral("85,048.10")},
        {text("缴费请求", "Payment"), text("待核实", "asked for"), text("撤销", "cancelled")},
        {text("流水状态", "Entry"), text("结果未明", "unknown"), text("已冲正", "reversed")},
    };
    request.reason = text("客户要求当场退款。", "The customer asks for the money back at once.");
    return request;
}

/// Something over a page, opened once the window has its size.
Factory over(const View& view, const std::function<void(Standing&, bool zh)>& open)
{
    return [view, open](const Stage& stage) {
        std::unique_ptr<QWidget> window = seen(view)(stage);
        QTimer::singleShot(200, window.get(),
            [shown = dynamic_cast<Standing*>(window.get()), open, zh = stage.chinese] {
                (void)QTest::qWaitForWindowActive(shown); // keys are its own only then
                open(*shown, zh);
            });
        return window;
    };
}

/// Mockup 11: two letters find what they are the initials of.
void lookUp(Standing& window, bool zh)
{
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    if (const auto* palette = window.findChild<CommandPalette*>()) // else the scene is not ready
        palette->findChild<QLineEdit*>()->setText(zh ? QStringLiteral("sf") : QStringLiteral("wa"));
}

void signHere(Standing& window, bool zh)
{
    const testkit::DeskFixture& ground = window.ground();
    authorise(reversal(zh), window.ground().uplink, ground.clock, &window,
        [](const std::optional<Approval>&) { });
}

void signAway(Standing& window, bool zh)
{
    const testkit::DeskFixture& ground = window.ground();
    authoriseAnywhere(reversal(zh), window.ground().uplink, ground.clock, &window,
        [](const std::optional<Approval>&) { });
    auto* dialog = window.findChild<AuthoriseDialog*>();
    QTest::keyClick(
        dialog->findChild<SegmentedControl*>()->findChild<QAbstractButton*>(), Qt::Key_End);
}

/// The end of an agent's authority, which anybody else of the branch may look at.
void review(Standing& window, bool zh)
{
    const auto text = [zh](const char* chinese, const char* english) {
        return QString::fromUtf8(zh ? chinese : english);
    };
    ApprovalRequest request;
    request.operation = testkit::operationId();
    request.kind = QStringLiteral("customer.unlink");
    request.maker = testkit::shift();
    request.title = text("解除客户关系", "End a link");
    request.facts = {{text("客户", "Customer"), QStringLiteral("王*明")},
        {text("证明文件", "Supporting document"), QStringLiteral("授权书 2026-07")}};
    request.changes = {{text("代理人", "agent"),
        text("周*，至 2026-12-31", "周*, until 2026-12-31"), text("无", "none")}};
    request.reason = text("需第二人签字。", "A second person must sign.");
    const testkit::DeskFixture& ground = window.ground();
    Scrim::open(new AuthoriseDialog(
        request, window.ground().uplink, ground.clock, &window, ApprovalLevel::Review));
}

/// Who wants to leave while two desks may still sign for them.
void leaveRequests(Standing& window, bool zh, bool hasLine)
{
    testkit::DeskFixture& ground = window.ground();
    const auto hanging = [&](const char* chinese, const char* english, int seconds) {
        const QString title = QString::fromUtf8(zh ? chinese : english);
        return HangingRequest{hasLine ? testkit::operationId() : QUuid(),
            {testkit::operationId(), testkit::shift().operatorId, title,
                ground.clock.nowUtc().addSecs(seconds)},
            hasLine ? QStringLiteral("SZ-QYL-02") : QString()};
    };
    Scrim::open(new OpenRequestsDialog({ground.store, ground.uplink, ground.clock},
        {hanging("冲正并退款", "reverse and refund", 290),
            hanging("变更客户资料", "Change a customer's data", 720)},
        &window));
}

/// The supervisor is named by their card, which has been swiped.
void signByCard(Standing& window, bool zh)
{
    signHere(window, zh);
    auto* dialog = window.findChild<AuthoriseDialog*>();
    QTest::keyClick(
        dialog->findChild<SegmentedControl*>()->findChild<QAbstractButton*>(), Qt::Key_Right);
    auto* card = dialog->findChild<QLineEdit*>(QStringLiteral("authorise.card"));
    card->setFocus();
    Q_EMIT card->findChild<WedgeScanner*>()->scanned(QStringLiteral("HMYG00000103"));
}

/// What the platform says to a password that is right and not enough.
void signWithCode(Standing& window, bool zh)
{
    signHere(window, zh);
    auto* dialog = window.findChild<AuthoriseDialog*>();
    dialog->findChild<QLineEdit*>(QStringLiteral("authorise.approver"))
        ->setText(QStringLiteral("0102"));
    dialog->findChild<QLineEdit*>(QStringLiteral("authorise.password"))
        ->setText(QStringLiteral("Huidesk-2026"));
    dialog->findChild<SignerForm*>()->refuse({401,
        {{QStringLiteral("code"), QStringLiteral("factor_missing")},
            {QStringLiteral("factors"),
                QJsonArray{QStringLiteral("card"), QStringLiteral("totp")}}}});
}

std::function<bool(const QWidget&)> rowsOf(const QString& table)
{
    return [table](const QWidget& window) {
        return window.findChild<TableView*>(table)->model()->rowCount() > 0;
    };
}

} // namespace

void Desk(Scenes& scenes)
{
    const auto rows = rowsOf(QStringLiteral("outbox.table"));
    const QString sync = QStringLiteral("outbox");
    scenes.lookPage(QStringLiteral("home"), seen({.module = QStringLiteral("home"), .word = {}}),
        rowsOf(QStringLiteral("home.hall")));
    scenes.lookPage(QStringLiteral("home-journal"),
        seen({.module = QStringLiteral("home"), .word = {}}), [](const QWidget& window) {
            window.findChild<QTabBar*>(QStringLiteral("home.tabs"))->setCurrentIndex(3);
            return window.findChild<TableView*>(QStringLiteral("home.table"))->isVisible();
        });
    for (const char* word : {"unknown", "rejected", "booked", "recorded"})
        scenes.lookPage(QStringLiteral("sync-") + QLatin1StringView(word),
            seen({.module = sync, .word = QLatin1StringView(word)}), rows);
    scenes.lookPage(
        QStringLiteral("sync-updates"), seen({.module = sync, .word = {}, .tab = 2}), rows);
    scenes.lookPage(
        QStringLiteral("sync-device"), seen({.module = sync, .word = {}, .tab = 3}), rows);
    scenes.lookPage(QStringLiteral("sync-restored"), restored(), [](const QWidget& window) {
        const auto* card = window.findChild<QWidget*>(QStringLiteral("outbox.history"));
        return card && card->isVisible();
    });
    const View unclear{.module = sync, .word = QStringLiteral("unknown")};
    scenes.lookPage(QStringLiteral("authorise"), over(unclear, signHere), hasOpen<AuthoriseDialog>);
    scenes.lookPage(
        QStringLiteral("authorise-card"), over(unclear, signByCard), hasOpen<AuthoriseDialog>);
    scenes.lookPage(
        QStringLiteral("authorise-factor"), over(unclear, signWithCode), hasOpen<AuthoriseDialog>);
    scenes.lookPage(
        QStringLiteral("authorise-remote"), over(unclear, signAway), hasOpen<AuthoriseDialog>);
    scenes.lookPage(
        QStringLiteral("authorise-review"), over(unclear, review), hasOpen<AuthoriseDialog>);
    scenes.lookPage(QStringLiteral("requests-open"),
        over(unclear, [](Standing& window, bool zh) { leaveRequests(window, zh, true); }),
        hasOpen<OpenRequestsDialog>);
    scenes.lookPage(QStringLiteral("requests-open-offline"),
        over(unclear, [](Standing& window, bool zh) { leaveRequests(window, zh, false); }),
        hasOpen<OpenRequestsDialog>);
    scenes.lookPage(QStringLiteral("palette"),
        over({.module = QStringLiteral("home"), .word = {}}, lookUp), hasOpen<CommandPalette>);
    scenes.lookPage(QStringLiteral("settings"),
        seen({.module = QStringLiteral("settings"), .word = {}}), [](const QWidget& window) {
            const auto* state = window.findChild<Pill*>(QStringLiteral("printers.state"));
            if (!state || state->look().mood != Mood::Ok)
                return false;
            // where the printer of this run listens is another place each time
            auto* address = window.findChild<QLineEdit*>(QStringLiteral("printers.address"));
            address->setText(QStringLiteral("10.8.1.21:9100"));
            return true;
        });
}

} // namespace hui::look
