// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"
#include "app/catalogue/Tariff.h"
#include "app/core/Money.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace hui {

/// A city of the catalogue: GB/T 2260 code, names and the letters it is found by.
struct City {
    QString code; ///< "320500"
    QString name; ///< "苏州市"
    QString nameEn; ///< "Suzhou"
    QString province; ///< "江苏省"
    QString initials; ///< "sz"
    QString pinyin = {}; ///< "su zhou"
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
    bool subscribable = false; ///< takes payments a customer has agreed to once (签约代扣)
    QList<Parameter> parameters = {}; ///< the first one is the account
    AmountRule amount = {};
    QList<FeeSlab> fees = {};
    QList<PayLimit> limits = {};
    QList<CutOff> hours = {};
    QList<Plan> plans = {};
    qint64 version = 0; ///< of the catalogue that brought it; 0: unknown; not on the wire

    friend bool operator==(const BillerTerms&, const BillerTerms&) = default;
};

/// Who collects: one entry of the catalogue, as pulled from the platform.
struct Biller {
    QString id; ///< "320500-water-1"
    QString category; ///< "water", "electricity": the key of the list of kinds
    QString city; ///< GB/T 2260 code of where it sits
    QString name; ///< "苏州市供水服务中心"
    QString nameEn;
    QString initials; ///< pinyin initials of the name, lower case
    QString pinyin = {}; ///< of the name, lower case, a space between syllables
    QStringList coverage = {}; ///< codes of the cities it serves beside its own
    QString pauseText = {}; ///< why it cannot be paid, when its state says so
    OfflinePolicy offline = OfflinePolicy::Never;
    Money offlineCap = Money::fen(0); ///< most that may be taken offline at once
    BillerTerms terms = {};

    /// What identifies the payer: the first parameter. Every biller of the catalogue has one.
    const Parameter& account() const;

    /// Whether its state lets it be paid, and this version of the desk understands all its terms.
    bool isActive() const;
};

/// What a list shows of a biller: enough to choose it by.
struct BillerName {
    QString id;
    QString category;
    QString city;
    QString name;
    QString nameEn;
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

/// The syllables of that name, "shui fei"; empty for a kind we do not know.
QString categoryPinyin(const QString& category);

/// Whether this desk knows every word of the terms. A biller of which it does not is shown and
/// cannot be paid: the word may be the one that forbids it.
bool isUnderstood(const BillerTerms& terms);

/// Whether a biller takes payments at this moment (UTC): its state, the last day of one that is
/// closing, its maintenance window. Refused otherwise.
Result<Done> checkTakesPayments(const Biller& biller, const QDateTime& at);

/// What a teller typed as the account: trimmed, half-width, separators removed, of the length and
/// the characters the biller states. An Input error otherwise.
Result<QString> parseAccount(QStringView text, const Biller& biller);

} // namespace hui
