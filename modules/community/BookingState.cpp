// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookingState.h"

#include "app/core/Assert.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hui::community {

namespace {

struct BookingMove {
    BookingState from;
    BookingStep step;
    BookingState to;
};

constexpr BookingMove bookingMoves[] = {
    {BookingState::Held, BookingStep::Pay, BookingState::Paid},
    {BookingState::Held, BookingStep::Release, BookingState::Released},
    {BookingState::Held, BookingStep::Expire, BookingState::Expired},
    {BookingState::Paid, BookingStep::Confirm, BookingState::Booked},
    {BookingState::Paid, BookingStep::Refuse, BookingState::Refused},
    {BookingState::Booked, BookingStep::Cancel, BookingState::Cancelled},
};

constexpr std::array stateNames{std::pair{BookingState::Held, "held"},
    std::pair{BookingState::Paid, "paid"}, std::pair{BookingState::Booked, "booked"},
    std::pair{BookingState::Refused, "refused"}, std::pair{BookingState::Cancelled, "cancelled"},
    std::pair{BookingState::Released, "released"}, std::pair{BookingState::Expired, "expired"}};

constexpr std::array moneyNames{std::pair{BookingMoney::None, "none"},
    std::pair{BookingMoney::Paid, "paid"}, std::pair{BookingMoney::DueBack, "due_back"},
    std::pair{BookingMoney::Refunded, "refunded"}};

constexpr const char* coverNames[] = {"", "insured", "not_insured", "silent"};

} // namespace

std::optional<BookingState> next(BookingState state, BookingStep step)
{
    for (const BookingMove& move : bookingMoves)
        if (move.from == state && move.step == step)
            return move.to;
    return std::nullopt;
}

QString nameOf(InsuranceCover cover)
{
    return QString::fromLatin1(coverNames[static_cast<int>(cover)]);
}

std::optional<InsuranceCover> insuranceCoverOf(QStringView name)
{
    using enum InsuranceCover;
    for (const InsuranceCover each : {NotAsked, Insured, NotInsured, Silent})
        if (name == nameOf(each))
            return each;
    return std::nullopt;
}

bool keepsNumber(BookingState state)
{
    using enum BookingState;
    return state == Held || state == Paid || state == Booked;
}

QString nameOf(BookingState state)
{
    const auto* const found
        = std::ranges::find(stateNames, state, [](const auto& entry) { return entry.first; });
    HUI_ASSERT(found != stateNames.end());
    return QString::fromLatin1(found->second);
}

std::optional<BookingState> bookingStateOf(QStringView name)
{
    for (const auto& [state, word] : stateNames)
        if (name == QLatin1StringView(word))
            return state;
    return std::nullopt;
}

QList<BookingState> bookingStates()
{
    QList<BookingState> states;
    for (const auto& [state, word] : stateNames)
        states.append(state);
    return states;
}

QList<BookingStep> bookingSteps()
{
    using enum BookingStep;
    return {Pay, Confirm, Refuse, Cancel, Release, Expire};
}

QString nameOf(BookingMoney money)
{
    const auto* const found
        = std::ranges::find(moneyNames, money, [](const auto& entry) { return entry.first; });
    HUI_ASSERT(found != moneyNames.end());
    return QString::fromLatin1(found->second);
}

std::optional<BookingMoney> bookingMoneyOf(QStringView name)
{
    for (const auto& [money, word] : moneyNames)
        if (name == QLatin1StringView(word))
            return money;
    return std::nullopt;
}

bool isDueBack(BookingState state, BookingMoney money)
{
    if (money == BookingMoney::DueBack)
        return true;
    return money == BookingMoney::Paid
        && (state == BookingState::Refused || state == BookingState::Cancelled);
}

} // namespace hui::community
