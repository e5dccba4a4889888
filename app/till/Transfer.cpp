// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/Transfer.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>

#include <array>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

struct TransferStep {
    TransferState from;
    TransferEvent event;
    TransferState to;
};

/// Every step there is; what is not here is refused.
constexpr std::array transferSteps{
    TransferStep{TransferState::InTransit, TransferEvent::Receive, TransferState::Received},
    TransferStep{TransferState::InTransit, TransferEvent::Refuse, TransferState::Refused},
    TransferStep{TransferState::Refused, TransferEvent::TakeBack, TransferState::TakenBack},
};

template <class Value>
std::optional<Value> valueOf(std::initializer_list<Value> values, const QString& name)
{
    for (const Value value : values)
        if (nameOf(value) == name)
            return value;
    return std::nullopt;
}

template <class Value>
Value read(JsonReader& reader, QLatin1StringView key, std::initializer_list<Value> values)
{
    const std::optional<Value> value = valueOf(values, reader.string(key, 16, 1));
    if (!value)
        reader.refuse(key, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    return value.value_or(*values.begin());
}

} // namespace

Result<TransferState> next(TransferState state, TransferEvent event)
{
    for (const TransferStep& step : transferSteps)
        if (step.from == state && step.event == event)
            return step.to;
    return failure(Error::Kind::Refused,
        QT_TRANSLATE_NOOP("Error", "This is not on its way any more."), nameOf(state));
}

QString nameOf(TransferState state)
{
    switch (state) {
    case TransferState::InTransit: return u"in_transit"_s;
    case TransferState::Refused: return u"refused"_s;
    case TransferState::Received: return u"received"_s;
    case TransferState::TakenBack: return u"taken_back"_s;
    }
    return {};
}

QString nameOf(Transfer::Purpose purpose)
{
    switch (purpose) {
    case Transfer::Purpose::Issue: return u"issue"_s;
    case Transfer::Purpose::Move: return u"move"_s;
    case Transfer::Purpose::Return: return u"return"_s;
    }
    return {};
}

QJsonObject toJson(const Transfer& transfer)
{
    QJsonObject json{{u"transfer"_s, transfer.id.toString(QUuid::WithoutBraces)},
        {u"business_date"_s, transfer.businessDate.toString(Qt::ISODate)},
        {u"from"_s, transfer.from}, {u"to"_s, transfer.to},
        {u"purpose"_s, nameOf(transfer.purpose)}, {u"sender"_s, transfer.sender},
        {u"state"_s, nameOf(transfer.state)}, {u"reason"_s, transfer.reason},
        {u"at"_s, timestampToJson(transfer.at)}};
    if (transfer.blanks) {
        json.insert(u"blanks"_s, toJson(*transfer.blanks));
        return json;
    }
    json.insert(u"cash"_s, toJson(transfer.cash));
    json.insert(u"amount"_s, moneyToJson(transfer.amount));
    return json;
}

Result<Transfer> transferFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Transfer transfer;
    transfer.id = reader.uuid("transfer"_L1);
    transfer.businessDate = reader.date("business_date"_L1);
    transfer.from = reader.string("from"_L1, 8, 1);
    transfer.to = reader.string("to"_L1, 8, 1);
    transfer.purpose = read(reader, "purpose"_L1,
        {Transfer::Purpose::Issue, Transfer::Purpose::Move, Transfer::Purpose::Return});
    transfer.blanks = reader.optionalObject("blanks"_L1, readBlankRange);
    const QJsonArray cash = transfer.blanks ? QJsonArray() : reader.array("cash"_L1, 32);
    transfer.amount = transfer.blanks ? worthOf(*transfer.blanks) : reader.money("amount"_L1);
    transfer.sender = reader.string("sender"_L1, 20, 1);
    transfer.state = read(reader, "state"_L1,
        {TransferState::InTransit, TransferState::Refused, TransferState::Received,
            TransferState::TakenBack});
    transfer.reason = reader.string("reason"_L1, 200);
    transfer.at = reader.timestamp("at"_L1);
    if (const auto fine = reader.finish(); !fine)
        return std::unexpected(fine.error());
    const Result<CashCount> counted = cashCountFromJson(cash);
    if (!counted)
        return std::unexpected(counted.error());
    transfer.cash = *counted;
    return transfer;
}

} // namespace hui
