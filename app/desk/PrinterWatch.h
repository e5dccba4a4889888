// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/printing/Printing.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hui {

/// Asks the printer of receipts how it is, every ten seconds: what the desk says of it stays true.
class PrinterWatch : public QObject {
    Q_OBJECT

public:
    /// `printing` must outlive this.
    explicit PrinterWatch(
        Printing& printing, std::chrono::milliseconds every = std::chrono::seconds(10));

    void start(); ///< asks now and from now on

Q_SIGNALS:
    /// Said after the first answer, and then whenever it is another.
    void changed(hui::PrinterState state);

private:
    void look();

    Printing& m_printing;
    QTimer m_rest; ///< between an answer and the next question
    std::optional<PrinterState> m_state;
};

} // namespace hui
