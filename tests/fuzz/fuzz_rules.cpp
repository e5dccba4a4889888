// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// The rules of identifiers, the lines of a passport among them: the first byte chooses the rule.
/// What a rule stores it must take again, unchanged; a number of 15 digits is stored with 18.

#include "app/core/rules/Rules.h"
#include "tests/fuzz/Fuzz.h"

using namespace hui;

extern "C" int LLVMFuzzerTestOneInput(const quint8* bytes, size_t size)
{
    static const QStringList names = ruleNames();
    const QDate today(2026, 3, 18);
    QByteArray input = fuzz::inputOf(bytes, size);
    const QString name = names.at(fuzz::choice(input, names.size()));
    const std::optional<RuleOutcome> outcome = checkRule(name, QString::fromUtf8(input), today);
    HUI_ASSERT(outcome && outcome->valid == outcome->reason.isEmpty());
    HUI_ASSERT(outcome->valid || *ruleText(outcome->reason) != '\0');
    for (const QString& warning : outcome->warnings)
        HUI_ASSERT(*ruleText(warning) != '\0');
    if (!outcome->valid)
        return 0;
    const QString stored = name == u"resident_id_15_to_18" ? u"resident_id_18"_qs : name;
    const std::optional<RuleOutcome> again = checkRule(stored, outcome->normalised, today);
    HUI_ASSERT(again && again->valid && again->normalised == outcome->normalised);
    return 0;
}
