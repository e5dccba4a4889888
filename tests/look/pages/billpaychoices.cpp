// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"
#include "modules/billpay/ui/BillpayPage.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/billpay/ui/BillpayDesk.h"

/// What a biller asks between the account and the money: which of the account's things is meant,
/// which plan is bought.
namespace hui::look {

namespace {

using namespace hui::testkit;

Biller biller(const char* category, const QString& name, const QString& nameEn)
{
    Biller made = *billerFromJson(billerValue(u"w1"_s), u"w1"_s);
    made.category = QString::fromLatin1(category);
    made.name = name;
    made.nameEn = nameEn;
    return made;
}

Biller campus()
{
    Biller made = biller("campus", u"苏州市样例学院缴费处"_s, u"Suzhou Sample College Cashier"_s);
    made.terms.parameters.first().label = {u"学号"_s, u"Student no."_s};
    made.terms.secondQuery = true;
    return made;
}

Biller topUp()
{
    Biller made
        = biller("topup", u"苏州市样例话费充值中心"_s, u"Suzhou Sample Mobile Top-up Centre"_s);
    made.terms.parameters.first().label = {u"手机号"_s, u"Mobile no."_s};
    made.terms.fetch = FetchMode::ValidateOnly;
    for (const qint64 face : {30, 50, 100, 200, 300, 500})
        made.terms.plans.append({u"unicom-%1"_s.arg(face), Money::fen(face * 100),
            {u"%1 元话费"_s.arg(face), u"%1 yuan of credit"_s.arg(face)}, 0, u"unicom"_s});
    return made;
}

UplinkAnswer networkOfTheNumber()
{
    UplinkAnswer answer = openBills(QJsonArray());
    answer.body.insert(u"network"_s, u"unicom"_s);
    return answer;
}

/// The page with the desk it stands on.
class BillpaychoicesWindow : public PageWindow {
public:
    BillpaychoicesWindow(const Biller& biller, const UplinkAnswer& answer)
        : m_desk(billpayMigrations() + parkedFormMigrations())
    {
        m_desk.uplink.answer = [answer](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path == u"/v1/bills:fetch"_s)
                return answer;
            return UplinkAnswer{200,
                {{u"changes"_s, QJsonArray()}, {u"cursor"_s, u"1"_s}, {u"more"_s, false},
                    {u"epoch"_s, u"e"_s}}};
        };
        m_desk.run([&biller](Database& database) -> Result<Done> {
            CatalogueRepository catalogue(database);
            const QJsonObject city{{u"code"_s, u"320500"_s}, {u"name"_s, u"苏州市"_s},
                {u"name_en"_s, u"Suzhou"_s}, {u"province"_s, u"江苏省"_s},
                {u"initials"_s, u"sz"_s}};
            HUI_ASSERT(catalogue.apply(u"city"_s, u"320500"_s, city).has_value());
            HUI_ASSERT(catalogue.apply(u"biller"_s, biller.id, billerToJson(biller)).has_value());
            HUI_ASSERT(openTill(database, opening()).has_value());
            return Done{};
        });
        m_desk.sync.start();
        standInShell(*this, m_desk.services(), u"billpay"_s);
    }

    ~BillpaychoicesWindow() override
    {
        delete findChild<MainWindow*>();
    } // before what it works with

    bool isConnected() const { return hasTalked(m_desk.sync, m_desk.uplink); }

    bool hasAsked() const
    {
        return std::ranges::any_of(m_desk.uplink.seen(),
            [](const UplinkRequest& one) { return one.path == u"/v1/bills:fetch"_s; });
    }

private:
    DeskFixture m_desk;
};

/// The account is typed as soon as it can be asked for.
bool shows(const QWidget& shown, const char* choice)
{
    const auto& window = static_cast<const BillpaychoicesWindow&>(shown);
    const auto* biller = window.findChild<QComboBox*>(u"bill.biller"_s);
    auto* account = window.findChild<QLineEdit*>(u"bill.account"_s);
    if (account->text().isEmpty() && window.isConnected() && biller && biller->count() > 0) {
        QTest::keyClicks(account, testkit::account);
        QTest::keyClick(account, Qt::Key_Return);
    }
    const auto* asked = window.findChild<QWidget*>(QLatin1StringView(choice));
    return window.hasAsked() && asked && asked->isVisible();
}

void choice(Scenes& scenes, const QString& name, const char* object, const Biller& biller,
    const UplinkAnswer& answer)
{
    scenes.lookPage(
        name,
        [biller, answer](const Stage&) -> std::unique_ptr<QWidget> {
            return std::make_unique<BillpaychoicesWindow>(biller, answer);
        },
        [object](const QWidget& window) { return shows(window, object); });
}

} // namespace

void billpaychoices(Scenes& scenes)
{
    const UplinkAnswer things = thingsOf({{u"T-1"_s, u"2026 年春季学费"_s},
        {u"T-2"_s, u"2026 年春季住宿费"_s}, {u"T-3"_s, u"教材资料费"_s}});
    choice(scenes, u"billpay-things"_s, "bill.thing", campus(), things);
    choice(scenes, u"billpay-plans"_s, "bill.plan", topUp(), networkOfTheNumber());
}

} // namespace hui::look
