// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

namespace hui::customers {

/// What a document says of its holder.
struct ReadDocument {
    Certificate certificate;
    QMap<CustomerField, QString> fields; ///< as parseField() leaves them

    friend bool operator==(const ReadDocument&, const ReadDocument&) = default;
};

/// The door to the device that reads documents. Readers in use type what they read like a keyboard;
/// a bank whose reader speaks otherwise puts its own here.
class IdReader {
public:
    virtual ~IdReader() = default;

    /// Makes a document of what the reader typed; Input when it is none, with the rule's code as
    /// detail when its number is wrong.
    virtual Result<ReadDocument> read(const QString& typed, const QDate& today) const = 0;
};

/// Understands the two ways in which readers type:
/// - the machine-readable zone of a passport or a card, its lines one below the other or joined
///   (ICAO 9303-4, -5);
/// - the chip of a resident ID card as one line of nine parts with '|' between them: name, sex,
///   people, birth (19790612), address, number, authority, first and last day
///   of validity (长期: long-term).
class KeyboardIdReader final : public IdReader {
public:
    Result<ReadDocument> read(const QString& typed, const QDate& today) const override;
};

} // namespace hui::customers
