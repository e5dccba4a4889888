// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Payment.h"

#include <QWidget>

class QLabel;

namespace hui {
class Qr;
}

namespace hui::billpay {

/// The receipt for the customer's telephone: the code to scan from the screen, and how long it is
/// good. Until the platform has accepted it says so, and when the platform gives none.
class ElectronicReceipt : public QWidget {
    Q_OBJECT

public:
    explicit ElectronicReceipt(QWidget* parent = nullptr);

    void showPayment(const Payment& payment);
    void clear();

private:
    Qr* m_code;
    QLabel* m_headline;
    QLabel* m_sentence;
};

} // namespace hui::billpay
