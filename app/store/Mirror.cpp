// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Mirror.h"

#include "app/store/Database.h"
#include "app/store/FlushToDisk.h"
#include "app/store/HashChain.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace hui {

namespace {

constexpr qsizetype hashSize = 32;
constexpr qsizetype headSize = 8; // length and checksum
const QByteArray magic = QByteArrayLiteral("HDM1");

/// CRC-32 of ISO 3309, as in zlib and Ethernet.
quint32 crc32(const QByteArray& bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

QByteArray be32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A length, a checksum, and what they are of.
QByteArray recordOf(const QByteArray& sealed, const QByteArray& hash)
{
    return be32(static_cast<quint32>(sealed.size())) + be32(crc32(sealed + hash)) + sealed + hash;
}

std::unexpected<Error> mirrorFailed(const QFile& file)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The copy of the journal cannot be written. Call support."),
        file.fileName() + QStringLiteral(": ") + file.errorString());
}

std::optional<KeySlot> slotOf(const QByteArray& bytes)
{
    const auto fields = columnsIn(bytes);
    if (!fields || fields->size() != 5)
        return std::nullopt;
    const auto text = [&](int field) { return QString::fromUtf8(fields->at(field).toByteArray()); };
    return KeySlot{
        text(0), text(1), text(2), fields->at(3).toByteArray(), fields->at(4).toByteArray()};
}

/// One record of `bytes`; gives its whole size, 0 when it does not check.
qsizetype readRecord(QByteArrayView bytes, qsizetype tail, QByteArray& content)
{
    if (bytes.size() < headSize)
        return 0;
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.data()));
    const auto crc = qFromBigEndian<quint32>(bytes.data() + 4);
    if (size > bytes.size() - headSize - tail)
        return 0;
    content = bytes.sliced(headSize, size + tail).toByteArray();
    return crc32(content) == crc ? headSize + size + tail : 0;
}

/// Whether what does not check runs to the end of the file: a write that was cut short.
bool isTail(QByteArrayView bytes)
{
    return bytes.size() < headSize
        || qFromBigEndian<quint32>(bytes.data()) + headSize + hashSize >= bytes.size();
}

} // namespace

MirrorContent Mirror::read(const QString& file, Damage damage)
{
    MirrorContent content;
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return content;
    const QByteArray bytes = log.readAll();
    const QByteArrayView view(bytes);
    QByteArray record;
    const qsizetype first
        = bytes.startsWith(magic) ? readRecord(view.sliced(magic.size()), 0, record) : 0;
    if (first == 0
        && damage == Damage::Stop) { // larger than any head that was cut short: worth keeping
        content.damaged = bytes.size() > 1024;
        content.torn = !content.damaged && !bytes.isEmpty();
        return content;
    }
    if (first > 0)
        content.slot = slotOf(record);
    qsizetype at = first > 0 ? magic.size() + first : 0;
    while (at < bytes.size()) {
        const qsizetype size = readRecord(view.sliced(at), hashSize, record);
        if (size == 0 && damage == Damage::StepOver) {
            ++at; // the checksum tells where the next whole record begins
            content.damaged = true;
            continue;
        }
        if (size == 0)
            break;
        content.entries.append({record.chopped(hashSize), record.last(hashSize)});
        at += size;
    }
    if (damage == Damage::StepOver)
        return content;
    content.goodBytes = at;
    content.torn = at < bytes.size() && isTail(view.sliced(at));
    content.damaged = at < bytes.size() && !content.torn;
    return content;
}

Result<std::unique_ptr<Mirror>> Mirror::open(const QString& file, Database& database)
{
    const MirrorContent content = read(file);
    const bool fresh = content.goodBytes == 0 || content.damaged;
    if (content.damaged) // kept for whoever looks into it; the journal itself is whole
        QFile::rename(file,
            file + QStringLiteral(".damaged-")
                + QString::number(database.clock().nowUtc().toMSecsSinceEpoch()));
    std::unique_ptr<Mirror> mirror(new Mirror(file));
    if (!mirror->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return mirrorFailed(mirror->m_file);
    if (!mirror->m_file.resize(fresh ? 0 : content.goodBytes) // a torn tail goes
        || !mirror->m_file.seek(mirror->m_file.size()))
        return mirrorFailed(mirror->m_file);
    if (fresh) {
        const auto slot = KeySlots(database).device();
        if (!slot)
            return std::unexpected(slot.error());
        if (const auto begun = mirror->begin(*slot); !begun)
            return std::unexpected(begun.error());
    }
    const auto level = mirror->catchUp(fresh ? MirrorContent{} : content, database);
    if (!level)
        return std::unexpected(level.error());
    return mirror;
}

Result<Done> Mirror::begin(const std::optional<KeySlot>& slot)
{
    QByteArray bytes;
    if (slot)
        bytes = canonical({slot->id, slot->kind, slot->kdf, slot->salt, slot->wrapped});
    return write(magic + recordOf(bytes, {}));
}

Result<Done> Mirror::catchUp(const MirrorContent& content, Database& database)
{
    // the last entry that both must know, then what only the journal has
    const qint64 known = content.entries.size();
    auto rows = database.run(
        QStringLiteral("SELECT entry_hash, device_seq, op_id, kind, operator, branch, till,"
                       " business_date, amount_minor, currency, depends_on, at_utc, key_ver, body,"
                       " fp, wall_utc, mono_ms, boot_id, srv_offset_ms, prev_hash FROM journal"
                       " WHERE device_seq >= ? ORDER BY device_seq"),
        {known});
    if (!rows)
        return std::unexpected(rows.error());
    bool both = known == 0;
    QList<MirrorEntry> missing;
    while (rows->next()) {
        const QByteArray hash = rows->value(0).toByteArray();
        if (rows->value(1).toLongLong() == known) {
            both = hash == content.entries.last().hash;
            continue;
        }
        QVariantList columns;
        for (int column = 1; column < 20; ++column)
            columns += rows->value(column);
        missing += mirrorEntry(columns, hash, database.envelope());
    }
    if (!both)
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP(
                "Error", "The journal is older than its copy. Record nothing and call support."),
            QStringLiteral("the copy has %1 entries").arg(known));
    return missing.isEmpty() ? Result<Done>(Done{}) : append(missing);
}

Result<Done> Mirror::append(const QList<MirrorEntry>& entries)
{
    QByteArray bytes;
    for (const MirrorEntry& entry : entries)
        bytes += recordOf(entry.sealed, entry.hash);
    return write(bytes);
}

Result<Done> Mirror::write(const QByteArray& bytes)
{
    const qint64 end = m_file.pos();
    if (m_file.write(bytes) == bytes.size() && flushToDisk(m_file))
        return Done{};
    m_file.resize(end); // half a record before a whole one would hide the whole one
    m_file.seek(end);
    return mirrorFailed(m_file);
}

} // namespace hui
