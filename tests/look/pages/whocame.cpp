// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentPaper.h"
#include "modules/campus/FeePaper.h"
#include "modules/community/BookingPaper.h"
#include "modules/community/ChargePaper.h"
#include "tests/look/Look.h"
#include "tests/modules/billpay/BillpayScene.h"
#include "tests/modules/campus/CampusScene.h"
#include "tests/modules/community/ChargeScene.h"
#include "ui/ReceiptView.h"

#include <QHBoxLayout>

/// The slips of somebody who came for another: a bill, a number, a deposit and fees.
namespace hui::look {

namespace {

using namespace Qt::StringLiterals;

const QString sampleBank = u"惠民银行"_s;

CameFor daughterCame()
{
    return {u"王*明"_s, u"王*萱"_s, u"resident_id"_s, u"3205**********1231"_s};
}

ReceiptDocument billSlip()
{
    const billpay::PayBill request = testkit::paying();
    billpay::Payment payment;
    payment.operation = request.operation;
    payment.shift = request.shift;
    payment.billerName = u"苏州市示例水务中心"_s;
    payment.category = u"water"_s;
    payment.account = request.account;
    payment.holder = request.holder;
    payment.bills = request.bills;
    payment.due = Money::fen(18740);
    payment.tendered = Money::fen(20000);
    payment.change = Money::fen(1260);
    payment.at = request.at;
    payment.receiptNo = u"0512-08-20260318-000042"_s;
    payment.came = daughterCame();
    return paymentReceipt(payment, billpay::Paper::Final, sampleBank, 2);
}

ReceiptDocument numberSlip()
{
    community::DeskBooking made;
    made.booking = testkit::heldBooking();
    made.pay = testkit::operationId();
    made.legs = {OutboxState::Accepted, OutboxState::Accepted};
    made.tendered = Money::fen(5000);
    made.change = Money::fen(3000);
    made.at = testkit::counterTime;
    made.number = u"12"_s;
    made.receiptNo = u"0512-08-20260318-H00007"_s;
    made.came = daughterCame();
    return bookingReceipt(made, testkit::shift(), sampleBank);
}

ReceiptDocument depositSlip()
{
    community::DeskCharge made;
    made.charge = chargeOf(testkit::depositStay(), Money::fen(50000));
    made.operation = testkit::operationId();
    made.legs = {OutboxState::Accepted};
    made.tendered = Money::fen(50000);
    made.at = testkit::counterTime;
    made.receiptNo = u"0512-08-20260318-H00008"_s;
    made.came = daughterCame();
    return chargeReceipt(made, testkit::shift(), sampleBank, 1);
}

ReceiptDocument feesSlip()
{
    campus::DeskFees made{.id = testkit::operationId()};
    made.fees = testkit::studentFees();
    made.parts = {{u"t"_s, Money::fen(100000)}, {u"n"_s, Money::fen(12000)}};
    made.legs = {OutboxState::Accepted};
    made.tendered = Money::fen(112000);
    made.at = testkit::feeTime;
    made.receiptNo = u"0512-08-20260318-S00001"_s;
    made.schoolRef = u"XJ000001"_s;
    made.came = daughterCame();
    return feeReceipt(made, testkit::shift(), sampleBank, 1);
}

class AgentSlips : public PageWindow {
public:
    AgentSlips()
    {
        auto* row = new QHBoxLayout(this);
        int slip = 0;
        for (const ReceiptDocument& document :
            {billSlip(), numberSlip(), depositSlip(), feesSlip()}) {
            auto* view = new ReceiptView(this);
            view->setObjectName(u"whocame.slip.%1"_s.arg(++slip));
            view->setAccessibleName(document.title);
            view->setDocument(document);
            row->addWidget(view);
        }
    }
};

} // namespace

void whocame(Scenes& scenes)
{
    scenes.lookPage(
        u"whocame-slips"_s, [](const Stage&) { return std::make_unique<AgentSlips>(); });
}

} // namespace hui::look
