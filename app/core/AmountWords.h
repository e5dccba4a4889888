// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/Result.h"

#include <QDate>
#include <QString>
#include <QStringView>

namespace hui {

/// An amount of yuan in the capital numerals that cannot be altered on paper (支付结算办法 annex
/// 1): 1409.50 is 壹仟肆佰零玖元伍角整. Without the prefix 人民币, which the caller puts in front
/// of it with no gap.
///
/// Where the rule leaves a choice, the house writes: 整 after 元 and after 角; 零 between a zero 元
/// place and 角 (壹仟陆佰捌拾元零叁角贰分); no 零 after a zero 万 place (壹拾万柒仟元零伍角叁分);
/// nothing for yuan when there are none (伍角整). Refused: a negative amount, another currency.
Result<QString> amountInWords(Money amount);

/// As it stands on screens and paper, with 人民币 before it (支付结算办法 annex 1): 人民币伍角整.
/// Empty where amountInWords() refuses.
QString rmbInWords(Money amount);

/// Reads capital numerals, with or without 人民币, in any of the forms the rule allows, and with 圆
/// 圓 正 陸 億 萬 貳 參 as they are found on older forms. Input error on all else, and on amounts
/// that do not fit.
Result<Money> parseAmountWords(QStringView text);

/// The date of a bill in capital numerals: 2026-01-15 is 贰零贰陆年零壹月壹拾伍日. Month 1, 2 and
/// 10 and day 1 to 10, 20 and 30 take a leading 零, so that nothing can be written in front of
/// them. Refused outside the years 1000 to 9999.
Result<QString> dateInWords(QDate date);

/// The date of a bill as read.
struct DateWords {
    QDate date;
    bool isRegular = true; ///< false: a leading 零 is missing, at the risk of the drawer
};

/// Reads what dateInWords() writes; a leading 零 may stand before any month and day and may be
/// missing (see DateWords). Input error on small numerals and dates that do not exist.
Result<DateWords> parseDateWords(QStringView text);

} // namespace hui
