// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/JsonReader.h"
#include "modules/campus/Fees.h"

namespace hui::campus {

QJsonObject toJson(const FoundSchools& found);
QJsonObject toJson(const AskStudent& asked);
QJsonObject toJson(const StudentFees& fees);
QJsonArray toJson(const QList<FeePart>& parts);

/// As told by the other side; a Protocol error names the field that is wrong.
Result<FoundSchools> foundSchoolsFromJson(const QJsonObject& json);
Result<AskStudent> askStudentFromJson(const QJsonObject& json);
Result<StudentFees> studentFeesFromJson(const QJsonObject& json);

/// `[{item, amount}]` of a message; at least one, none twice.
QList<FeePart> readParts(JsonReader& reader, QLatin1StringView key);

/// Which row of a class list is asked about.
struct ListQuestion {
    AskStudent student = {};
    QString item = {}; ///< what the list calls it: "住宿费", or its id
    Money amount = Money::fen(0);
};

/// What the platform says of a row: what is to be paid, or why it cannot be.
struct ListAnswer {
    QString refusal = {}; ///< a stable code; empty: it can be paid
    QString textZh = {};
    QString textEn = {};
    std::optional<StudentFees> fees = {}; ///< with the one item that is meant

    friend bool operator==(const ListAnswer&, const ListAnswer&) = default;
};

/// Rows asked in one go.
constexpr int listRowsAsked = 100;

QJsonObject toJson(const QList<ListQuestion>& rows);
QJsonObject toJson(const QList<ListAnswer>& answers);
Result<QList<ListQuestion>> listQuestionsFromJson(const QJsonObject& json);
Result<QList<ListAnswer>> listAnswersFromJson(const QJsonObject& json);

} // namespace hui::campus
