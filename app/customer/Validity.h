// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Certificate.h"

namespace hui {

/// From this age on a resident has an identity card of their own and the register of the household
/// is none any more (个人存款账户实名制规定).
constexpr int cardAge = 16;

/// Whether a document of a kind may be without an end: that of a resident by age, and what soldiers
/// and police have, which may tell none.
bool mayBeLongTerm(CertificateKind kind);

/// The last day of the household register as a document: the one before its child is 16. Invalid
/// when the number tells no birth.
QDate lastDayOfRegister(const Certificate& certificate, const QDate& day);

/// Whether a document can end when it says, told by its kind and its holder's age on the day, on
/// which it had been issued: else an Input error with "valid_until" as detail ("kind" for a
/// register of somebody who is 16). A resident ID card is valid for 5 years under 16, 10 from 16,
/// 20 from 26 and for good from 46, by the age at issue (居民身份证法 §5); a temporary one for
/// three months (临时居民身份证管理办法), a residence permit of the regions for five years
/// (港澳台居民居住证申领发放办法). One that ends sooner is good: who entered it saw another.
Result<Done> checkValidity(const Certificate& certificate, const QDate& day);

/// Whether an end is later than another; invalid is never.
bool isLaterEnd(const QDate& end, const QDate& before);

} // namespace hui
