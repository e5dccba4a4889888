// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/DeskCharge.h"
#include "modules/community/ui/PaperCard.h"
#include "ui/Module.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace hui {
class CashBackCard;
class Card;
class CashOutGuard;
class KeyButton;
class MessageBar;
class MoneyField;
class PayTaking;
class PrintBox;
class TableView;
struct ApprovalRequest;
struct Case;
struct ToSign;
} // namespace hui

namespace hui::community {

class ChargeTableModel;
class ClinicEnquiry;
class DueTableModel;
class FileEnquiry;
class PatientCard;
class ReasonBox;

/// 就医缴费 and 住院预缴金: whose bills or stays at the left, what is to be paid in the middle
/// above what this desk took today, the cash or the paper at the right.
class ChargesView : public QWidget, public PageActions {
    Q_OBJECT

public:
    ChargesView(ChargeKind kind, const Services& services, QWidget* parent);

    /// "visit.{id}": for that case.
    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeMiddle();
    Card* makeToday();
    Card* makeCash();
    void listen();
    bool isOnline() const;
    QString named(const char* part) const;

    void find();
    void setCase(const QUuid& caseId);
    void takeOn(const QUuid& caseId, bool fills = true);
    void fillIn(const Case& begun);
    QJsonObject chosenNow() const;
    void chooseAsParked();
    void forgetDues();
    void readTill();
    void readToday();
    void todayCame(const QList<DeskCharge>& charges);
    void choiceChanged();
    std::optional<Charge> wanted() const;
    std::optional<Stay> stay() const;
    std::optional<DeskCharge> chosen() const;
    void presentRow();

    void pay(const Countersign& approval);
    void paid(const Result<DeskCharge>& outcome);
    void act();
    void undo(const DeskCharge& charge, const Countersign& approval);
    void release(const Countersign& approval);
    void handOut(const CashCount& pieces, const Countersign& approval);
    void settled(const Result<DeskCharge>& outcome);
    void askSignature(const ToSign& what, const std::function<void(const Countersign&)>& go);
    ApprovalRequest signatureFor(const QUuid& operation, const QString& kind, const QString& title,
        const Charge& charge) const;
    QUuid operationFor(const QString& act, const QUuid& what);
    void showPaper(const DeskCharge& charge, bool printNow);
    void backToCash();
    void printList();

    const ChargeKind m_kind;
    const Services m_services;
    const QString m_name; ///< "visit": the prefix of object names
    ClinicEnquiry* m_hospitals;
    FileEnquiry* m_files;
    PatientCard* m_patient;
    DueTableModel* m_dues;
    TableView* m_dueTable;
    ChargeTableModel* m_today;
    TableView* m_todayTable;
    ReasonBox* m_reason;
    KeyButton* m_act;
    KeyButton* m_list;
    QLabel* m_sums;
    QLabel* m_dueBack;
    Card* m_take;
    QLabel* m_split;
    QLabel* m_due;
    MoneyField* m_amount = nullptr; ///< of a deposit
    PayTaking* m_taking;
    KeyButton* m_commit;
    KeyButton* m_release = nullptr; ///< of a deposit
    CashBackCard* m_handOut;
    PaperCard* m_paper;
    PrintBox* m_printer;
    QStackedWidget* m_right;
    MessageBar* m_message;
    CashOutGuard* m_guard;
    std::optional<AskFiles> m_question; ///< asked last
    QJsonObject m_parked; ///< what is to be chosen again once the hospital has answered; or empty
    QUuid m_customer; ///< its record; null: entered by hand
    QUuid m_caseId; ///< that the next payment or giving back goes on with; null: none
    QUuid m_payId; ///< of the payment that is entered
    QUuid m_payFor; ///< its visit or stay
    QUuid m_undoId; ///< of what is asked back or handed out
    QUuid m_undoOf; ///< whose
    QString m_undoAct; ///< and what is done with it
    std::optional<DeskCharge> m_handingOut; ///< whose cash is counted out
    bool m_busy = false;
    bool m_isNew = false; ///< the paper has not been printed by itself yet
    std::optional<Till> m_till;
};

} // namespace hui::community
