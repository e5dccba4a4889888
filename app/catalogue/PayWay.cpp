// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayWay.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/CameFor.h"
#include "app/core/IdText.h"

namespace hui {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Debit& debit)
{
    return {{u"token"_s, debit.token}, {u"masked"_s, debit.masked}};
}

QJsonObject toJson(const Payer& payer)
{
    QJsonObject json{{u"name"_s, payer.name}, {u"document_kind"_s, payer.documentKind},
        {u"document_no"_s, payer.documentNumber}, {u"copy_kept"_s, payer.copyKept},
        {u"agent_name"_s, payer.agentName}, {u"agent_document_no"_s, payer.agentDocumentNumber}};
    for (const auto& [key, said] : {std::pair{u"country"_s, payer.country},
             {u"valid_until"_s, payer.validUntil.toString(Qt::ISODate)}, {u"sex"_s, payer.sex},
             {u"nationality"_s, payer.nationality}, {u"occupation"_s, payer.occupation},
             {u"phone"_s, payer.phone}, {u"address"_s, payer.address},
             {u"agent_document_kind"_s, payer.agentDocumentKind},
             {u"agent_country"_s, payer.agentCountry},
             {u"agent_valid_until"_s, payer.agentValidUntil.toString(Qt::ISODate)}})
        if (!said.isEmpty())
            json.insert(key, said);
    return json;
}

void addTo(QJsonObject& body, const PayWay& way)
{
    if (!way.isCash()) {
        body.insert(u"mode"_s, nameOf(way.mode));
        body.insert(u"debit"_s, toJson(way.debit));
    }
    if (way.payer)
        body.insert(u"payer"_s, toJson(*way.payer));
    if (!way.agent.isNull())
        body.insert(u"agent"_s, idText(way.agent));
}

PayMode readMode(JsonReader& reader)
{
    const PayMode mode = payModeOf(reader.optionalString("mode"_L1, 16).value_or(u"cash"_s));
    if (mode == PayMode::Unknown)
        reader.refuse("mode"_L1, "Not a way of paying.");
    return mode;
}

Debit debitIn(JsonReader& debit)
{
    return {debit.string("token"_L1, 128, 1), debit.string("masked"_L1, 64)};
}

Debit readDebit(JsonReader& reader)
{
    return reader.optionalObject("debit"_L1, debitIn).value_or(Debit{});
}

PayWay readWay(JsonReader& reader)
{
    const PayWay way{
        readMode(reader), readDebit(reader), {}, reader.optionalUuid("agent"_L1).value_or(QUuid())};
    if (way.isCash() != way.debit.token.isEmpty())
        reader.refuse("debit"_L1, "An account is debited when it is not cash, and only then.");
    (void)readCameFor(reader); // for the papers of the desk
    return way;
}

PayWay wayIn(const QJsonObject& body)
{
    const PayMode mode = payModeOf(body.value("mode"_L1).toString(u"cash"_s));
    const QJsonObject debit = body.value("debit"_L1).toObject();
    return {mode, {debit.value("token"_L1).toString(), debit.value("masked"_L1).toString()}, {}};
}

QString wayZh(PayMode mode)
{
    switch (mode) {
    case PayMode::Cash: return u"现金"_s;
    case PayMode::Card: return u"银行卡"_s;
    case PayMode::Account: return u"账户扣款"_s;
    case PayMode::CustomerQr: return u"客户扫码"_s;
    case PayMode::Transfer: return u"转账"_s;
    case PayMode::Unknown: break;
    }
    return u"其他"_s;
}

} // namespace hui
