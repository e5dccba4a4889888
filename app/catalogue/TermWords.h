// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

#include <QLatin1StringView>

#include <array>

namespace hui {

using namespace Qt::StringLiterals;

/// A value of the catalogue's model and its word in the contract.
template <class E>
struct TermWord {
    E value;
    QLatin1StringView word;
};

/// All words of one enumeration: what is read, written and tested goes through this list. Unknown
/// has none, because nobody sends it.
template <class E>
inline constexpr std::array<TermWord<E>, 0> termWords{};

template <>
inline constexpr auto termWords<ParameterKind> = std::to_array<TermWord<ParameterKind>>(
    {{ParameterKind::Digits, "digits"_L1}, {ParameterKind::Alnum, "alnum"_L1},
        {ParameterKind::Text, "text"_L1}, {ParameterKind::Date, "date"_L1},
        {ParameterKind::Period, "period"_L1}, {ParameterKind::Choice, "choice"_L1},
        {ParameterKind::Plate, "plate"_L1}, {ParameterKind::Phone, "phone"_L1}});

template <>
inline constexpr auto termWords<ScanSource> = std::to_array<TermWord<ScanSource>>(
    {{ScanSource::None, "none"_L1}, {ScanSource::Barcode, "barcode"_L1}, {ScanSource::Qr, "qr"_L1},
        {ScanSource::Card, "card"_L1}});

template <>
inline constexpr auto termWords<Keypad> = std::to_array<TermWord<Keypad>>(
    {{Keypad::Full, "full"_L1}, {Keypad::Digits, "digits"_L1}, {Keypad::Alnum, "alnum"_L1}});

template <>
inline constexpr auto termWords<MaskRule> = std::to_array<TermWord<MaskRule>>(
    {{MaskRule::None, "none"_L1}, {MaskRule::Middle, "middle"_L1}, {MaskRule::All, "all"_L1}});

template <>
inline constexpr auto termWords<AmountRule::Kind> = std::to_array<TermWord<AmountRule::Kind>>(
    {{AmountRule::Kind::Exact, "exact"_L1}, {AmountRule::Kind::UpTo, "up_to"_L1},
        {AmountRule::Kind::AtLeast, "at_least"_L1}, {AmountRule::Kind::Any, "any"_L1},
        {AmountRule::Kind::Range, "range"_L1}, {AmountRule::Kind::List, "list"_L1}});

template <>
inline constexpr auto termWords<FeePayer>
    = std::to_array<TermWord<FeePayer>>({{FeePayer::Customer, "customer"_L1},
        {FeePayer::Biller, "biller"_L1}, {FeePayer::Bank, "bank"_L1}});

template <>
inline constexpr auto termWords<PayChannel>
    = std::to_array<TermWord<PayChannel>>({{PayChannel::Branch, "branch"_L1},
        {PayChannel::Kiosk, "kiosk"_L1}, {PayChannel::Online, "online"_L1}});

template <>
inline constexpr auto termWords<PayMode> = std::to_array<TermWord<PayMode>>(
    {{PayMode::Cash, "cash"_L1}, {PayMode::Card, "card"_L1}, {PayMode::Account, "account"_L1},
        {PayMode::CustomerQr, "customer_qr"_L1}, {PayMode::Transfer, "transfer"_L1}});

template <>
inline constexpr auto termWords<CutOff::Days>
    = std::to_array<TermWord<CutOff::Days>>({{CutOff::Days::Every, "every"_L1},
        {CutOff::Days::Workdays, "workdays"_L1}, {CutOff::Days::Holidays, "holidays"_L1}});

template <>
inline constexpr auto termWords<CutOff::Action>
    = std::to_array<TermWord<CutOff::Action>>({{CutOff::Action::Refuse, "refuse"_L1},
        {CutOff::Action::NextDay, "next_day"_L1}, {CutOff::Action::Queue, "queue"_L1}});

template <>
inline constexpr auto termWords<BillerState> = std::to_array<TermWord<BillerState>>(
    {{BillerState::Active, "active"_L1}, {BillerState::Paused, "paused"_L1},
        {BillerState::Closing, "closing"_L1}, {BillerState::Closed, "closed"_L1}});

template <>
inline constexpr auto termWords<FetchMode> = std::to_array<TermWord<FetchMode>>(
    {{FetchMode::MustFetch, "must_fetch"_L1}, {FetchMode::MayFetch, "may_fetch"_L1},
        {FetchMode::ValidateOnly, "validate_only"_L1}, {FetchMode::Direct, "direct"_L1}});

template <>
inline constexpr auto termWords<BillPick>
    = std::to_array<TermWord<BillPick>>({{BillPick::One, "one"_L1}, {BillPick::Many, "many"_L1},
        {BillPick::All, "all"_L1}, {BillPick::OldestFirst, "oldest_first"_L1}});

template <>
inline constexpr auto termWords<Reversible>
    = std::to_array<TermWord<Reversible>>({{Reversible::None, "none"_L1},
        {Reversible::SameDay, "same_day"_L1}, {Reversible::ViaComplaint, "via_complaint"_L1}});

template <>
inline constexpr auto termWords<InvoiceKind>
    = std::to_array<TermWord<InvoiceKind>>({{InvoiceKind::None, "none"_L1},
        {InvoiceKind::Paper, "paper"_L1}, {InvoiceKind::Electronic, "electronic"_L1}});

template <>
inline constexpr auto termWords<OfflinePolicy>
    = std::to_array<TermWord<OfflinePolicy>>({{OfflinePolicy::Never, "never"_L1},
        {OfflinePolicy::Captured, "captured"_L1}, {OfflinePolicy::Allowed, "allowed"_L1}});

/// The word of a value. Asked for Unknown, "unknown": a word no platform sends and every desk reads
/// as Unknown again.
template <class E>
QLatin1StringView wordOf(E value)
{
    for (const TermWord<E>& one : termWords<E>)
        if (one.value == value)
            return one.word;
    return "unknown"_L1;
}

/// The value of a word; `otherwise` for one that a later platform has invented.
template <class E>
E termOf(QStringView word, E otherwise)
{
    for (const TermWord<E>& one : termWords<E>)
        if (one.word == word)
            return one.value;
    return otherwise;
}

} // namespace hui
