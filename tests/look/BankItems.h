// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"
#include "modules/customers/BankAccount.h"

/// What the bank answers of the accounts of the customer in the pictures.
namespace hui::look {

using namespace Qt::StringLiterals;

/// What they have with the bank.
inline QList<customers::BankAccount> accountsThere()
{
    using customers::BankAccount;
    const Currency pounds = *Currency::fromCode(u"GBP");
    return {{u"a1"_s, u"6222 **** 0186"_s, BankAccount::Kind::DebitFirst,
                BankAccount::State::Normal, {Currency::CNY}},
        {u"a2"_s, u"6222 **** 7730"_s, BankAccount::Kind::Term, BankAccount::State::Normal,
            {Currency::CNY}, 36, QDate(2026, 5, 12)},
        {u"a3"_s, u"6228 **** 2241"_s, BankAccount::Kind::Foreign, BankAccount::State::Normal,
            {pounds}},
        {u"a4"_s, u"6253 **** 9018"_s, BankAccount::Kind::CreditAdded, BankAccount::State::Normal,
            {Currency::CNY, Currency::USD}}};
}

/// And what is in them.
inline QList<customers::AccountBalance> balancesThere()
{
    return {{u"a1"_s, {Money::fen(9'981'260)}}, {u"a2"_s, {Money::fen(10'000'000)}},
        {u"a3"_s, {Money(1'245'030, *Currency::fromCode(u"GBP"))}},
        {u"a4"_s, {Money::fen(-128'000), Money(-12'640, Currency::USD)}}};
}

/// The platform refuses a card that is not theirs.
inline UplinkAnswer wrongCard()
{
    return {422,
        {{u"code"_s, u"card_not_theirs"_s}, {u"field"_s, u"card"_s},
            {u"text_zh"_s, u"这张卡不是该客户的。"_s},
            {u"text_en"_s, u"The card is not this customer's."_s}}};
}

} // namespace hui::look
