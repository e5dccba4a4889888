// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"
#include "modules/community/ChargeWire.h"

#include <QObject>

namespace hui::community {

/// What is asked of the platform about a patient's visits and stays. Only the answer to the last
/// question is told.
class FileEnquiry : public QObject {
    Q_OBJECT

public:
    FileEnquiry(Uplink& uplink, QObject* parent);

    void findVisits(const AskFiles& question);
    void findStays(const AskFiles& question);

    /// No answer to what was asked so far is told any more.
    void forget() { ++m_asked; }

Q_SIGNALS:
    void visitsFound(const QList<hui::community::Visit>& visits);
    void staysFound(const QList<hui::community::Stay>& stays);
    /// `field` of the body is wrong; empty: none of them.
    void failed(const QString& why, const QString& field);

private:
    template <class Read, class Told>
    void ask(const QString& path, const AskFiles& question, Read read, Told told);

    Uplink& m_uplink;
    int m_asked = 0; ///< questions so far
};

} // namespace hui::community
