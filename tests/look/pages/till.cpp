// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"
#include "app/till/CashRequestRepository.h"
#include "app/till/OwedCash.h"
#include "app/till/TransferRepository.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/cash/SeizureScene.h"
#include "tests/modules/cash/ui/DrawerScene.h"
#include "tests/testkit/Operations.h"
#include "ui/CountTable.h"
#include "ui/DenominationGrid.h"
#include "ui/KeyButton.h"
#include "ui/SegmentedControl.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

/// The drawer and every step of closing it.
namespace hui::look {

namespace {

using Prepare = std::function<void(const testkit::DrawerScene&)>;

/// The desk's window with what it stands on.
class TillWindow : public PageWindow {
public:
    TillWindow(const Stage& stage, const Prepare& prepare, const Shift& by = testkit::shift(),
        const OwesCash& owes = {})
        : m_desk(cash::cashMigrations() + parkedFormMigrations())
        , m_drawer(m_desk)
    {
        prepare(m_drawer);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        Services services = m_desk.services();
        services.dataFolder = QStringLiteral("/tmp/huidesk-look");
        services.shift = by;
        if (owes)
            services.owes = {owes};
        MainWindow* shell = inShell(services, QStringLiteral("cash"), stage.chinese).release();
        column->addWidget(shell);
        shell->open(QStringLiteral("cash"));
    }

    ~TillWindow() override { delete findChild<MainWindow*>(); } // before what it works with

private:
    testkit::DeskFixture m_desk;
    testkit::DrawerScene m_drawer;
};

bool sees(const QWidget& window, const char* name)
{
    const auto* widget = window.findChild<QWidget*>(QLatin1StringView(name));
    return widget && widget->isVisible();
}

/// `argument`: with which the page is opened once more, to go on to the last step.
void scene(Scenes& scenes, const char* name, const char* visible, const Prepare& prepare,
    const char* argument = nullptr)
{
    scenes.lookPage(
        QLatin1StringView(name),
        [prepare, argument](const Stage& stage) -> std::unique_ptr<QWidget> {
            auto window = std::make_unique<TillWindow>(stage, prepare);
            if (argument)
                window->findChild<MainWindow*>()->open(
                    QStringLiteral("cash"), QLatin1StringView(argument));
            return window;
        },
        [visible, argument](const QWidget& window) {
            if (argument && sees(window, "till.goOn"))
                window.findChild<KeyButton*>(QStringLiteral("till.goOn"))->click();
            return sees(window, visible);
        });
}

bool halfCounted(const QWidget& window)
{
    auto* table = window.findChild<CountTable*>(QStringLiteral("till.count"));
    if (!table || !table->isVisible())
        return false;
    if (table->count().pieces.isEmpty())
        table->setCount(testkit::pieces({{"CNY-10000", 356}, {"CNY-5000", 148}}));
    return true;
}

void startCounting(const testkit::DrawerScene& drawer)
{
    drawer.start();
}

/// Cash from the vault, another teller's that was not taken, and what the bank asks of its boxes.
void moveCash(const testkit::DrawerScene& drawer)
{
    drawer.prepare([](Database& database) -> Result<Done> {
        testkit::applyCashPolicy(database);
        TransferRepository transfers(database);
        const auto tell = [&](const QString& from, const QString& to, int hundreds,
                              TransferState state, int minute) {
            const Transfer transfer{testkit::operationId(), testkit::shift().businessDate, from, to,
                Transfer::Purpose::Move, testkit::pieces({{"CNY-10000", hundreds}}),
                Money::fen(hundreds * 10'000), QStringLiteral("0105"), state,
                state == TransferState::Refused ? QStringLiteral("少一张") : QString(),
                testkit::DrawerScene::at(minute)};
            HUI_ASSERT(transfers.apply(hui::toJson(transfer)).has_value());
        };
        const QString own = testkit::shift().till;
        tell(vaultBox(), own, 100, TransferState::InTransit, 118);
        tell(own, QStringLiteral("04"), 30, TransferState::Refused, 96);
        tell(own, vaultBox(), 200, TransferState::Received, 40);
        return Done{};
    });
}

/// Two payments of the day were refused: their cash is due back.
const QList<OwedCash>& dueBack()
{
    static const QList<OwedCash> owed{
        {testkit::operationId(), QStringLiteral("billpay"), {}, Money::fen(14'230)},
        {testkit::operationId(), QStringLiteral("campus"), {}, Money::fen(480'000)}};
    return owed;
}

void takeWhatIsDueBack(const testkit::DrawerScene& drawer)
{
    drawer.prepare([](Database& database) -> Result<Done> {
        const char* const kinds[] = {"billpay.pay", "campus.pay"};
        for (int i = 0; i < 2; ++i) {
            Operation taken = testkit::operation();
            taken.id = dueBack().at(i).operation;
            taken.kind = QLatin1StringView(kinds[i]);
            HUI_ASSERT(testkit::append(database, taken));
            testkit::setOutbox(database, taken.id, OutboxState::Rejected);
        }
        return Done{};
    });
}

/// A tab of the page; `fill` is done once it is seen.
void tab(Scenes& scenes, const char* name, int index,
    const std::function<void(const QWidget&)>& fill = {})
{
    scenes.lookPage(
        QLatin1StringView(name),
        [](const Stage& stage) -> std::unique_ptr<QWidget> {
            return std::make_unique<TillWindow>(stage, moveCash);
        },
        [index, fill](const QWidget& window) {
            auto* tabs = window.findChild<QTabBar*>(QStringLiteral("till.tabs"));
            if (!tabs || !sees(window, "till.state"))
                return false;
            if (tabs->currentIndex() == index)
                return true;
            tabs->setCurrentIndex(index);
            if (fill)
                fill(window);
            return false;
        });
}

void fillExchange(const QWidget& window)
{
    auto* mode = window.findChild<SegmentedControl*>(QStringLiteral("counter.mode"));
    mode->setCurrent(QStringLiteral("damaged"));
    Q_EMIT mode->chosen(QStringLiteral("damaged"));
    auto* in = window.findChild<DenominationGrid*>(QStringLiteral("counter.in"));
    auto* half = window.findChild<DenominationGrid*>(QStringLiteral("counter.half"));
    in->setCount(testkit::pieces({{"CNY-1000", 2}}));
    half->setCount(testkit::pieces({{"CNY-10000", 1}}));
    Q_EMIT half->edited();
    window.findChild<KeyButton*>(QStringLiteral("counter.propose"))->click();
}

void fillCounterfeit(const QWidget& window)
{
    window.findChild<QComboBox*>(QStringLiteral("counterfeit.face.1"))->setCurrentIndex(1);
    window.findChild<QLineEdit*>(QStringLiteral("counterfeit.serial.1"))
        ->setText(QStringLiteral("TJ38 462117"));
    window.findChild<QLineEdit*>(QStringLiteral("counterfeit.holder"))
        ->setText(QStringLiteral("样例持有人"));
}

/// What the drawer has asked the vault for, and the form that asks for more.
void askForCash(const QWidget& window)
{
    window.findChild<KeyButton*>(QStringLiteral("transfer.ask"))->click();
    auto* cash = window.findChild<DenominationGrid*>(QStringLiteral("request.cash"));
    cash->setCount(testkit::pieces({{"CNY-10000", 100}, {"CNY-500", 40}}));
    Q_EMIT cash->edited();
}

/// Two wishes of this drawer; one of them the vault did not meet.
Result<Done> askBefore(Database& database)
{
    using testkit::DrawerScene;
    const auto ask = [&](const CashCount& cash, int minute) {
        const auto asked = requestCash(
            database, {testkit::operationId(), testkit::shift(), cash, DrawerScene::at(minute)});
        HUI_ASSERT(asked.has_value());
        return asked->id;
    };
    const QUuid refused = ask(testkit::pieces({{"CNY-10000", 200}}), 88);
    HUI_ASSERT(CashRequestRepository(database)
            .move(refused, CashRequestState::Refused, QStringLiteral("今日库存不足"))
            .has_value());
    ask(testkit::pieces({{"CNY-100", 200}, {"CNY-50", 100}, {"CNY-10", 100}}), 112);
    return Done{};
}

void requests(Scenes& scenes)
{
    scenes.lookPage(
        QStringLiteral("till-requests"),
        [](const Stage& stage) -> std::unique_ptr<QWidget> {
            return std::make_unique<TillWindow>(stage, [](const testkit::DrawerScene& drawer) {
                moveCash(drawer);
                drawer.prepare(askBefore);
            });
        },
        [](const QWidget& window) {
            auto* tabs = window.findChild<QTabBar*>(QStringLiteral("till.tabs"));
            if (!tabs || !sees(window, "till.state"))
                return false;
            tabs->setCurrentIndex(1);
            if (sees(window, "requests.list") && !sees(window, "request.ask"))
                askForCash(window);
            return sees(window, "request.ask");
        });
}

void boxes(Scenes& scenes)
{
    tab(scenes, "till-boxes", 1);
    tab(scenes, "till-send", 1, [](const QWidget& window) {
        window.findChild<KeyButton*>(QStringLiteral("transfer.new"))->click();
    });
    tab(scenes, "till-exchange", 2, fillExchange);
    tab(scenes, "till-counterfeit", 3, fillCounterfeit);
    scenes.lookPage(
        QStringLiteral("till-spot"),
        [](const Stage& stage) -> std::unique_ptr<QWidget> {
            return std::make_unique<TillWindow>(stage, moveCash);
        },
        [](const QWidget& window) {
            auto* spot = window.findChild<KeyButton*>(QStringLiteral("till.spot"));
            if (spot && spot->isVisible())
                spot->click();
            auto* table = window.findChild<CountTable*>(QStringLiteral("spot.count"));
            if (!sees(window, "spot.enter"))
                return false;
            if (table->count().pieces.isEmpty())
                table->setCount(testkit::pieces({{"CNY-10000", 2356}, {"CNY-5000", 1148}}));
            return true;
        });
}

/// The vault's forms, the drawer's, one range on its way to it and one that was not taken.
void layOutForms(const testkit::DrawerScene& drawer)
{
    using namespace testkit;
    drawer.prepare([](Database& database) -> Result<Done> {
        const QString receipt = QStringLiteral("receipt");
        const QString own = shift().till;
        putBlanks(database, own, {receipt, 18'240'101, 18'240'136});
        putBlanks(database, own, {receipt, 18'240'161, 18'240'200});
        putBlanks(database, own, {QStringLiteral("passbook"), 52'001, 52'020});
        putBlanks(database, vaultBox(), {receipt, 18'240'301, 18'242'000});
        putBlanks(database, vaultBox(), {QStringLiteral("certificate"), 7'001, 7'400});
        HUI_ASSERT(openTill(database,
            {operationId(), vaultShift(), vaultCash(), vaultCash(), signature(), morning}));
        TransferRepository transfers(database);
        const auto tell = [&](const QString& from, const QString& to, qint64 first,
                              TransferState state, int minute) {
            const BlankRange range{receipt, first, first + 19};
            const Transfer transfer{operationId(), shift().businessDate, from, to,
                Transfer::Purpose::Move, {}, worthOf(range), QStringLiteral("0105"), state,
                state == TransferState::Refused ? QStringLiteral("缺一号") : QString(),
                DrawerScene::at(minute), range};
            HUI_ASSERT(transfers.apply(hui::toJson(transfer)).has_value());
        };
        tell(vaultBox(), own, 18'240'201, TransferState::InTransit, 88);
        tell(own, QStringLiteral("04"), 18'240'141, TransferState::Refused, 96);
        tell(own, vaultBox(), 18'240'081, TransferState::Received, 40);
        return Done{};
    });
}

void blanks(Scenes& scenes)
{
    const auto look = [&scenes](const char* name, const Shift& by, const char* visible) {
        scenes.lookPage(
            QLatin1StringView(name),
            [by](const Stage& stage) -> std::unique_ptr<QWidget> {
                return std::make_unique<TillWindow>(stage, layOutForms, by);
            },
            [visible](const QWidget& window) {
                auto* tabs = window.findChild<QTabBar*>(QStringLiteral("till.tabs"));
                if (!tabs || !sees(window, "till.state"))
                    return false;
                if (tabs->currentIndex() != tabs->count() - 1) {
                    tabs->setCurrentIndex(tabs->count() - 1);
                    return false;
                }
                return sees(window, visible);
            });
    };
    look("till-blanks", testkit::shift(), "blanks.receive");
    look("vault-blanks", testkit::vaultShift(), "blanks.commit");
}

/// A manager without a drawer ends the day of one whose teller has gone.
void force(Scenes& scenes)
{
    Shift manager = testkit::shift();
    manager.operatorId = QStringLiteral("0101");
    manager.operatorName = QStringLiteral("周文静");
    manager.till.clear();
    scenes.lookPage(
        QStringLiteral("till-force"),
        [manager](const Stage& stage) -> std::unique_ptr<QWidget> {
            return std::make_unique<TillWindow>(
                stage, [](const testkit::DrawerScene&) { }, manager);
        },
        [](const QWidget& window) {
            auto* tabs = window.findChild<QTabBar*>(QStringLiteral("till.tabs"));
            if (!tabs || !tabs->isVisible())
                return false;
            tabs->setCurrentIndex(tabs->count() - 1);
            auto* table = window.findChild<CountTable*>(QStringLiteral("force.count"));
            const auto* drawer = window.findChild<QComboBox*>(QStringLiteral("force.till"));
            if (!sees(window, "force.count") || drawer->count() == 0)
                return false;
            if (table->count().pieces.isEmpty())
                table->setCount(testkit::pieces({{"CNY-10000", 356}, {"CNY-5000", 148}}));
            return true;
        });
}

void countRight(const testkit::DrawerScene& drawer)
{
    drawer.prepare([](Database& database) {
        testkit::applyCashPolicy(database);
        return Result<Done>(Done{});
    });
    drawer.count(0);
}

} // namespace

void till(Scenes& scenes)
{
    using testkit::DrawerScene;
    boxes(scenes);
    requests(scenes);
    blanks(scenes);
    force(scenes);
    scene(scenes, "till", "till.state", [](const DrawerScene&) { });
    scenes.lookPage(
        QStringLiteral("till-count"),
        [](const Stage& stage) -> std::unique_ptr<QWidget> {
            return std::make_unique<TillWindow>(stage, startCounting);
        },
        halfCounted);
    scenes.lookPage(
        QStringLiteral("till-owed"),
        [](const Stage& stage) -> std::unique_ptr<QWidget> {
            return std::make_unique<TillWindow>(stage, takeWhatIsDueBack, testkit::shift(),
                [](Database&) -> Result<QList<OwedCash>> { return dueBack(); });
        },
        [](const QWidget& window) { return sees(window, "owed.list"); });
    scene(scenes, "till-short", "till.book", [](const DrawerScene& drawer) { drawer.count(-1); });
    scene(scenes, "till-balanced", "till.goOn", [](const DrawerScene& drawer) { drawer.count(0); });
    scene(scenes, "till-return", "till.return", countRight, "close");
    scene(scenes, "till-handover", "till.return", countRight, "handover");
    scenes.lookPage(
        QStringLiteral("till-sheet"),
        [](const Stage& stage) -> std::unique_ptr<QWidget> {
            return std::make_unique<TillWindow>(stage, [](const DrawerScene& drawer) {
                drawer.count(1);
                drawer.book(1);
                drawer.handBack();
            });
        },
        [](const QWidget& window) {
            const auto* file = window.findChild<QLabel*>(QStringLiteral("till.file"));
            return file && !file->text().isEmpty();
        });
}

} // namespace hui::look
