// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

namespace hui {

/// What a document says of its holder.
struct ReadDocument {
    Certificate certificate;
    QMap<CustomerField, QString> fields; ///< as parseField() leaves them

    friend bool operator==(const ReadDocument&, const ReadDocument&) = default;
};

/// The door to the device that reads documents. Readers in use type what they read like a keyboard,
/// each line ended by Enter; the reference desk has a simulator behind it, and a bank puts its own
/// reader here.
class IdReader {
public:
    virtual ~IdReader() = default;

    /// Whether what was typed so far, its lines one below the other, is the beginning of a document
    /// that has more lines.
    virtual bool expectsMore(const QString& typed) const = 0;

    /// Makes a document of what the reader typed; Input when it is none, with the rule's code as
    /// detail when its number is wrong.
    virtual Result<ReadDocument> read(const QString& typed, const QDate& today) const = 0;
};

/// Understands the two ways in which readers type:
/// - the machine-readable zone of a passport or a card, its lines one below the other or joined
///   (ICAO 9303-4, -5);
/// - the chip of a resident ID card, of a residence permit of Hong Kong, Macao or Taiwan or of a
///   foreign permanent resident ID card as one line of nine parts with '|' between them: name, sex,
///   people, birth (19790612), address, number, authority, first and last day of validity (长期:
///   long-term). The number tells which card it is.
class KeyboardIdReader final : public IdReader {
public:
    bool expectsMore(const QString& typed) const override;
    Result<ReadDocument> read(const QString& typed, const QDate& today) const override;
};

/// A reader that has some made-up documents lying on it: SIM-ID-1 and so on, typed or scanned. What
/// else is typed it reads as KeyboardIdReader does.
class SimulatedIdReader final : public IdReader {
public:
    bool expectsMore(const QString& typed) const override;
    Result<ReadDocument> read(const QString& typed, const QDate& today) const override;

private:
    KeyboardIdReader m_keyboard;
};

} // namespace hui
