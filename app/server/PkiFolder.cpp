// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PkiFolder.h"

#include "app/core/Random.h"
#include "app/server/OpenSslPointers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <openssl/x509v3.h>

#include <optional>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

constexpr int serverDays = 365;
constexpr int renewDays = 30;
constexpr qsizetype secretSize = 32;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::unexpected<Error> fileError(const QString& path)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The folder of keys cannot be read or written."), path);
}

/// The bytes of a file; nothing when there is none. A file that is there, and empty or not to be
/// read, is an error: what it held may be the only one of its kind.
Result<std::optional<QByteArray>> read(const QDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    if (const QFileInfo info(path); !info.exists() && !info.isSymLink())
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path);
    QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return fileError(path);
    return bytes;
}

Result<Done> write(const QDir& folder, const QString& name, const QByteArray& bytes)
{
    QSaveFile file(folder.filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return fileError(file.fileName());
    return Done{};
}

Result<CertificateAuthority> authorityIn(const QDir& folder, const QDateTime& now)
{
    const auto pem = read(folder, u"ca.pem"_s);
    if (!pem)
        return std::unexpected(pem.error());
    const auto key = read(folder, u"ca.key"_s);
    if (!key)
        return std::unexpected(key.error());
    if (*pem || *key) // half an authority is never replaced
        return CertificateAuthority::load(
            {pem->value_or(QByteArray()), key->value_or(QByteArray())});
    auto made = CertificateAuthority::create(u"HuiDesk private CA"_s, now);
    if (!made)
        return made;
    const Identity identity = made->identity();
    if (const auto written = write(folder, u"ca.key"_s, identity.keyPem); !written)
        return std::unexpected(written.error());
    if (const auto written = write(folder, u"ca.pem"_s, identity.certificatePem); !written)
        return std::unexpected(written.error());
    return made;
}

Result<SigningKey> keyIn(const QDir& folder, const QString& name)
{
    const auto stored = read(folder, name);
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored)
        return SigningKey::fromPem(**stored);
    auto made = SigningKey::generate();
    if (!made)
        return made;
    if (const auto written = write(folder, name, made->toPem()); !written)
        return std::unexpected(written.error());
    return made;
}

/// 32 random bytes, in hex on the disk.
Result<SecretBytes> secretIn(const QDir& folder, const QString& name)
{
    const auto stored = read(folder, name);
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored) {
        const QByteArray hex = (*stored)->trimmed();
        SecretBytes secret(QByteArray::fromHex(hex));
        if (secret.bytes().size() != secretSize || secret.bytes().toHex() != hex)
            return fileError(folder.filePath(name)); // half a secret is never replaced
        return secret;
    }
    SystemRandom random;
    SecretBytes made(random.bytes(secretSize));
    if (const auto written = write(folder, name, made.bytes().toHex() + '\n'); !written)
        return std::unexpected(written.error());
    return made;
}

/// Whether a server certificate is of this authority and key, for these names and long enough.
bool serves(const QByteArray& pem, const CertificateAuthority& authority, const SigningKey& key,
    const QStringList& names, const QDateTime& now)
{
    const CertificatePointer certificate = certificateOf(pem);
    const CertificatePointer issuer = certificateOf(authority.certificatePem());
    const KeyPointer issuerKey(X509_get_pubkey(issuer.get()));
    time_t soon = now.addDays(renewDays).toSecsSinceEpoch();
    if (!certificate || X509_verify(certificate.get(), issuerKey.get()) != 1
        || X509_check_private_key(certificate.get(), key.handle()) != 1
        || X509_cmp_time(X509_get0_notAfter(certificate.get()), &soon) <= 0)
        return false;
    for (const QString& name : names) {
        const QByteArray value = name.section(u':', 1).toUtf8();
        const bool fits = name.startsWith(u"IP:")
            ? X509_check_ip_asc(certificate.get(), value.constData(), 0) == 1
            : X509_check_host(certificate.get(), value.constData(),
                  static_cast<size_t>(value.size()), 0, nullptr)
                == 1;
        if (!fits)
            return false;
    }
    return true;
}

Result<QByteArray> serverCertificateIn(const QDir& folder, const CertificateAuthority& authority,
    const SigningKey& key, const QStringList& names, const QDateTime& now)
{
    const auto stored = read(folder, u"server.pem"_s);
    if (stored && *stored && serves(**stored, authority, key, names, now))
        return **stored; // one that cannot be read is made anew: the key is what counts
    const CertificateWish wish{u"huidesk-platform"_s, names, CertificateWish::Purpose::Server,
        now.addSecs(-300), now.addDays(serverDays)};
    auto issued = authority.issue(wish, key);
    if (!issued)
        return issued;
    if (const auto written = write(folder, u"server.pem"_s, *issued); !written)
        return std::unexpected(written.error());
    return issued;
}

} // namespace

Result<PkiFolder> PkiFolder::open(
    const QString& path, const QStringList& names, const QDateTime& now)
{
    const QDir folder(path);
    if (!folder.exists()
        && (!QDir().mkpath(path)
            || !QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner)))
        return fileError(path);
    auto authority = authorityIn(folder, now);
    if (!authority)
        return std::unexpected(authority.error());
    const auto key = keyIn(folder, u"server.key"_s);
    if (!key)
        return std::unexpected(key.error());
    const auto next = keyIn(folder, u"server-next.key"_s);
    if (!next)
        return std::unexpected(next.error());
    const auto catalogue = keyIn(folder, u"catalogue.key"_s);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    const auto nextCatalogue = keyIn(folder, u"catalogue-next.key"_s);
    if (!nextCatalogue)
        return std::unexpected(nextCatalogue.error());
    const auto fields = secretIn(folder, u"fields.key"_s);
    if (!fields)
        return std::unexpected(fields.error());
    const QStringList all = QStringList{u"IP:127.0.0.1"_s, u"DNS:localhost"_s} + names;
    const auto certificate = serverCertificateIn(folder, *authority, *key, all, now);
    if (!certificate)
        return std::unexpected(certificate.error());
    return PkiFolder{*std::move(authority), {*certificate, key->toPem()}, {key->pin(), next->pin()},
        *catalogue, {catalogue->toDer().toBase64(), nextCatalogue->toDer().toBase64()}, *fields};
}

} // namespace hui::server
