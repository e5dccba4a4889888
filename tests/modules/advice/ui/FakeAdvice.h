// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/app/sync/FakeUplink.h"
#include "tests/modules/advice/AdviceScene.h"

#include <QHash>
#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

namespace hui::testkit {

/// A platform behind an uplink of a test: the book of the scene, three free times a day, and an
/// answer for each operation.
class FakeAdvice {
public:
    enum class Line { Up, Down };

    Result<UplinkAnswer> answer(const UplinkRequest& request)
    {
        if (line == Line::Down)
            return failure(Error::Kind::Offline, "no network in this test");
        const QUrl url(request.path);
        if (url.path() == u"/v1/advice")
            return UplinkAnswer{200, advice::toJson(book)};
        if (url.path().startsWith(u"/v1/advice/persons/"))
            return UplinkAnswer{200, advice::toJson(timesOn(QUrlQuery(url)))};
        if (url.path() == u"/v1/operations:batch")
            return verdicts(request);
        if (url.path().startsWith(u"/v1/operations/"))
            return UplinkAnswer{200, m_told.value(url.path().section(u'/', -1))};
        return UplinkAnswer{200,
            {{QStringLiteral("changes"), QJsonArray()},
                {QStringLiteral("cursor"), QStringLiteral("1")}, {QStringLiteral("more"), false},
                {QStringLiteral("epoch"), QStringLiteral("e")}}};
    }

    Line line = Line::Up;
    advice::AdviceBook book = adviceBook();
    QString refusal = {}; ///< of whatever is booked
    QStringList kinds = {}; ///< of the operations that came, in their order

private:
    static advice::FreeTimes timesOn(const QUrlQuery& query)
    {
        const QDate day
            = QDate::fromString(query.queryItemValue(QStringLiteral("day")), Qt::ISODate);
        advice::FreeTimes times{.day = day};
        for (const int minutes : {0, 30, 60})
            times.free.append(QDateTime(day, QTime(2, 0), Qt::UTC).addSecs(60 * minutes));
        return times;
    }

    UplinkAnswer verdicts(const UplinkRequest& request)
    {
        QJsonArray items;
        for (const QJsonValue& sent : request.body.value(u"items").toArray()) {
            const QString id = sent[u"op_id"].toString();
            if (!m_told.contains(id)) {
                kinds.append(sent[u"kind"].toString());
                m_told.insert(
                    id, verdictOn(id, sent[u"kind"].toString(), sent[u"body"].toObject()));
            }
            items.append(m_told.value(id));
        }
        return {200,
            {{QStringLiteral("items"), items}, {QStringLiteral("epoch"), QStringLiteral("e")}}};
    }

    QJsonObject verdictOn(const QString& id, const QString& kind, const QJsonObject& body)
    {
        const bool isRefused = kind == u"advice.book" && !refusal.isEmpty();
        return {{QStringLiteral("op_id"), id},
            {QStringLiteral("status"),
                isRefused ? QStringLiteral("rejected") : QStringLiteral("accepted")},
            {QStringLiteral("code"), isRefused ? refusal : QString()},
            {QStringLiteral("server_ref"), QStringLiteral("P-1")},
            {QStringLiteral("result"),
                isRefused ? QJsonObject() : standing(QUuid::fromString(id), kind, body)}};
    }

    QJsonObject standing(const QUuid& id, const QString& kind, const QJsonObject& body)
    {
        advice::Referral referral;
        if (kind == u"advice.register")
            return advice::standingToJson(referral);
        referral.version = ++m_version;
        if (const auto booked = advice::bookBodyFromJson(body)) {
            m_meeting = {.id = id,
                .person = booked->person,
                .begins = booked->begins,
                .ends = booked->begins.addSecs(1800)};
        } else if (const auto marked = advice::markBodyFromJson(body)) {
            m_meeting.state = marked->state;
            referral.note = marked->note;
        }
        referral.meeting = m_meeting;
        referral.personName = book.person(m_meeting.person)->name;
        return advice::standingToJson(referral);
    }

    QHash<QString, QJsonObject> m_told;
    advice::Meeting m_meeting;
    int m_version = 1;
};

} // namespace hui::testkit
