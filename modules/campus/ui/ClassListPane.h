// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/campus/RunClassList.h"
#include "ui/Module.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace hui {
class Card;
class KeyButton;
class MessageBar;
class PrintBox;
class TableView;
} // namespace hui

namespace hui::campus {

class FeeCashCard;
class ListTableModel;
class SchoolEnquiry;

/// A class list: a file is read and each row asked about at the school, the cash for all of them is
/// counted once, the rows are paid one by one and the list is printed. One that a crash has left is
/// taken up again.
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

Q_SIGNALS:
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
    void taken(const Result<ClassList>& list);
    void payRows();
    void rowPaid(const Result<std::optional<ListRow>>& row);
    void close();
    void closed(const Result<ClassList>& list);
    void present();
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
    QLabel* m_reason; ///< of the current row, in full
    KeyButton* m_open;
    KeyButton* m_print;
    KeyButton* m_close;
    PrintBox* m_box;
    FeeCashCard* m_cash;
};

} // namespace hui::campus
