// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BatchView.h"

#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/TillRepository.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/PaymentRepository.h"
#include "modules/billpay/ui/BatchRun.h"
#include "modules/billpay/ui/BatchTableModel.h"
#include "modules/billpay/ui/CashCard.h"
#include "modules/billpay/ui/PaymentApproval.h"
#include "modules/billpay/ui/UndoCard.h"
#include "ui/CashOutGuard.h"
#include "ui/CurrentCustomer.h"
#include "ui/DrawerKick.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PayerCard.h"
#include "ui/SignOperation.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace hui::billpay {

namespace {

constexpr int mostLists = 50; // a desk takes in one day

/// The list that is open, and those of the day.
struct Lists {
    std::optional<Batch> open;
    QList<Batch> ofDay;

    static Result<Lists> read(Database& database, const QDate& day)
    {
        const BatchRepository batches(database);
        const auto open = batches.open(1);
        if (!open)
            return std::unexpected(open.error());
        const auto ofDay = batches.ofDay(day, mostLists);
        if (!ofDay)
            return std::unexpected(ofDay.error());
        return Lists{open->isEmpty() ? std::nullopt : std::optional(open->first()), *ofDay};
    }
};

} // namespace

BatchView::BatchView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_closing(newOperationId(services.clock, services.random))
    , m_model(new BatchTableModel(this))
    , m_run(new BatchRun(m_services, this))
    , m_guard(new CashOutGuard(services.store, services.shift.businessDate, this))
    , m_rowsRead(
          services.store, *this,
          [this] {
              return [id = m_batch.value_or(Batch{}).id](
                         Database& database) { return outcomesOf(database, id); };
          },
          [this](const Result<QList<BatchOutcome>>& outcomes) {
              if (!outcomes)
                  m_message->say(outcomes.error());
              else if (!m_run->isRunning())
                  m_model->setOutcomes(*outcomes);
          })
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
    return isUp(m_services.sync.status().link);
}

/// Accounts are debited by the platform at once, so only with the line and a terminal.
void BatchView::offerModes()
{
    QList<PayMode> modes{PayMode::Cash};
    if (m_services.terminal && isOnline())
        modes += {PayMode::Card, PayMode::CustomerQr, PayMode::Account};
    m_cash->setModes(modes);
}

bool BatchView::isOpen() const
{
    return m_batch && m_batch->closedBy.isNull();
}

void BatchView::reload()
{
    if (m_run->isRunning())
        return;
    readTill();
    offerModes();
    const auto read = [day = m_services.shift.businessDate](
                          Database& database) { return Lists::read(database, day); };
    whenDone(m_services.store.run(read), this, [this](const Result<Lists>& lists) {
        if (!lists)
            return m_message->say(lists.error());
        showLists(lists->ofDay);
        if (lists->open)
            showBatch(*lists->open);
        if (lists->open && lists->open->state == BatchState::Running
            && lists->open->tally(BatchRowState::Ready).rows > 0)
            m_message->say(Mood::Warn, tr("This list was interrupted."),
                tr("Its money was taken. Go on, or close it and give back the rest."));
    });
}

/// The lists whose money was taken today, the newest first.
void BatchView::showLists(const QList<Batch>& lists)
{
    const QSignalBlocker quiet(m_lists);
    m_lists->clear();
    for (const Batch& one : lists)
        m_lists->addItem(
            inChina(one.at).toString(QStringLiteral("HH:mm")) + u' ' + one.file, one.id);
    m_lists->setCurrentIndex(m_batch ? m_lists->findData(m_batch->id) : -1);
    m_lists->setVisible(!lists.isEmpty());
    m_listsLabel->setVisible(!lists.isEmpty());
}

/// Another one of today is shown while none is open.
void BatchView::chooseList()
{
    const QUuid id = m_lists->currentData().toUuid();
    if (isOpen() || m_busy || id.isNull())
        return reload();
    const auto read = [id](Database& database) { return BatchRepository(database).byId(id); };
    whenDone(m_services.store.run(read), this, [this](const Result<std::optional<Batch>>& batch) {
        m_message->clear();
        if (!batch)
            m_message->say(batch.error());
        else if (*batch)
            showBatch(**batch);
    });
}

void BatchView::showBatch(const Batch& batch)
{
    m_brought.reset();
    m_batch = batch;
    m_rowsRead.wish();
    m_undo->offer(batch);
    const QSignalBlocker quiet(m_lists);
    m_lists->setCurrentIndex(m_lists->findData(batch.id));
    showFacts();
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
    request.customer = m_services.customer.record();
    request.agent = m_services.customer.agent();
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
    const ApprovalRequest asked
        = approvalFor(*m_batch, request.mode, m_services.shift, textOf(why));
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {asked, signedUse(request, &OpenBatch::approval, openBatch)}, this, *m_message,
        [this, agreed = request](const Countersign& signer) mutable {
            agreed.approval = signer;
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

/// What the platform said of a payment of the list, or of what followed it: that row alone is read,
/// for a list has thousands.
void BatchView::settled(const QUuid& operation)
{
    if (!m_batch || m_model->rowCount() == 0)
        return;
    const auto read = [operation](Database& database) -> Result<std::optional<Payment>> {
        const PaymentRepository payments(database);
        const auto own = payments.byOperation(operation);
        return !own || *own ? own : payments.correctedBy(operation);
    };
    whenDone(m_services.store.run(read), this, [this](const Result<std::optional<Payment>>& one) {
        if (one && *one && m_batch && (*one)->basket == m_batch->id)
            m_model->setPayment(**one);
    });
}

void BatchView::runEnded(int waiting, const QDateTime& heldUntil)
{
    const int left = m_batch->tally(BatchRowState::Ready).rows;
    m_rowsRead.wish(); // with what the platform has said meanwhile
    if (left == 0)
        m_message->say(Mood::Ok, tr("All rows are done."),
            tr("Close the list; what was not paid is given back."));
    else if (heldUntil.isValid())
        m_message->say(Mood::Info, tr("%n rows wait.", nullptr, waiting),
            tr("Their biller opens at %1; the list goes on by itself then.")
                .arg(inChina(heldUntil).toString(QStringLiteral("HH:mm"))));
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
    m_run->stop();
    CloseBatch request{m_closing, m_batch->id, m_services.shift, {}, m_services.clock.nowUtc()};
    const Money rest = m_batch->mode == PayMode::Cash ? m_batch->left() : Money::fen(0);
    if (rest.isPositive()) {
        if (!m_guard->mayGoOn(rest, *m_message))
            return;
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
    m_batch = *batch;
    m_cash->startAnew();
    m_payer->startAnew();
    showBatch(*batch);
    reload();
}

} // namespace hui::billpay
