// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/till/Till.h"
#include "ui/Module.h"

#include <QWidget>

namespace hui {

class CashTaking;
class DebitPane;
class PayerCard;
class SegmentedControl;

/// How what is due is paid, in a narrow column: the ways, and below them the cash or what the
/// terminal has read of a card, a code or an account. Much cash (大额现金) of somebody without a
/// record: who pays stands above the cash, seen on a document.
class PayTaking : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the names of its widgets: "visit.way", "visit.received", "visit.instrument".
    PayTaking(const Services& services, const QString& name, QWidget* parent);

    void setDue(Money due);
    /// What the drawer holds; nothing while the teller has no open till.
    void setTill(const std::optional<Till>& till);
    void startAnew();
    void focusFirst();

    /// "Cash", "Card", "Code", "Account": a way of paying in a word.
    static QString wayText(PayMode mode);

    struct Taking {
        PayWay way;
        CashCount in = {};
        CashCount out = {};
    };
    /// Nothing when it is not enough, nothing was read or the payer is not noted: the fault stands
    /// at its field.
    std::optional<Taking> taking();

private:
    void build(const QString& name);
    void readPolicy();
    void choose(PayMode mode);
    void showPayer();

    const Services m_services;
    Money m_due = Money::fen(0);
    Money m_identifyFrom = Money::fen(0); ///< zero: the policy has not been read
    PayMode m_mode = PayMode::Cash;
    SegmentedControl* m_ways;
    PayerCard* m_payer;
    CashTaking* m_cash;
    DebitPane* m_debit;
};

} // namespace hui
