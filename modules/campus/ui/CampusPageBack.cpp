// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Approval.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/campus/ui/CampusPage.h"
#include "modules/campus/ui/CampusText.h"
#include "modules/campus/ui/FeePaymentsCard.h"
#include "ui/CashBackCard.h"
#include "ui/CashOutGuard.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"

#include <QStackedWidget>

namespace hui::campus {

using namespace Qt::StringLiterals;

/// The school is asked: an act of its own, and no cash moves.
void CampusPage::startCancel(const DeskFees& payment)
{
    m_undoing = payment;
    QStringList items;
    for (const FeeItem& item : payment.fees.items)
        items.append(nameShown(item));
    m_back->ask({tr("Take the payment back"),
        tr("%1, %2").arg(payment.fees.student.name, items.join(u" · "_s)), payment.due(),
        tr("The school is asked to let it go. Give no money back before it has agreed."),
        tr("Ask the school")});
    m_right->setCurrentWidget(m_back);
}

/// The drawer's pieces are proposed, and counted as they are handed out.
void CampusPage::startRefund(const DeskFees& payment)
{
    if (!m_guard->mayGoOn(payment.due(), *m_message))
        return;
    m_undoing = payment;
    m_back->payOut(payment.due(),
        tr("%1, %2").arg(payment.fees.student.name, payment.fees.student.schoolName), m_till);
    m_right->setCurrentWidget(m_back);
}

void CampusPage::closeBack()
{
    m_undoing.reset();
    m_guard->reset();
    closeSlip();
}

void CampusPage::renewUndo(const QUuid& payment)
{
    if (m_undoOf == payment)
        return;
    m_undoOf = payment;
    m_undoId = newOperationId(m_services.clock, m_services.random);
}

void CampusPage::cancel(const Countersign& approval)
{
    if (!m_undoing)
        return;
    renewUndo(m_undoing->id);
    const CancelFees request{m_undoId, m_services.shift, m_undoing->id,
        tr("At the customer's wish"), isOnline(), approval, m_services.clock.nowUtc()};
    m_back->setBusy(true);
    const auto work = [request](Database& database) { return cancelFees(database, request); };
    whenDone(m_services.store.run(work), this, [this, request](const Result<DeskFees>& outcome) {
        if (needsSignature(outcome))
            return askSignature(
                {feeSignature(request.operation, u"campus.cancel"_s, *m_undoing, request.reason),
                    signedUse(request, &CancelFees::approval, cancelFees)},
                [this](const Countersign& approved) { cancel(approved); });
        undone(outcome);
    });
}

void CampusPage::refund(const CashCount& pieces, const Countersign& approval)
{
    if (!m_undoing)
        return;
    renewUndo(m_undoing->id);
    const RefundFees request{
        m_undoId, m_services.shift, m_undoing->id, pieces, approval, m_services.clock.nowUtc()};
    m_back->setBusy(true);
    const auto work = [request](Database& database) { return refundFees(database, request); };
    whenDone(
        m_services.store.run(work), this, [this, request, pieces](const Result<DeskFees>& outcome) {
            if (needsSignature(outcome))
                return askSignature({feeSignature(request.operation, u"campus.refund"_s, *m_undoing,
                                         textOf(outcome.error())),
                                        signedUse(request, &RefundFees::approval, refundFees)},
                    [this, pieces](const Countersign& approved) { refund(pieces, approved); });
            undone(outcome);
        });
}

bool CampusPage::needsSignature(const Result<DeskFees>& outcome)
{
    m_back->setBusy(false);
    return !outcome && outcome.error().kind == Error::Kind::NeedsApproval && m_undoing;
}

void CampusPage::undone(const Result<DeskFees>& outcome)
{
    if (outcome)
        return backIsRecorded(*outcome);
    m_message->say(outcome.error()); // under the same id it is never done twice
    readPayments();
}

void CampusPage::backIsRecorded(const DeskFees& payment)
{
    m_undoOf = {};
    m_undoing.reset();
    m_guard->reset();
    if (payment.state() == FeeState::Refunded)
        m_message->say(Mood::Ok, tr("Given back %1").arg(payment.due().toString()));
    else
        m_message->say(Mood::Info, tr("The school is asked to let it go"),
            tr("Give no money back before it has agreed."));
    showSlip(payment, false);
    m_services.sync.wake();
    readPayments();
    readTill();
}

} // namespace hui::campus
