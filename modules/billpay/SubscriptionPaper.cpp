// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/SubscriptionPaper.h"

#include "app/core/Masking.h"
#include "modules/billpay/PaperText.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

using Line = ReceiptDocument::Line;

Line pair(const QString& label, const QString& value)
{
    return {Line::Kind::Pair, label, value};
}

Line text(const QString& words)
{
    return {Line::Kind::Text, {}, words};
}

Line rule()
{
    return {Line::Kind::Rule, {}, {}};
}

QList<Line> originOf(const Subscription& one)
{
    QList<Line> lines{pair(u"签约时间"_s, paperTime(one.at)),
        pair(u"网点/柜员"_s, one.shift.branch + u" / "_s + one.shift.operatorId),
        pair(u"协议编号"_s, agreementNumber(one.operation))};
    if (!one.agreementNo.isEmpty())
        lines << pair(u"平台编号"_s, one.agreementNo);
    return lines;
}

QList<Line> partiesOf(const Subscription& one)
{
    QList<Line> lines{
        pair(u"收费单位"_s, one.billerName), pair(u"用户号"_s, maskAccount(one.account))};
    if (!one.holder.isEmpty())
        lines << pair(u"户名"_s, one.holder); // masked by the platform
    return lines << pair(u"扣款账户"_s, one.debited);
}

QList<Line> termsOf(const SubscriptionTerms& terms)
{
    const bool isAuto = terms.mode == SubscriptionMode::Auto;
    const bool isFixed = terms.cap == CapKind::Fixed;
    return {pair(u"方式"_s, isAuto ? u"到期自动扣款"_s : u"到期提醒，客户确认后缴费"_s),
        pair(isFixed ? u"每期金额"_s : u"每期不超过"_s, u"¥"_s + terms.amount.toString()),
        pair(u"扣款日"_s, u"每月 %1 日"_s.arg(terms.day)),
        pair(u"生效日"_s, terms.startsOn.toString(Qt::ISODate)),
        pair(u"终止日"_s,
            terms.endsOn.isValid() ? terms.endsOn.toString(Qt::ISODate) : u"至解约为止"_s)};
}

QList<Line> clausesOf(const Subscription& one)
{
    QList<Line> lines{text(u"账单超过约定金额时不扣款，由客户确认后缴费。"_s)};
    if (one.remindDaysBefore > 0)
        lines << text(u"扣款前 %1 天通知客户。"_s.arg(one.remindDaysBefore));
    return lines << text(u"客户可随时到任一网点变更、跳过下一期或解约。"_s);
}

} // namespace

QString agreementNumber(const QUuid& subscription)
{
    return u"QY-"_s + shortCode(subscription);
}

ReceiptDocument agreementPaper(const Subscription& subscription, const QString& bank, bool isCopy)
{
    ReceiptDocument paper{bank, u"代扣缴费签约协议"_s};
    paper.lines = originOf(subscription) << rule();
    paper.lines += partiesOf(subscription) << rule();
    paper.lines += termsOf(subscription.terms) << rule();
    paper.lines += clausesOf(subscription);
    paper.lines << rule() << pair(u"客户签名"_s, u"____________"_s)
                << pair(u"日期"_s, u"____________"_s);
    if (isCopy)
        paper.watermark = u"副本"_s;
    return paper;
}

} // namespace hui::billpay
