// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "app/store/Operation.h"
#include "app/sync/Uplink.h"
#include "app/till/Till.h"
#include "modules/billpay/platform/SimulatedBillers.h"
#include "tests/testkit/Fixed.h"

#include <cstdlib>
#include <memory>

namespace hui::month {

/// Ends the run when what must hold does not; the name of the fact is the message.
inline void demand(bool holds, const char* fact)
{
    if (holds)
        return;
    qCritical("does not hold: %s", fact);
    std::exit(2);
}

/// The value, or the end of the run with the error.
template <class Value>
Value must(Result<Value> result, const char* what)
{
    if (!result) {
        qCritical("%s: %s (%s)", what, result.error().text, qPrintable(result.error().detail));
        std::exit(2);
    }
    return *std::move(result);
}

/// Repeatable chance.
class Chance {
public:
    explicit Chance(quint64 seed)
        : m_random(seed)
    {
    }

    int below(int count);
    bool oneIn(int count) { return below(count) == 0; }

private:
    testkit::FixedRandom m_random;
};

inline const QString branch = QStringLiteral("0512-08");

/// The billers of the month.
const QStringList& billers();

/// The reference platform in this process, without its listener: the same router, handlers,
/// operations and ledger over a file of its own.
class MonthPlatform {
    Q_DISABLE_COPY_MOVE(MonthPlatform)

public:
    MonthPlatform(const QString& folder, const testkit::FixedClock& clock);
    ~MonthPlatform();

    /// Registers a desk and its teller.
    void addDesk(const QString& device, const QString& operatorId);

    /// Opens the business day.
    void beginDay(const QDate& date);

    /// Hands a teller the cash of the morning.
    void issue(const Shift& shift, const CashCount& cash);

    /// What the platform answers to a desk.
    UplinkAnswer ask(const UplinkRequest& request, const QString& device);

    /// Supervisor 0102 signs an operation of a desk.
    Countersign sign(const QString& device, const Operation& operation);

    /// How one biller behaves from now on.
    void behave(const QString& biller, billpay::BillerBehaviour behaviour);

private:
    std::unique_ptr<Database> m_database;
    testkit::FixedRandom m_random;
    server::Context m_context;
    server::Router m_router;
};

} // namespace hui::month
