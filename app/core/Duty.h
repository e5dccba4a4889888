// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTime>

namespace hui {

class JsonReader;

/// 班次: hours of a day that one teller works, as the bank sets them for a branch. They are printed
/// and reported; what is booked is kept by the business day alone.
struct DutyShift {
    QString code; ///< "morning", "afternoon", "day"; others are shown by their code
    QTime from;
    QTime to;

    friend bool operator==(const DutyShift&, const DutyShift&) = default;
};

/// 印章: a numbered seal of the branch that one operator answers for.
struct BranchSeal {
    QString kind; ///< "business": 业务受理章; others are shown by their kind
    QString number; ///< "07"

    friend bool operator==(const BranchSeal&, const BranchSeal&) = default;
};

/// What an operator may choose and must take at the start of the day, as the platform says.
struct DutyOffer {
    QList<DutyShift> shifts;
    QList<BranchSeal> seals;
};

/// What was chosen and taken when the till was opened; empty where a branch has neither.
struct Duty {
    QString shift; ///< the code of one DutyShift
    QList<BranchSeal> seals;

    bool isEmpty() const { return shift.isEmpty() && seals.isEmpty(); }
    friend bool operator==(const Duty&, const Duty&) = default;
};

/// The shift in whose hours `now` is, the shortest of several; else the next to begin, else the
/// last. Its place in the list, −1 for an empty one.
qsizetype shiftAt(const QList<DutyShift>& shifts, const QTime& now);

/// `{"shifts": [{"code", "from": "08:30", "to"}], "seals": [{"kind", "number"}]}`
QJsonObject toJson(const DutyOffer& offer);
DutyOffer dutyOfferFromJson(JsonReader& reader);

/// `{"shift": "morning", "seals": [{"kind", "number"}]}`
QJsonObject toJson(const Duty& duty);
Duty dutyFromJson(JsonReader& reader);

} // namespace hui
