// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Envelope.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace hui {

class Database;
class Random;

/// What deriving a key from a secret costs (Argon2id, RFC 9106). The defaults are the floor for a
/// desk; a test may ask for less.
struct KdfCost {
    quint32 memoryKiB = 64 * 1024;
    quint32 passes = 3;
    quint32 lanes = 1;
};

/// One way to open the data key: a secret, stretched by Argon2id into a key that unwraps it
/// (AES-256 key wrap with padding, RFC 5649).
struct KeySlot {
    QString id; ///< "device"; on the platform "field/1"
    QString kind; ///< "secret"
    QString kdf; ///< "argon2id$v=19$m=65536,t=3,p=1"
    QByteArray salt; ///< 16 random bytes
    QByteArray wrapped; ///< the data key, of no use without the secret
};

/// Opens a slot; Storage when `secret` is not the one it was made with.
Result<Envelope> openSlot(const KeySlot& slot, const QByteArray& secret);

/// A slot that opens `dataKey` with `secret`.
Result<KeySlot> makeSlot(const QString& id, const SecretBytes& dataKey, const QByteArray& secret,
    Random& random, KdfCost cost = {});

/// The table `key_slot`. The data key itself is made once, at random, and is never stored; every
/// slot holds it wrapped for one secret. The slot of the device opens it without an operator;
/// slots of operators and of the branch's recovery key will stand beside it.
class KeySlots {
public:
    explicit KeySlots(Database& database)
        : m_database(database)
    {
    }

    /// Opens the device's slot, or makes data key and slot when the database is new. A Storage
    /// error when `secret` is not the one it was made with, or when the slot is missing although
    /// something was recorded already.
    Result<Envelope> openOrCreate(const QByteArray& secret, Random& random, KdfCost cost = {});

    /// The slot as stored, to be copied beside the mirror log; nothing when there is none yet.
    Result<std::optional<KeySlot>> device() const;

    /// All slots as stored, by id.
    Result<QList<KeySlot>> all() const;

    /// Stores a slot that was kept elsewhere, in place of the one of that name.
    Result<Done> save(const KeySlot& slot);

private:
    Result<QList<KeySlot>> read(const QString& where) const;
    Result<Envelope> create(const QByteArray& secret, Random& random, KdfCost cost);

    Database& m_database;
};

} // namespace hui
