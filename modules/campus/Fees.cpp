// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/Fees.h"

#include "app/core/Assert.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array feeNames{std::pair{FeeKind::Tuition, "tuition"},
    std::pair{FeeKind::Boarding, "boarding"}, std::pair{FeeKind::Materials, "materials"},
    std::pair{FeeKind::Network, "network"}, std::pair{FeeKind::Other, "other"}};

} // namespace

QList<FeeKind> feeKinds()
{
    QList<FeeKind> kinds;
    for (const auto& [kind, name] : feeNames)
        kinds.append(kind);
    return kinds;
}

QString nameOf(FeeKind kind)
{
    const auto* const found
        = std::ranges::find(feeNames, kind, [](const auto& entry) { return entry.first; });
    HUI_ASSERT(found != feeNames.end());
    return QString::fromLatin1(found->second);
}

std::optional<FeeKind> feeKindOf(QStringView name)
{
    for (const auto& [kind, word] : feeNames)
        if (name == QLatin1StringView(word))
            return kind;
    return std::nullopt;
}

std::optional<PartFault> faultOf(const FeeItem& item, Money amount, const QDate& day)
{
    using enum PartFault;
    if (!amount.isPositive() || amount.currency() != item.amount.currency())
        return Nothing;
    const qint64 rest = item.rest().minor();
    if (rest <= 0)
        return Paid;
    if (day > item.closes)
        return Closed;
    if (amount.minor() > rest)
        return Exceeded;
    if (amount.minor() == rest)
        return std::nullopt;
    if (!item.isPart)
        return Whole;
    return amount.minor() < item.least.minor() ? std::optional(TooSmall) : std::nullopt;
}

std::optional<Money> totalOf(const QList<FeePart>& parts)
{
    Money total = Money::fen(0);
    for (const FeePart& part : parts) {
        const Result<Money> sum = add(total, part.amount);
        if (!sum)
            return std::nullopt;
        total = *sum;
    }
    return total;
}

const FeeItem* StudentFees::item(const QString& id) const
{
    const auto found = std::ranges::find(items, id, &FeeItem::id);
    return found == items.end() ? nullptr : &*found;
}

QString termZh(const QString& term)
{
    const QStringList parts = term.split(u'-');
    if (parts.size() != 3)
        return term;
    return u"%1—%2学年%3"_s.arg(
        parts.at(0), parts.at(1), parts.at(2) == u"1" ? u"第一学期"_s : u"第二学期"_s);
}

} // namespace hui::campus
