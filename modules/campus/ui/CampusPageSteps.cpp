// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Approval.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/Masking.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/campus/ui/CampusPage.h"
#include "modules/campus/ui/CampusText.h"
#include "modules/campus/ui/FeeCashCard.h"
#include "modules/campus/ui/FeeSlipCard.h"
#include "modules/campus/ui/FeesCard.h"
#include "modules/campus/ui/SchoolEnquiry.h"
#include "modules/campus/ui/StudentCard.h"
#include "ui/CashBackCard.h"
#include "ui/CurrentCustomer.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"

#include <QStackedWidget>

#include <algorithm>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

QString signatureTitle(const QString& kind)
{
    if (kind == u"campus.cancel")
        return CampusPage::tr("Take a school payment back");
    return kind == u"campus.refund" ? CampusPage::tr("Give back the money of a school payment")
                                    : CampusPage::tr("Take school fees");
}

} // namespace

ApprovalRequest CampusPage::feeSignature(const QUuid& operation, const QString& kind,
    const DeskFees& payment, const QString& reason) const
{
    const Student& student = payment.fees.student;
    ApprovalRequest request;
    request.operation = operation;
    request.kind = kind;
    request.maker = m_services.shift;
    request.title = signatureTitle(kind);
    request.channel = nameOf(payment.mode);
    request.amount = payment.due();
    request.facts = {{tr("School"), student.schoolName}, {tr("Student"), maskName(student.name)}};
    const bool isTaken = kind == u"campus.pay";
    for (const FeeItem& item : payment.fees.items)
        if (std::ranges::count(payment.parts, item.id, &FeePart::item) > 0)
            request.facts.append({tr("Fee"), nameShown(item)});
    request.changes = {{tr("Payment"), isTaken ? tr("to be paid") : stateText(payment.state()),
        stateText(isTaken                  ? FeeState::Paid
                : kind == u"campus.cancel" ? FeeState::Cancelling
                                           : FeeState::Refunded)}};
    if (kind != u"campus.cancel" && payment.mode == PayMode::Cash)
        request.changes += drawerChange(
            m_till, Money::fen(isTaken ? request.amount->minor() : -request.amount->minor()));
    request.reason = reason;
    return request;
}

void CampusPage::ask(const AskStudent& student)
{
    dropFees();
    m_message->clear();
    m_student->setBusy(true);
    m_enquiry->ask(m_student->school().id, student);
}

void CampusPage::feesRead(const StudentFees& fees)
{
    m_student->setBusy(false);
    m_message->clear();
    m_read = fees;
    m_payId = newOperationId(m_services.clock, m_services.random);
    m_cash->startAnew();
    m_fees->setFees(fees, m_services.shift.businessDate, m_wanted.kind);
    chooseAsParked(fees.student);
    m_fees->focusFirst();
    readTill();
}

/// A consent that is missing is taken where the records are; F5 asks again.
void CampusPage::refused(const QString& code, const QString& why)
{
    m_student->setBusy(false);
    if (code != u"guardian_missing")
        return m_message->say(Mood::Bad, tr("Not found"), why);
    m_message->say(Mood::Auth, tr("Under 14: a guardian consents first"),
        tr("Enter the student as a customer with the document the school has, and take the "
           "guardian's consent there. F5 asks the school again."));
    KeyButton* customers = m_message->addAction(tr("Customers"));
    customers->setObjectName(u"campus.customers"_s);
    connect(customers, &KeyButton::clicked, this,
        [this] { m_services.open(u"customers"_s, QString()); });
    customers->setFocus();
}

void CampusPage::dropFees()
{
    m_enquiry->forget();
    m_student->setBusy(false);
    m_read.reset();
    m_payId = {};
    m_fees->clear();
    m_cash->setDue(Money::fen(0));
    m_cash->startAnew();
}

void CampusPage::giveUp()
{
    if (m_isPaying)
        return m_message->say(Mood::Warn, tr("Whether it was recorded is not known yet"),
            tr("Take it once more; it is taken once."));
    dropFees();
    m_parked = {};
    setCase({});
    m_student->startAnew();
    m_student->focusFirst();
}

bool CampusPage::stepBack()
{
    if (m_whole->currentIndex() == 1) {
        if (!m_list->stepBack())
            showList(false);
        return true;
    }
    if (m_right->currentWidget() != m_cash) {
        closeBack();
        return true;
    }
    if (!m_read && m_caseId.isNull())
        return false;
    giveUp();
    return true;
}

void CampusPage::pay(const Countersign& approval)
{
    const auto parts = m_read ? m_fees->parts() : std::nullopt;
    const auto taking = parts ? m_cash->taking() : std::nullopt;
    if (!taking)
        return;
    const PayFees request{m_payId, m_services.shift, *m_read, *parts, taking->in, taking->out,
        isOnline(), approval, m_services.clock.nowUtc(), m_services.customer.record(), taking->way,
        m_services.device, m_caseId};
    m_isPaying = true;
    m_cash->setBusy(true);
    const auto work = [request](Database& database) { return payFees(database, request); };
    whenDone(m_services.store.run(work), this,
        [this, request](const Result<DeskFees>& outcome) { paid(outcome, request); });
}

void CampusPage::paid(const Result<DeskFees>& outcome, const PayFees& request)
{
    m_cash->setBusy(false);
    m_isPaying = !outcome && outcome.error().kind == Error::Kind::Unknown;
    if (!outcome && outcome.error().kind == Error::Kind::NeedsApproval) {
        DeskFees made{.id = request.operation, .fees = request.fees};
        made.parts = request.parts;
        made.mode = request.way.mode;
        return askSignature(
            {feeSignature(request.operation, u"campus.pay"_s, made, textOf(outcome.error())),
                signedUse(request, &PayFees::approval, payFees)},
            [this](const Countersign& approval) { pay(approval); });
    }
    if (!outcome) // also of a commit of which nobody knows: under the same id it is never done
                  // twice
        return m_message->say(outcome.error());
    giveUp(); // it is paid: the next student
    m_message->clear();
    showSlip(*outcome, true);
    m_services.sync.wake();
    readPayments();
    readTill();
}

void CampusPage::askSignature(const ToSign& what, const std::function<void(const Countersign&)>& go)
{
    signOperation(
        {m_services.store, m_services.uplink, m_services.clock}, what, this, *m_message, go);
}

} // namespace hui::campus
