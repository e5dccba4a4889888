// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/SyncStatus.h"
#include "modules/campus/CampusWire.h"
#include "modules/campus/GiveBackFees.h"
#include "modules/campus/PayFees.h"
#include "modules/campus/WantedFees.h"
#include "ui/Module.h"

#include <QWidget>

class QStackedWidget;

namespace hui {
class CashBackCard;
class CashOutGuard;
class KeyButton;
class MessageBar;
class PageHeader;
struct ApprovalRequest;
struct ToSign;
} // namespace hui

namespace hui::campus {

class ClassListPane;
class FeeCashCard;
class FeePaymentsCard;
class FeesCard;
class FeeSlipCard;
class SchoolEnquiry;
class StudentCard;

/// 惠教育, 校园缴费宝: school and student at the left, what is to be paid in the middle, the cash
/// at the right.
class CampusPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    CampusPage(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;
    /// The student, what was chosen and the case; what is owed is asked for again.
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void listen();
    void listenToPlatform();
    void readTill();
    void readPayments();
    void paymentsCame(const QList<DeskFees>& payments);
    void lineChanged();
    bool isOnline() const;

    void ask(const AskStudent& student);
    void feesRead(const StudentFees& fees);
    void refused(const QString& code, const QString& why);
    void dropFees();
    void giveUp();
    void pay(const Countersign& approval);
    void paid(const Result<DeskFees>& payment, const PayFees& request);
    void startCancel(const DeskFees& payment);
    void startRefund(const DeskFees& payment);
    void closeBack();
    void cancel(const Countersign& approval);
    void refund(const CashCount& pieces, const Countersign& approval);
    bool needsSignature(const Result<DeskFees>& outcome);
    void undone(const Result<DeskFees>& outcome);
    void backIsRecorded(const DeskFees& payment);
    void renewUndo(const QUuid& payment);
    ApprovalRequest feeSignature(const QUuid& operation, const QString& kind,
        const DeskFees& payment, const QString& reason) const;
    void askSignature(const ToSign& what, const std::function<void(const Countersign&)>& go);
    void showSlip(const DeskFees& payment, bool isNew);
    void closeSlip();
    void showList(bool shown);
    void setCase(const QUuid& caseId);
    void takeOn(const QUuid& caseId);
    void findCase(const QUuid& caseId, const std::function<void(const Case&)>& found);
    void chooseAsParked(const Student& student);
    void fillIn(const Case& begun);

    const Services m_services;
    SchoolEnquiry* m_enquiry;
    StudentCard* m_student;
    FeesCard* m_fees;
    FeePaymentsCard* m_payments;
    FeeCashCard* m_cash;
    FeeSlipCard* m_slip;
    CashBackCard* m_back;
    CashOutGuard* m_guard;
    ClassListPane* m_list;
    QStackedWidget* m_right;
    QStackedWidget* m_whole; ///< the counter, or the class list
    KeyButton* m_toList;
    MessageBar* m_message;
    PageHeader* m_head;
    QUuid m_caseId; ///< that the payment goes on with; null: none
    WantedFees m_wanted; ///< by that case
    QJsonObject m_parked; ///< what is to be chosen again once the school has answered; or empty
    std::optional<StudentFees> m_read; ///< what is being paid of
    bool m_isPaying = false; ///< cash is being recorded, or nobody knows whether it was
    QUuid m_payId; ///< of the payment that is being made; made with m_read
    QUuid m_undoId; ///< of the cancellation or refund that is asked for
    QUuid m_undoOf; ///< whose
    std::optional<DeskFees> m_undoing; ///< what is being confirmed
    bool m_isFromList = false; ///< the class list is shown again when that is done
    std::optional<Till> m_till;
};

} // namespace hui::campus
