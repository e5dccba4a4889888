// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ParkedPayment.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "modules/billpay/BillWire.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostItems = 50; // of a basket, and of the bills of one account
constexpr qsizetype longestEntry = 4'000;

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime readMoment(JsonReader& reader, QLatin1StringView key)
{
    return QDateTime::fromString(reader.string(key, 40), Qt::ISODateWithMs);
}

QString idOrNone(const QUuid& id)
{
    return id.isNull() ? QString() : idText(id);
}

QJsonObject mapToJson(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (const auto& [key, value] : map.asKeyValueRange())
        object.insert(key, value);
    return object;
}

QMap<QString, QString> readMap(JsonReader& reader, QLatin1StringView key)
{
    const QJsonObject object = reader.object(key);
    QMap<QString, QString> map;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        map.insert(entry.key(), entry->toString().left(longestEntry));
    return map;
}

QJsonObject billToJson(const Bill& bill)
{
    return {{u"bill_no"_s, bill.billNo}, {u"period"_s, bill.period}, {u"usage"_s, bill.usage},
        {u"unit"_s, bill.unit}, {u"principal"_s, moneyToJson(bill.principal)},
        {u"late_fee"_s, moneyToJson(bill.lateFee)}, {u"due"_s, moneyToJson(bill.due)},
        {u"due_date"_s, bill.dueDate.toString(Qt::ISODate)}, {u"overdue_days"_s, bill.overdueDays},
        {u"least"_s, moneyToJson(bill.least)}, {u"most"_s, moneyToJson(bill.most)},
        {u"thing"_s, bill.thing}};
}

Bill readParkedBill(JsonReader& reader)
{
    Bill bill;
    bill.billNo = reader.string("bill_no"_L1, 200);
    bill.period = reader.string("period"_L1, 7);
    bill.usage = reader.string("usage"_L1, 32);
    bill.unit = reader.string("unit"_L1, 16);
    bill.principal = reader.money("principal"_L1);
    bill.lateFee = reader.money("late_fee"_L1);
    bill.due = reader.money("due"_L1);
    bill.dueDate = QDate::fromString(reader.string("due_date"_L1, 10), Qt::ISODate);
    bill.overdueDays = static_cast<int>(reader.integer("overdue_days"_L1, 0, 36'500));
    bill.least = reader.money("least"_L1);
    bill.most = reader.money("most"_L1);
    bill.thing = reader.string("thing"_L1, 64);
    return bill;
}

QJsonObject itemToJson(const BasketItem& item)
{
    const PayBill& bill = item.bill;
    QJsonArray bills;
    for (const Bill& one : bill.bills)
        bills.append(billToJson(one));
    QJsonObject json{{u"operation"_s, idText(bill.operation)}, {u"biller"_s, bill.biller},
        {u"biller_name"_s, item.billerName}, {u"account"_s, bill.account},
        {u"holder"_s, bill.holder}, {u"fetch_id"_s, bill.fetchId},
        {u"fetched_at"_s, momentText(bill.fetchedAt)},
        {u"fetch_expires"_s, momentText(bill.fetchExpires)}, {u"bills"_s, bills},
        {u"terms_version"_s, bill.termsVersion},
        {u"offered"_s, QJsonArray::fromStringList(bill.offered)},
        {u"parameters"_s, mapToJson(bill.parameters)}, {u"plan"_s, bill.plan},
        {u"network"_s, bill.network}, {u"customer"_s, idOrNone(bill.customer)},
        {u"taken"_s, moneyToJson(item.taken)}, {u"irrevocable"_s, item.isIrrevocable}};
    if (bill.amount)
        json.insert(u"amount"_s, moneyToJson(*bill.amount));
    if (!bill.caseId.isNull())
        json.insert(u"case"_s, idText(bill.caseId));
    return json;
}

BasketItem readItem(JsonReader& reader)
{
    BasketItem item;
    PayBill& bill = item.bill;
    bill.operation = reader.uuid("operation"_L1);
    bill.biller = reader.string("biller"_L1, 64);
    item.billerName = reader.string("biller_name"_L1, 100);
    bill.account = reader.string("account"_L1, 200);
    bill.holder = reader.string("holder"_L1, 100);
    bill.fetchId = reader.string("fetch_id"_L1, 64);
    bill.fetchedAt = readMoment(reader, "fetched_at"_L1);
    bill.fetchExpires = readMoment(reader, "fetch_expires"_L1);
    bill.bills = reader.list("bills"_L1, mostItems, readParkedBill);
    bill.termsVersion = reader.integer("terms_version"_L1);
    for (const QJsonValue& number : reader.array("offered"_L1, 200))
        bill.offered.append(number.toString());
    bill.parameters = readMap(reader, "parameters"_L1);
    bill.plan = reader.string("plan"_L1, 64);
    bill.network = reader.string("network"_L1, 32);
    bill.customer = QUuid::fromString(reader.string("customer"_L1, 36));
    bill.amount = reader.optionalMoney("amount"_L1);
    bill.caseId = reader.optionalUuid("case"_L1).value_or(QUuid());
    item.taken = reader.money("taken"_L1);
    item.isIrrevocable = reader.boolean("irrevocable"_L1);
    return item;
}

} // namespace

QJsonObject toJson(const ParkedPayment& parked)
{
    QJsonArray items;
    for (const BasketItem& item : parked.items)
        items.append(itemToJson(item));
    QJsonObject kept{{u"operation"_s, idText(parked.operation)},
        {u"basket"_s, idText(parked.basket)}, {u"items"_s, items}, {u"biller"_s, parked.biller},
        {u"entries"_s, mapToJson(parked.entries)}, {u"was_asked"_s, parked.wasAsked},
        {u"amounts"_s, mapToJson(parked.amounts)}, {u"payer"_s, mapToJson(parked.payer)}};
    if (!parked.caseId.isNull())
        kept.insert(u"case"_s, idText(parked.caseId));
    return kept;
}

Result<ParkedPayment> parkedPaymentFromJson(const QJsonObject& kept)
{
    JsonReader reader(kept);
    ParkedPayment parked;
    parked.operation = reader.uuid("operation"_L1);
    parked.basket = reader.uuid("basket"_L1);
    parked.items = reader.list("items"_L1, mostItems, readItem);
    parked.biller = reader.string("biller"_L1, 64);
    parked.entries = readMap(reader, "entries"_L1);
    parked.wasAsked = reader.boolean("was_asked"_L1);
    parked.amounts = readMap(reader, "amounts"_L1);
    parked.payer = readMap(reader, "payer"_L1);
    parked.caseId = reader.optionalUuid("case"_L1).value_or(QUuid());
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return parked;
}

} // namespace hui::billpay
