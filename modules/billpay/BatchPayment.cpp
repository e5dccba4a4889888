// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchPayment.h"

#include "app/catalogue/Biller.h"

#include <QCoreApplication>

namespace hui::billpay {

namespace {

/// The bill of a row nobody was asked about.
Bill listedBill(const BatchRow& row)
{
    Bill bill;
    bill.billNo = paperNumber(row.account, row.period);
    bill.period = row.period;
    bill.principal = bill.due = row.amount;
    return bill;
}

std::unexpected<Error> refused(const char* text)
{
    return failure(Error::Kind::Refused, text);
}

} // namespace

PayBill paymentOf(const BatchRow& row, const Biller& biller, const BatchTurn& turn)
{
    PayBill payment;
    payment.operation = row.operation;
    payment.shift = turn.shift;
    payment.biller = biller.id;
    payment.account = row.account;
    payment.parameters = row.parameters;
    payment.online = turn.online;
    payment.mode = turn.mode;
    payment.debit = turn.debit;
    payment.at = turn.at;
    if (row.period.isEmpty() && biller.terms.fetch != FetchMode::MustFetch)
        payment.amount = row.amount;
    else
        payment.bills = {listedBill(row)};
    return payment;
}

Result<Done> takeAnswer(PayBill& payment, const BatchRow& row, const FetchedBills& answer)
{
    payment.holder = answer.holder;
    payment.fetchId = answer.fetchId;
    payment.fetchedAt = answer.fetchedAt;
    payment.fetchExpires = answer.expiresAt;
    payment.termsVersion = row.termsVersion;
    if (answer.bills.isEmpty() && payment.bills.isEmpty())
        return Done{}; // the account was found good; the amount is the customer's
    payment.bills.clear();
    for (const Bill& bill : answer.bills) {
        payment.offered.append(bill.billNo);
        if (row.period.isEmpty() || bill.period == row.period)
            payment.bills.append(bill);
    }
    if (payment.bills.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Nothing is owed for this account and period."));
    payment.amount = row.amount; // the rules say whether it may differ from what is owed
    return Done{};
}

} // namespace hui::billpay
