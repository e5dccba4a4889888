// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/ui/SubscribeForm.h"
#include "ui/Module.h"

#include <QWidget>

class QStackedWidget;
class QUuid;

namespace hui::billpay {

class BatchView;
class ComplaintsView;
class PaymentForm;
class SubscriptionsView;
struct Payment;
class PaymentsView;

/// The page "Bill payment": the form that takes a payment and, beside it, the payments of the day.
/// It hands the window's wishes to the one that is shown.
class BillpayPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    explicit BillpayPage(const Services& services, QWidget* parent = nullptr);

    /// "today", "complaints", "agreements", "list", the id of a payment, a biller
    /// ("biller.320500-water-1") or a kind of bill ("water").
    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

Q_SIGNALS:
    /// A payment was recorded here.
    void paid(const QUuid& operation);

private:
    void showDay(const QUuid& operation);
    PaymentsView* day();
    void showPayment(const Payment& payment);
    void showComplaints();
    bool reloadList();
    bool showsComplaints() const;
    void showAgreements(const QUuid& operation = {});
    void signUp(const std::optional<SubscribeForm::Offer>& offer);
    void showList();
    bool showsDay() const;
    void choose(const QString& what);

    const Services m_services;
    QStackedWidget* m_views;
    PaymentForm* m_form;
    PaymentsView* m_day = nullptr;
    ComplaintsView* m_complaints = nullptr;
    BatchView* m_list = nullptr;
    SubscriptionsView* m_agreements = nullptr;
    SubscribeForm* m_signUp = nullptr;
};

} // namespace hui::billpay
