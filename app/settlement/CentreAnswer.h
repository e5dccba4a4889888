// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/Matching.h"

#include <QDateTime>
#include <QJsonObject>

namespace hui {

class JsonReader;

/// What the centre found about a difference that was reported to it.
enum class Verdict {
    BookedSo, ///< done at the branch as it is booked: its drawer has the cash, or is short of it
    Explained, ///< not the branch's: the centre takes it over by the name of the case
    CorrectHere, ///< the branch puts it right, as it is told in words
};

/// "booked_so" …: as stored and on the wire.
QString nameOf(Verdict verdict);
std::optional<Verdict> verdictOf(QStringView name);

/// The field "verdict" of a message.
Verdict readVerdict(JsonReader& reader);

/// What a verdict is called on papers; Chinese.
QString paperNameOf(Verdict verdict);

/// The centre's answer to a report (中心答复), as the change stream "reconcile_case" tells it. It
/// answers for what was reported: an operation of another class or sum needs another answer.
struct CentreAnswer {
    QUuid item; ///< the operation it is about
    QString number; ///< of the case: "DZ20260318-1"
    MatchClass kind = MatchClass::TheirsOnly;
    Money stake = Money::fen(0);
    Verdict verdict = Verdict::BookedSo;
    QString words; ///< what was found, or what is to be done
    QDateTime at; ///< UTC

    friend bool operator==(const CentreAnswer&, const CentreAnswer&) = default;
};

/// Whether nothing is left for the branch to answer for.
bool isExplained(const CentreAnswer& answer);

QJsonObject toJson(const CentreAnswer& answer);
Result<CentreAnswer> centreAnswerFromJson(const QJsonObject& json);

} // namespace hui
