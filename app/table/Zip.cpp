// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/table/Zip.h"

#include <QCoreApplication>

#include <zip.h>

namespace hui {

namespace {

constexpr qint64 smallEnough = 64 * 1024; // below this no ratio is worth looking at

std::unexpected<Error> damaged(const QString& detail)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The workbook is damaged, encrypted or not a workbook."),
        detail);
}

std::unexpected<Error> tooLarge(const QString& detail)
{
    return failure(
        Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file is too large."), detail);
}

zip_t* openSource(zip_source_t* source, int flags)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_t* archive = zip_open_from_source(source, flags, &error);
    zip_error_fini(&error);
    if (!archive)
        zip_source_free(source);
    return archive;
}

zip_source_t* sourceOf(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_error_fini(&error);
    return source;
}

Result<QByteArray> unpacked(zip_t* archive, const zip_stat_t& part)
{
    zip_file_t* file = zip_fopen_index(archive, part.index, 0);
    if (!file)
        return damaged(QStringLiteral("fopen"));
    QByteArray content(static_cast<qsizetype>(part.size), Qt::Uninitialized);
    const zip_int64_t count = zip_fread(file, content.data(), part.size);
    // one byte more: the part must end where it says, and only there is its check sum compared
    char more = 0;
    const zip_int64_t rest = zip_fread(file, &more, 1);
    const int closed = zip_fclose(file);
    if (count != content.size() || rest != 0 || closed != 0)
        return damaged(QStringLiteral("fread"));
    return content;
}

/// All bytes a source holds, as it has grown.
Result<QByteArray> contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(source) != 0 || zip_source_stat(source, &stat) != 0)
        return damaged(QStringLiteral("source"));
    QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, content.data(), stat.size);
    zip_source_close(source);
    return count == content.size() ? Result<QByteArray>(content)
                                   : damaged(QStringLiteral("source"));
}

bool addPart(zip_t* archive, const QString& name, const QByteArray& content)
{
    zip_source_t* source = zip_source_buffer(
        archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index
        = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    constexpr zip_uint16_t noon = 0x6000; // no clock: the same parts give the same bytes
    constexpr zip_uint16_t firstDay = 0x0021; // 1980-01-01, where MS-DOS time begins
    return zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), noon, firstDay, 0) == 0;
}

} // namespace

void ZipReader::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipReader> ZipReader::open(QByteArray bytes, const TableLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        return tooLarge(QStringLiteral("file"));
    ZipReader reader(std::move(bytes), limits);
    zip_source_t* source = sourceOf(reader.m_bytes);
    if (!source)
        return damaged(QStringLiteral("source"));
    reader.m_archive.reset(openSource(source, ZIP_RDONLY | ZIP_CHECKCONS));
    if (!reader.m_archive)
        return damaged(QStringLiteral("open"));
    if (zip_get_num_entries(reader.m_archive.get(), 0) > limits.entries)
        return tooLarge(QStringLiteral("entries"));
    return reader;
}

bool ZipReader::contains(const QString& name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_ENC_GUESS) >= 0;
}

Result<QByteArray> ZipReader::read(const QString& name)
{
    zip_stat_t part;
    zip_stat_init(&part);
    constexpr zip_uint64_t needed = ZIP_STAT_INDEX | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat(m_archive.get(), name.toUtf8().constData(), 0, &part) != 0
        || (part.valid & needed) != needed)
        return damaged(QStringLiteral("no part"));
    if (part.size > static_cast<zip_uint64_t>(m_limits.entryBytes))
        return tooLarge(QStringLiteral("part"));
    const auto size = static_cast<qint64>(part.size);
    const qint64 most = static_cast<qint64>(part.comp_size) * m_limits.ratio;
    m_unpacked += size;
    if (m_unpacked > m_limits.unpackedBytes || (size > smallEnough && size > most))
        return tooLarge(QStringLiteral("packed too tightly"));
    return unpacked(m_archive.get(), part);
}

Result<QByteArray> zipOf(const QList<std::pair<QString, QByteArray>>& parts)
{
    zip_source_t* source = sourceOf(QByteArray());
    zip_t* archive = source ? openSource(source, ZIP_CREATE | ZIP_TRUNCATE) : nullptr;
    if (!archive)
        return damaged(QStringLiteral("create"));
    zip_source_keep(source); // closing the archive lets it go; its content is wanted after that
    for (const auto& [name, content] : parts)
        if (!addPart(archive, name, content)) {
            zip_discard(archive);
            zip_source_free(source);
            return damaged(QStringLiteral("add"));
        }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(source);
        return damaged(QStringLiteral("close"));
    }
    Result<QByteArray> content = contentOf(source);
    zip_source_free(source);
    return content;
}

} // namespace hui
