// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/EstateWire.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/modules/estate/EstateScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/PaperFile.h"

namespace hui::testkit {

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
