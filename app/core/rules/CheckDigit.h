// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QChar>
#include <QStringView>

namespace hui {

// Check characters, as pure arithmetic. The caller has made sure that the text holds only the
// characters the algorithm knows.

/// ISO 7064 MOD 11-2 of 17 digits (GB 11643): 0-9 or X.
QChar mod11Radix2(QStringView digits);

/// ISO 7064 MOD 11,10 of digits: what the last digit of a CNAPS number is.
QChar hybridMod11(QStringView digits);

/// Whether digits with their Luhn digit at the end add up (ISO/IEC 7812).
bool passesLuhn(QStringView digits);

/// ICAO 9303 weights 7-3-1 over 0-9, A-Z and <: 0-9.
QChar icaoCheck(QStringView characters);

/// GB 32100 over the first 17 of a 统一社会信用代码; null when a character is not of its alphabet.
QChar usccCheck(QStringView characters);

/// GB 11714 over the 8 characters of an 组织机构代码: 0-9 or X.
QChar organisationCheck(QStringView characters);

/// ISO 7064 MOD 97-10 of an IBAN, its first four characters moved to the end: 1 when right.
int ibanRemainder(QStringView iban);

} // namespace hui
