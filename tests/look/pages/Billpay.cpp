// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/CatalogueWire.h"
#include "app/core/JsonReader.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/PaymentTerminal.h"
#include "app/till/TillRepository.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/ui/BillpayPage.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/look/Look.h"
#include "tests/testkit/Fixed.h"
#include "ui/CurrentCustomer.h"
#include "ui/MainWindow.h"
#include "ui/TableView.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
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

Result<Done> seed(Database& database)
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

/// Everything the window is made with; lives as long as its window.
class Bench : public QObject {
public:
    Bench(const Stage& stage, bool online)
        : store(StoreSettings{.file = QStringLiteral(":memory:"),
              .migrations = catalogueMigrations() + tillMigrations() + billpay::billpayMigrations(),
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
              .dataFolder = {},
              .open = {},
              .bank = u"惠民银行"_s,
              .terminal = &terminal}
    {
        uplink.answer = [online](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (!online)
                return failure(Error::Kind::Offline, "");
            if (request.path == u"/v1/bills:fetch"_s)
                return UplinkAnswer{200, fetched()};
            return UplinkAnswer{200,
                {{u"changes"_s, QJsonArray()}, {u"cursor"_s, u"1"_s}, {u"more"_s, false},
                    {u"epoch"_s, u"e"_s}}};
        };
        (void)store.run(seed);
        (void)store.run(fillTill);
        if (online)
            sync.start();
    }

    testkit::FixedClock clock;
    testkit::FixedRandom random;
    testkit::FakeUplink uplink;
    SimulatedTerminal terminal;
    CurrentCustomer customer;
    Store store;
    SyncEngine sync;
    Services services;
};

Module billpayModule(bool chinese)
{
    Module made;
    made.id = u"billpay"_s;
    made.digit = 4;
    made.group = RailGroup::Business;
    made.icon = u"receipt-yuan"_s;
    made.title = chinese ? u"生活缴费"_s : u"Bill payment"_s;
    made.makePage = [](const Services& services, QWidget* parent) {
        return new billpay::BillpayPage(services, parent);
    };
    return made;
}

Operator teller(Bench& bench, bool chinese)
{
    Session session;
    session.shift = testkit::shift();
    session.bankName = u"惠民银行"_s;
    session.branchName = chinese ? u"青云路智慧网点"_s : u"Qingyun Rd"_s;
    return {session, std::make_shared<PasswordProof>(u"x"_s, bench.random)};
}

template <class Widget>
Widget* named(QWidget* window, const char* name)
{
    return window->findChild<Widget*>(QLatin1StringView(name));
}

void waitFor(const std::function<bool()>& question)
{
    (void)QTest::qWaitFor(question, 5000);
}

/// How far a payment has come in a picture, and how it is paid.
enum class Picture { Cash, Recorded, Offline, Card, Basket };

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

/// Types the account and, when there are bills, what the customer hands over.
void play(QWidget* window, Picture picture)
{
    auto* account = named<QLineEdit>(window, "bill.account");
    auto* fetch = named<QAbstractButton>(window, "bill.fetch");
    waitFor([&] { return fetch->isEnabled(); });
    QTest::keyClicks(account, u"3205018642"_s);
    QTest::keyClick(account, Qt::Key_Return);
    if (picture == Picture::Offline)
        return;
    auto* due = named<QLabel>(window, "bill.due");
    waitFor([&] { return due->text() == u"187.40"_s; });
    if (picture == Picture::Card)
        return playCard(window);
    if (picture == Picture::Basket)
        return playBasket(window);
    QTest::keyClicks(named<QLineEdit>(window, "bill.received"), u"200"_s);
    if (picture == Picture::Cash)
        return;
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    waitFor([&] { return due->text() == u"0.00"_s; });
}

std::unique_ptr<QWidget> page(const Stage& stage, Picture picture)
{
    const bool online = picture != Picture::Offline;
    auto* bench = new Bench(stage, online);
    bench->customer.start({u"A037"_s, u"王*明"_s, u"138****5678"_s,
        stage.chinese ? u"金卡"_s : u"Gold"_s, bench->clock.nowUtc().addSecs(-222)});
    auto window = std::make_unique<MainWindow>(
        bench->services, teller(*bench, stage.chinese), std::vector{billpayModule(stage.chinese)});
    bench->setParent(window.get());
    QTimer::singleShot(50, window.get(), [shown = window.get(), bench, online, picture] {
        waitFor([&] { return !online || bench->sync.status().link == Link::Idle; });
        QTest::keyClick(shown, Qt::Key_4, Qt::ControlModifier);
        play(shown, picture);
        shown->setProperty("played", true);
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
    const auto add = [&scenes](const QString& name, Picture picture) {
        scenes.lookPage(
            name, [picture](const Stage& stage) { return page(stage, picture); }, played);
    };
    add(u"billpay-cash"_s, Picture::Cash);
    add(u"billpay-recorded"_s, Picture::Recorded);
    add(u"billpay-offline"_s, Picture::Offline);
    add(u"billpay-card"_s, Picture::Card);
    add(u"billpay-basket"_s, Picture::Basket);
}

} // namespace hui::look
