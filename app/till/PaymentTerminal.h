// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QString>

namespace hui {

/// What a terminal has read: a token that means something to the platform only, and the masked
/// number that may be shown and kept.
struct Instrument {
    QString token;
    QString masked; ///< "6222 **** 0186"
};

/// The door to the device beside the drawer that reads a customer's card, account book or the code
/// on their phone. Readers in use type what they read like a keyboard; a PIN never passes here.
/// The reference desk has a simulator behind it; a bank puts its own terminal here.
class PaymentTerminal {
public:
    virtual ~PaymentTerminal() = default;

    /// Makes an instrument of what the reader typed. Input when it is none.
    virtual Result<Instrument> read(const QString& typed) const = 0;
};

/// A terminal that takes every number of 12 to 24 digits for a card, an account or a code. Its
/// token tells the number to nobody; its last two digits steer the sample bank (99: refused, 00:
/// empty).
class SimulatedTerminal final : public PaymentTerminal {
public:
    Result<Instrument> read(const QString& typed) const override;
};

} // namespace hui
