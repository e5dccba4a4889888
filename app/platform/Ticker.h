// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <thread>

namespace hui::platform {

/// Calls a function at once and then every so often, on a thread of its own, until it is destroyed.
/// What is due is for the function to find out, by the clock it is given: this only wakes it.
class Ticker {
    Q_DISABLE_COPY_MOVE(Ticker)

public:
    Ticker(std::chrono::milliseconds interval, std::function<void()> tick);
    ~Ticker(); ///< waits for the call under way

private:
    std::jthread m_thread;
};

} // namespace hui::platform
