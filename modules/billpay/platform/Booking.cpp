// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/Booking.h"

#include "app/core/CameFor.h"
#include "app/core/JsonReader.h"
#include "app/till/Cash.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char* code;
    const char* zh;
    const char* en;
};

constexpr std::array refusals{
    Words{"already_paid", "账单已缴，现金应退还客户。",
        "Paid already. The cash is due back to the customer."},
    Words{"amount_differs", "金额与账单不符，现金应退还客户。",
        "The amount is not that of the bills. The cash is due back to the customer."},
    Words{"biller_refused", "收费单位拒绝入账，现金应退还客户。",
        "The biller refused the payment. The cash is due back to the customer."},
    Words{"biller_unknown", "目录中没有该收费单位。", "The catalogue has no such biller."},
    Words{"complaint_open", "该笔已有未结投诉。", "This payment has an open complaint."},
    Words{"not_subscribable", "该收费单位不支持签约代扣。", "This biller takes no subscriptions."},
    Words{"subscribed_already", "该户号已有签约。",
        "There is a subscription for this account already."},
    Words{"subscription_over", "该签约已结束。", "The subscription is over."},
    Words{"period_done", "该期已扣款或正在扣款，不能跳过。",
        "This period was paid or is being paid: it cannot be skipped."},
    Words{"original_unknown", "找不到原缴费。", "There is no such payment."},
    Words{"not_reversible", "收费单位不同意冲正，不能退款。",
        "The biller does not take this payment back. Hand out no cash."},
    Words{"already_reversed", "该笔已冲正，不能再次冲正。",
        "This payment has been reversed already."},
    Words{"not_same_day", "只能冲正当日缴费。",
        "Only payments of the same business day are reversed."},
    Words{"amount_not_original", "冲正金额须与原缴费相同。",
        "A reversal is for the whole of the original amount."},
    Words{"reversed", "该次缴费已冲正，款项应退还客户。",
        "This attempt was reversed. The money is due back to the customer."},
    Words{"resolved_not_paid", "经核实未缴成功，款项应退还客户。",
        "Found not to be paid. The money is due back to the customer."},
    Words{
        "not_in_doubt", "该笔结果已明，无需处理。", "The outcome of this payment is not in doubt."},
    Words{"not_posted", "收费单位仍未销账。", "The biller has still not posted it."},
    Words{"posted_already", "收费单位已销账。", "The biller has posted it already."},
    Words{"debit_refused", "卡、账户或付款码无效，未扣款。",
        "The card, account or code was refused. Nothing was debited."},
    Words{"insufficient_funds", "账户余额不足，未扣款。",
        "The account does not hold the amount. Nothing was debited."},
    Words{"basket_exceeded", "合并收款金额不符，现金应退还客户。",
        "The items exceed their basket. The cash is due back to the customer."},
    Words{"batch_unknown", "找不到该批量，或批量已结束。",
        "There is no such list, or it has been closed."},
    Words{"plan_unknown", "所选套餐或面值已停售，或价格已变，未缴。",
        "The plan is no longer sold at this price. It was not paid."},
    Words{"wrong_network", "该号码已携号转网，所选套餐不适用，未缴。",
        "Another operator serves this number now. It was not paid."},
    Words{"batch_exceeded", "批量余款不足。", "The list does not hold as much."},
    Words{
        "complaint_refused", "收费单位不受理该投诉。", "The biller does not take this complaint."},
    Words{"not_due_back", "该笔没有应退现金。", "No cash is due back for this payment."},
};

bool isNone(const CashTold& cash)
{
    return cash.in.isEmpty() && cash.out.isEmpty() && cash.tendered.isZero()
        && cash.change.isZero();
}

/// A row of a list tells of no cash: it was counted for the whole list.
bool addsUp(const PayBody& body, const CashTold& cash)
{
    if (!body.batch.isNull())
        return isNone(cash) && body.basket.isEmpty();
    return addsUp(cash, body.mode, body.debitToken, body.total);
}

/// What the bills come to; nothing when one is not above zero or the sum does not fit.
std::optional<qint64> sumOf(const QList<qint64>& dues)
{
    qint64 sum = 0;
    for (const qint64 due : dues)
        if (due <= 0 || qAddOverflow(sum, due, &sum))
            return std::nullopt;
    return sum;
}

std::unexpected<Error> malformedBody(const char* text, const QString& where)
{
    return failure(Error::Kind::Protocol, text, where);
}

const char* const noAmount = QT_TRANSLATE_NOOP("Error", "A payment needs an amount.");

/// How it was paid, and with which others.
void readSettlement(JsonReader& reader, PayBody& body)
{
    body.mode = readMode(reader);
    body.fee = reader.optionalMoney("fee"_L1).value_or(Money::fen(0));
    const auto plan = reader.optionalObject("plan"_L1, [](JsonReader& bought) {
        (void)bought.string("text"_L1, 100);
        return bought.string("code"_L1, 32, 1);
    });
    body.payment.plan = plan.value_or(QString());
    body.debitToken = readDebit(reader).token;
    reader.optionalObject("basket"_L1, [&body](JsonReader& basket) {
        body.basket = basket.uuid("id"_L1).toString(QUuid::WithoutBraces);
        (void)basket.integer("items"_L1, 1, 100);
        body.total = basket.money("total"_L1);
        return Done{};
    });
    reader.optionalObject("batch"_L1, [&body](JsonReader& batch) {
        body.batch = batch.uuid("id"_L1);
        (void)batch.integer("row"_L1, 1);
        return Done{};
    });
    if (reader.isPresent("signed_together"_L1))
        (void)reader.array("signed_together"_L1, 100); // checkApproval() looks into it
    body.isSigned = reader.optionalObject("approval"_L1).has_value();
}

/// Noted and kept; nothing is booked by it.
void readNotes(JsonReader& reader)
{
    (void)reader.optionalObject("parameters"_L1);
    (void)reader.optionalDate("booked_on"_L1);
    (void)reader.optionalObject("payer"_L1);
    (void)reader.optionalUuid("customer"_L1); // Inbox has noted it
    (void)reader.optionalUuid("agent"_L1); // checkAgent() looks into it
    (void)readCameFor(reader); // for the papers of the desk
}

} // namespace

CashTold readCash(JsonReader& reader)
{
    return {reader.money("tendered"_L1), reader.money("change"_L1), reader.array("cash_in"_L1, 32),
        reader.array("cash_out"_L1, 32)};
}

bool addsUp(const CashTold& cash, PayMode mode, const QString& debitToken, Money total)
{
    if (mode != PayMode::Cash)
        return isNone(cash) && !debitToken.isEmpty();
    const Result<CashCount> received = cashCountFromJson(cash.in);
    const Result<CashCount> returned = cashCountFromJson(cash.out);
    if (!received || !returned)
        return false;
    const Result<Money> receivedTotal = totalOf(*received, Currency::CNY);
    const Result<Money> returnedTotal = totalOf(*returned, Currency::CNY);
    return receivedTotal && returnedTotal && *receivedTotal == cash.tendered
        && *returnedTotal == cash.change
        && cash.tendered.minor() - cash.change.minor() == total.minor();
}

Result<PayBody> payBodyOf(const server::UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    PayBody body;
    body.payment.reference = operation.id;
    body.payment.biller = reader.string("biller"_L1, 64, 1);
    (void)reader.string("category"_L1, 32, 1);
    body.payment.account = reader.string("account"_L1, 64, 1);
    (void)reader.optionalUuid("fetch_id"_L1);
    const QList<qint64> dues = reader.list("bills"_L1, 100, [&](JsonReader& bill) {
        body.payment.bills += bill.string("bill_no"_L1, 64, 1);
        (void)bill.string("period"_L1, 16);
        return bill.money("due"_L1).minor();
    });
    const CashTold cash = readCash(reader);
    body.offline = reader.boolean("offline"_L1);
    readSettlement(reader, body);
    body.caseId = reader.optionalUuid("case"_L1).value_or(QUuid());
    readNotes(reader);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (!operation.amount || !operation.amount->isPositive() || body.fee.isNegative())
        return malformedBody(noAmount, u"amount"_s);
    body.payment.amount = *operation.amount;
    const std::optional<qint64> billed = sumOf(dues);
    if (!billed || (!dues.isEmpty() && *billed != body.payment.amount.minor()))
        return malformedBody(noAmount, u"body.bills"_s);
    const Result<Money> taken = add(body.payment.amount, body.fee);
    if (!taken)
        return std::unexpected(taken.error());
    if (body.basket.isEmpty())
        body.total = *taken;
    if (!addsUp(body, cash) || taken->minor() > body.total.minor())
        return malformedBody(
            QT_TRANSLATE_NOOP("Error", "The cash of the payment does not add up."), u"body"_s);
    return body;
}

server::OperationOutcome rejected(const QString& code)
{
    for (const Words& words : refusals)
        if (code == QLatin1StringView(words.code))
            return {server::OperationOutcome::Status::Rejected, code, QString::fromUtf8(words.zh),
                QString::fromUtf8(words.en), {}};
    return {server::OperationOutcome::Status::Rejected, code, u"平台拒绝办理。"_s,
        u"The platform refused."_s, {}};
}

server::OperationOutcome accepted(const QJsonObject& result)
{
    return {server::OperationOutcome::Status::Accepted, {}, {}, {}, result};
}

server::OperationOutcome pending()
{
    return {server::OperationOutcome::Status::Pending, {}, {}, {}, {}};
}

QString billerAccount(const QString& biller)
{
    return u"biller:"_s + biller;
}

QString suspenseAccount(const QString& branch)
{
    return u"suspense:"_s + branch;
}

QString refundsDueAccount(const QString& branch)
{
    return u"refunds_due:"_s + branch;
}

QString carriedAccount(const QString& branch)
{
    return u"carried:"_s + branch;
}

QString batchAccount(const QUuid& batch)
{
    return u"batch:"_s + batch.toString(QUuid::WithoutBraces);
}

QString feeAccount(const QString& branch)
{
    return u"fees:"_s + branch;
}

QString billerFeeAccount(const QString& biller)
{
    return u"biller_fees:"_s + biller;
}

QString bankFeeAccount(const QString& branch)
{
    return u"fees_borne:"_s + branch;
}

Result<Done> post(server::Context& context, const server::UploadedOperation& operation,
    const QString& kind, const QList<server::LedgerLine>& lines)
{
    return server::Ledger(context.database)
        .post({operation.id, kind, operation.businessDate, operation.branch, lines});
}

} // namespace hui::billpay
