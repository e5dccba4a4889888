// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "app/core/Random.h"
#include "app/desk/Options.h"
#include "app/sync/Enrolment.h"

#include <memory>

namespace hui {

/// Enrols this terminal with the bundle named on the command line. Lives until it has answered.
class EnrolTerminal {
public:
    void start(const Options& options, QObject* context, Enrolled then);

private:
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Uplink> m_uplink;
};

} // namespace hui
