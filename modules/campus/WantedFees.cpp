// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/WantedFees.h"

#include <QHash>
#include <QStringList>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

std::optional<FeeKind> feeOf(const QString& need)
{
    static const QHash<QString, FeeKind> kinds{{u"P-044"_s, FeeKind::Tuition},
        {u"P-045"_s, FeeKind::Boarding}, {u"P-046"_s, FeeKind::Materials},
        {u"P-047"_s, FeeKind::Network}, {u"P-048"_s, FeeKind::Other}}; // of the catalogue of needs
    const auto found = kinds.constFind(need);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

WantedFees wantedFees(const Case& begun)
{
    const auto& entries = begun.entries;
    QStringList also;
    for (const QString& key : {u"company"_s, u"item"_s})
        if (const QString entry = entries.value(key).trimmed(); !entry.isEmpty())
            also.append(entry);
    return {entries.value(u"school"_s).trimmed(), entries.value(u"student_no"_s).trimmed(),
        entries.value(u"student"_s).simplified(), also.join(u" · "_s), feeOf(begun.kind)};
}

} // namespace hui::campus
