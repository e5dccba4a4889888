// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::estate {

/// "estate.sign", "estate.end", "estate.notice", "estate.seen", "estate.offer", "estate.settle",
/// "estate.copy". Each takes the row of its estate first, so that two desks never act on the same
/// view. A settlement is worked out anew; its shares are credited to the parties and owed by the
/// estate.
QList<server::OperationKind> estateOperations();

/// The parties that a person was keep nothing of them; inside the transaction that forgets.
Result<Done> forgetPartiesOf(server::Context& context, const QStringList& records);

/// "estate_due:320500-e1": what property company and merchants owe for a month.
QString dueAccount(const QString& estate);
/// "estate_share:320500-e1/bank".
QString shareAccount(const QString& estate, const QString& party);

} // namespace hui::estate
