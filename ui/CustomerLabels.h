// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QObject>

namespace hui {

class CurrentCustomer;
class Store;
class SyncEngine;

/// Reads what the labels of whoever is served ask for, whenever that may be otherwise, and tells it
/// the current customer: CurrentCustomer::asks().
class CustomerLabels : public QObject {
    Q_OBJECT

public:
    CustomerLabels(
        Store& store, const SyncEngine& sync, CurrentCustomer& customer, QObject* parent);

Q_SIGNALS:
    void failed(const hui::Error& why);

private:
    void read();

    Store& m_store;
    CurrentCustomer& m_customer;
};

} // namespace hui
