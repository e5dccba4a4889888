// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/Photo.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QtEndian>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 4'000;

int wordAt(const QByteArray& data, qsizetype at)
{
    return qFromBigEndian<quint16>(data.constData() + at);
}

bool isFrame(uchar marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// Pixel units, colour profile and colour transform; the others say where, when and by what.
bool maySay(uchar marker)
{
    const bool isOfApplication = marker >= 0xe0 && marker <= 0xef;
    return marker != 0xfe
        && (!isOfApplication || marker == 0xe0 || marker == 0xe2 || marker == 0xee);
}

bool isWholeJpeg(const QByteArray& data)
{
    if (!data.startsWith("\xff\xd8") || !data.endsWith("\xff\xd9"))
        return false;
    bool hasSize = false;
    qsizetype at = 2;
    while (at + 4 <= data.size()) {
        const auto marker = static_cast<uchar>(data.at(at + 1));
        const int length = wordAt(data, at + 2);
        if (data.at(at) != '\xff' || marker < 0xc0 || !maySay(marker) || length < 2
            || at + 2 + length > data.size())
            return false;
        if (isFrame(marker)) {
            if (length < 8)
                return false;
            const int height = wordAt(data, at + 5);
            const int width = wordAt(data, at + 7);
            hasSize = height > 0 && height <= widest && width > 0 && width <= widest;
        }
        at += 2 + length;
        if (marker == 0xda) // what follows is the picture, up to the one end
            return hasSize && data.indexOf("\xff\xd9", at) == data.size() - 2;
    }
    return false;
}

Photo readPhoto(JsonReader& reader)
{
    Photo photo{reader.string("side"_L1, 10, 1), reader.timestamp("taken_at"_L1), {}};
    if (!photoSides().contains(photo.side))
        reader.refuse("side"_L1, QT_TRANSLATE_NOOP("Error", "A document has no such side."));
    photo.picture
        = QByteArray::fromBase64(reader.string("picture"_L1, Photo::mostBase64, 1).toLatin1());
    return photo;
}

} // namespace

const QStringList& photoSides()
{
    static const QStringList sides{u"front"_s, u"back"_s};
    return sides;
}

QJsonObject photosToJson(const QList<Photo>& photos)
{
    QJsonArray list;
    for (const Photo& photo : photos)
        list.append(
            QJsonObject{{u"side"_s, photo.side}, {u"taken_at"_s, timestampToJson(photo.takenAt)},
                {u"picture"_s, QString::fromLatin1(photo.picture.toBase64())}});
    return {{u"photos"_s, list}};
}

Result<QList<Photo>> photosFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const QList<Photo> photos = reader.list("photos"_L1, photoSides().size(), readPhoto);
    const auto read = reader.finish();
    if (!read)
        return std::unexpected(read.error());
    return photos;
}

QString photographedAct()
{
    return u"photographed"_s;
}

std::optional<QByteArray> photoOf(const QString& sent)
{
    if (sent.size() > Photo::mostBase64)
        return std::nullopt;
    const auto read = QByteArray::fromBase64Encoding(
        sent.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return read && isWholeJpeg(read.decoded) ? std::optional(read.decoded) : std::nullopt;
}

} // namespace hui::cases
