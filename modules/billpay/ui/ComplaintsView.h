// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Complaint.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

class QLabel;

namespace hui {
class KeyButton;
class TableView;
} // namespace hui

namespace hui::billpay {

class ComplaintTableModel;

/// The complaints this desk has raised: what is open with its due date, and beside it the moves of
/// the one that is chosen. Money that a biller has given back is handed out from its payment.
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
    void buildList();
    QWidget* makeDetails();
    void showRows(const QList<Complaint>& complaints);
    void selectionChanged();
    const Complaint* selected() const;

    const Services m_services;
    ComplaintTableModel* const m_model;
    PageReading<QList<Complaint>> m_reading;
    TableView* m_table;
    QLabel* m_reason;
    QLabel* m_due;
    QLabel* m_words;
    QLabel* m_timeline;
    KeyButton* m_payment;
};

} // namespace hui::billpay
