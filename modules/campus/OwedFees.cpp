// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/OwedFees.h"

#include "modules/campus/ClassListRepository.h"
#include "modules/campus/DeskFeesRepository.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

Result<QList<OwedCash>> owedFees(Database& database)
{
    const auto payments = DeskFeesRepository(database).shown(0); // only what has not ended
    if (!payments)
        return std::unexpected(payments.error());
    const auto lists = ClassListRepository(database).open();
    if (!lists)
        return std::unexpected(lists.error());
    QList<OwedCash> owed;
    for (const DeskFees& payment : *payments)
        if (payment.state() == FeeState::DueBack)
            owed.append({payment.id, u"campus"_s, u"school"_s, payment.due()});
    for (const ClassList& list : *lists)
        if (list.state == ListState::Running && list.mode == PayMode::Cash
            && list.left().isPositive())
            owed.append({list.id, u"campus"_s, u"list"_s, list.left()});
    return owed;
}

} // namespace hui::campus
