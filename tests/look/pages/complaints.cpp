// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayPolicyRepository.h"
#include "modules/billpay/Complain.h"
#include "modules/billpay/ComplaintRepository.h"
#include "modules/billpay/ComplaintWire.h"
#include "modules/billpay/ui/BillpayPage.h"
#include "tests/look/Look.h"
#include "tests/modules/billpay/BillpayScene.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"

#include <QAbstractItemModel>
#include <QVBoxLayout>

/// The complaints of a desk: one overdue, one with the biller, one whose money waits, one rejected.
namespace hui::look {

namespace {

using namespace hui::testkit;

/// A complaint of the picture.
struct Shown {
    int daysAgo; ///< raised; paid a day before
    ComplaintReason reason;
    QString text;
    ComplaintStatus status;
};

const QList<Shown> complaintsShown{
    {12, ComplaintReason::WrongAccount, u"户号输错一位，款项入了他人户"_s,
        ComplaintStatus::Assigned},
    {2, ComplaintReason::NotReceived, u"缴费后仍显示欠费"_s, ComplaintStatus::Assigned},
    {5, ComplaintReason::PaidTwice, u"手机上已缴过一次"_s, ComplaintStatus::PendingRefund},
    {8, ComplaintReason::NotUpdated, u"公众号未显示缴费记录"_s, ComplaintStatus::Rejected},
};

QDateTime daysAgo(int days)
{
    return noon.addDays(-days);
}

Payment paidOn(Database& database, const QDateTime& at, const QString& number)
{
    PayBill request = paying();
    request.account = number;
    request.at = at;
    request.fetchedAt = at.addSecs(-60);
    request.fetchExpires = at.addSecs(600);
    request.shift.businessDate = at.date();
    request.shift.till = number.last(2); // none was returned, so each day has a till of its own
    request.shift.operatorId = number.last(4);
    HUI_ASSERT(openTill(database,
        {operationId(), request.shift, issuedCash(), issuedCash(), signature(), at.addSecs(-3600)})
            .has_value());
    HUI_ASSERT(payBill(database, request).has_value());
    setOutbox(database, request.operation, OutboxState::Accepted);
    return stored(database, request.operation);
}

void complain(Database& database, const Shown& shown, const QString& number)
{
    const QDateTime at = daysAgo(shown.daysAgo);
    RaiseComplaint request{
        following(paidOn(database, at.addDays(-1), number).operation), shown.reason};
    request.of.reason = shown.text;
    request.of.at = at;
    request.of.shift.businessDate = at.date();
    HUI_ASSERT(raiseComplaint(database, request).has_value());
    const QUuid id = request.of.operation;
    QList<ComplaintStep> steps{{ComplaintStatus::Assigned, at.addSecs(4)}};
    if (shown.status == ComplaintStatus::Assigned) {
        setOutbox(database, id, OutboxState::Unknown);
    } else {
        steps.append({shown.status, at.addDays(2)});
        answer(database, id, {{u"decision"_s, nameOf(shown.status)}});
    }
    HUI_ASSERT(ComplaintRepository(database)
            .apply(id.toString(QUuid::WithoutBraces), complaintToJson(u"0512-08"_s, steps))
            .has_value());
}

Result<Done> seedComplaints(Database& database)
{
    CatalogueRepository catalogue(database);
    PayPolicy policy;
    policy.validFrom = QDate(2026, 1, 1);
    policy.complaintWorkdays = {{u"D11"_s, 5}, {u"D21"_s, 7}, {u"D22"_s, 5}};
    HUI_ASSERT(catalogue.apply(u"biller"_s, u"w1"_s, billerValue(u"w1"_s)).has_value());
    HUI_ASSERT(catalogue.apply(u"policy"_s, u"desk"_s, policyValue()).has_value());
    HUI_ASSERT(PayPolicyRepository(database).apply(u"2026-01-01"_s, toJson(policy)).has_value());
    int number = 0;
    for (const Shown& shown : complaintsShown)
        complain(database, shown, u"320501864%1"_s.arg(number++));
    return Done{};
}

/// One of another desk whose biller gave the money back: any desk of the branch may hand it out.
Result<Done> seedGranted(Database& database)
{
    if (const auto seeded = seedComplaints(database); !seeded)
        return seeded;
    HUI_ASSERT(openTill(database, opening()).has_value());
    const ComplaintTold about{operationId(), u"D21"_s, u"户号输错一位，款项入了他人户"_s,
        shift().businessDate.addDays(5), noon.addDays(-5), u"0218"_s, u"0218"_s, u"w1"_s,
        u"******8643"_s, Money::fen(6420), Money::fen(6420)};
    return ComplaintRepository(database)
               .apply(operationId().toString(QUuid::WithoutBraces),
                   complaintToJson(u"0512-08"_s,
                       {{ComplaintStatus::Assigned, noon.addDays(-5)},
                           {ComplaintStatus::PendingRefund, noon.addDays(-1)}},
                       about))
               .has_value()
        ? Result<Done>(Done{})
        : failure(Error::Kind::Storage, "not told");
}

/// A page with the desk it stands on.
class ComplaintsWindow : public QWidget {
public:
    explicit ComplaintsWindow(Result<Done> (*seeding)(Database&))
        : m_desk(billpayMigrations())
    {
        m_desk.run(seeding);
        auto* page = new BillpayPage(m_desk.services(), this);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        page->openWith(u"complaints"_s);
    }

    ~ComplaintsWindow() override { delete findChild<BillpayPage*>(); } // before what it works with

private:
    DeskFixture m_desk;
};

bool isRead(const QWidget& window)
{
    const auto* table = window.findChild<TableView*>(u"complaints.table"_s);
    return table && table->model()->rowCount() == complaintsShown.size();
}

/// The one of the other desk is chosen, with its button.
bool isGrantedChosen(const QWidget& window)
{
    auto* table = window.findChild<TableView*>(u"complaints.table"_s);
    const auto* cash = window.findChild<KeyButton*>(u"complaints.cash"_s);
    if (!table || table->model()->rowCount() <= complaintsShown.size())
        return false;
    for (int row = 0; row < table->model()->rowCount() && !cash->isEnabled(); ++row)
        table->selectRow(row);
    return cash->isEnabled();
}

} // namespace

void complaints(Scenes& scenes)
{
    scenes.lookPage(
        u"complaints"_s,
        [](const Stage&) -> std::unique_ptr<QWidget> {
            return std::make_unique<ComplaintsWindow>(seedComplaints);
        },
        isRead);
    scenes.lookPage(
        u"complaints-payout"_s,
        [](const Stage&) -> std::unique_ptr<QWidget> {
            return std::make_unique<ComplaintsWindow>(seedGranted);
        },
        isGrantedChosen);
}

} // namespace hui::look
