// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"
#include "modules/billpay/SubscriptionWire.h"
#include "modules/billpay/ui/BillpayPage.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/billpay/SubscriptionScene.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"

#include <QAbstractItemModel>

/// The agreements of a desk, and the form that takes a new one.
namespace hui::look {

namespace {

using namespace hui::testkit;

constexpr int agreementsShown = 4;

Result<Done> seedSubscriptions(Database& database)
{
    CatalogueRepository catalogue(database);
    const QJsonObject city{{u"code"_s, u"320500"_s}, {u"name"_s, u"苏州市"_s},
        {u"name_en"_s, u"Suzhou"_s}, {u"province"_s, u"江苏省"_s}, {u"initials"_s, u"szs"_s}};
    HUI_ASSERT(catalogue.apply(u"city"_s, u"320500"_s, city).has_value());
    Biller biller = *billerFromJson(billerValue(u"w1"_s), u"w1"_s);
    biller.terms.subscribable = true;
    HUI_ASSERT(catalogue.apply(u"biller"_s, u"w1"_s, billerToJson(biller)).has_value());
    HUI_ASSERT(catalogue.apply(u"policy"_s, u"desk"_s, policyValue()).has_value());
    QList<Subscribe> made;
    for (int number = 0; number < agreementsShown; ++number) {
        Subscribe one = subscribing();
        one.account = u"320501864%1"_s.arg(number);
        one.terms.day = 10 + 4 * number;
        one.terms.mode = number == 1 ? SubscriptionMode::ViewAndPay : SubscriptionMode::Auto;
        HUI_ASSERT(subscribe(database, one).has_value());
        if (number > 0)
            setOutbox(database, one.operation, OutboxState::Accepted);
        made.append(one);
    }
    HUI_ASSERT(skipNextPayment(database, about(made.at(2))).has_value());
    HUI_ASSERT(cancelSubscription(database, about(made.at(3))).has_value());
    const QList<SubscriptionRun> runs{
        {u"2026-01"_s, RunStatus::Paid, Money::fen(6320), noon.addMonths(-2)},
        {u"2026-02"_s, RunStatus::Asked, Money::fen(26320), noon.addMonths(-1)}};
    const auto told = SubscriptionRepository(database).apply(
        made.at(1).operation.toString(QUuid::WithoutBraces),
        subscriptionRunsToJson(u"0512-08"_s, runs));
    HUI_ASSERT(told.has_value());
    return Done{};
}

/// A page with the desk it stands on.
class SubscriptionsWindow : public PageWindow {
public:
    explicit SubscriptionsWindow(bool signsUp)
        : m_desk(billpayMigrations() + parkedFormMigrations())
    {
        m_desk.run(seedSubscriptions);
        standInShell(*this, m_desk.services(), u"billpay"_s, u"agreements"_s);
        if (signsUp)
            findChild<KeyButton*>(u"subscriptions.new"_s)->click();
    }

    ~SubscriptionsWindow() override
    {
        delete findChild<MainWindow*>();
    } // before what it works with

private:
    DeskFixture m_desk;
};

bool subscriptionsRead(const QWidget& window)
{
    const auto* table = window.findChild<TableView*>(u"subscriptions.table"_s);
    return table && table->model()->rowCount() == agreementsShown;
}

} // namespace

void subscriptions(Scenes& scenes)
{
    const auto add = [&scenes](const QString& name, bool signsUp) {
        scenes.lookPage(
            name,
            [signsUp](const Stage&) -> std::unique_ptr<QWidget> {
                return std::make_unique<SubscriptionsWindow>(signsUp);
            },
            subscriptionsRead);
    };
    add(u"agreements"_s, false);
    add(u"agreement-new"_s, true);
}

} // namespace hui::look
