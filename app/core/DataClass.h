// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace hui {

/// How much a value tells (JR/T 0171-2020).
enum class DataClass {
    C1, ///< for the bank's own use: shown
    C2, ///< finds or tells of a person: closed on every disk, masked unless somebody asks with a
        ///< reason, and that is noted
    /// What proves who a customer is: PINs and other passwords of theirs, the CVV and the tracks of
    /// a card, codes that were sent to them, biometrics. It is neither kept nor shown, printed, put
    /// into a body of the contract, a journal, an audit or a log: a terminal or the customer's own
    /// telephone takes it, and tells what came of it. A desk tells whose card was read by a token.
    C3,
};

/// Whether a value of the class may be kept and told at all.
constexpr bool mayBeKept(DataClass of)
{
    return of != DataClass::C3;
}

/// Whether a name in the code, of a column, a member of a body or a field of a log, says that its
/// value is of class C3: "pin_block", "cvv2", "smsCode". Names are read word by word, so that a
/// "pinyin" and a "pinned" key are none.
bool isNameOfSecret(QStringView name);

} // namespace hui
