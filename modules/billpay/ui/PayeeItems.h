// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "ui/FindBox.h"

namespace hui::billpay {

/// How many billers are offered for the words typed.
constexpr int mostFound = 12;

/// What is asked for before the catalogue has said what: an account, of any form.
Parameter anyAccount();

/// Cities as they are listed, found by pinyin, initials, code, province and both names.
QList<FindItem> itemsOf(const QList<City>& cities);

/// The billers of one city and kind.
QList<FindItem> itemsOf(const QList<Biller>& billers);

/// The billers somebody comes back to, by the word of their kind: "water bill"; by their name where
/// there are several of a kind.
QList<FindItem> shortItemsOf(const QList<Biller>& billers);

/// Billers of anywhere: with their city, which tells those of the same name apart.
QList<FindItem> itemsOf(const QList<BillerName>& found, const QList<City>& cities);

/// The kinds there are among billers.
QStringList kindsOf(const QList<Biller>& billers);

/// Where a desk begins that has not served anybody yet.
QString firstCity(const QList<City>& cities);

/// Why a biller cannot be paid at this moment (UTC), in the teller's language: its own notice, its
/// maintenance window, or that this desk is too old for its terms. Empty when it can.
QString whyNotNow(const Biller& biller, const QDateTime& at);

} // namespace hui::billpay
