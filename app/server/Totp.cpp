// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Totp.h"

#include "app/core/Assert.h"

#include <QtEndian>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView base32Letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");

QByteArray totpHmac(const TotpKey& key, const QByteArray& message)
{
    const EVP_MD* digest = key.algorithm == TotpKey::Algorithm::Sha1 ? EVP_sha1() : EVP_sha256();
    std::array<unsigned char, EVP_MAX_MD_SIZE> made{};
    unsigned int length = 0;
    const auto* bytes = reinterpret_cast<const unsigned char*>(message.constData());
    const auto* done = HMAC(digest, key.secret.constData(), static_cast<int>(key.secret.size()),
        bytes, static_cast<size_t>(message.size()), made.data(), &length);
    HUI_ASSERT(done);
    return {reinterpret_cast<const char*>(made.data()), static_cast<qsizetype>(length)};
}

bool isSameCode(const QByteArray& one, const QByteArray& other)
{
    return one.size() == other.size()
        && CRYPTO_memcmp(one.constData(), other.constData(), static_cast<size_t>(one.size())) == 0;
}

} // namespace

qint64 totpStepOf(const QDateTime& now)
{
    return now.toSecsSinceEpoch() / totpStepSeconds;
}

QString totpCode(const TotpKey& key, qint64 step, int digits)
{
    QByteArray counter(8, '\0');
    qToBigEndian(step, counter.data());
    const QByteArray hash = totpHmac(key, counter);
    const int offset = hash.back() & 0x0f; // RFC 4226 §5.3
    quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fff'ffff;
    quint32 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    return QString::number(number % modulus).rightJustified(digits, u'0');
}

std::optional<qint64> totpStepMatching(
    const TotpKey& key, const QString& code, const QDateTime& now)
{
    const qint64 current = totpStepOf(now);
    const QByteArray offered = code.toLatin1();
    std::optional<qint64> found;
    for (qint64 step = current - 1; step <= current + 1; ++step)
        if (isSameCode(totpCode(key, step).toLatin1(), offered))
            found = step;
    return found;
}

QString nameOf(TotpKey::Algorithm algorithm)
{
    return algorithm == TotpKey::Algorithm::Sha1 ? u"SHA1"_s : u"SHA256"_s;
}

std::optional<TotpKey::Algorithm> totpAlgorithmOf(QStringView name)
{
    for (const auto algorithm : {TotpKey::Algorithm::Sha1, TotpKey::Algorithm::Sha256})
        if (nameOf(algorithm) == name)
            return algorithm;
    return std::nullopt;
}

QString toBase32(const QByteArray& bytes)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<quint8>(byte);
        for (count += 8; count >= 5; count -= 5)
            text += base32Letters.at((bits >> (count - 5)) & 31);
        bits &= (1U << count) - 1;
    }
    if (count > 0)
        text += base32Letters.at((bits << (5 - count)) & 31);
    return text;
}

std::optional<QByteArray> fromBase32(const QString& text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar letter : text) {
        const qsizetype value = base32Letters.indexOf(letter);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 5) | static_cast<quint32>(value);
        count += 5;
        if (count < 8)
            continue;
        count -= 8;
        bytes += static_cast<char>(bits >> count);
        bits &= (1U << count) - 1;
    }
    return bytes;
}

QString totpAddress(const TotpKey& key, const QString& operatorId)
{
    return u"otpauth://totp/HuiDesk:%1?secret=%2&issuer=HuiDesk&algorithm=%3&digits=6&period=%4"_s
        .arg(operatorId, toBase32(key.secret), nameOf(key.algorithm))
        .arg(totpStepSeconds);
}

} // namespace hui::server
