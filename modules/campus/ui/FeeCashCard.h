// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Card.h"
#include "ui/PayTaking.h"

class QLabel;

namespace hui {
class KeyButton;
}

namespace hui::campus {

/// The right card: what is due, and how it is paid.
class FeeCashCard : public Card {
    Q_OBJECT

public:
    /// `name` begins the names of its widgets: "campus.commit".
    FeeCashCard(const Services& services, const QString& name, QWidget* parent);

    void setDue(Money due);
    void setTill(const std::optional<Till>& till);
    void setBusy(bool busy);
    /// Without the line nothing is taken.
    void setOnline(bool isOnline);
    void startAnew();
    void focusCash();

    std::optional<PayTaking::Taking> taking() { return m_taking->taking(); }

Q_SIGNALS:
    void payAsked();
    void givenUp();

private:
    void build();
    void present();

    Money m_amount = Money::fen(0);
    bool m_busy = false;
    bool m_online = true;
    QLabel* m_due;
    QLabel* m_words;
    PayTaking* m_taking;
    KeyButton* m_cancel;
    KeyButton* m_commit;
};

} // namespace hui::campus
