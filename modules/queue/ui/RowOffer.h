// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ticket/Ticket.h"

#include <QCoreApplication>

#include <optional>

namespace hui::queue {

/// What the row of a ticket offers at a window.
class RowOffer {
    Q_DECLARE_TR_FUNCTIONS(hui::queue::RowOffer)

public:
    /// What is done when it is opened; nothing when it offers nothing. A supervisor frees a ticket
    /// from another window: that desk may be broken.
    static std::optional<TicketStep> act(
        const Ticket& ticket, const QString& window, bool isSupervisor);

    /// "Call A037"
    static QString text(std::optional<TicketStep> step, const QString& number);
};

} // namespace hui::queue
