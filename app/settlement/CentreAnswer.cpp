// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/CentreAnswer.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::BookedSo: return u"booked_so"_s;
    case Verdict::Explained: return u"explained"_s;
    case Verdict::CorrectHere: return u"correct_here"_s;
    }
    return {};
}

std::optional<Verdict> verdictOf(QStringView name)
{
    for (const Verdict verdict : {Verdict::BookedSo, Verdict::Explained, Verdict::CorrectHere})
        if (nameOf(verdict) == name)
            return verdict;
    return std::nullopt;
}

Verdict readVerdict(JsonReader& reader)
{
    const auto verdict = verdictOf(reader.string("verdict"_L1, 16, 1));
    if (!verdict)
        reader.refuse("verdict"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    return verdict.value_or(Verdict::CorrectHere);
}

QString paperNameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::BookedSo: return u"入账属实"_s;
    case Verdict::Explained: return u"中心承接"_s;
    case Verdict::CorrectHere: return u"网点更正"_s;
    }
    return {};
}

bool isExplained(const CentreAnswer& answer)
{
    return answer.verdict != Verdict::CorrectHere;
}

QJsonObject toJson(const CentreAnswer& answer)
{
    return {{u"op_id"_s, idText(answer.item)}, {u"case"_s, answer.number},
        {u"class"_s, nameOf(answer.kind)}, {u"stake"_s, moneyToJson(answer.stake)},
        {u"verdict"_s, nameOf(answer.verdict)}, {u"words"_s, answer.words},
        {u"at"_s, timestampToJson(answer.at)}};
}

Result<CentreAnswer> centreAnswerFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    CentreAnswer answer;
    answer.item = reader.uuid("op_id"_L1);
    answer.number = reader.string("case"_L1, 32, 1);
    const auto kind = matchClassOf(reader.string("class"_L1, 16, 1));
    if (!kind)
        reader.refuse("class"_L1, QT_TRANSLATE_NOOP("Error", "Not a class of a difference."));
    answer.kind = kind.value_or(MatchClass::TheirsOnly);
    answer.stake = reader.money("stake"_L1);
    answer.verdict = readVerdict(reader);
    answer.words = reader.string("words"_L1, 200, 1);
    answer.at = reader.timestamp("at"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return answer;
}

} // namespace hui
