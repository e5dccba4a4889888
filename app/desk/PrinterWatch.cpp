// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/PrinterWatch.h"

#include "app/core/Async.h"

namespace hui {

PrinterWatch::PrinterWatch(Printing& printing, std::chrono::milliseconds every)
    : m_printing(printing)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(every);
    connect(&m_rest, &QTimer::timeout, this, &PrinterWatch::look);
}

void PrinterWatch::start()
{
    look();
}

void PrinterWatch::look()
{
    whenDone(m_printing.state(m_printing.settings().receiptPaper()), this,
        [this](const Result<PrinterState>& answered) {
            m_rest.start();
            const PrinterState state = answered.value_or(PrinterState::Offline);
            if (m_state == state)
                return;
            m_state = state;
            Q_EMIT changed(state);
        });
}

} // namespace hui
