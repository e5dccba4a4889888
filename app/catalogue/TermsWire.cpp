// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/TermsWire.h"

#include "app/catalogue/ParameterWire.h"
#include "app/catalogue/TariffWire.h"
#include "app/catalogue/WireFields.h"

namespace hui {

namespace {

constexpr qint64 mostSeconds = 7 * 24 * 3600;
constexpr qint64 mostHours = 24 * 366;
constexpr qint64 mostTimes = 10'000;
constexpr qsizetype mostParameters = 12;
constexpr qsizetype mostRules = 32;
constexpr qsizetype mostPlans = 200;

void readStanding(JsonReader& reader, BillerTerms& terms)
{
    terms.state = readWord(reader, "state"_L1, terms.state);
    terms.pausedFrom = reader.optionalTimestamp("paused_from"_L1).value_or(QDateTime());
    terms.pausedTo = reader.optionalTimestamp("paused_to"_L1).value_or(QDateTime());
    terms.closes = reader.optionalDate("closes"_L1).value_or(QDate());
    terms.reversible = readWord(reader, "reversible"_L1, terms.reversible);
    terms.complaintAfterHours
        = readNumber(reader, "complaint_after_hours"_L1, mostHours, terms.complaintAfterHours);
    terms.invoice = readWord(reader, "invoice"_L1, terms.invoice);
    terms.receiptTemplate
        = reader.optionalString("receipt_template"_L1, 64).value_or(terms.receiptTemplate);
    terms.offlineMaxAgeHours
        = readNumber(reader, "offline_max_age_hours"_L1, mostHours, terms.offlineMaxAgeHours);
    terms.queriesPerMinute
        = readNumber(reader, "queries_per_minute"_L1, mostTimes, terms.queriesPerMinute);
    terms.paymentsPerMinute
        = readNumber(reader, "payments_per_minute"_L1, mostTimes, terms.paymentsPerMinute);
}

void readFetching(JsonReader& reader, BillerTerms& terms)
{
    terms.fetch = readWord(reader, "fetch"_L1, terms.fetch);
    terms.secondQuery = readFlag(reader, "second_query"_L1, terms.secondQuery);
    terms.listOfBills = readFlag(reader, "list_of_bills"_L1, terms.listOfBills);
    terms.pick = readWord(reader, "pick"_L1, terms.pick);
    terms.sameDayOnly = readFlag(reader, "same_day_only"_L1, terms.sameDayOnly);
    terms.fetchGoodForSeconds
        = readNumber(reader, "fetch_good_for_seconds"_L1, mostSeconds, terms.fetchGoodForSeconds);
    terms.pendingAllowed = readFlag(reader, "pending_allowed"_L1, terms.pendingAllowed);
    terms.pendingMaxHours
        = readNumber(reader, "pending_max_hours"_L1, mostHours, terms.pendingMaxHours);
    terms.partPayment = readFlag(reader, "part_payment"_L1, terms.partPayment);
    terms.subscribable = readFlag(reader, "subscribable"_L1, terms.subscribable);
}

template <class T, class Write>
void writeList(QJsonObject& json, const QString& key, const QList<T>& list, Write write)
{
    QJsonArray items;
    for (const T& one : list)
        items.append(write(one));
    if (!items.isEmpty())
        json.insert(key, items);
}

void writeStanding(QJsonObject& json, const BillerTerms& terms)
{
    const BillerTerms usual;
    writeWord(json, u"state"_s, terms.state, usual.state);
    if (terms.pausedFrom.isValid())
        json.insert(u"paused_from"_s, timestampToJson(terms.pausedFrom));
    if (terms.pausedTo.isValid())
        json.insert(u"paused_to"_s, timestampToJson(terms.pausedTo));
    if (terms.closes.isValid())
        json.insert(u"closes"_s, terms.closes.toString(Qt::ISODate));
    writeWord(json, u"reversible"_s, terms.reversible, usual.reversible);
    writePlain(
        json, u"complaint_after_hours"_s, terms.complaintAfterHours, usual.complaintAfterHours);
    writeWord(json, u"invoice"_s, terms.invoice, usual.invoice);
    writePlain(json, u"receipt_template"_s, terms.receiptTemplate, usual.receiptTemplate);
    writePlain(
        json, u"offline_max_age_hours"_s, terms.offlineMaxAgeHours, usual.offlineMaxAgeHours);
    writePlain(json, u"queries_per_minute"_s, terms.queriesPerMinute, usual.queriesPerMinute);
    writePlain(json, u"payments_per_minute"_s, terms.paymentsPerMinute, usual.paymentsPerMinute);
}

void writeFetching(QJsonObject& json, const BillerTerms& terms)
{
    const BillerTerms usual;
    writeWord(json, u"fetch"_s, terms.fetch, usual.fetch);
    writePlain(json, u"second_query"_s, terms.secondQuery, usual.secondQuery);
    writePlain(json, u"list_of_bills"_s, terms.listOfBills, usual.listOfBills);
    writeWord(json, u"pick"_s, terms.pick, usual.pick);
    writePlain(json, u"same_day_only"_s, terms.sameDayOnly, usual.sameDayOnly);
    writePlain(
        json, u"fetch_good_for_seconds"_s, terms.fetchGoodForSeconds, usual.fetchGoodForSeconds);
    writePlain(json, u"pending_allowed"_s, terms.pendingAllowed, usual.pendingAllowed);
    writePlain(json, u"pending_max_hours"_s, terms.pendingMaxHours, usual.pendingMaxHours);
    writePlain(json, u"part_payment"_s, terms.partPayment, usual.partPayment);
    writePlain(json, u"subscribable"_s, terms.subscribable, usual.subscribable);
}

} // namespace

QJsonObject termsToJson(const BillerTerms& terms)
{
    QJsonObject json;
    writeStanding(json, terms);
    writeFetching(json, terms);
    writeList(json, u"parameters"_s, terms.parameters, parameterToJson);
    if (terms.amount != AmountRule{})
        json.insert(u"amount"_s, amountRuleToJson(terms.amount));
    writeList(json, u"fees"_s, terms.fees, feeSlabToJson);
    writeList(json, u"limits"_s, terms.limits, payLimitToJson);
    writeList(json, u"hours"_s, terms.hours, cutOffToJson);
    writeList(json, u"plans"_s, terms.plans, planToJson);
    return json;
}

BillerTerms termsFromJson(JsonReader& reader)
{
    BillerTerms terms;
    readStanding(reader, terms);
    readFetching(reader, terms);
    terms.parameters = reader.list("parameters"_L1, mostParameters, parameterFromJson);
    if (terms.parameters.isEmpty())
        reader.refuse(
            "parameters"_L1, QT_TRANSLATE_NOOP("Error", "A biller asks for nothing at all."));
    terms.amount = reader.optionalObject("amount"_L1, amountRuleFromJson).value_or(AmountRule{});
    terms.fees = readList(reader, "fees"_L1, mostRules, feeSlabFromJson);
    terms.limits = readList(reader, "limits"_L1, mostRules, payLimitFromJson);
    terms.hours = readList(reader, "hours"_L1, mostRules, cutOffFromJson);
    terms.plans = readList(reader, "plans"_L1, mostPlans, planFromJson);
    return terms;
}

} // namespace hui
