// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/ServiceCase.h"

namespace hui::campus {

/// The cases that fees go on with, by flow and service of their kind (app/catalogue/NeedService.h).
const QString& feeCases();

/// The step of a case that a payment of fees is, for desk and platform: the money, and its entry at
/// the school. One operation makes both, and they end apart.
CaseStep feeStep(const QUuid& payment);

/// At the desk, within the transaction that takes the money, whose operation is that of `mover`:
/// the case that the payment names, if it names one, goes on with it. Refused: it is over, another
/// desk's, of another kind of business, or is being paid already.
Result<Done> takeOnFeeCase(
    Database& database, const QUuid& taking, const QString& branch, const CaseMover& mover);

/// At the desk, within the transaction that hands cash back: its leg is undone.
Result<Done> tellFeesHandedBack(Database& database, const QUuid& payment, const CaseMover& mover);

} // namespace hui::campus
