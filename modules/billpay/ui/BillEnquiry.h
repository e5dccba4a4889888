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
/// dropped. Nothing is booked by asking.
class BillEnquiry : public QObject {
    Q_OBJECT

public:
    BillEnquiry(Uplink& uplink, const Clock& clock, Random& random, QObject* parent);

    void ask(const QString& biller, const QString& account);

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
    /// The platform or the biller said no; `atAccount` when the account is what is wrong.
    void refused(const QString& words, bool atAccount);
    /// There was no answer: the line is down.
    void unanswered();

private:
    void answered(const Result<UplinkAnswer>& answer);

    Uplink& m_uplink;
    const Clock& m_clock;
    Random& m_random;
    quint64 m_number = 0;
    bool m_isUnderWay = false;
};

} // namespace hui::billpay
