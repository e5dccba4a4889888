// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Batch.h"

#include <array>

namespace hui::billpay {

namespace {

template <class State>
struct StateName {
    State state;
    const char* name;
};

constexpr std::array batchNames{
    StateName<BatchState>{BatchState::Imported, "imported"},
    StateName<BatchState>{BatchState::Running, "running"},
    StateName<BatchState>{BatchState::Closed, "closed"},
    StateName<BatchState>{BatchState::Discarded, "discarded"},
};

constexpr std::array rowNames{
    StateName<BatchRowState>{BatchRowState::Refused, "refused"},
    StateName<BatchRowState>{BatchRowState::Ready, "ready"},
    StateName<BatchRowState>{BatchRowState::Paid, "paid"},
    StateName<BatchRowState>{BatchRowState::Declined, "declined"},
    StateName<BatchRowState>{BatchRowState::Skipped, "skipped"},
};

template <class Names, class State>
QString nameIn(const Names& names, State state)
{
    for (const auto& one : names)
        if (one.state == state)
            return QLatin1StringView(one.name);
    Q_UNREACHABLE();
}

/// An unknown name reads as `otherwise`, the state in which nothing more happens.
template <class Names, class State>
State stateIn(const Names& names, QStringView name, State otherwise)
{
    for (const auto& one : names)
        if (name == QLatin1StringView(one.name))
            return one.state;
    return otherwise;
}

} // namespace

int Batch::rows() const
{
    int sum = 0;
    for (const BatchTally& one : tallies)
        sum += one.rows;
    return sum;
}

Money Batch::left() const
{
    if (state != BatchState::Running)
        return Money::fen(0);
    return Money::fen(total.minor() - tally(BatchRowState::Paid).sum.minor());
}

QString nameOf(BatchState state)
{
    return nameIn(batchNames, state);
}

BatchState batchStateOf(QStringView name)
{
    return stateIn(batchNames, name, BatchState::Closed);
}

QString nameOf(BatchRowState state)
{
    return nameIn(rowNames, state);
}

BatchRowState batchRowStateOf(QStringView name)
{
    return stateIn(rowNames, name, BatchRowState::Refused);
}

} // namespace hui::billpay
