// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/OfflineSecret.h"

#include "app/core/IdText.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <openssl/crypto.h>

#include <argon2.h>

namespace hui {

namespace {

constexpr int bytes = 32; // of what the platform's hashes are stretched to

QByteArray mac(const QByteArray& key, const QByteArray& text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

} // namespace

Result<SecretBytes> stretchedPassword(const QString& password, const QString& kdf)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d)\\$([A-Za-z0-9+/]{11,86})$"));
    const auto match = form.match(kdf);
    const quint32 memory = match.captured(1).toUInt();
    if (!match.hasMatch() || memory > 1024 * 1024)
        return failure(Error::Kind::Protocol, "This is no way to stretch a password.");
    const QByteArray salt = QByteArray::fromBase64(match.captured(4).toLatin1());
    // the same for every way a keyboard may compose a letter, as the platform does
    QByteArray secret = password.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray out(bytes, '\0');
    const int done = argon2id_hash_raw(match.captured(2).toUInt(), memory,
        match.captured(3).toUInt(), secret.constData(), static_cast<size_t>(secret.size()),
        salt.constData(), static_cast<size_t>(salt.size()), out.data(), bytes);
    OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
    if (done != ARGON2_OK)
        return failure(Error::Kind::Protocol, "This is no way to stretch a password.",
            QString::fromLatin1(argon2_error_message(done)));
    return SecretBytes(std::move(out));
}

std::optional<StretchedHash> stretchedOf(const QString& phc)
{
    const qsizetype last = phc.lastIndexOf(u'$');
    if (!phc.startsWith(u"$argon2id$v=19$") || phc.count(u'$') != 5)
        return std::nullopt;
    const QByteArray secret = QByteArray::fromBase64(phc.mid(last + 1).toLatin1());
    if (secret.size() != bytes)
        return std::nullopt;
    return StretchedHash{phc.left(last), SecretBytes(secret)};
}

QString checkOf(const SecretBytes& stretched, const QUuid& grant)
{
    return QString::fromLatin1(
        mac(stretched.bytes(), "huidesk-grant-check-1\n" + idText(grant).toLatin1()).toHex());
}

SecretBytes proofKeyOf(const SecretBytes& stretched, const QUuid& grant)
{
    return SecretBytes(mac(stretched.bytes(), "huidesk-grant-key-1\n" + idText(grant).toLatin1()));
}

QString proofOf(const SecretBytes& key, const QByteArray& text)
{
    return QString::fromLatin1(mac(key.bytes(), text).toHex());
}

bool isSame(const QString& one, const QString& other)
{
    const QByteArray left = one.toUtf8();
    const QByteArray right = other.toUtf8();
    return left.size() == right.size()
        && CRYPTO_memcmp(left.constData(), right.constData(), static_cast<size_t>(left.size()))
        == 0;
}

} // namespace hui
