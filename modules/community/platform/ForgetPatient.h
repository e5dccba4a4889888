// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

#include <QDate>
#include <QStringList>

namespace hui::community {

/// Bookings keep their hospital, time and money and nothing of the patient; who has looked at their
/// reports or asked for their bills is dropped. Inside the transaction that forgets, before the
/// records are gone: what was entered by hand is found by their documents.
Result<Done> forgetPatientsOf(server::Context& context, const QStringList& records);

/// The same for bookings of whoever has no record, by the day of the clinic.
Result<Done> forgetUnrecordedPatients(server::Context& context, const QDate& day);

} // namespace hui::community
