// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/KeySlots.h"

#include "app/core/Random.h"
#include "app/store/CipherBytes.h"
#include "app/store/Database.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <openssl/evp.h>

#include <argon2.h>
#include <memory>

namespace hui {

namespace {

constexpr int saltSize = 16;

std::unexpected<Error> notOurs(const char* why)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error",
            "The journal of this computer cannot be opened with its key. Stop and call support."),
        QLatin1StringView(why));
}

QString nameOf(KdfCost cost)
{
    return QStringLiteral("argon2id$v=19$m=%1,t=%2,p=%3")
        .arg(cost.memoryKiB)
        .arg(cost.passes)
        .arg(cost.lanes);
}

/// Reads a cost as stored. A row that was tampered with must not make us allocate the machine.
std::optional<KdfCost> costOf(const QString& kdf)
{
    static const QRegularExpression form(
        QStringLiteral("^argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d)$"));
    const auto match = form.match(kdf);
    if (!match.hasMatch())
        return std::nullopt;
    const KdfCost cost{
        match.captured(1).toUInt(), match.captured(2).toUInt(), match.captured(3).toUInt()};
    if (cost.memoryKiB < 8 * cost.lanes || cost.memoryKiB > 1024 * 1024)
        return std::nullopt;
    if (cost.passes < 1 || cost.lanes < 1)
        return std::nullopt;
    return cost;
}

Result<SecretBytes> stretched(const QByteArray& secret, const QByteArray& salt, KdfCost cost)
{
    QByteArray key(keySize, '\0');
    const int done = argon2id_hash_raw(cost.passes, cost.memoryKiB, cost.lanes, secret.constData(),
        static_cast<size_t>(secret.size()), salt.constData(), static_cast<size_t>(salt.size()),
        key.data(), keySize);
    if (done != ARGON2_OK)
        return notOurs(argon2_error_message(done));
    return SecretBytes(std::move(key));
}

Cipher wrapCipher()
{
    Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    EVP_CIPHER_CTX_set_flags(cipher.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    return cipher;
}

QByteArray wrap(const SecretBytes& kek, const SecretBytes& key)
{
    const Cipher cipher = wrapCipher();
    QByteArray wrapped(keySize + 16, '\0');
    int size = 0;
    int rest = 0;
    const bool done = EVP_EncryptInit_ex(
                          cipher.get(), EVP_aes_256_wrap_pad(), nullptr, in(kek.bytes()), nullptr)
        && EVP_EncryptUpdate(cipher.get(), out(wrapped), &size, in(key.bytes()), keySize)
        && EVP_EncryptFinal_ex(cipher.get(), out(wrapped, size), &rest);
    HUI_ASSERT(done);
    wrapped.resize(size + rest);
    return wrapped;
}

Result<SecretBytes> unwrap(const SecretBytes& kek, const QByteArray& wrapped)
{
    const Cipher cipher = wrapCipher();
    QByteArray key(wrapped.size() + 16, '\0');
    int size = 0;
    int rest = 0;
    const bool done = EVP_DecryptInit_ex(
                          cipher.get(), EVP_aes_256_wrap_pad(), nullptr, in(kek.bytes()), nullptr)
        && EVP_DecryptUpdate(
            cipher.get(), out(key), &size, in(wrapped), static_cast<int>(wrapped.size()))
        && EVP_DecryptFinal_ex(cipher.get(), out(key, size), &rest);
    if (!done || size + rest != keySize)
        return notOurs("the wrapped key does not open");
    key.truncate(keySize);
    return SecretBytes(std::move(key));
}

} // namespace

Result<Envelope> openSlot(const KeySlot& slot, const QByteArray& secret)
{
    const auto stored = costOf(slot.kdf);
    if (!stored)
        return notOurs("the parameters of the key slot are not ours");
    const auto kek = stretched(secret, slot.salt, *stored);
    if (!kek)
        return std::unexpected(kek.error());
    const auto key = unwrap(*kek, slot.wrapped);
    if (!key)
        return std::unexpected(key.error());
    return Envelope(key->bytes());
}

Result<KeySlot> makeSlot(const QString& id, const SecretBytes& dataKey, const QByteArray& secret,
    Random& random, KdfCost cost)
{
    const QByteArray salt = random.bytes(saltSize);
    const auto kek = stretched(secret, salt, cost);
    if (!kek)
        return std::unexpected(kek.error());
    return KeySlot{id, QStringLiteral("secret"), nameOf(cost), salt, wrap(*kek, dataKey)};
}

Result<QList<KeySlot>> KeySlots::read(const QString& where) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT id, kind, kdf, salt, wrapped FROM key_slot ") + where);
    if (!found)
        return std::unexpected(found.error());
    QList<KeySlot> slots;
    while (found->next())
        slots.append(
            {found->value(0).toString(), found->value(1).toString(), found->value(2).toString(),
                found->value(3).toByteArray(), found->value(4).toByteArray()});
    return slots;
}

Result<QList<KeySlot>> KeySlots::all() const
{
    return read(QStringLiteral("ORDER BY id"));
}

Result<std::optional<KeySlot>> KeySlots::device() const
{
    const auto found = read(QStringLiteral("WHERE id = 'device'"));
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<Envelope> KeySlots::openOrCreate(const QByteArray& secret, Random& random, KdfCost cost)
{
    const auto slot = device();
    if (!slot)
        return std::unexpected(slot.error());
    if (!*slot)
        return create(secret, random, cost);
    return openSlot(**slot, secret);
}

Result<Envelope> KeySlots::create(const QByteArray& secret, Random& random, KdfCost cost)
{
    auto recorded = m_database.run(QStringLiteral("SELECT 1 FROM journal LIMIT 1"));
    if (!recorded)
        return std::unexpected(recorded.error());
    if (recorded->next())
        return notOurs("the key slot is missing");
    const SecretBytes key(random.bytes(keySize));
    const auto slot = makeSlot(QStringLiteral("device"), key, secret, random, cost);
    if (!slot)
        return std::unexpected(slot.error());
    if (const auto stored = save(*slot); !stored)
        return std::unexpected(stored.error());
    return Envelope(key.bytes());
}

Result<Done> KeySlots::save(const KeySlot& slot)
{
    const auto stored = m_database.run(
        QStringLiteral("INSERT INTO key_slot(id, kind, kdf, salt, wrapped) VALUES (?, ?, ?, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, kdf = excluded.kdf,"
                       " salt = excluded.salt, wrapped = excluded.wrapped"),
        {slot.id, slot.kind, slot.kdf, slot.salt, slot.wrapped});
    if (!stored)
        return std::unexpected(stored.error());
    return Done{};
}

} // namespace hui
