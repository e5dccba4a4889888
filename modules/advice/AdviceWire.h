// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/advice/AdviceBook.h"
#include "modules/advice/Referral.h"

#include <QJsonObject>

namespace hui::advice {

/// Answer of `GET /v1/advice`.
QJsonObject toJson(const AdviceBook& book);
Result<AdviceBook> adviceBookFromJson(const QJsonObject& json);

/// What the stream `advice_referral` tells.
QJsonObject toJson(const Referral& referral);
Result<Referral> referralFromJson(const QJsonObject& json);

/// Result of `advice.book` and `advice.mark`: the version and the meeting, nothing of the customer.
QJsonObject standingToJson(const Referral& referral);
/// Applies such a result when it is newer than what is known.
Result<Referral> withStanding(Referral known, const QJsonObject& standing);

/// When a person is free on a day.
struct FreeTimes {
    QDate day = {};
    int minutes = 30; ///< how long a meeting is
    QList<QDateTime> free = {}; ///< UTC, when one can begin

    friend bool operator==(const FreeTimes&, const FreeTimes&) = default;
};

/// Answer of `GET /v1/advice/persons/{id}/times`.
QJsonObject toJson(const FreeTimes& times);
Result<FreeTimes> freeTimesFromJson(const QJsonObject& json);

/// Body of `advice.book`. How long it is is the platform's to say.
struct BookBody {
    QUuid need = {};
    QString person = {};
    QDateTime begins = {}; ///< UTC
};
QJsonObject toJson(const BookBody& body);
Result<BookBody> bookBodyFromJson(const QJsonObject& json);

/// Body of `advice.mark`.
struct MarkBody {
    QUuid need = {};
    QUuid meeting = {};
    MeetingState state = MeetingState::Cancelled;
    QString note = {}; ///< at most 200 characters
};
QJsonObject toJson(const MarkBody& body);
Result<MarkBody> markBodyFromJson(const QJsonObject& json);

} // namespace hui::advice
