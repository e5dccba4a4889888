// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ComplaintWire.h"

#include "app/core/JsonReader.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 16;

ComplaintStep readStep(JsonReader& reader)
{
    const auto status = complaintStatusOf(reader.string("status"_L1, 16, 1));
    if (!status)
        reader.refuse("status"_L1, "Not a status of a complaint.");
    return {status.value_or(ComplaintStatus::Open), reader.timestamp("at"_L1)};
}

ComplaintTold readAbout(JsonReader& reader)
{
    ComplaintTold about;
    about.original = reader.uuid("original"_L1);
    about.code = reader.string("code"_L1, 8, 1);
    about.words = reader.string("words"_L1, 200);
    about.dueOn = reader.optionalDate("due_on"_L1).value_or(QDate());
    about.raisedAt = reader.timestamp("raised_at"_L1);
    about.raisedBy = reader.string("raised_by"_L1, 20, 1);
    about.handler = reader.string("handler"_L1, 20, 1);
    about.biller = reader.string("biller"_L1, 64, 1);
    about.account = reader.string("account"_L1, 64);
    about.amount = reader.money("amount"_L1);
    about.cashDue = reader.optionalMoney("cash_due"_L1);
    return about;
}

QJsonObject toJson(const ComplaintTold& about)
{
    QJsonObject json{{u"original"_s, about.original.toString(QUuid::WithoutBraces)},
        {u"code"_s, about.code}, {u"words"_s, about.words},
        {u"raised_at"_s, timestampToJson(about.raisedAt)}, {u"raised_by"_s, about.raisedBy},
        {u"handler"_s, about.handler}, {u"biller"_s, about.biller}, {u"account"_s, about.account},
        {u"amount"_s, moneyToJson(about.amount)}};
    if (about.dueOn.isValid())
        json.insert(u"due_on"_s, about.dueOn.toString(Qt::ISODate));
    if (about.cashDue)
        json.insert(u"cash_due"_s, moneyToJson(*about.cashDue));
    return json;
}

} // namespace

QJsonObject complaintToJson(const QString& branch, const QList<ComplaintStep>& steps,
    const std::optional<ComplaintTold>& about)
{
    QJsonArray told;
    for (const ComplaintStep& step : steps)
        told
            += QJsonObject{{u"status"_s, nameOf(step.status)}, {u"at"_s, timestampToJson(step.at)}};
    QJsonObject value{{u"branch"_s, branch}, {u"steps"_s, told}};
    if (about)
        value.insert(u"about"_s, toJson(*about));
    return value;
}

Result<ComplaintChange> complaintFromJson(const QJsonObject& value)
{
    JsonReader reader(value, u"complaint"_s);
    (void)reader.string("branch"_L1, 20);
    ComplaintChange change;
    change.steps = reader.list("steps"_L1, mostSteps, readStep);
    change.about = reader.optionalObject("about"_L1, readAbout);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return change;
}

ComplaintNotice noticeOf(ComplaintStatus status)
{
    switch (status) {
    case ComplaintStatus::Open:
    case ComplaintStatus::Assigned:
        return {u"投诉 %1 已转收费单位核查。"_s, u"Complaint %1 is with the biller."_s};
    case ComplaintStatus::Resolved:
        return {u"投诉 %1 收费单位已处理，请告知客户。"_s,
            u"Complaint %1 is settled by the biller. Tell the customer."_s};
    case ComplaintStatus::Rejected:
        return {u"投诉 %1 收费单位不认可，请告知客户。"_s,
            u"Complaint %1 was rejected by the biller. Tell the customer."_s};
    case ComplaintStatus::Defaulted:
        return {u"投诉 %1 收费单位逾期未答复，按客户主张结案。"_s,
            u"Complaint %1 was not answered in time: closed as the customer claims."_s};
    case ComplaintStatus::PendingRefund:
        return {u"投诉 %1 收费单位同意退款，请通知客户来领。"_s,
            u"Complaint %1: the biller gives the money back. Ask the customer to come."_s};
    case ComplaintStatus::Refunded:
        return {u"投诉 %1 已退款。"_s, u"Complaint %1: the money was given back."_s};
    case ComplaintStatus::Failed:
        return {u"投诉 %1 未能受理，请重新登记。"_s,
            u"Complaint %1 could not be raised. Raise it again."_s};
    }
    Q_UNREACHABLE();
}

} // namespace hui::billpay
