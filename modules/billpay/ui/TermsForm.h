// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Subscription.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace hui {
class DateEdit;
class MoneyField;
} // namespace hui

namespace hui::billpay {

/// What a customer agrees to, as fields: for a new agreement and for the change of one. Whether the
/// biller takes it, checkTerms() decides.
class TermsForm : public QWidget {
    Q_OBJECT

public:
    explicit TermsForm(QWidget* parent = nullptr);

    /// Nothing can start before `today`.
    void setTerms(const SubscriptionTerms& terms, const QDate& today);
    /// Nothing, and the focus at what is missing, while it is not complete.
    std::optional<SubscriptionTerms> terms();
    /// The same as far as it is filled in, for a draft.
    SubscriptionTerms draft() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void layOut();

    QComboBox* m_mode;
    QComboBox* m_cap;
    MoneyField* m_amount;
    QSpinBox* m_day;
    DateEdit* m_starts;
    DateEdit* m_ends; ///< its least date stands for none
};

} // namespace hui::billpay
