// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// Amounts and dates as people type and write them; the first byte chooses the reader. What is read
/// and written again reads the same.

#include "app/core/AmountWords.h"
#include "app/core/Money.h"
#include "tests/fuzz/Fuzz.h"

using namespace hui;

namespace {

void checkTyped(const QString& text, Currency currency)
{
    const Result<Money> read = Money::parse(text, currency);
    if (!read)
        return;
    HUI_ASSERT(read->minor() >= 0);
    const Result<Money> again = Money::parse(read->toString(), currency);
    HUI_ASSERT(again && *again == *read);
}

void checkWords(const QString& text)
{
    const Result<Money> read = parseAmountWords(text);
    if (!read)
        return;
    const Result<QString> written = amountInWords(*read);
    HUI_ASSERT(written);
    const Result<Money> again = parseAmountWords(*written);
    HUI_ASSERT(again && *again == *read);
}

void checkDate(const QString& text)
{
    const Result<DateWords> read = parseDateWords(text);
    if (!read)
        return;
    const Result<QString> written = dateInWords(read->date);
    HUI_ASSERT(written);
    const Result<DateWords> again = parseDateWords(*written);
    HUI_ASSERT(again && again->date == read->date && again->isRegular);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* bytes, size_t size)
{
    QByteArray input = fuzz::inputOf(bytes, size);
    const qsizetype reader = fuzz::choice(input, 4);
    const QString text = QString::fromUtf8(input);
    switch (reader) {
    case 0: checkTyped(text, Currency::CNY); break;
    case 1: checkTyped(text, Currency::JPY); break;
    case 2: checkWords(text); break;
    default: checkDate(text); break;
    }
    return 0;
}
