// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/Complaint.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

class QLabel;

namespace hui {
class CashOutGuard;
class KeyButton;
class MessageBar;
class TableView;
} // namespace hui

namespace hui::billpay {

class ComplaintTableModel;

/// The complaints of the branch: what is open with its due date and who looks after it, and beside
/// it the moves of the one that is chosen. One of another desk can be taken over. Money that a
/// biller has given back is handed out from its payment at the desk that took it, and from here at
/// any other desk of the branch: once, as the platform decides.
class ComplaintsView : public QWidget {
    Q_OBJECT

public:
    explicit ComplaintsView(const Services& services, QWidget* parent = nullptr);

    /// Reads anew and takes the focus.
    void showComplaints();
    void reload();

Q_SIGNALS:
    void left();
    void paymentAsked(const Payment& payment);

private:
    /// What is shown, and from when on a due date is warned of.
    struct Shown {
        QList<Complaint> complaints;
        int warnDays = 0;

        static Result<Shown> read(Database& database, const QDate& today);
    };

    void buildList();
    QWidget* makeDetails();
    void showRows(const Shown& shown);
    void warn(const Shown& shown);
    void takeOver();
    void moveCash();
    void payOut(const Till& till);
    void putBack();
    void cashMoved();
    void told(const QUuid& operation, OutboxState state);
    void showCash(const Complaint* complaint);
    void selectionChanged();
    const Complaint* selected() const;

    const Services m_services;
    ComplaintTableModel* const m_model;
    PageReading<Shown> m_reading;
    QUuid m_operation; ///< of the next taking over; kept on every retry
    TableView* m_table;
    QLabel* m_reason;
    QLabel* m_due;
    QLabel* m_raisedBy;
    QLabel* m_handler;
    MessageBar* m_message;
    QLabel* m_words;
    QLabel* m_timeline;
    KeyButton* m_payment;
    KeyButton* m_take;
    KeyButton* m_cash;
    CashOutGuard* const m_guard;
    bool m_saysCash = false; ///< the message is about cash: a reading leaves it
    QUuid m_paidOut; ///< the handing out whose outcome is waited for
};

} // namespace hui::billpay
