// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/Result.h"
#include "modules/billpay/Bill.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

namespace hui {
class Database;
}

namespace hui::billpay {

/// One open bill as the biller tells of it.
struct BillerBill {
    QString number; ///< the biller's own
    QString period; ///< "2026-01"
    QString usage; ///< "18"
    QString unit; ///< "m³"
    Money principal = Money::fen(0);
    Money lateCharge = Money::fen(0);
    QDate dueDate;

    Money due() const { return Money::fen(principal.minor() + lateCharge.minor()); }
};

/// An account at a biller: whose, where, and what is open. Names and addresses are the biller's,
/// unmasked; they are masked before they leave the platform.
struct BillerAccount {
    QString holder;
    QString address;
    QList<BillerBill> bills; ///< oldest first; empty when nothing is open
    bool tellsBills = true; ///< false: it checks the account, and the customer says how much
    QString network = {}; ///< of a mobile number: who serves it now
    /// What the account has, when one of it is to be named in a second query; then no bills. The
    /// texts leave the platform as they are: they name a thing, never a person.
    QList<BillChoice> choices = {};
    QDate nextBill = {}; ///< when the next one is made; invalid: it does not say
};

/// What a biller is asked to settle.
struct BillerPayment {
    QUuid reference; ///< ours; the same on every attempt
    QString biller;
    QString account;
    QStringList bills;
    Money amount = Money::fen(0);
    QString plan = {}; ///< of a top-up: what is bought; empty: nothing but the amount
};

/// What a biller says about a payment or a reversal.
struct BillerAnswer {
    enum class Kind {
        Done, ///< it is so, now or since an earlier attempt
        Refused, ///< it is not so and will not be
        Silent, ///< nobody answered: it may be so or not
        Unheard, ///< the biller does not know our reference: it surely did not happen
        NotPosted, ///< it has the money and could not post it: ask it to post again, or reverse
    };
    Kind kind = Kind::Silent;
    QString reference; ///< the biller's, when done
    QString code = {}; ///< stable code of a refusal
};

/// What a customer complains of at a biller.
struct BillerComplaint {
    QUuid reference; ///< ours
    QUuid original; ///< the payment's
    QString code; ///< "D21"
    QString text;
};

/// What became of a complaint; nothing while the biller looks into it.
struct ComplaintAnswer {
    enum class Decision { Open, Resolved, Rejected, Defaulted, Refund, NotRaised };
    Decision decision = Decision::Open;
    QString code = {}; ///< stable code when it could not be raised
};

/// The door to the companies that collect bills. The reference platform has a simulator behind it;
/// a bank puts its own lines here. Called outside any transaction: a biller may take long.
class BillerAdapter {
public:
    virtual ~BillerAdapter() = default;

    /// The open bills of an account on a day, or of the one of its things the question names.
    /// Refused: no such account, or it has no such thing. Offline: the biller is in maintenance.
    virtual Result<BillerAccount> fetch(
        Database& database, const BillQuestion& question, const QDate& today)
        = 0;

    /// Settles bills. The same reference again settles nothing again.
    virtual Result<BillerAnswer> pay(Database& database, const BillerPayment& payment) = 0;

    /// What became of a reference.
    virtual Result<BillerAnswer> enquire(Database& database, const QUuid& reference) = 0;

    /// Takes a settled payment back. The same reference again takes nothing back again.
    virtual Result<BillerAnswer> reverse(
        Database& database, const QUuid& reference, const QUuid& original)
        = 0;

    /// Asks again to post a payment that was paid and not posted, under its own reference.
    virtual Result<BillerAnswer> repost(Database& database, const QUuid& original) = 0;

    /// Lays a complaint before the biller. The same reference again asks about the same complaint.
    virtual Result<ComplaintAnswer> complain(Database& database, const BillerComplaint& complaint)
        = 0;
};

} // namespace hui::billpay
