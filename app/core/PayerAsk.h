// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QStringList>

namespace hui {

/// What is asked, on a business day, of who brings much cash and has no record: beside name and
/// document some of payerBasics().
struct PayerAsk {
    QDate day;
    QStringList basics = {}; ///< by name
};

/// The rest of the identity basics of a natural person (自然人身份基本信息): "sex", "nationality",
/// "occupation", "phone" and "address" (home or work), as a payer's body names them and in the
/// order in which they are asked.
QStringList payerBasics();

/// What is asked on a day while the bank has not spoken: all of them from 2026-01-01 on, the first
/// day of Order 〔2025〕11, none before.
QStringList basicsByLaw(const QDate& day);

} // namespace hui
