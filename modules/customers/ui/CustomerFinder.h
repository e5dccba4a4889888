// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/FoundCustomer.h"

#include <QObject>
#include <QTimer>

namespace hui {
struct Services;
class Clock;
class Random;
class Store;
class Uplink;
} // namespace hui

namespace hui::customers {

/// Finds customers as one types: at once among those of the desk, and a moment after the last key
/// among those of the whole bank, when the platform can be reached. Lives in the GUI thread.
class CustomerFinder : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 20;
    /// Between the last key and the question to the platform.
    static constexpr int restMs = 250;

    CustomerFinder(const Services& services, QObject* parent);

    /// Looks for what was typed; what was asked before is not told any more.
    /// With a label only among those who have it, then also without anything typed.
    void find(const QString& typed, const QString& tag = {});

    /// Whether the platform was asked and has not answered: what was found so far is the desk's
    /// own.
    bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    /// The desk's own; then again with those of the platform among them.
    void found(const QList<hui::customers::FoundCustomer>& customers);
    /// The platform did not answer: what was found is of the desk only.
    void onlyOwn();
    void failed(const hui::Error& error);

private:
    void findHere();
    void findThere();
    void tell();

    Store& m_store;
    Uplink& m_uplink;
    const Clock& m_clock;
    Random& m_random;
    QTimer m_rest;
    QString m_typed;
    QString m_tag;
    bool m_isAsking = false;
    quint64 m_number = 0; ///< of the question that counts
    QList<FoundCustomer> m_here;
    QList<FoundCustomer> m_there;
};

} // namespace hui::customers
