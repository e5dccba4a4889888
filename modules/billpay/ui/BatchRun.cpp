// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BatchRun.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/billpay/ui/BillEnquiry.h"
#include "ui/Module.h"

namespace hui::billpay {

BatchRun::BatchRun(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_enquiry(new BillEnquiry(services.uplink, services.clock, services.random, this))
{
    connect(
        m_enquiry, &BillEnquiry::fetched, this, [this](const FetchedBills& bills) { pay(bills); });
    // Without an answer the rules of the row decide: it is refused, or waits for the line.
    connect(m_enquiry, &BillEnquiry::refused, this, [this] { pay(std::nullopt); });
    connect(m_enquiry, &BillEnquiry::unanswered, this, &BatchRun::postpone);
    connect(m_enquiry, &BillEnquiry::held, this, &BatchRun::postpone);
    m_opening.setSingleShot(true);
    connect(&m_opening, &QTimer::timeout, this, [this] { start(m_batch); });
}

bool BatchRun::isOnline() const
{
    return isUp(m_services.sync.status().link);
}

void BatchRun::start(const QUuid& batch)
{
    if (m_running)
        return;
    m_batch = batch;
    m_from = 1;
    m_waiting = 0;
    m_heldUntil = {};
    m_opening.stop();
    m_running = true;
    m_stopping = false;
    next();
}

void BatchRun::stop()
{
    m_stopping = true;
    m_opening.stop();
}

void BatchRun::next()
{
    if (m_stopping)
        return end();
    const auto look = [batch = m_batch, from = m_from](
                          Database& database) { return nextReadyRow(database, batch, from); };
    whenDone(m_services.store.run(look), this, [this](const Result<std::optional<BatchRow>>& row) {
        if (!row)
            return fail(row.error());
        if (!*row || m_stopping)
            return end();
        take(**row);
    });
}

void BatchRun::take(const BatchRow& row)
{
    m_row = row;
    m_from = row.number + 1;
    if (row.heldUntil > m_services.clock.nowUtc()) {
        hold(row);
        return next();
    }
    if (row.mustAsk && isOnline())
        return m_enquiry->ask({row.biller, row.account, row.parameters});
    pay(std::nullopt);
}

/// Its biller is closed: it is not even asked.
void BatchRun::hold(const BatchRow& row)
{
    ++m_waiting;
    if (!m_heldUntil.isValid() || row.heldUntil < m_heldUntil)
        m_heldUntil = row.heldUntil;
}

/// Hours can change meanwhile: it looks again before long in any case.
void BatchRun::waitForOpening()
{
    constexpr qint64 latestLookMs = 600'000;
    const qint64 wait = m_services.clock.nowUtc().msecsTo(m_heldUntil);
    m_opening.start(static_cast<int>(qBound<qint64>(1'000, wait, latestLookMs)));
}

/// The row is tried again when the list is run again.
void BatchRun::postpone()
{
    ++m_waiting;
    next();
}

void BatchRun::pay(const std::optional<FetchedBills>& answer)
{
    const PayBatchRow request{
        m_batch, m_row.number, m_services.shift, isOnline(), answer, m_services.clock.nowUtc()};
    const auto run = [request](Database& database) { return payBatchRow(database, request); };
    whenDone(m_services.store.run(run), this, [this](const Result<BatchRow>& row) { paid(row); });
}

void BatchRun::paid(const Result<BatchRow>& row)
{
    if (!row && row.error().kind != Error::Kind::Offline)
        return fail(row.error());
    if (!row)
        ++m_waiting;
    else if (row->state == BatchRowState::Ready)
        hold(*row);
    else
        m_services.sync.wake();
    if (row)
        Q_EMIT rowEnded(*row);
    next();
}

void BatchRun::end()
{
    m_running = false;
    if (m_heldUntil.isValid() && !m_stopping)
        waitForOpening();
    Q_EMIT ended(m_waiting, m_heldUntil);
}

void BatchRun::fail(const Error& error)
{
    m_running = false;
    Q_EMIT failed(error);
}

} // namespace hui::billpay
