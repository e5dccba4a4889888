// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Approval.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/campus/ui/CampusPage.h"
#include "modules/campus/ui/FeeCashCard.h"
#include "modules/campus/ui/FeeSlipCard.h"
#include "modules/campus/ui/FeesCard.h"
#include "modules/campus/ui/SchoolEnquiry.h"
#include "modules/campus/ui/StudentCard.h"
#include "ui/AuthoriseDialog.h"
#include "ui/CashBackCard.h"
#include "ui/CurrentCustomer.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"

#include <QStackedWidget>

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

ApprovalRequest CampusPage::feeSignature(
    const QUuid& operation, const QString& kind, const DeskFees& payment) const
{
    const Student& student = payment.fees.student;
    ApprovalRequest request;
    request.operation = operation;
    request.kind = kind;
    request.maker = m_services.shift;
    request.title = signatureTitle(kind);
    request.amount = payment.due();
    request.facts = {{tr("School"), student.schoolName}, {tr("Student"), student.name}};
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
    m_fees->setFees(fees, m_services.shift.businessDate);
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
    m_student->startAnew();
    m_student->focusFirst();
}

QJsonObject CampusPage::putAway()
{
    if (m_isPaying || m_right->currentWidget() == m_back)
        return {};
    const QJsonObject kept = m_student->entered();
    closeBack();
    dropFees();
    m_student->startAnew();
    m_message->clear();
    return kept;
}

void CampusPage::bringBack(const QJsonObject& kept)
{
    m_student->restore(kept);
    m_student->askAgain();
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
    if (!m_read)
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
        isOnline(), approval, m_services.clock.nowUtc(), m_services.customer.record(), taking->way};
    m_isPaying = true;
    m_cash->setBusy(true);
    const auto work = [request](Database& database) { return payFees(database, request); };
    whenDone(m_services.store.run(work), this,
        [this](const Result<DeskFees>& outcome) { paid(outcome); });
}

void CampusPage::paid(const Result<DeskFees>& outcome)
{
    m_cash->setBusy(false);
    m_isPaying = !outcome && outcome.error().kind == Error::Kind::Unknown;
    if (!outcome && outcome.error().kind == Error::Kind::NeedsApproval && m_read) {
        DeskFees made{.id = m_payId, .fees = *m_read};
        made.parts = m_fees->parts().value_or(QList<FeePart>());
        return askSignature(feeSignature(m_payId, u"campus.pay"_s, made),
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

void CampusPage::askSignature(
    const ApprovalRequest& request, const std::function<void(const Countersign&)>& go)
{
    authorise(request, m_services.uplink, m_services.clock, this,
        [go, shown = fingerprintOf(request)](const std::optional<Approval>& approval) {
            if (approval)
                go({approval->id, approval->approverId, approval->approverName, shown});
        });
}

} // namespace hui::campus
