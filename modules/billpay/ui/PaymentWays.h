// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/billpay/FollowUp.h"

#include <QCoreApplication>

namespace hui::billpay {

/// What can be done about a payment, each an operation of its own.
enum class Way {
    Cancel, ///< 撤销
    Refund, ///< 退款
    PutBack, ///< the cash of a refused cancellation into the drawer
    Reverse, ///< 冲正
    Suspend, ///< 挂账
    ConfirmPaid, ///< 灰记录确认
    ConfirmNotPaid, ///< 灰记录取消
    Repost, ///< 补记
    Complain, ///< 投诉
};

/// The ways that are open in the state of a payment, the usual one first.
QList<Way> waysOf(const Payment& payment);

/// What the page must ask for before a way can be gone.
struct WayNeeds {
    bool reason = false;
    bool reference = false; ///< the number of the evidence
    bool code = false; ///< of the complaint
    bool signature = false;
    bool cash = false; ///< pieces out of the drawer
};
WayNeeds needsOf(Way way, const Payment& payment);

/// The words of a way.
struct WayText {
    Q_DECLARE_TR_FUNCTIONS(WayText)

public:
    static QString name(Way way); ///< "Cancel": in the list of ways
    static QString action(Way way, Money amount); ///< "Cancel 187.40": on the button
    static QString title(Way way); ///< in the dialog of the second person
    static QString afterwards(Way way, Money amount); ///< once it is recorded
    static QString complaint(int reason); ///< "D21 Wrong account"
};

/// "billpay.cancel": the kind of operation of a way.
QString kindOf(Way way);

/// What the teller has entered for a way.
struct WayEntry {
    FollowUp of;
    QString reference;
    int complaint = 0; ///< a ComplaintReason
    CashCount cash; ///< out of the drawer, or into it
};

/// Goes a way; on the store's thread.
Result<Payment> goWay(Database& database, Way way, const WayEntry& entry);

} // namespace hui::billpay
