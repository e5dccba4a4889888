// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BatchView.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/TillRepository.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/ui/BatchRun.h"
#include "modules/billpay/ui/BatchTableModel.h"
#include "modules/billpay/ui/CashCard.h"
#include "modules/billpay/ui/PayerCard.h"
#include "modules/billpay/ui/PaymentApproval.h"
#include "ui/AuthoriseDialog.h"
#include "ui/DrawerKick.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"

#include <QProgressBar>

#include <limits>

namespace hui::billpay {

BatchView::BatchView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_closing(newOperationId(services.clock, services.random))
    , m_model(new BatchTableModel(this))
    , m_run(new BatchRun(m_services, this))
{
    setAcceptDrops(true);
    setObjectName(QStringLiteral("batchView"));
    auto* list = makeList();
    auto* side = makeSide();
    layOut(list, side);
    connectParts();
    showFacts();
}

bool BatchView::isOnline() const
{
    return m_services.sync.status().link != Link::Offline;
}

/// Accounts are debited by the platform at once, so only with the line and a terminal.
void BatchView::offerModes()
{
    QList<PayMode> modes{PayMode::Cash};
    if (m_services.terminal && isOnline())
        modes += {PayMode::Card, PayMode::CustomerQr, PayMode::Account};
    m_cash->setModes(modes);
}

void BatchView::reload()
{
    if (m_run->isRunning())
        return;
    readTill();
    offerModes();
    const auto read = [](Database& database) { return BatchRepository(database).open(1); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<Batch>>& batches) {
        if (!batches)
            return m_message->say(batches.error());
        if (batches->isEmpty())
            return;
        showBatch(batches->first());
        if (m_batch->state == BatchState::Running && m_batch->tally(BatchRowState::Ready).rows > 0)
            m_message->say(Mood::Warn, tr("This list was interrupted."),
                tr("Its money was taken. Go on, or close it and give back the rest."));
    });
}

void BatchView::showBatch(const Batch& batch)
{
    m_batch = batch;
    readRows();
    showFacts();
}

void BatchView::readRows()
{
    const auto read = [id = m_batch->id](Database& database) {
        return BatchRepository(database).rows(id, 1, std::numeric_limits<int>::max());
    };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<BatchRow>>& rows) {
        if (rows)
            m_model->setRows(*rows);
        else
            m_message->say(rows.error());
    });
}

void BatchView::readTill()
{
    const Shift shift = m_services.shift;
    const auto read = [shift](Database& database) {
        return TillRepository(database).of(shift.till, shift.businessDate);
    };
    whenDone(m_services.store.run(read), this, [this](const Result<std::optional<Till>>& till) {
        if (!till)
            return m_message->say(till.error());
        const bool open = *till && (*till)->state == TillState::Active;
        showTill(open ? *till : std::nullopt);
    });
}

void BatchView::showTill(const std::optional<Till>& till)
{
    m_cash->setTill(till);
    m_stock = till ? std::optional(till->stock) : std::nullopt;
}

void BatchView::commit()
{
    if (!m_batch || m_batch->state != BatchState::Imported || m_busy)
        return;
    OpenBatch request;
    if (m_payer->isNeeded()) {
        request.payer = m_payer->payer();
        if (!request.payer)
            return;
    }
    const auto taking = m_cash->taking();
    if (!taking)
        return;
    request.batch = m_batch->id;
    request.shift = m_services.shift;
    request.mode = m_cash->mode();
    request.debit = taking->debit;
    request.cashIn = taking->in;
    request.cashOut = taking->out;
    request.online = isOnline();
    request.at = m_services.clock.nowUtc();
    open(request);
}

void BatchView::open(const OpenBatch& request)
{
    m_busy = true;
    const auto take = [request](Database& database) { return openBatch(database, request); };
    whenDone(m_services.store.run(take), this, [this, request](const Result<Batch>& batch) {
        m_busy = false;
        if (!batch && batch.error().kind == Error::Kind::NeedsApproval)
            return askToSign(request, batch.error());
        if (!batch)
            return m_message->say(batch.error());
        m_services.sync.wake();
        if (batch->mode == PayMode::Cash)
            kickDrawer(m_services.printing);
        showBatch(*batch);
        run();
    });
}

void BatchView::askToSign(const OpenBatch& request, const Error& why)
{
    const ApprovalRequest asked = approvalFor(*m_batch, m_services.shift, textOf(why));
    authorise(asked, m_services.uplink, m_services.clock, this,
        [this, request, fingerprint = fingerprintOf(asked)](
            const std::optional<Approval>& approval) {
            if (!approval)
                return;
            OpenBatch agreed = request;
            agreed.approval
                = {approval->id, approval->approverId, approval->approverName, fingerprint};
            open(agreed);
        });
}

void BatchView::run()
{
    if (!m_batch || m_batch->state != BatchState::Running || m_run->isRunning())
        return;
    m_message->clear();
    m_run->start(m_batch->id);
    showFacts();
}

void BatchView::rowEnded(const BatchRow& row)
{
    m_model->setRow(row);
    BatchTally& ready = m_batch->tallies[BatchRowState::Ready];
    BatchTally& there = m_batch->tallies[row.state];
    --ready.rows;
    ready.sum = Money::fen(ready.sum.minor() - row.taken().minor());
    ++there.rows;
    there.sum = Money::fen(there.sum.minor() + row.taken().minor());
    showFacts();
}

void BatchView::runEnded(int waiting)
{
    const int left = m_batch->tally(BatchRowState::Ready).rows;
    if (left == 0)
        m_message->say(Mood::Ok, tr("All rows are done."),
            tr("Close the list; what was not paid is given back."));
    else if (waiting > 0)
        m_message->say(Mood::Warn, tr("%n rows wait.", nullptr, waiting),
            tr("For the line, or until the platform has confirmed the money."));
    else
        m_message->say(Mood::Info, tr("Stopped. %n rows are not paid.", nullptr, left),
            tr("Go on, or close the list and give back the rest."));
    showFacts();
}

void BatchView::close()
{
    if (!m_batch || m_run->isRunning() || m_busy || !m_batch->closedBy.isNull())
        return;
    CloseBatch request{m_closing, m_batch->id, m_services.shift, {}, m_services.clock.nowUtc()};
    const Money rest = m_batch->mode == PayMode::Cash ? m_batch->left() : Money::fen(0);
    if (rest.isPositive()) {
        const Result<CashCount> pieces = proposeChange(rest, m_stock.value_or(CashCount{}));
        if (!pieces)
            return m_message->say(pieces.error());
        request.cashOut = *pieces;
    }
    m_busy = true;
    const auto end = [request](Database& database) { return closeBatch(database, request); };
    whenDone(m_services.store.run(end), this, [this](const Result<Batch>& batch) {
        m_busy = false;
        closed(batch);
    });
}

void BatchView::closed(const Result<Batch>& batch)
{
    if (!batch)
        return m_message->say(batch.error());
    m_closing = newOperationId(m_services.clock, m_services.random);
    m_services.sync.wake();
    if (batch->returned.isPositive() && batch->mode == PayMode::Cash)
        kickDrawer(m_services.printing);
    if (batch->state == BatchState::Discarded)
        m_message->say(Mood::Info, tr("The list was put away. No money was taken."));
    else if (batch->returned.isPositive() && batch->mode == PayMode::Cash)
        m_message->say(Mood::Ok, tr("Give back %1.").arg(batch->returned.toString()),
            tr("Then save the result for whoever brought the list."));
    else
        m_message->say(Mood::Ok, tr("The list is closed."),
            tr("Save the result for whoever brought the list."));
    showBatch(*batch);
    m_cash->startAnew();
    m_payer->startAnew();
    readTill();
}

} // namespace hui::billpay
