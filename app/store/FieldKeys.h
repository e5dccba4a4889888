// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Envelope.h"

#include <QMap>
#include <QString>

namespace hui {

/// The place of a closed field: it opens nowhere else. `row` is what names its row for good.
struct FieldPlace {
    const char* table;
    const char* column;
    QString row;
};

/// The data keys of a database whose closed fields are text, which is how the platform keeps them
/// on SQLite and PostgreSQL alike: "k<key>." and an envelope in base64url. The number of the key
/// stands in the text and is authenticated with the place, so a new key closes what is written from
/// now on while the former ones go on opening what they closed.
///
/// Indexes and fingerprints are made with the first key for good: they are compared, never opened.
class FieldKeys {
public:
    FieldKeys() = default;

    /// Data keys of 32 random bytes by number, from 1; the highest closes, all of them open.
    explicit FieldKeys(const QMap<int, QByteArray>& dataKeys);

    /// The same from keys that are open already.
    explicit FieldKeys(QMap<int, Envelope> envelopes);

    bool isReady() const { return !m_envelopes.isEmpty(); }
    int current() const { return isReady() ? m_envelopes.lastKey() : 0; }

    /// The closed text; what is empty stays empty, which tells only that there is nothing.
    QString close(const QString& plain, const FieldPlace& place) const;

    /// The plain text; Storage when the field was changed, moved or closed by a key that is not
    /// here, and when it was never closed.
    Result<QString> open(const QString& closed, const FieldPlace& place) const;

    /// Whether `text` needs no closing: it is empty or closed by the key that closes now.
    bool isClosedByCurrent(const QString& text) const;

    /// Whether `text` looks like a closed field, of whichever key.
    static bool isClosed(const QString& text);

    /// Stands in a column for a value that rows are found by: "x." and a blind index in hex. Equal
    /// values of a `column` have equal indexes; empty stays empty.
    QString index(const char* column, const QString& value) const;
    static bool isIndex(const QString& text);

    /// HMAC of a hash that would otherwise let anybody try the few values a field can have.
    QByteArray fingerprint(const QByteArray& hash) const;

private:
    QMap<int, Envelope> m_envelopes;
};

} // namespace hui
