// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

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
