// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/campus/RunClassList.h"
#include "ui/Module.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace hui {
class CashBackCard;
class Card;
class CashOutGuard;
class KeyButton;
class MessageBar;
class PrintBox;
class TableView;
struct ApprovalRequest;
struct ToSign;
} // namespace hui

namespace hui::campus {

class FeeCashCard;
class ListTableModel;
class SchoolEnquiry;

/// A class list: a file is read and each row asked about at the school, the cash for all of them is
/// counted once, the rows are paid one by one, what is left is counted out and the list is printed.
/// One that a crash has left is taken up again. A row the platform refused is due back by itself.
class ClassListPane : public QWidget {
    Q_OBJECT

public:
    ClassListPane(const Services& services, QWidget* parent);

    /// For whose students lists are read.
    void setSchool(const School& school);
    void setTill(const std::optional<Till>& till);
    void setOnline(bool isOnline);

    /// Reads a file of rows; says why when it cannot.
    void openFile(const QString& file);
    /// Takes up what was left, and how it stands by now.
    void refresh();
    bool print();
    /// Esc: away from the cash that was to be given back; false when none was.
    bool stepBack();

Q_SIGNALS:
    /// A row that is due back by itself is to be paid out.
    void refundAsked(const hui::campus::DeskFees& payment);
    /// Cash has moved, or payments were recorded.
    void changed();

private:
    void build();
    void buildSide();
    void listen();
    void askForFile();
    void rowsRead(const QString& file, const QList<ListRow>& rows);
    void checkNext();
    void checked(const QList<ListAnswer>& answers);
    void keep();
    void readList();
    void listCame(const QList<ListOutcome>& outcomes);
    void take(const Countersign& approval);
    void taken(const Result<ClassList>& list, const OpenClassList& request);
    void payRows();
    void rowPaid(const Result<std::optional<ListRow>>& row);
    void startClose();
    void countOut();
    void close(const CashCount& cash, const Countersign& approval);
    void closed(const Result<ClassList>& list, const CloseClassList& request);
    ApprovalRequest toSign(
        const QUuid& operation, const QString& kind, Money amount, const QString& reason) const;
    void askToSign(const ToSign& what, const std::function<void(const Countersign&)>& go);
    std::optional<DeskFees> dueRow() const;
    void present();
    void presentRow();
    void printed(const Result<int>& count);
    void fail(const QString& headline, const QString& why);

    const Services m_services;
    SchoolEnquiry* m_enquiry;
    School m_school;
    std::optional<Till> m_till;
    bool m_online = true;
    bool m_busy = false;
    bool m_paying = false;
    QString m_file; ///< of the rows that are being asked about
    QList<ListRow> m_rows;
    QList<ListQuestion> m_questions; ///< about those of them that can be asked about
    QList<ListAnswer> m_answers;
    std::optional<ClassList> m_list; ///< nothing: no file was read
    QList<ListOutcome> m_outcomes;
    QUuid m_closeId;
    QTimer m_soon; ///< several rows that settle are read once
    MessageBar* m_message;
    Card* m_card;
    ListTableModel* m_model;
    TableView* m_table;
    QLabel* m_schoolName;
    QLabel* m_fileName;
    QLabel* m_ready;
    QLabel* m_refused;
    QLabel* m_paid;
    QLabel* m_left;
    QLabel* m_dueBack; ///< rows that were refused after their money was taken
    QLabel* m_reason; ///< of the current row, in full
    KeyButton* m_open;
    KeyButton* m_print;
    KeyButton* m_close;
    KeyButton* m_giveBack;
    PrintBox* m_box;
    FeeCashCard* m_cash;
    CashBackCard* m_back;
    QStackedWidget* m_right;
    CashOutGuard* m_guard;
};

} // namespace hui::campus
