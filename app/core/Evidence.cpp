// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Evidence.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace hui {

using namespace Qt::StringLiterals;

QString Evidence::digest() const
{
    if (isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(note.toUtf8());
    hash.addData(QByteArrayView("\0", 1)); // a remark has none in it
    hash.addData(picture);
    return QString::fromLatin1(hash.result().toHex());
}

Result<Done> checkPicture(const QByteArray& picture)
{
    if (picture.size() > Evidence::mostBytes)
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The picture is larger than 400 kB."));
    if (!picture.startsWith("\x89PNG\r\n\x1a\n") && !picture.startsWith("\xff\xd8\xff"))
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file is no PNG or JPEG picture."));
    return Done{};
}

QJsonObject toJson(const Evidence& evidence)
{
    return {{u"note"_s, evidence.note},
        {u"picture"_s, QString::fromLatin1(evidence.picture.toBase64())}};
}

Evidence readEvidence(JsonReader& reader)
{
    constexpr qsizetype longestPicture = (Evidence::mostBytes + 2) / 3 * 4;
    Evidence evidence;
    evidence.note = reader.string("note"_L1, Evidence::longestNote);
    const auto picture
        = QByteArray::fromBase64Encoding(reader.string("picture"_L1, longestPicture).toLatin1(),
            QByteArray::AbortOnBase64DecodingErrors);
    evidence.picture = picture.decoded;
    const bool isGood = picture && (evidence.picture.isEmpty() || checkPicture(evidence.picture));
    if (!isGood)
        reader.refuse(
            "picture"_L1, QT_TRANSLATE_NOOP("Error", "The file is no PNG or JPEG picture."));
    return evidence;
}

Result<Evidence> evidenceFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Evidence evidence = readEvidence(reader);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return evidence;
}

} // namespace hui
