// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/WordsCommand.h"

#include "app/core/AmountWords.h"

namespace hui {

namespace {

using namespace Qt::StringLiterals;

Result<QString> wordsOf(const QString& kind, const QString& text)
{
    if (kind == u"date") {
        const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
        return dateInWords(date);
    }
    const auto amount = Money::parse(text, Currency::CNY);
    if (!amount)
        return std::unexpected(amount.error());
    const auto words = amountInWords(*amount);
    if (!words)
        return words;
    return u"人民币"_s + *words; // as it stands on paper (支付结算办法 附一), no gap between
}

Exit runWords(const Terminal& terminal, const Command& command, const QStringList& arguments)
{
    const QStringList kinds{u"amount"_s, u"date"_s};
    if (arguments.size() != 2 || !kinds.contains(arguments[0]))
        return terminal.misused(u"amount or date, and what to write, are needed"_s, command.usage);
    const auto words = wordsOf(arguments[0], arguments[1]);
    if (!words) {
        terminal.err.write("huideskctl: " + QByteArray(words.error().text) + '\n');
        return Exit::Invalid;
    }
    terminal.say(*words);
    return Exit::Valid;
}

} // namespace

Command wordsCommand()
{
    return {u"words"_s, u"Write an amount or a date in capital numerals (大写)"_s,
        u"usage: huideskctl words amount 1409.50\n"
        "       huideskctl words date 2026-01-15\n\n"
        "Prints the words as they stand on paper: 人民币壹仟肆佰零玖元伍角整,\n"
        "贰零贰陆年零壹月壹拾伍日. Amounts are yuan, not negative, at most two decimals; dates "
        "are\n"
        "written year-month-day.\n\n"
        "Exit: 0 written, 1 not an amount or date that can be written so, 2 wrong usage."_s,
        runWords};
}

} // namespace hui
