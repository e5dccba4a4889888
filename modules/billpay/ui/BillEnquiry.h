// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Bill.h"

#include <QObject>

namespace hui {
class Clock;
class Random;
class Uplink;
struct UplinkAnswer;
} // namespace hui

namespace hui::billpay {

/// Asks the platform what an account owes, one question at a time: the answer to an earlier one is
/// dropped. When the account has one thing only to choose from, it goes on to ask about that one.
/// Nothing is booked by asking.
class BillEnquiry : public QObject {
    Q_OBJECT

public:
    BillEnquiry(Uplink& uplink, const Clock& clock, Random& random, QObject* parent);

    void ask(const BillQuestion& question);

    /// What is on its way is about something else now.
    void forget()
    {
        ++m_number;
        m_isUnderWay = false;
    }

    /// Whether an answer is waited for.
    bool isUnderWay() const { return m_isUnderWay; }

Q_SIGNALS:
    void fetched(const hui::billpay::FetchedBills& bills);
    /// The platform or the biller said no. `field` is what is wrong, as the contract names it:
    /// "account", "parameters.plate"; empty when it is nothing that was entered.
    void refused(const QString& words, const QString& field);
    /// The account was asked about too often: it may be again in so many seconds.
    void held(int seconds);
    /// There was no answer: the line is down.
    void unanswered();

private:
    void answered(const BillQuestion& question, const Result<UplinkAnswer>& answer);
    void understood(const BillQuestion& question, FetchedBills bills);

    Uplink& m_uplink;
    const Clock& m_clock;
    Random& m_random;
    quint64 m_number = 0;
    bool m_isUnderWay = false;
};

} // namespace hui::billpay
