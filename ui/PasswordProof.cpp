// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PasswordProof.h"

#include "app/core/Random.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>

namespace hui {

namespace {

constexpr int rounds = 2'000; // in memory only, and the GUI thread waits for it
constexpr int bytes = 32;

QByteArray derive(const QString& password, const QByteArray& salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, password.toUtf8(), salt, rounds, bytes);
}

} // namespace

PasswordProof::PasswordProof(const QString& password, Random& random)
    : m_salt(random.bytes(16))
    , m_derived(derive(password, m_salt))
{
}

bool PasswordProof::matches(const QString& password) const
{
    const QByteArray offered = derive(password, m_salt);
    int differing = 0; // every byte is looked at, whatever the first ones were
    for (qsizetype i = 0; i < bytes; ++i)
        differing |= offered.at(i) ^ m_derived.at(i);
    return differing == 0;
}

} // namespace hui
