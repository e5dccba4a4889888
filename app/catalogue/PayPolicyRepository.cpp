// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayPolicyRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QJsonDocument>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTwin = 86'400; // a day
constexpr int longestSlip = 366; // days
constexpr int earliestReminder = 28; // days
constexpr int longestComplaint = 366; // working days

QJsonObject workdaysToJson(const QMap<QString, int>& workdays)
{
    QJsonObject json;
    for (auto one = workdays.cbegin(); one != workdays.cend(); ++one)
        json.insert(one.key(), one.value());
    return json;
}

/// A field that platforms before it do not send.
QMap<QString, int> readWorkdays(JsonReader& reader)
{
    QMap<QString, int> workdays;
    const QJsonObject json = reader.optionalObject("complaint_workdays"_L1).value_or(QJsonObject());
    for (auto one = json.begin(); one != json.end(); ++one) {
        const int days = one.value().toInt();
        if (days < 1 || days > longestComplaint)
            reader.refuse("complaint_workdays"_L1, "Not a number of working days.");
        workdays.insert(one.key(), days);
    }
    return workdays;
}

/// A row without them asks for none: it was made before there was a word for them, or the bank asks
/// for nothing more. So it stays readable to desks of the version before.
QStringList readBasics(JsonReader& reader)
{
    if (!reader.isPresent("payer_basics"_L1))
        return {};
    QStringList basics = reader.strings("payer_basics"_L1, payerAsks().size(), 32);
    for (const QString& each : std::as_const(basics))
        if (!payerAsks().contains(each) || basics.count(each) > 1)
            reader.refuse("payer_basics"_L1, "Not something that is asked of a payer, or twice.");
    return basics;
}

QMap<QString, int> workdaysOf(const QString& stored)
{
    QMap<QString, int> workdays;
    const QJsonObject json = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto one = json.begin(); one != json.end(); ++one)
        workdays.insert(one.key(), one.value().toInt());
    return workdays;
}

} // namespace

Result<PayPolicy> PayPolicyRepository::on(const QDate& businessDate) const
{
    auto row = m_database.run(u"SELECT valid_from, twin_seconds, identify_cash_from_fen, slip_days,"
                              " complaint_workdays, remind_days, complaint_warn_days, payer_basics"
                              " FROM pay_policy"
                              " WHERE valid_from <= ?"
                              " ORDER BY valid_from DESC LIMIT 1"_s,
        {businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next()) {
        PayPolicy careful;
        careful.payerBasics = basicsByLaw(businessDate);
        return careful;
    }
    return PayPolicy{QDate::fromString(row->value(0).toString(), Qt::ISODate),
        row->value(1).toInt(), Money::fen(row->value(2).toLongLong()), row->value(3).toInt(),
        workdaysOf(row->value(4).toString()), row->value(6).toInt(), row->value(5).toInt(),
        row->value(7).toString().split(u' ', Qt::SkipEmptyParts)};
}

Result<Done> PayPolicyRepository::apply(const QString& key, const QJsonObject& value)
{
    if (value.isEmpty())
        return done(m_database.run(u"DELETE FROM pay_policy WHERE valid_from = ?"_s, {key}));
    JsonReader reader(value, key);
    const PayPolicy policy{reader.date("valid_from"_L1),
        static_cast<int>(reader.integer("twin_within_seconds"_L1, 0, longestTwin)),
        reader.money("identify_cash_from"_L1),
        static_cast<int>(reader.integer("offline_slip_days"_L1, 0, longestSlip)),
        readWorkdays(reader),
        static_cast<int>(reader.optionalInteger("complaint_warn_days"_L1, 0, earliestReminder)
                .value_or(PayPolicy{}.complaintWarnDays)),
        static_cast<int>(reader.optionalInteger("remind_days_before"_L1, 0, earliestReminder)
                .value_or(PayPolicy{}.remindDaysBefore)),
        readBasics(reader)};
    if (const auto read = reader.finish(); !read)
        return read;
    return done(m_database.run(u"INSERT INTO pay_policy(valid_from, twin_seconds,"
                               " identify_cash_from_fen, slip_days, complaint_workdays,"
                               " remind_days, complaint_warn_days, payer_basics)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                               " ON CONFLICT(valid_from) DO UPDATE SET"
                               " twin_seconds = excluded.twin_seconds,"
                               " identify_cash_from_fen = excluded.identify_cash_from_fen,"
                               " slip_days = excluded.slip_days,"
                               " complaint_workdays = excluded.complaint_workdays,"
                               " remind_days = excluded.remind_days,"
                               " complaint_warn_days = excluded.complaint_warn_days,"
                               " payer_basics = excluded.payer_basics"_s,
        {policy.validFrom.toString(Qt::ISODate), policy.twinWithinSeconds,
            policy.identifyCashFrom.minor(), policy.offlineSlipGoodForDays,
            QString::fromUtf8(QJsonDocument(workdaysToJson(policy.complaintWorkdays))
                    .toJson(QJsonDocument::Compact)),
            policy.remindDaysBefore, policy.complaintWarnDays,
            u""_s + policy.payerBasics.join(u' ')})); // a null text would be NULL
}

QJsonObject toJson(const PayPolicy& policy)
{
    QJsonObject json{{u"valid_from"_s, policy.validFrom.toString(Qt::ISODate)},
        {u"twin_within_seconds"_s, policy.twinWithinSeconds},
        {u"identify_cash_from"_s, moneyToJson(policy.identifyCashFrom)},
        {u"offline_slip_days"_s, policy.offlineSlipGoodForDays},
        {u"complaint_workdays"_s, workdaysToJson(policy.complaintWorkdays)},
        {u"complaint_warn_days"_s, policy.complaintWarnDays},
        {u"remind_days_before"_s, policy.remindDaysBefore}};
    if (!policy.payerBasics.isEmpty()) // desks of the version before do not know the word
        json.insert(u"payer_basics"_s, QJsonArray::fromStringList(policy.payerBasics));
    return json;
}

} // namespace hui
