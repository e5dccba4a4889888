// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/SubscriptionWire.h"

#include "app/core/JsonReader.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRuns = 36;

SubscriptionRun readRun(JsonReader& reader)
{
    SubscriptionRun run;
    run.period = reader.string("period"_L1, 7, 7);
    const auto status = runStatusOf(reader.string("status"_L1, 16, 1));
    if (!status)
        reader.refuse("status"_L1, "Not a status of a period.");
    run.status = status.value_or(RunStatus::Failed);
    run.amount = reader.money("amount"_L1);
    run.at = reader.timestamp("at"_L1);
    return run;
}

} // namespace

QJsonObject toJson(const SubscriptionTerms& terms)
{
    QJsonObject json{{u"mode"_s, nameOf(terms.mode)}, {u"cap"_s, nameOf(terms.cap)},
        {u"amount"_s, moneyToJson(terms.amount)}, {u"day"_s, terms.day},
        {u"starts_on"_s, terms.startsOn.toString(Qt::ISODate)}};
    if (terms.endsOn.isValid())
        json.insert(u"ends_on"_s, terms.endsOn.toString(Qt::ISODate));
    return json;
}

SubscriptionTerms readSubscriptionTerms(JsonReader& reader)
{
    const auto mode = subscriptionModeOf(reader.string("mode"_L1, 16, 1));
    const auto cap = capKindOf(reader.string("cap"_L1, 16, 1));
    if (!mode || !cap)
        reader.refuse(mode ? "cap"_L1 : "mode"_L1, "Not a word of the contract.");
    return {mode.value_or(SubscriptionMode::ViewAndPay), cap.value_or(CapKind::Fixed),
        reader.money("amount"_L1), static_cast<int>(reader.integer("day"_L1, 1, 28)),
        reader.date("starts_on"_L1), reader.optionalDate("ends_on"_L1).value_or(QDate())};
}

Result<SubscriptionTerms> subscriptionTermsFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"terms"_s);
    const SubscriptionTerms terms = readSubscriptionTerms(reader);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return terms;
}

QJsonObject subscriptionRunsToJson(const QString& branch, const QList<SubscriptionRun>& runs)
{
    QJsonArray told;
    for (const SubscriptionRun& run : runs)
        told += QJsonObject{{u"period"_s, run.period}, {u"status"_s, nameOf(run.status)},
            {u"amount"_s, moneyToJson(run.amount)}, {u"at"_s, timestampToJson(run.at)}};
    return {{u"branch"_s, branch}, {u"runs"_s, told}};
}

Result<QList<SubscriptionRun>> subscriptionRunsFromJson(const QJsonObject& value)
{
    JsonReader reader(value, u"subscription"_s);
    (void)reader.string("branch"_L1, 20);
    QList<SubscriptionRun> runs = reader.list("runs"_L1, mostRuns, readRun);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return runs;
}

} // namespace hui::billpay
