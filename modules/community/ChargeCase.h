// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/ServiceCase.h"
#include "modules/community/DeskCharge.h"

namespace hui::community {

/// The cases that money for a visit or a stay goes on with, and those that a part of a deposit goes
/// on with that is given back: by flow and service of their kind (app/catalogue/NeedService.h).
const QString& chargeCases(ChargeKind kind);
const QString& releaseCases();

/// The step of a case that a payment at a hospital is, for desk and platform: the money, and its
/// entry there. One operation makes both, and they end apart.
CaseStep chargeStep(const QUuid& payment);

/// The same of a part of a deposit: what the hospital gives back, and what the customer has of it.
CaseStep releaseStep(const QUuid& release);

/// At the desk, within the transaction of an operation of `mover`: the case that it names, if it
/// names one, goes on with `step`. Refused: that is over, another desk's, of a kind that is not
/// among `what`, or the step is under way already.
Result<Done> takeOnClinicCase(Database& database, const QUuid& taking, const CaseStep& step,
    const QString& what, const CaseMover& mover, const QString& branch);

/// At the desk, within the transaction that hands cash out: of a payment its leg is undone, of what
/// a hospital gave back the customer has it now.
Result<Done> tellCashOut(Database& database, const DeskCharge& charge, const CaseMover& mover);

} // namespace hui::community
