// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Blank.h"
#include "app/till/Till.h"
#include "modules/cash/BlankCountRepository.h"

#include <QMap>

namespace hui::cash {

/// Takes a range that the bank delivered into the vault of the branch; a second person signs.
/// Refused in any other box, which has its forms from the vault (sendBlanks), and when one of the
/// numbers is known here already, or is below what is in stock, for then the order would break.
struct TakeBlanks {
    QUuid operation;
    Shift shift;
    BlankRange range;
    Countersign giver;
    QDateTime at;
};
Result<QList<BlankStock>> takeBlanks(Database& database, const TakeBlanks& request);

/// Writes one piece off, used or void. Only the next number: skipping one is refused, a spoilt one
/// is voided with a reason and a second person.
struct WriteOffBlank {
    QUuid operation;
    Shift shift;
    QString kind;
    qint64 number = 0;
    QString spoilt; ///< why; empty = it was used
    std::optional<Countersign> second = {}; ///< of a spoilt one
    QDateTime at;
};
Result<QList<BlankStock>> writeOffBlank(Database& database, const WriteOffBlank& request);

/// Hands everything of a kind that is left in the vault back to the bank. Refused in any other box,
/// which sends what is left to the vault.
struct ReturnBlanks {
    QUuid operation;
    Shift shift;
    QString kind;
    Countersign taker;
    QDateTime at;
};
Result<QList<BlankStock>> returnBlanks(Database& database, const ReturnBlanks& request);

/// The count by kind at the end of the day. Kept, right or wrong; kinds that are not named count as
/// none.
struct CountBlanks {
    QUuid operation;
    Shift shift;
    QMap<QString, int> counted;
    QDateTime at;
};
Result<QList<BlankCount>> countBlanks(Database& database, const CountBlanks& request);

} // namespace hui::cash
