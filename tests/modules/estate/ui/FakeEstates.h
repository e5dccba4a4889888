// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/EstateWire.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/modules/estate/EstateScene.h"
#include "tests/testkit/DeskFixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

namespace hui::testkit {

/// A photograph of a paper, as a scanner or a camera leaves it: lines on white.
inline QByteArray paperFile(const QSize& size = {1280, 800})
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(0xf4f1e8);
    for (int y = image.height() / 8; y < image.height() * 7 / 8; y += image.height() / 10)
        for (int x = image.width() / 10; x < image.width() * (y % 3 ? 9 : 6) / 10; ++x)
            for (int thick = 0; thick < qMax(1, image.height() / 60); ++thick)
                image.setPixel(x, y + thick, 0x5a6468);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Puts a picture where the scanner of the desk does, as it was taken just now.
inline void layOnScanner(const DeskFixture& desk, const QByteArray& picture)
{
    QDir(desk.folder.path()).mkpath(u"scans"_s);
    QFile file(desk.folder.filePath(u"scans/scan.png"_s));
    HUI_ASSERT(
        file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size() && file.flush());
    file.setFileTime(desk.clock.nowUtc(), QFileDevice::FileModificationTime);
}

/// A platform that tells of one estate and accepts what is done to it.
class FakeEstates {
public:
    Result<UplinkAnswer> answer(const UplinkRequest& request)
    {
        if (!isUp)
            return failure(Error::Kind::Offline, "no network in this test");
        if (request.path == u"/v1/estates")
            return UplinkAnswer{200, toJson(QList<Estate>{view.estate})};
        if (request.path.endsWith(u"/parties:find")) {
            typed.append(request.body.value(u"typed").toString());
            return UplinkAnswer{200, toJson(QList<Party>{older})};
        }
        if (request.path.endsWith(u":show")) {
            reasons.append(request.body.value(u"reason").toString());
            return UplinkAnswer{200,
                {{u"paper"_s, u"credit_code"_s}, {u"taken_at"_s, u"2026-03-18T02:43:00.000Z"_s},
                    {u"picture"_s, QString::fromLatin1(paperFile().toBase64())}}};
        }
        if (request.path.startsWith(u"/v1/estates/"))
            return UplinkAnswer{200, toJson(view)};
        if (request.path == u"/v1/approvals")
            return signedBySupervisor();
        if (request.path == u"/v1/operations:batch")
            return verdicts(request);
        return UplinkAnswer{200,
            {{u"changes"_s, QJsonArray()}, {u"cursor"_s, u"1"_s}, {u"more"_s, false},
                {u"epoch"_s, u"e"_s}}};
    }

    bool isUp = true;
    EstateView view = estateView();
    QStringList typed; ///< of whom was looked for
    QStringList reasons; ///< why copies were looked at
    /// One that a desk is not told of unless it looks for them.
    Party older{operationId(), PartyKind::Resident, u"何*样"_s, u"9"_s, estateDay.addYears(-1),
        estateDay.addYears(1), false, Money::fen(0)};

private:
    static UplinkAnswer verdicts(const UplinkRequest& request)
    {
        QJsonArray items;
        for (const QJsonValue& sent : request.body.value(u"items").toArray())
            items.append(QJsonObject{{u"op_id"_s, sent[u"op_id"]}, {u"status"_s, u"accepted"_s},
                {u"code"_s, u""_s}, {u"server_ref"_s, u"E-1"_s}, {u"result"_s, QJsonObject()}});
        return {200, {{u"items"_s, items}, {u"epoch"_s, u"e"_s}}};
    }
};

} // namespace hui::testkit
