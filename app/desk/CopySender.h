// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PaperCopy.h"
#include "app/sync/Uplink.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hui {

class Database;
class Store;
class SyncEngine;

/// Lets go of a copy that the platform never takes, and tells the tellers by a notice, since it
/// waits for that picture still. Both or neither: call it in a transaction.
Result<Done> dropRefusedCopy(Database& database, const QUuid& copy, const QString& why);

/// Brings the copies of papers to the platform, one after another, once it has booked the
/// operations that name them; whoever is signed in, and after a restart as well. Until then they
/// lie closed in the store. What the platform never takes goes, with a notice to the tellers.
class CopySender : public QObject {
    Q_OBJECT

public:
    /// What is handed over must outlive this. It looks when the line comes up and whenever an
    /// operation is settled; after a failure it rests for `rest`.
    CopySender(Store& store, Uplink& uplink, SyncEngine& sync,
        std::chrono::milliseconds rest = std::chrono::minutes(1));

Q_SIGNALS:
    /// The platform has it.
    void sent(const QUuid& copy);

private:
    void look();
    void send(const PaperCopy& copy);
    void answered(const QUuid& copy, const Result<UplinkAnswer>& answer);
    void restAWhile();

    Store& m_store;
    Uplink& m_uplink;
    SyncEngine& m_sync;
    QTimer m_rest;
    bool m_isBusy = false;
    bool m_lookAgain = false; ///< something came to pass while it was busy
    bool m_isUp = false;
};

} // namespace hui
