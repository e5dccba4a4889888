// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/ChainAnchor.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace hui {

class Store;
struct Snapshot;

/// Takes a snapshot of the journal every hour and whenever a shift ends. The copy is made on the
/// store thread; verifying its whole chain, which takes longer, has a thread of its own. So the
/// chain is verified in full while the desk works, too.
class Safekeeping : public QObject {
    Q_OBJECT

public:
    /// `store` must outlive this. `folder` is that of Snapshots.h.
    Safekeeping(Store& store, QString folder, AnchorProof proof);
    ~Safekeeping() override; ///< waits for the snapshot that is being verified

    void start(); ///< from now on every hour
    void take(); ///< now; nothing when one is under way

Q_SIGNALS:
    void taken(const QString& file);
    void failed(const hui::Error& error); ///< no snapshot was made; the log says more

private:
    void verify(const Snapshot& copy);
    void finished(const Result<QString>& sealed);

    Store& m_store;
    const QString m_folder;
    const AnchorProof m_proof;
    QTimer m_hours;
    std::unique_ptr<QThread> m_thread;
    bool m_isBusy = false;
};

} // namespace hui
