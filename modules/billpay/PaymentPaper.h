// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/ReceiptDocument.h"
#include "modules/billpay/PaperText.h"
#include "modules/billpay/Payment.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// The papers of a payment. The final receipt exists only when the platform has accepted.
enum class Paper {
    Preview, ///< on the screen, before anything is recorded
    Provisional, ///< 离线受理凭证: accepted here, not confirmed
    Final, ///< 代收业务回单
    ReversalPending, ///< 撤销通知 as long as the platform has not confirmed it
    Reversal, ///< 撤销通知
    Refund, ///< 退款凭证
    Summary, ///< 合并收款汇总, counted with the first payment of the basket
    Complaint, ///< 投诉受理单: what was complained of, and by when it is answered
    List, ///< summary of a list of payments (批量); its `payment` is the list
};

/// The paper that stands for the payment as it is now.
Paper paperOf(const Payment& payment);

/// The paper as data, Chinese, with the account masked. `printing` is how often this paper has now
/// been printed: from the second time on it says 补打.
ReceiptDocument paymentReceipt(
    const Payment& payment, Paper paper, const QString& bank, int printing = 1);

/// The paper of a basket: its payments one by one with their outcome, and the one count of cash.
ReceiptDocument basketReceipt(
    const Basket& basket, const QList<Payment>& payments, const QString& bank, int printing = 1);

/// The papers a payment has, the one that stands for it first: what was handed out can be handed
/// out again, and a correction never takes the place of the paper it corrects.
QList<Paper> papersOf(const Payment& payment);

/// How a paper is called in the journal and in file names: "final".
QString nameOf(Paper paper);

/// How many days the link on the receipt is good; 0 without one.
int phoneDaysOf(const Payment& payment);

/// Notes that a paper is being printed: counts it, and tells audit trail and platform. The journal
/// kind is `billpay.print`.
struct NotePrint {
    QUuid operation; ///< made once for a press of the key, whatever the printer then does
    QUuid payment; ///< or the list whose paper it is
    Paper paper = Paper::Final;
    Shift shift; ///< who prints
    QDateTime at; ///< UTC
};

/// How often the paper has been printed, this time counted. Refused for a paper the payment does
/// not have, as a final receipt before the platform has accepted.
Result<int> notePrint(Database& database, const NotePrint& request);

} // namespace hui::billpay
