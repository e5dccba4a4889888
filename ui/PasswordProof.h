// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace hui {

class Random;

/// Knows a password again without keeping it: a salt and PBKDF2-HMAC-SHA-256 of what was entered
/// at sign-in. Lives in memory for one session, so that a locked desk opens without the platform;
/// it is never written anywhere.
class PasswordProof {
public:
    PasswordProof(const QString& password, Random& random);

    /// Whether this is the password of the session. Takes some milliseconds.
    bool matches(const QString& password) const;

private:
    const QByteArray m_salt;
    const QByteArray m_derived;
};

} // namespace hui
