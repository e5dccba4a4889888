// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/ReceiptPage.h"

#include "app/core/AmountWords.h"
#include "app/core/CameFor.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/Masking.h"
#include "app/customer/LabelEffects.h"
#include "app/server/Branches.h"
#include "app/server/PageLanguage.h"
#include "app/store/Dealings.h"
#include "modules/billpay/platform/TermsInForce.h"

#include <QTimeZone>

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::PhoneContent;

namespace {

const QString receiptKind = u"receipt"_s;

/// The name a biller has in the catalogue; its id when that is gone.
Result<QString> nameOf(Context& context, const QString& biller)
{
    const auto known = billerInForce(context.database, biller);
    if (!known)
        return std::unexpected(known.error());
    return *known ? (*known)->name : biller;
}

/// The months that were paid, as on paper.
QString periodsOf(const server::UploadedOperation& operation)
{
    QStringList periods;
    for (const QJsonValue& bill : operation.body.value(u"bills"_s).toArray())
        periods.append(bill[u"period"].toString());
    periods.sort();
    return periods.join(u'、');
}

/// The plan that was bought, or the months that were paid.
PhoneContent::Row ofWhat(const server::UploadedOperation& operation)
{
    const QString plan = operation.body.value(u"plan"_s)[u"text"].toString();
    if (!plan.isEmpty())
        return {{u"套餐"_s, u"Plan"_s}, plan};
    return {{u"账期"_s, u"Period"_s}, periodsOf(operation)};
}

/// Who came for the customer, as on paper.
QList<PhoneContent::Row> cameRows(const server::UploadedOperation& operation)
{
    const auto came = cameForIn(operation.body);
    if (!came)
        return {};
    QList<PhoneContent::Row> rows;
    if (!came->principal.isEmpty())
        rows << PhoneContent::Row{{u"被代理人"_s, u"On behalf of"_s}, came->principal};
    return rows << PhoneContent::Row{{u"代理人"_s, u"Agent"_s}, came->name};
}

} // namespace

Result<std::optional<server::PhoneLink>> makeReceiptPage(
    Context& context, const server::UploadedOperation& operation, const BookedPayment& payment)
{
    if (context.phoneUrl.isEmpty())
        return std::nullopt;
    const auto branch = server::Branches(context.database).byCode(payment.branch);
    if (!branch)
        return std::unexpected(branch.error());
    const Result<QString> biller = nameOf(context, payment.biller);
    if (!biller)
        return std::unexpected(biller.error());
    PhoneContent content;
    content.bank = *branch ? (*branch)->bank : QString();
    content.title = {u"电子回单 · 生活缴费"_s, u"Receipt · bill payment"_s};
    content.rows = {
        {{u"金额"_s, u"Amount"_s}, u"¥"_s + payment.amount.toString(), true},
        {{u"大写"_s, u"In words"_s}, rmbInWords(payment.amount)},
        {{u"收费单位"_s, u"Biller"_s}, *biller},
        {{u"用户号"_s, u"Account"_s}, maskAccount(payment.account)},
        ofWhat(operation),
    };
    content.rows << cameRows(operation);
    content.rows << QList<PhoneContent::Row>{
        {{u"交易时间"_s, u"Paid at"_s}, inChina(operation.at).toString(u"yyyy-MM-dd HH:mm"_s)},
        {{u"网点"_s, u"Branch"_s}, payment.branch + (*branch ? u' ' + (*branch)->name : QString())},
        {{u"流水号"_s, u"Receipt no."_s}, payment.receiptNumber},
    };
    content.footer = {u"与纸质回单内容一致，以流水号核验。"_s,
        u"The same as the paper receipt. Check it by its number."_s};
    const auto link
        = server::PhonePages(context).make({receiptKind, idText(payment.operation), content});
    if (!link || !*link)
        return link;
    const auto asked = asksFor(context.database, customerIn(operation.body), TagEffect::English);
    return asked ? std::optional(server::linkFor(**link, *asked))
                 : Result<std::optional<server::PhoneLink>>(std::unexpected(asked.error()));
}

Result<QJsonObject> receiptResult(
    Context& context, const server::UploadedOperation& operation, const BookedPayment& payment)
{
    const auto link = makeReceiptPage(context, operation, payment);
    if (!link)
        return std::unexpected(link.error());
    QJsonObject result{{u"receipt_no"_s, payment.receiptNumber},
        {u"biller_ref"_s, payment.billerRef},
        {u"booked_at"_s, timestampToJson(context.clock.nowUtc())}};
    if (payment.billerFee.isPositive() || payment.bankFee.isPositive())
        result.insert(u"fees"_s,
            QJsonObject{{u"biller"_s, moneyToJson(payment.billerFee)},
                {u"bank"_s, moneyToJson(payment.bankFee)}});
    if (*link) {
        result.insert(u"phone_url"_s, (*link)->url);
        result.insert(u"phone_until"_s, timestampToJson((*link)->until));
    }
    return result;
}

Result<Done> announceReversal(Context& context, const QUuid& payment, const QString& receiptNumber)
{
    return server::PhonePages(context).announce(receiptKind, idText(payment),
        {u"本笔已撤销，撤销流水号 "_s + receiptNumber,
            u"This payment was cancelled, no. "_s + receiptNumber});
}

} // namespace hui::billpay
