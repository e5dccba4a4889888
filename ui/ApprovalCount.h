// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace hui {

class SyncEngine;
class Uplink;

/// How many requests of other people of the branch wait for a signature. Asked for when the change
/// stream says that one moved, and now and then, since a customer waits and the stream has time.
class ApprovalCount : public QObject {
    Q_OBJECT

public:
    /// `operatorId` is whose own requests do not count.
    ApprovalCount(Uplink& uplink, const SyncEngine& sync, QString operatorId, QObject* parent);

    void refresh();

Q_SIGNALS:
    void counted(int count);

private:
    Uplink& m_uplink;
    const QString m_operatorId;
};

} // namespace hui
