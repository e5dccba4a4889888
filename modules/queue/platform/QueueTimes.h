// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhoneContent.h"
#include "modules/queue/platform/QueueDraw.h"

namespace hui::queue {

/// What a button of the pages that draw sends, and what was sent: "personal", "booked",
/// "booked@2026-12-01", "booked@2026-12-01@10:30"; a time without a day is of the branch's own.
QString textOf(const NumberChoice& choice);
NumberChoice choiceIn(const QString& text);

/// A day as customers read it: "今日", "12月1日 周二". `today` is the branch's day.
server::PhoneText dayText(const QDate& day, const QDate& today);

/// Fills in the page on which a time is booked: the days that have free times, a button each; or,
/// with a day chosen or one day alone, its times. Nothing is booked by looking.
Result<server::PhoneContent> timesPage(server::Context& context, server::PhoneContent begun,
    const QString& branch, const NumberChoice& choice, const TicketClass& booked);

} // namespace hui::queue
