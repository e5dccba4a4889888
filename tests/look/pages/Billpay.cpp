// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"
#include "app/catalogue/BillerUseRepository.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/CatalogueWire.h"
#include "app/catalogue/PayPolicyRepository.h"
#include "app/core/JsonReader.h"
#include "app/customer/ParkedFormRepository.h"
#include "app/printing/Printing.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/PaymentTerminal.h"
#include "app/till/TillRepository.h"
#include "modules/billpay/PayBill.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/app/printing/FakeReceiptPrinter.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/look/NotePayer.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/CurrentCustomer.h"
#include "ui/KeyButton.h"
#include "ui/MainWindow.h"
#include "ui/Pill.h"
#include "ui/TableView.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

/// The bill payment page in the states of mockups 03, 12 and 13, in its window.
namespace hui::look {

namespace {

using namespace Qt::StringLiterals;

QJsonObject money(qint64 fen)
{
    return moneyToJson(Money::fen(fen));
}

QJsonObject bill(
    const QString& period, const QString& usage, qint64 principal, qint64 late, int overdue)
{
    return {{u"bill_no"_s, u"018642"_s + period}, {u"period"_s, period}, {u"usage"_s, usage},
        {u"unit"_s, u"m³"_s}, {u"principal"_s, money(principal)}, {u"late_fee"_s, money(late)},
        {u"due"_s, money(principal + late)}, {u"due_date"_s, u"2026-02-10"_s},
        {u"overdue_days"_s, overdue}};
}

QJsonObject fetched()
{
    return {{u"fetch_id"_s, testkit::operationId().toString(QUuid::WithoutBraces)},
        {u"holder"_s, u"王*明"_s}, {u"address"_s, u"姑苏区***路 18 号 3 幢 **2 室"_s},
        {u"fetched_at"_s, u"2026-03-18T02:41:57.000Z"_s},
        {u"expires_at"_s, u"2026-03-18T03:11:57.000Z"_s},
        {u"bills"_s,
            QJsonArray{bill(u"2026-01"_s, u"18"_s, 6210, 110, 36),
                bill(u"2026-02"_s, u"20"_s, 6900, 0, 0), bill(u"2026-03"_s, u"16"_s, 5520, 0, 0)}}};
}

QJsonObject biller(const char* category, const char* name, const char* nameEn, int digits)
{
    const QString kind = QString::fromUtf8(category);
    Biller made{.id = u"320500-"_s + kind + u"-1"_s,
        .category = kind,
        .city = u"320500"_s,
        .name = QString::fromUtf8(name),
        .nameEn = QString::fromUtf8(nameEn),
        .initials = u"sz"_s,
        .offline = OfflinePolicy::Allowed,
        .offlineCap = Money::fen(200'000)};
    made.terms.parameters = {{.key = u"account"_s,
        .label = {u"用户号"_s, u"Account no."_s},
        .min = digits,
        .max = digits}};
    return billerToJson(made);
}

Result<Done> seedBillpay(Database& database)
{
    return database.transaction([&]() -> Result<Done> {
        CatalogueRepository catalogue(database);
        for (const auto& [stream, key, value] :
            {std::tuple{u"city"_s, u"320500"_s,
                 QJsonObject{{u"code"_s, u"320500"_s}, {u"name"_s, u"苏州市"_s},
                     {u"name_en"_s, u"Suzhou"_s}, {u"province"_s, u"江苏省"_s},
                     {u"initials"_s, u"sz"_s}}},
                std::tuple{u"biller"_s, u"320500-water-1"_s,
                    biller("water", "苏州市供水服务中心", "Suzhou Water Service Centre", 10)},
                std::tuple{u"biller"_s, u"320500-electricity-1"_s,
                    biller(
                        "electricity", "苏州市供电服务中心", "Suzhou Power Service Centre", 13)}})
            if (const auto applied = catalogue.apply(stream, key, value); !applied)
                return applied;
        return Done{};
    });
}

/// Who stands at the counter pays water and power here; others of the branch pay gas.
Result<Customer> seedCustomer(Database& database)
{
    const Customer record = testkit::person();
    if (const auto kept = testkit::keep(database, record); !kept)
        return std::unexpected(kept.error());
    const auto gas = CatalogueRepository(database).apply(u"biller"_s, u"320500-gas-1"_s,
        biller("gas", "苏州市燃气服务中心", "Suzhou Gas Service Centre", 10));
    if (!gas)
        return std::unexpected(gas.error());
    BillerUseRepository uses(database);
    const QString user = record.id.toString(QUuid::WithoutBraces);
    for (const auto& [who, what] : {std::pair{user, u"320500-water-1"_s},
             {user, u"320500-electricity-1"_s}, {QString(), u"320500-gas-1"_s}})
        if (const auto noted = uses.note(who, what, record.createdAt); !noted)
            return std::unexpected(noted.error());
    return record;
}

Result<Till> fillTill(Database& database)
{
    const int pieces[] = {760, 122, 90, 42, 60, 118, 36, 9};
    CashCount stock;
    qsizetype i = 0;
    for (const Denomination& kind : denominations(Currency::CNY))
        stock.pieces.insert(kind.id, pieces[i++]);
    return openTill(database,
        {testkit::operationId(), testkit::shift(), stock, stock,
            {u"AP1"_s, u"0102"_s, u"周文静"_s, QString(64, u'f')}, testkit::FixedClock().nowUtc()});
}

/// How far a scene goes.
enum class Play {
    Offline,
    Cash,
    Recorded,
    Booked,
    Electronic,
    PaperOut,
    Card,
    Basket,
    Served,
    Payer,
    Day
};

bool isBooked(Play how)
{
    return how == Play::Booked || how == Play::Electronic || how == Play::PaperOut
        || how == Play::Day;
}

/// The platform books what it is sent.
QJsonObject booked(const UplinkRequest& request)
{
    QJsonArray items;
    for (const QJsonValue& sent : request.body.value(u"items").toArray())
        items.append(QJsonObject{{u"op_id"_s, sent[u"op_id"]}, {u"status"_s, u"accepted"_s},
            {u"code"_s, QString()}, {u"server_ref"_s, u"P-1"_s},
            {u"result"_s,
                QJsonObject{{u"receipt_no"_s, u"0512-08-20260318-000418"_s},
                    {u"biller_ref"_s, u"B-7"_s},
                    {u"phone_url"_s, u"https://m.example/m/q7Vd0cX1mR9sT4uZ8yB3Ag"_s},
                    {u"phone_until"_s, u"2026-03-25T02:43:00.000Z"_s}}}});
    return {{u"items"_s, items}, {u"epoch"_s, u"e"_s}};
}

/// Everything the window is made with; lives as long as its window.
class Bench : public QObject {
public:
    Bench(const Stage& stage, Play how)
        : store(StoreSettings{.file = QStringLiteral(":memory:"),
              .migrations = approvalMigrations() + catalogueMigrations() + customerMigrations()
                  + parkedFormMigrations() + tillMigrations() + billpay::billpayMigrations(),
              .secret = QByteArray(32, 's'),
              .cost = {8, 1, 1}})
        , sync(store, uplink, clock, random)
        , services{.store = store,
              .sync = sync,
              .uplink = uplink,
              .clock = clock,
              .random = random,
              .theme = stage.theme,
              .customer = customer,
              .shift = testkit::shift(),
              .dataFolder = folder.path(),
              .open = {},
              .bank = u"惠民银行"_s,
              .printing = &printing,
              .terminal = &terminal}
    {
        if (how == Play::PaperOut)
            printer.answers = "\x1a\x32\x72";
        (void)printing.settings().save(PaperKind::Roll, {PrinterWay::Network, printer.address()});
        (void)printing.settings().save(PaperKind::A4, {PrinterWay::Queue, u"office"_s});
        const bool online = how != Play::Offline;
        uplink.answer = [online, how](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (!online)
                return failure(Error::Kind::Offline, "");
            if (request.path == u"/v1/bills:fetch"_s)
                return UplinkAnswer{200, fetched()};
            if (request.path == u"/v1/operations:batch"_s && isBooked(how))
                return UplinkAnswer{200, booked(request)};
            return UplinkAnswer{200,
                {{u"changes"_s, QJsonArray()}, {u"cursor"_s, u"1"_s}, {u"more"_s, false},
                    {u"epoch"_s, u"e"_s}}};
        };
        (void)store.run(seedBillpay);
        (void)store.run(fillTill);
        if (how == Play::Payer)
            (void)store.run([](Database& database) {
                PayPolicy policy;
                policy.validFrom = QDate(2026, 1, 1);
                policy.identifyCashFrom = Money::fen(10'000);
                return PayPolicyRepository(database).apply(u"2026-01-01"_s, toJson(policy));
            });
        if (how == Play::Served)
            served = *store.run(seedCustomer).result();
        if (online)
            sync.start();
    }

    testkit::FixedClock clock;
    testkit::FixedRandom random;
    testkit::FakeUplink uplink;
    SimulatedTerminal terminal;
    CurrentCustomer customer;
    QTemporaryDir folder;
    testkit::FakeReceiptPrinter printer;
    Printing printing{folder.path(), folder.filePath(u"no-cups"_s)};
    Store store;
    SyncEngine sync;
    Services services;
    Customer served; ///< null unless the scene shows whose record it is
};

template <class Widget>
Widget* named(QWidget* window, const char* name)
{
    return window->findChild<Widget*>(QLatin1StringView(name));
}

bool waitFor(const std::function<bool()>& question)
{
    return QTest::qWaitFor(question, 5000);
}

/// A card is read instead of cash counted.
void playCard(QWidget* window)
{
    const auto ways = named<QWidget>(window, "bill.mode")->findChildren<QAbstractButton*>();
    ways.at(1)->click();
    auto* reader = named<QLineEdit>(window, "bill.instrument");
    QTest::keyClicks(reader, u"6222020011120186"_s);
    QTest::keyClick(reader, Qt::Key_Return);
}

/// The bills wait while another account is fetched.
void playBasket(QWidget* window)
{
    QTest::keyClick(window, Qt::Key_F7);
    auto* account = named<QLineEdit>(window, "bill.account");
    QTest::keyClicks(account, u"3205018643"_s);
    QTest::keyClick(account, Qt::Key_Return);
    auto* due = named<QLabel>(window, "bill.due");
    waitFor([&] { return due->text() == u"374.80"_s; });
    QTest::keyClicks(named<QLineEdit>(window, "bill.received"), u"400"_s);
}

/// The customer's own bill is one key away.
bool playServed(QWidget* window)
{
    const auto own
        = [window] { return named<QAbstractButton>(window, "bill.own.320500-electricity-1"); };
    if (!waitFor([&] { return own() != nullptr; }))
        return false;
    own()->click();
    return true;
}

/// The page stands, and the desk knows its biller and its printer.
bool stands(QWidget* window)
{
    return waitFor([window] {
        const auto* fetch = named<QAbstractButton>(window, "bill.fetch");
        const auto* state = named<Pill>(window, "print.state");
        return fetch && fetch->isEnabled() && state && state->look().mood != Mood::Neutral;
    });
}

/// Types the account and, when there are bills, what the customer hands over.
void playBills(QWidget* window, Play how)
{
    auto* account = named<QLineEdit>(window, "bill.account"); // made anew for the biller
    QTest::keyClicks(account, u"3205018642"_s);
    QTest::keyClick(account, Qt::Key_Return);
    if (how == Play::Offline)
        return;
    auto* due = named<QLabel>(window, "bill.due");
    waitFor([&] { return due->text() == u"187.40"_s; });
    if (how == Play::Card)
        return playCard(window);
    if (how == Play::Basket)
        return playBasket(window);
    QTest::keyClicks(named<QLineEdit>(window, "bill.received"), u"200"_s);
    if (how == Play::Payer)
        waitFor([window] { return isPayerNoted(*window); });
    if (how == Play::Cash || how == Play::Payer)
        return;
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    waitFor([&] { return due->text() == u"0.00"_s; });
    if (!isBooked(how))
        return;
    auto* note = named<QLabel>(window, "print.note");
    if (how == Play::PaperOut)
        waitFor([&] { return named<KeyButton>(window, "print.retry") != nullptr; });
    else
        waitFor([&] { return note->isVisible() && !note->text().endsWith(u'…'); });
    if (how == Play::Day)
        QTest::keyClick(window, Qt::Key_H, Qt::ControlModifier);
    if (how == Play::Electronic)
        QTest::mouseClick(named<QWidget>(window, "bill.kind.electronic"), Qt::LeftButton);
}

/// False when the page did not come so far: the scene is not ready then, and says so.
bool play(QWidget* window, Play how)
{
    if (!stands(window))
        return false;
    if (how == Play::Served)
        return playServed(window);
    playBills(window, how);
    return true;
}

std::unique_ptr<QWidget> page(const Stage& stage, Play how)
{
    auto* bench = new Bench(stage, how);
    bench->customer.start(
        {u"A037"_s, u"王*明"_s, u"138****5678"_s, stage.chinese ? u"金卡"_s : u"Gold"_s,
            bench->clock.nowUtc().addSecs(-222), bench->served.id});
    auto window = std::make_unique<MainWindow>(
        bench->services, tellerOf(bench->services, stage.chinese), railWith({u"billpay"_s}));
    bench->setParent(window.get());
    QTimer::singleShot(50, window.get(), [shown = window.get(), bench, how] {
        (void)QTest::qWaitForWindowActive(shown); // keys are its own only then
        waitFor(
            [&] { return how == Play::Offline || testkit::hasTalked(bench->sync, bench->uplink); });
        QTest::keyClick(shown, Qt::Key_4, Qt::ControlModifier);
        shown->setProperty("played", play(shown, how));
    });
    return window;
}

bool played(const QWidget& window)
{
    return window.property("played").toBool();
}

} // namespace

void Billpay(Scenes& scenes)
{
    for (const auto& [name, how] : {std::pair{u"billpay-cash"_s, Play::Cash},
             {u"billpay-recorded"_s, Play::Recorded}, {u"billpay-offline"_s, Play::Offline},
             {u"billpay-booked"_s, Play::Booked}, {u"billpay-electronic"_s, Play::Electronic},
             {u"billpay-paper-out"_s, Play::PaperOut}, {u"billpay-card"_s, Play::Card},
             {u"billpay-basket"_s, Play::Basket}, {u"billpay-served"_s, Play::Served},
             {u"billpay-payer"_s, Play::Payer}, {u"billpay-day"_s, Play::Day}})
        scenes.lookPage(name, [how = how](const Stage& stage) { return page(stage, how); }, played);
}

} // namespace hui::look
