// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Subscribe.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace hui {
class KeyButton;
class MessageBar;
class PrintBox;
class TableView;
} // namespace hui

namespace hui::billpay {

class SignatureForm;
class SubscriptionTableModel;
class TermsForm;

/// 签约代扣: the agreements this desk has taken, when each is paid next and what was done about its
/// periods; beside it what the customer may want: other terms, the next payment left out, the end.
class SubscriptionsView : public QWidget {
    Q_OBJECT

public:
    explicit SubscriptionsView(const Services& services, QWidget* parent = nullptr);

    /// Reads anew and takes the focus; selects `operation` when it is not null.
    void showSubscription(const QUuid& operation = {});
    void reload();
    /// Prints a copy of the selected agreement; false when there is none.
    bool print();

Q_SIGNALS:
    void left();
    void signUpAsked();

private:
    enum Wish { Change, Skip, End };

    QWidget* makeList();
    QWidget* makeDetails();
    QWidget* makeFacts();
    void showRows(const QList<Subscription>& subscriptions);
    void selectionChanged();
    void showSelected(const Subscription* one);
    void showWish();
    void act();
    void done(Wish wish, const Result<Subscription>& subscription);
    const Subscription* selected() const;
    Wish wish() const;

    const Services m_services;
    QUuid m_operation; ///< of what is being asked; kept on every retry
    QUuid m_wanted;
    QUuid m_shown; ///< whose terms stand in the form
    SubscriptionTableModel* const m_model;
    PageReading<QList<Subscription>> m_reading;
    TableView* m_table;
    MessageBar* m_message;
    QLabel* m_debited;
    QLabel* m_mode;
    QLabel* m_until;
    QLabel* m_course;
    QComboBox* m_wish;
    QWidget* m_ways; ///< what can be done; hidden for one that is over
    TermsForm* m_terms;
    SignatureForm* m_signature;
    KeyButton* m_act;
    PrintBox* m_box;
};

} // namespace hui::billpay
