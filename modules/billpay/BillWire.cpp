// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BillWire.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>
#include <QSet>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBills = 120;
constexpr qsizetype mostChoices = 200;
constexpr qsizetype longestParameter = 200;

const char* const unsound = QT_TRANSLATE_NOOP("Error", "The bills of the platform do not add up.");

Bill readBill(JsonReader& reader)
{
    Bill bill;
    bill.billNo = reader.string("bill_no"_L1, 64, 1);
    bill.period = reader.string("period"_L1, 7);
    bill.usage = reader.string("usage"_L1, 32);
    bill.unit = reader.string("unit"_L1, 16);
    bill.principal = reader.money("principal"_L1);
    bill.lateFee = reader.money("late_fee"_L1);
    bill.due = reader.money("due"_L1);
    bill.dueDate = reader.date("due_date"_L1);
    bill.overdueDays = static_cast<int>(reader.integer("overdue_days"_L1, 0, 36'500));
    bill.least = reader.optionalMoney("least"_L1).value_or(Money::fen(0));
    bill.most = reader.optionalMoney("most"_L1).value_or(Money::fen(0));
    return bill;
}

BillChoice readChoice(JsonReader& reader)
{
    return {reader.string("bill_no"_L1, 64, 1), reader.string("text"_L1, 100, 1)};
}

bool isSound(const Bill& bill)
{
    const Currency yuan = Currency::CNY;
    if (bill.principal.currency() != yuan || bill.lateFee.currency() != yuan
        || bill.due.currency() != yuan)
        return false;
    const Result<Money> sum = add(bill.principal, bill.lateFee);
    return (bill.period.isEmpty() || isPeriod(bill.period)) && bill.due.isPositive()
        && bill.principal.minor() >= 0 && bill.lateFee.minor() >= 0 && sum && *sum == bill.due;
}

bool areSound(const FetchedBills& fetched)
{
    QSet<QString> numbers;
    for (const Bill& bill : fetched.bills) {
        if (!isSound(bill) || numbers.contains(bill.billNo))
            return false;
        numbers.insert(bill.billNo);
    }
    for (const BillChoice& choice : fetched.choices) {
        if (numbers.contains(choice.billNo))
            return false;
        numbers.insert(choice.billNo);
    }
    const bool isOneOrTheOther = fetched.bills.isEmpty() || fetched.choices.isEmpty();
    return isOneOrTheOther && fetched.fetchedAt < fetched.expiresAt;
}

} // namespace

QJsonObject toJson(const BillQuestion& question)
{
    QJsonObject body{{u"biller"_s, question.biller}, {u"account"_s, question.account}};
    if (!question.parameters.isEmpty())
        body.insert(u"parameters"_s, parametersToJson(question.parameters));
    if (!question.billNo.isEmpty())
        body.insert(u"bill_no"_s, question.billNo);
    return body;
}

Result<BillQuestion> billQuestionFromJson(const QJsonObject& body)
{
    JsonReader reader(body);
    BillQuestion question;
    question.biller = reader.string("biller"_L1, 64, 1);
    question.account = reader.string("account"_L1, 64, 1);
    const QJsonObject parameters = reader.optionalObject("parameters"_L1).value_or(QJsonObject());
    question.billNo = reader.optionalString("bill_no"_L1, 64).value_or(QString());
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto values = parametersFromJson(parameters);
    if (!values)
        return std::unexpected(values.error());
    question.parameters = *values;
    return question;
}

Result<FetchedBills> fetchedBillsFromJson(const QJsonObject& body)
{
    JsonReader reader(body);
    FetchedBills fetched;
    fetched.fetchId = reader.string("fetch_id"_L1, 64, 1);
    fetched.holder = reader.string("holder"_L1, 64);
    fetched.address = reader.string("address"_L1, 200);
    fetched.fetchedAt = reader.timestamp("fetched_at"_L1);
    fetched.expiresAt = reader.timestamp("expires_at"_L1);
    fetched.bills = reader.list("bills"_L1, mostBills, readBill);
    fetched.network = reader.optionalString("network"_L1, 32).value_or(QString());
    if (reader.isPresent("choices"_L1))
        fetched.choices = reader.list("choices"_L1, mostChoices, readChoice);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (!areSound(fetched))
        return failure(Error::Kind::Protocol, unsound, fetched.fetchId);
    return fetched;
}

QJsonArray paidBillsToJson(const QList<Bill>& bills)
{
    QJsonArray array;
    for (const Bill& bill : bills)
        array.append(QJsonObject{{u"bill_no"_s, bill.billNo}, {u"period"_s, bill.period},
            {u"due"_s, moneyToJson(bill.due)}});
    return array;
}

QJsonObject parametersToJson(const QMap<QString, QString>& parameters)
{
    QJsonObject object;
    for (auto one = parameters.begin(); one != parameters.end(); ++one)
        object.insert(one.key(), one.value());
    return object;
}

Result<QMap<QString, QString>> parametersFromJson(const QJsonObject& parameters)
{
    JsonReader reader(parameters, u"parameters"_s);
    QMap<QString, QString> read;
    for (const QString& key : parameters.keys())
        read.insert(key, reader.string(QLatin1StringView(key.toLatin1()), longestParameter));
    if (const auto finished = reader.finish(); !finished)
        return std::unexpected(finished.error());
    return read;
}

Result<QList<Bill>> paidBillsFromJson(const QJsonArray& bills)
{
    JsonReader reader(QJsonObject{{u"bills"_s, bills}});
    const QList<Bill> read = reader.list("bills"_L1, mostBills, [](JsonReader& one) {
        Bill bill;
        bill.billNo = one.string("bill_no"_L1, 64);
        bill.period = one.string("period"_L1, 7);
        bill.due = one.money("due"_L1);
        return bill;
    });
    if (const auto finished = reader.finish(); !finished)
        return std::unexpected(finished.error());
    return read;
}

} // namespace hui::billpay
