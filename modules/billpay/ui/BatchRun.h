// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/RunBatch.h"

#include <QObject>
#include <QTimer>

namespace hui {
struct Services;
}

namespace hui::billpay {

class BillEnquiry;

/// Pays the rows of a list one after another, each as a job of its own for the store, so that the
/// window and other pages go on and the list can be stopped before every row. A row whose biller
/// must be asked is asked for first.
class BatchRun : public QObject {
    Q_OBJECT

public:
    BatchRun(const Services& services, QObject* parent);

    void start(const QUuid& batch);
    /// The row that is being paid is the last one, and nothing is waited for.
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void rowEnded(const hui::billpay::BatchRow& row);
    /// No row is left, or it was stopped; `waiting` rows wait for the line or for their biller.
    /// When the first of those opens is `heldUntil` (UTC), and the list goes on by itself then;
    /// invalid when none is closed.
    void ended(int waiting, const QDateTime& heldUntil);
    void failed(const hui::Error& error);

private:
    void next();
    void take(const BatchRow& row);
    void postpone();
    void hold(const BatchRow& row);
    void waitForOpening();
    void pay(const std::optional<FetchedBills>& answer);
    void paid(const Result<BatchRow>& row);
    void end();
    void fail(const Error& error);
    bool isOnline() const;

    const Services& m_services;
    BillEnquiry* const m_enquiry;
    QUuid m_batch;
    BatchRow m_row;
    int m_from = 1;
    int m_waiting = 0;
    QDateTime m_heldUntil; ///< the first opening among the rows that wait for one
    QTimer m_opening; ///< until then
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace hui::billpay
