// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Duty.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShifts = 8;
constexpr qsizetype mostSeals = 16;
constexpr qsizetype longestCode = 32;

int lengthOf(const DutyShift& shift)
{
    return shift.from.secsTo(shift.to);
}

QTime timeOf(JsonReader& reader, QLatin1StringView key)
{
    const QTime time = QTime::fromString(reader.string(key, 5, 5), u"HH:mm"_s);
    if (!time.isValid())
        reader.refuse(key, QT_TRANSLATE_NOOP("Error", "not a time of day"));
    return time;
}

QJsonArray toJson(const QList<BranchSeal>& seals)
{
    QJsonArray all;
    for (const BranchSeal& seal : seals)
        all.append(QJsonObject{{u"kind"_s, seal.kind}, {u"number"_s, seal.number}});
    return all;
}

QList<BranchSeal> sealsFromJson(JsonReader& reader)
{
    return reader.list("seals"_L1, mostSeals, [](JsonReader& one) {
        return BranchSeal{
            one.string("kind"_L1, longestCode, 1), one.string("number"_L1, longestCode, 1)};
    });
}

} // namespace

qsizetype shiftAt(const QList<DutyShift>& shifts, const QTime& now)
{
    qsizetype open = -1;
    for (qsizetype i = 0; i < shifts.size(); ++i) {
        const DutyShift& one = shifts.at(i);
        const bool isOpen = one.from <= now && now < one.to;
        if (isOpen && (open < 0 || lengthOf(one) < lengthOf(shifts.at(open))))
            open = i;
    }
    if (open >= 0)
        return open;
    const auto next
        = std::ranges::find_if(shifts, [&](const DutyShift& shift) { return now < shift.from; });
    return next == shifts.cend() ? shifts.size() - 1 : next - shifts.cbegin();
}

QJsonObject toJson(const DutyOffer& offer)
{
    QJsonArray shifts;
    for (const DutyShift& shift : offer.shifts)
        shifts.append(
            QJsonObject{{u"code"_s, shift.code}, {u"from"_s, shift.from.toString(u"HH:mm"_s)},
                {u"to"_s, shift.to.toString(u"HH:mm"_s)}});
    return {{u"shifts"_s, shifts}, {u"seals"_s, toJson(offer.seals)}};
}

DutyOffer dutyOfferFromJson(JsonReader& reader)
{
    DutyOffer offer;
    offer.shifts = reader.list("shifts"_L1, mostShifts, [](JsonReader& one) {
        return DutyShift{
            one.string("code"_L1, longestCode, 1), timeOf(one, "from"_L1), timeOf(one, "to"_L1)};
    });
    offer.seals = sealsFromJson(reader);
    return offer;
}

QJsonObject toJson(const Duty& duty)
{
    return {{u"shift"_s, duty.shift}, {u"seals"_s, toJson(duty.seals)}};
}

Duty dutyFromJson(JsonReader& reader)
{
    Duty duty;
    duty.shift = reader.string("shift"_L1, longestCode);
    duty.seals = sealsFromJson(reader);
    return duty;
}

} // namespace hui
