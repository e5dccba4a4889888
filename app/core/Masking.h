// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

namespace hui {

// How customer data (class C2 of JR/T 0171-2020) is shown unless somebody asked, with a reason,
// to see it. Every function hides more, never less, of what is shorter than expected. A
// character outside the basic plane, as rare names have, counts as one.

/// First and last character: 王*明, 周*, 欧阳**红 as 欧***红. A single character is hidden.
QString maskName(QStringView name);

/// First three and last four: 138****5678.
QString maskPhone(QStringView phone);

/// Resident ids: first and last four, 3205**********1173. Shorter documents, as passports: first
/// and last one.
QString maskIdNumber(QStringView number);

/// Card numbers: 6222 **** 0186, whatever the length and grouping.
QString maskCard(QStringView card);

/// Account number with a biller: the last four, ******8642.
QString maskAccount(QStringView account);

/// Addresses down to the district, 江苏省苏州市吴中区***; the length of the rest tells nothing.
QString maskAddress(QStringView address);

/// First three characters before the @: abc***@x.cn.
QString maskEmail(QStringView email);

} // namespace hui
