// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/Booking.h"

#include "app/core/JsonReader.h"
#include "app/till/Cash.h"

#include <QCoreApplication>

#include <array>

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
    Words{"original_unknown", "找不到原缴费。", "There is no such payment."},
    Words{"not_reversible", "收费单位不同意冲正，不能退款。",
        "The biller does not take this payment back. Hand out no cash."},
    Words{"already_reversed", "该笔已冲正，不能再次冲正。",
        "This payment has been reversed already."},
    Words{"not_same_day", "只能冲正当日缴费。",
        "Only payments of the same business day are reversed."},
    Words{"amount_not_original", "冲正金额须与原缴费相同。",
        "A reversal is for the whole of the original amount."},
    Words{"not_due_back", "该笔没有应退现金。", "No cash is due back for this payment."},
};

bool addsUp(const PayBody& body, const QJsonArray& in, const QJsonArray& out, Money tendered,
    Money change, qint64 billed)
{
    const Result<CashCount> received = cashCountFromJson(in);
    const Result<CashCount> returned = cashCountFromJson(out);
    if (!received || !returned)
        return false;
    const Result<Money> receivedTotal = totalOf(*received, Currency::CNY);
    const Result<Money> returnedTotal = totalOf(*returned, Currency::CNY);
    return receivedTotal && returnedTotal && *receivedTotal == tendered && *returnedTotal == change
        && tendered.minor() - change.minor() == body.payment.amount.minor()
        && billed == body.payment.amount.minor();
}

} // namespace

Result<PayBody> payBodyOf(const server::UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    PayBody body;
    body.payment.reference = operation.id;
    body.payment.biller = reader.string("biller"_L1, 64, 1);
    (void)reader.string("category"_L1, 32, 1);
    body.payment.account = reader.string("account"_L1, 32, 1);
    (void)reader.optionalUuid("fetch_id"_L1);
    const QList<qint64> dues = reader.list("bills"_L1, 100, [&](JsonReader& bill) {
        body.payment.bills += bill.string("bill_no"_L1, 64, 1);
        (void)bill.string("period"_L1, 16);
        return bill.money("due"_L1).minor();
    });
    const Money tendered = reader.money("tendered"_L1);
    const Money change = reader.money("change"_L1);
    const QJsonArray in = reader.array("cash_in"_L1, 32);
    const QJsonArray out = reader.array("cash_out"_L1, 32);
    body.offline = reader.boolean("offline"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (!operation.amount || !operation.amount->isPositive())
        return failure(Error::Kind::Protocol,
            QT_TRANSLATE_NOOP("Error", "A payment needs an amount."), u"amount"_s);
    body.payment.amount = *operation.amount;
    qint64 billed = 0;
    for (const qint64 due : dues)
        if (due <= 0 || qAddOverflow(billed, due, &billed))
            return failure(Error::Kind::Protocol,
                QT_TRANSLATE_NOOP("Error", "A payment needs an amount."), u"body.bills"_s);
    if (!addsUp(body, in, out, tendered, change, billed))
        return failure(Error::Kind::Protocol,
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

Result<Done> move(
    server::Context& context, const server::UploadedOperation& operation, const Move& what)
{
    const Money credited(-what.amount.minor(), what.amount.currency());
    return server::Ledger(context.database)
        .post({operation.id, what.kind, operation.businessDate, operation.branch,
            {{what.debit, what.amount}, {what.credit, credited}}});
}

} // namespace hui::billpay
