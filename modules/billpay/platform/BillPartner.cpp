// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/BillPartner.h"

#include "app/catalogue/CatalogueWire.h"
#include "app/catalogue/SearchWords.h"
#include "app/core/StrictJson.h"
#include "app/server/Changes.h"
#include "modules/billpay/platform/BillEndpoints.h"
#include "modules/billpay/platform/TermsInForce.h"

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::Response;
using server::ServedCall;
using server::ServedInterface;
using server::WireField;
using Type = server::WireField::Type;

namespace {

constexpr qsizetype mostBillers = 50;

/// The kinds that are asked for bills; a top-up and a campus are not.
const QStringList& queriedKinds()
{
    static const QStringList kinds{u"water"_s, u"electricity"_s, u"gas"_s, u"property"_s,
        u"heating"_s, u"cabletv"_s, u"traffic"_s, u"telecom"_s};
    return kinds;
}

QList<WireField> billerFields()
{
    return {{u"biller"_s, Type::Text, true, u"收费单位编号"_s, u"Biller"_s},
        {u"kind"_s, Type::Text, true, u"缴费种类"_s, u"Kind of bill"_s},
        {u"name"_s, Type::Text, true, u"名称"_s, u"Name"_s},
        {u"name_en"_s, Type::Text, true, u"英文名称"_s, u"English name"_s},
        {u"account_zh"_s, Type::Text, true, u"户号的叫法"_s, u"What it calls the account"_s},
        {u"account_en"_s, Type::Text, true, u"户号的英文叫法"_s, u"The same in English"_s}};
}

QList<WireField> billFields()
{
    return {{u"bill_no"_s, Type::Text, true, u"账单号"_s, u"Bill number"_s},
        {u"period"_s, Type::Text, true, u"账期"_s, u"Billing period"_s},
        {u"principal"_s, Type::Money, true, u"本金"_s, u"Principal"_s},
        {u"late_fee"_s, Type::Money, true, u"滞纳金"_s, u"Late charge"_s},
        {u"due"_s, Type::Money, true, u"应缴金额"_s, u"Amount due"_s},
        {u"due_date"_s, Type::Date, true, u"缴费期限"_s, u"Due date"_s}};
}

Result<QList<Biller>> billersOf(Database& database, const QString& city)
{
    const auto told = server::toldOf(database, u"biller"_s, city + u'-');
    if (!told)
        return std::unexpected(told.error());
    QList<Biller> billers;
    for (auto each = told->cbegin(); each != told->cend(); ++each) {
        const auto json = parseStrict(each.value().toUtf8());
        auto biller = json ? billerFromJson(*json, each.key()) : std::unexpected(json.error());
        if (!biller)
            return std::unexpected(biller.error());
        billers.append(*std::move(biller));
    }
    std::ranges::sort(billers, {}, &Biller::id);
    return billers;
}

bool isFoundBy(const Biller& biller, const QString& typed)
{
    SearchWords words;
    words.addName(biller.name);
    words.addPinyin(biller.pinyin);
    words.addPlain(biller.initials);
    words.addPlain(biller.nameEn);
    return typed.isEmpty() || hasWords(words.text(), typed);
}

Response listBillers(Context& context, const ServedCall& call)
{
    const QString kind = call.input.value(u"kind"_s).toString();
    const QString typed = call.input.value(u"words"_s).toString().trimmed();
    const auto billers = billersOf(context.database, call.input.value(u"city"_s).toString());
    if (!billers)
        return server::toResponse(billers.error());
    QJsonArray found;
    for (const Biller& biller : *billers) {
        const bool wanted = (kind.isEmpty() || biller.category == kind) && isFoundBy(biller, typed);
        if (!wanted || !biller.isActive() || found.size() == mostBillers)
            continue;
        found.append(QJsonObject{{u"biller"_s, biller.id}, {u"kind"_s, biller.category},
            {u"name"_s, biller.name}, {u"name_en"_s, biller.nameEn},
            {u"account_zh"_s, biller.account().label.zh},
            {u"account_en"_s, biller.account().label.en}});
    }
    return {200, {{u"billers"_s, found}}};
}

/// The question a desk would ask, for the branch that answers for the partner.
Response queryBills(
    Context& context, const ServedCall& call, const QString& kind, const server::Handler& fetch)
{
    const auto biller = billerInForce(context.database, call.input.value(u"biller"_s).toString());
    if (!biller)
        return server::toResponse(biller.error());
    if (*biller && (*biller)->category != kind)
        return server::toResponse({422, u"biller_kind"_s, u"该收费单位不属于此接口的种类。"_s,
            u"The biller is of another kind than this interface."_s, server::Retry::Never,
            u"biller"_s});
    server::Request asked;
    asked.method = "POST";
    asked.body = call.input;
    asked.caller.branch = call.branch;
    asked.receivedAt = {};
    return fetch(context, asked);
}

} // namespace

QList<ServedInterface> billInterfaces(const std::shared_ptr<BillerAdapter>& adapter)
{
    ServedInterface list{.id = u"billpay.biller.list"_s, .run = listBillers};
    list.asks = {
        {u"city"_s, Type::Text, true, u"城市行政区划代码"_s, u"GB/T 2260 code of the city"_s},
        {u"kind"_s, Type::Text, false, u"缴费种类"_s, u"Kind of bill"_s},
        {u"words"_s, Type::Text, false, u"名称、拼音或首字母"_s, u"Name, pinyin or initials"_s}};
    list.answers
        = {{u"billers"_s, Type::Records, true, u"收费单位"_s, u"Billers"_s, billerFields()}};
    QList<ServedInterface> all{list};
    const server::Handler fetch = fetchBills(adapter);
    for (const QString& kind : queriedKinds()) {
        ServedInterface query{.id = u"billpay.%1.query"_s.arg(kind)};
        query.asks = {{u"biller"_s, Type::Text, true, u"收费单位编号"_s, u"Biller"_s},
            {u"account"_s, Type::Text, true, u"户号"_s, u"Account with the biller"_s}};
        query.answers = {{u"holder"_s, Type::Text, true, u"户名（脱敏）"_s, u"Holder, masked"_s},
            {u"fetched_at"_s, Type::Timestamp, true, u"查询时间"_s, u"When it was asked"_s},
            {u"bills"_s, Type::Records, true, u"账单"_s, u"Bills"_s, billFields()}};
        query.run = [kind, fetch](Context& context, const ServedCall& call) {
            return queryBills(context, call, kind, fetch);
        };
        all.append(query);
    }
    return all;
}

} // namespace hui::billpay
