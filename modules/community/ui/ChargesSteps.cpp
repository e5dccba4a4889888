// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Approval.h"
#include "app/casework/CaseRepository.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/Masking.h"
#include "app/core/OperationId.h"
#include "app/customer/Certificate.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/community/ChargePaper.h"
#include "modules/community/PayCharge.h"
#include "modules/community/UndoCharge.h"
#include "modules/community/ui/ChargeTableModel.h"
#include "modules/community/ui/ChargesView.h"
#include "modules/community/ui/PatientCard.h"
#include "modules/community/ui/ReasonBox.h"
#include "ui/CashBackCard.h"
#include "ui/CashOutGuard.h"
#include "ui/CurrentCustomer.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"
#include "ui/PayTaking.h"
#include "ui/PrintBox.h"
#include "ui/SignOperation.h"

#include <QDir>
#include <QStackedWidget>

// What the page does with the money of visits and deposits.

namespace hui::community {

using namespace Qt::StringLiterals;

void ChargesView::setCase(const QUuid& caseId)
{
    m_caseId = caseId;
    m_take->setSubtitle(caseId.isNull() ? QString() : tr("For case %1").arg(caseNumber(caseId)));
}

/// The case that is gone on with, until its money has moved, or it is given up with Esc. What the
/// customer entered is put in, when it `fills` the page; the teller asks the hospital.
void ChargesView::takeOn(const QUuid& caseId, bool fills)
{
    setCase(caseId);
    if (caseId.isNull())
        return;
    const auto read = [caseId, device = m_services.device](
                          Database& database) { return caseAtDesk(database, caseId, device); };
    const auto told = [this, caseId, fills](const Result<std::optional<Case>>& found) {
        if (m_caseId != caseId)
            return;
        if (found && *found)
            return fills ? fillIn(**found) : void();
        setCase({});
        if (!found)
            return m_message->say(found.error());
        m_message->say(Mood::Warn, tr("This desk does not have the case"),
            tr("What is paid now is not part of it. Take the case over first."));
    };
    whenDone(m_services.store.run(read), this, told);
}

/// A document that was entered is a resident's; whoever has another shows it.
void ChargesView::fillIn(const Case& begun)
{
    const QString hospital = begun.entries.value(u"hospital"_s).trimmed();
    const QString patient = begun.entries.value(u"patient"_s).trimmed();
    if (hospital.isEmpty() && patient.isEmpty())
        return; // taken in at the counter, with no more than what it is about
    m_patient->look(hospital,
        {{u"name"_s, patient}, {u"kind"_s, nameOf(CertificateKind::ResidentId)},
            {u"country"_s, u"CHN"_s}, {u"number"_s, begun.entries.value(u"document"_s)}});
    if (const qint64 yuan = begun.entries.value(u"deposit"_s).toLongLong(); m_amount && yuan > 0)
        m_amount->edit()->setValue(Money::fen(yuan * 100));
    m_message->say(Mood::Info, tr("For case %1").arg(caseNumber(begun.id)),
        tr("The customer wrote: %1. The hospital is asked once the patient has agreed.")
            .arg(hospital));
}

/// The same for the same act until it is done: a retry changes nothing.
QUuid ChargesView::operationFor(const QString& act, const QUuid& what)
{
    if (m_undoOf != what || m_undoAct != act) {
        m_undoOf = what;
        m_undoAct = act;
        m_undoId = newOperationId(m_services.clock, m_services.random);
    }
    return m_undoId;
}

ApprovalRequest ChargesView::signatureFor(
    const QUuid& operation, const QString& kind, const QString& title, const Charge& charge) const
{
    ApprovalRequest request;
    request.operation = operation;
    request.kind = kind;
    request.maker = m_services.shift;
    request.title = title;
    request.amount = charge.amount;
    request.reason = m_reason->currentText();
    request.facts = {{tr("Hospital"), charge.hospitalName},
        {tr("Patient"), maskName(charge.patient)}, {tr("For"), charge.what}};
    return request;
}

void ChargesView::askSignature(
    const ToSign& what, const std::function<void(const Countersign&)>& go)
{
    signOperation(
        {m_services.store, m_services.uplink, m_services.clock}, what, this, *m_message, go);
}

void ChargesView::pay(const Countersign& approval)
{
    const auto charge = wanted();
    if (!charge || m_busy)
        return;
    const auto taking = m_taking->taking();
    if (!taking)
        return;
    if (m_payId.isNull() || m_payFor != charge->subject)
        m_payId = newOperationId(m_services.clock, m_services.random);
    m_payFor = charge->subject;
    const PayCharge request{m_payId, m_services.shift, *charge, taking->in, taking->out, isOnline(),
        approval, m_services.clock.nowUtc(), m_customer, m_services.customer.record(), taking->way,
        m_services.device, m_caseId};
    m_busy = true;
    choiceChanged();
    const auto work = [request](Database& database) { return payCharge(database, request); };
    whenDone(m_services.store.run(work), this, [this, request](const Result<DeskCharge>& outcome) {
        m_busy = false;
        choiceChanged();
        if (!outcome && outcome.error().kind == Error::Kind::NeedsApproval) {
            ApprovalRequest asked = signatureFor(
                m_payId, u"community.charge"_s, tr("Take money for a hospital"), request.charge);
            asked.reason = textOf(outcome.error());
            asked.channel = nameOf(request.way.mode);
            asked.changes = {{tr("Payment"), tr("to be paid"), stateText(ChargeState::Paid)}};
            if (request.way.isCash())
                asked.changes += drawerChange(m_till, request.charge.amount);
            return askSignature({asked, signedUse(request, &PayCharge::approval, payCharge)},
                [this](const Countersign& given) { pay(given); });
        }
        paid(outcome);
    });
}

void ChargesView::paid(const Result<DeskCharge>& outcome)
{
    if (!outcome)
        return m_message->say(outcome.error());
    m_payId = {};
    setCase({});
    m_message->clear();
    m_taking->startAnew();
    if (m_amount)
        m_amount->edit()->clear();
    m_isNew = true;
    showPaper(*outcome, false);
    m_services.sync.wake();
    refresh();
}

void ChargesView::act()
{
    const auto row = chosen();
    if (!row || m_busy)
        return;
    if (row->state() == ChargeState::Paid)
        return undo(*row, {});
    if (row->state() != ChargeState::DueBack || !m_guard->mayGoOn(row->cashBack(), *m_message))
        return;
    m_handingOut = row;
    m_handOut->payOut(
        row->cashBack(), tr("%1, %2").arg(row->charge.patient, row->charge.what), m_till);
    m_right->setCurrentWidget(m_handOut);
}

void ChargesView::undo(const DeskCharge& charge, const Countersign& approval)
{
    const UndoCharge request{operationFor(u"undo"_s, charge.operation), m_services.shift,
        charge.operation, m_reason->reason(), isOnline(), approval, m_services.clock.nowUtc()};
    const auto work = [request](Database& database) { return undoCharge(database, request); };
    const auto told = [this, charge, request](const Result<DeskCharge>& outcome) {
        if (!outcome && outcome.error().kind == Error::Kind::NeedsApproval) {
            ApprovalRequest asked = signatureFor(m_undoId, u"community.uncharge"_s,
                tr("Ask a payment back from the hospital"), charge.charge);
            asked.changes
                = {{tr("Payment"), stateText(charge.state()), stateText(ChargeState::Undoing)}};
            return askSignature({asked, signedUse(request, &UndoCharge::approval, undoCharge)},
                [this, charge](const Countersign& given) { undo(charge, given); });
        }
        settled(outcome);
    };
    whenDone(m_services.store.run(work), this, told);
}

void ChargesView::release(const Countersign& approval)
{
    const auto of = stay();
    const auto charge = wanted();
    if (!of || !charge)
        return;
    const ReleaseDeposit request{operationFor(u"release"_s, of->id), m_services.shift, *of,
        charge->amount, m_reason->reason(), isOnline(), approval, m_services.clock.nowUtc(),
        m_services.device, m_caseId};
    const auto work = [request](Database& database) { return releaseDeposit(database, request); };
    whenDone(m_services.store.run(work), this,
        [this, of, charge, request](const Result<DeskCharge>& outcome) {
            if (!outcome && outcome.error().kind == Error::Kind::NeedsApproval) {
                ApprovalRequest wanting = signatureFor(m_undoId, u"community.uncharge"_s,
                    tr("Give back a part of a deposit"), *charge);
                const Money left = Money::fen(of->balance().minor() - charge->amount.minor());
                wanting.changes
                    = {{tr("Balance of the deposit"), of->balance().toString(), left.toString()}};
                return askSignature(
                    {wanting, signedUse(request, &ReleaseDeposit::approval, releaseDeposit)},
                    [this](const Countersign& given) { release(given); });
            }
            if (outcome) {
                m_amount->edit()->clear();
                setCase({});
            }
            settled(outcome);
        });
}

/// Of the payment whose cash is counted, whichever row is looked at meanwhile.
void ChargesView::handOut(const CashCount& pieces, const Countersign& approval)
{
    if (!m_handingOut)
        return;
    const DeskCharge of = *m_handingOut;
    const RefundCharge request{operationFor(u"hand out"_s, of.operation), m_services.shift,
        of.operation, pieces, approval, m_services.clock.nowUtc(), m_services.device};
    Charge back = of.charge;
    back.amount = of.cashBack();
    m_handOut->setBusy(true);
    const auto work = [request](Database& database) { return refundCharge(database, request); };
    const auto told = [this, pieces, of, back, request](const Result<DeskCharge>& outcome) {
        m_handOut->setBusy(false);
        if (!outcome && outcome.error().kind == Error::Kind::NeedsApproval) {
            ApprovalRequest asked = signatureFor(request.operation, u"community.refund"_s,
                tr("Give back the money of a payment"), back);
            asked.channel = nameOf(PayMode::Cash);
            asked.reason = textOf(outcome.error());
            asked.changes = QList<ApprovalChange>{{tr("Payment"), stateText(of.state()),
                                stateText(ChargeState::Refunded)}}
                + drawerChange(m_till, Money::fen(-back.amount.minor()));
            return askSignature({asked, signedUse(request, &RefundCharge::approval, refundCharge)},
                [this, pieces](const Countersign& given) { handOut(pieces, given); });
        }
        if (outcome)
            m_guard->reset();
        settled(outcome);
    };
    whenDone(m_services.store.run(work), this, told);
}

/// Something was asked back or handed out, or could not be.
void ChargesView::settled(const Result<DeskCharge>& outcome)
{
    if (!outcome)
        return m_message->say(outcome.error());
    m_undoOf = {};
    if (outcome->state() == ChargeState::Refunded)
        m_message->say(Mood::Ok, tr("Given back %1").arg(outcome->charge.amount.toString()));
    else
        m_message->say(Mood::Info, tr("The hospital is asked to give it back"),
            tr("Give no money back before it has agreed."));
    showPaper(*outcome, false);
    m_services.sync.wake();
    refresh();
}

void ChargesView::printList()
{
    const SheetDocument sheet
        = chargeSheet(m_today->rows(), m_kind, m_services.shift, m_services.bank);
    const QDir folder(m_services.dataFolder + u"/receipts"_s);
    m_printer->print({sheet,
        folder.filePath(
            u"%1-list-%2.pdf"_s.arg(m_name, m_services.shift.businessDate.toString(Qt::ISODate)))});
}

} // namespace hui::community
