// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// The mirror log, which is read when the disk has already failed once. The first byte chooses: the
/// bytes as they are, or in records with the right checksums, so that what lies behind those is
/// reached too.

#include "app/store/Mirror.h"
#include "tests/fuzz/Fuzz.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <boost/crc.hpp>

using namespace hui;

namespace {

constexpr qsizetype hashSize = 32;

QByteArray be32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray record(const QByteArray& sealed, const QByteArray& hash)
{
    boost::crc_32_type crc;
    const QByteArray content = sealed + hash;
    crc.process_bytes(content.constData(), static_cast<std::size_t>(content.size()));
    return be32(static_cast<quint32>(sealed.size())) + be32(crc.checksum()) + content;
}

/// A log of the input: each record takes its length from one byte; what is left over is a torn
/// tail.
QByteArray framed(QByteArray input, qsizetype* entries)
{
    QByteArray log("HDM1");
    for (*entries = -1; !input.isEmpty(); ++*entries) {
        const qsizetype size = static_cast<quint8>(input.front());
        if (input.size() < 1 + size)
            break;
        const QByteArray hash = *entries < 0 ? QByteArray() : QByteArray(hashSize, '\x5a');
        log += record(input.mid(1, size), hash);
        input = input.mid(1 + size);
    }
    return log + input;
}

MirrorContent readLog(const QByteArray& log)
{
    static const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("mirror.hdl"));
    QFile file(name);
    HUI_ASSERT(file.open(QIODevice::WriteOnly) && file.write(log) == log.size());
    file.close();
    return Mirror::read(name);
}

void checkContent(const QByteArray& log, const MirrorContent& content)
{
    HUI_ASSERT(content.goodBytes >= 0 && content.goodBytes <= log.size());
    HUI_ASSERT(!(content.torn && content.damaged));
    for (const MirrorEntry& entry : content.entries)
        HUI_ASSERT(entry.hash.size() == hashSize);
    if (content.goodBytes == 0)
        return;
    // What is whole is whole without the rest: the tail can be cut off.
    const MirrorContent whole = readLog(log.first(content.goodBytes));
    HUI_ASSERT(whole.goodBytes == content.goodBytes && !whole.torn && !whole.damaged);
    HUI_ASSERT(whole.entries.size() == content.entries.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* bytes, size_t size)
{
    QByteArray input = fuzz::inputOf(bytes, size);
    const bool asItIs = fuzz::choice(input, 2) == 0;
    qsizetype entries = -1;
    const QByteArray log = asItIs ? input : framed(input, &entries);
    const MirrorContent content = readLog(log);
    checkContent(log, content);
    HUI_ASSERT(asItIs || content.entries.size() >= qMax(entries, qsizetype(0)));
    return 0;
}
