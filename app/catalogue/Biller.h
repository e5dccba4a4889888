// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"
#include "app/catalogue/Tariff.h"
#include "app/core/Money.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace hui {

/// A city of the catalogue: GB/T 2260 code, names and the letters it is found by.
struct City {
    QString code; ///< "320500"
    QString name; ///< "苏州市"
    QString nameEn; ///< "Suzhou"
    QString province; ///< "江苏省"
    QString initials; ///< "sz"
};

/// How a biller may be paid while the line is down.
enum class OfflinePolicy { Never, Captured, Allowed };

/// Whether a biller takes money now. Closing: until `BillerTerms::closes`.
enum class BillerState { Active, Paused, Closing, Closed, Unknown };

/// Whether its bills are asked for before they are paid.
enum class FetchMode { MustFetch, MayFetch, ValidateOnly, Direct, Unknown };

/// Which of the bills that were fetched are paid together.
enum class BillPick { One, Many, All, OldestFirst, Unknown };

/// How a payment that succeeded may be taken back.
enum class Reversible { None, SameDay, ViaComplaint, Unknown };

/// What a biller gives beside our receipt.
enum class InvoiceKind { None, Paper, Electronic, Unknown };

/// The rules a biller states for being paid (anchors §2.2). A value a later platform has invented
/// reads as Unknown: the biller is shown and cannot be paid.
struct BillerTerms {
    BillerState state = BillerState::Active;
    QDateTime pausedFrom = {}; ///< UTC; a maintenance window; invalid: no window
    QDateTime pausedTo = {};
    QDate closes = {}; ///< the last day of one that is Closing
    FetchMode fetch = FetchMode::MustFetch;
    bool secondQuery = false; ///< the bills are asked for a second time with one of them chosen
    bool listOfBills = true; ///< false: one bill an account
    BillPick pick = BillPick::Many;
    bool sameDayOnly = false; ///< paid on the day it was fetched, or fetched again
    int fetchGoodForSeconds = 900;
    bool pendingAllowed = true; ///< it may answer later
    int pendingMaxHours = 48;
    Reversible reversible = Reversible::SameDay;
    int complaintAfterHours = 24;
    InvoiceKind invoice = InvoiceKind::None;
    QString receiptTemplate = {}; ///< which lines its receipt has beside those of every receipt
    int offlineMaxAgeHours = 24; ///< a list taken while online may be paid offline that long
    int queriesPerMinute = 10; ///< an account
    int paymentsPerMinute = 5; ///< an account
    bool partPayment = false;
    QList<Parameter> parameters = {}; ///< the first one is the account
    AmountRule amount = {};
    QList<FeeSlab> fees = {};
    QList<PayLimit> limits = {};
    QList<CutOff> hours = {};
    QList<Plan> plans = {};
    qint64 version = 0; ///< of the catalogue that brought it

    friend bool operator==(const BillerTerms&, const BillerTerms&) = default;
};

/// Who collects: one entry of the catalogue, as pulled from the platform.
struct Biller {
    QString id; ///< "320500-water-1"
    QString category; ///< "water", "electricity": the key of the list of kinds
    QString city; ///< GB/T 2260 code
    QString name; ///< "苏州市供水服务中心"
    QString nameEn;
    QString initials; ///< pinyin initials, lower case
    QString accountLabel; ///< "用户号"
    QString accountLabelEn;
    int accountMin = 1; ///< digits
    int accountMax = 20;
    bool active = true; ///< false: shown, cannot be paid
    QString pauseText; ///< why not, when it is not
    OfflinePolicy offline = OfflinePolicy::Never;
    Money offlineCap = Money::fen(0); ///< most that may be taken offline at once
    bool sameDayReversal = true;
    BillerTerms terms = {};
};

/// Limits that the platform sets for a desk. Before the first pull nothing may be taken offline.
struct CounterLimits {
    Money offlinePerItem = Money::fen(0);
    Money offlinePerDay = Money::fen(0);
    Money tillLimit = Money::fen(0); ///< cash in a till above which some goes to the vault; 0: none
    Money largeCash = Money::fen(5'000'000); ///< from here on a second person signs
};

/// What a receipt and a report call a kind of bill: "water" is 水费. The key itself when a later
/// platform sends a kind we do not know.
QString categoryName(const QString& category);

/// What a teller typed as the account: trimmed, half-width, separators removed, of the biller's
/// length. An Input error otherwise.
Result<QString> parseAccount(QStringView text, const Biller& biller);

} // namespace hui
