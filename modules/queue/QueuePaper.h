// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/receipt/ReceiptDocument.h"
#include "app/receipt/SheetFile.h"
#include "app/ticket/TicketWire.h"

namespace hui::queue {

/// The queue of a day on A4: by class what was drawn, served and given up, and how long people
/// waited. `place` is bank and branch. Always Chinese.
SheetDocument queueSheet(const QueueView& view, const QString& place);

/// What a customer takes along who drew a number at the counter: the number, its class, since when
/// they wait, and how many wait as well. Nothing of the person.
ReceiptDocument ticketSlip(
    const Ticket& ticket, const QueueView& view, const QString& bank, const QString& branch);

/// A paper for the hall: a code with which customers take a number on their telephone, and until
/// when it is good (UTC).
ReceiptDocument hallPaper(
    const QString& url, const QDateTime& until, const QString& bank, const QString& branch);

/// Writes the sheet at reports/queue-<business day>.<pdf|csv> below the data folder and gives the
/// path; a file of before is replaced whole. Storage when it cannot be written.
Result<QString> writeQueueSheet(
    const QueueView& view, const QString& place, const QString& dataFolder, SheetForm form);

} // namespace hui::queue
