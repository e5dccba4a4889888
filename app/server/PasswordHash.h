// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {
class Random;
}

namespace hui::server {

/// How hard a password is to try: Argon2id (RFC 9106). The default is its second recommendation,
/// about 0.15 s and 64 MiB on the machines this was measured on.
struct PasswordCost {
    quint32 iterations = 3;
    quint32 memoryKib = 64 * 1024;
    quint32 lanes = 1;

    /// For tests, and for the password of the sample, which everybody may know.
    static PasswordCost cheap() { return {1, 64, 1}; }
};

/// A password in PHC form, "$argon2id$v=19$m=…", with a fresh 16-byte salt.
QString hashPassword(const QString& password, Random& random, const PasswordCost& cost = {});

/// Whether this is the password of that hash. A hash that is not one matches nothing.
bool passwordMatches(const QString& password, const QString& hash);

} // namespace hui::server
