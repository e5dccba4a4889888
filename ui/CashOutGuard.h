// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/CashPolicy.h"

#include <QDate>
#include <QObject>

#include <optional>

namespace hui {

class MessageBar;
class Store;

/// Warns before one large payment of cash out (CashPolicy::singleOut): the first press of the key
/// says so, the second one goes on. It forbids nothing.
class CashOutGuard : public QObject {
    Q_OBJECT

public:
    /// The policy of the day is read at once; until it is there nothing is warned of.
    CashOutGuard(Store& store, const QDate& businessDate, QObject* parent);

    /// Whether to go on with paying `amount` out. Another amount is warned of anew.
    bool mayGoOn(Money amount, MessageBar& message);
    /// What was warned of is paid, or given up.
    void reset() { m_warned.reset(); }

private:
    CashPolicy m_policy;
    std::optional<Money> m_warned;
};

} // namespace hui
