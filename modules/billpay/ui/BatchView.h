// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/BatchColumns.h"
#include "modules/billpay/RunBatch.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QWidget>

class QComboBox;
class QDragEnterEvent;
class QDropEvent;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace hui {
class Card;
class CashOutGuard;
class FactList;
class KeyButton;
class MessageBar;
class PayerCard;
class PrintBox;
class TableView;
struct Till;
} // namespace hui

namespace hui::billpay {

class BatchRun;
class BatchTableModel;
class CashCard;
class ColumnsForm;
class UndoCard;
struct BatchOutcome;

/// 批量缴费: a list is opened or dropped, its columns are chosen where its heading does not tell
/// them, its rows shown with what is wrong, the money taken once, the rows paid, the rest given
/// back, the result saved and the summary printed; a list that is closed can be undone. A list that
/// a crash has left open is shown again and gone on with, and so is one of today.
class BatchView : public QWidget {
    Q_OBJECT

public:
    explicit BatchView(const Services& services, QWidget* parent = nullptr);

    /// Shows the list that is open, if there is one.
    void reload();
    /// Reads a list; only when none is open.
    void openFile(const QString& file);
    /// Writes what became of the rows, as a workbook when the name ends so, else as CSV.
    void saveResult(const QString& file);
    /// Prints the summary of the list that is shown; false when its money was never taken.
    bool print();

Q_SIGNALS:
    void left();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A file somebody brought, until its columns are known.
    struct Brought {
        QString file;
        Table table;
        BatchColumns columns;
    };

    QWidget* makeList();
    QWidget* makeSide();
    Card* makeFacts();
    void layOut(QWidget* list, QWidget* side);
    void connectParts();
    void askForFile();
    void askForResult();
    void fileRead(const Brought& brought);
    void columnsChosen();
    void import(const BatchColumns& columns, bool remember);
    void imported(const Result<Batch>& batch);
    void dropFile();
    void showBatch(const Batch& batch);
    void showLists(const QList<Batch>& lists);
    void chooseList();
    void readTill();
    void offerModes();
    void showTill(const std::optional<Till>& till);
    void showFacts();
    void showButtons();
    void commit();
    void open(const OpenBatch& request);
    void askToSign(const OpenBatch& request, const Error& why);
    void run();
    void rowEnded(const BatchRow& row);
    void settled(const QUuid& operation);
    void runEnded(int waiting, const QDateTime& heldUntil);
    void close();
    void closed(const Result<Batch>& batch);
    void printed(const Batch& batch, const Result<int>& count);
    void showReason();
    bool isOnline() const;
    bool isOpen() const;

    const Services m_services;
    std::optional<Batch> m_batch;
    std::optional<Brought> m_brought;
    std::optional<CashCount> m_stock; ///< of the till, when one is open
    QUuid m_closing; ///< the operation that closes; kept on every retry
    bool m_busy = false;
    Money m_notedFrom = Money::fen(0);
    BatchTableModel* const m_model;
    BatchRun* const m_run;
    CashOutGuard* const m_guard;
    PageReading<QList<BatchOutcome>> m_rowsRead;
    TableView* m_table;
    Card* m_list;
    QLabel* m_listsLabel;
    QComboBox* m_lists;
    MessageBar* m_message;
    ColumnsForm* m_columns;
    Card* m_progressCard;
    FactList* m_facts;
    QLabel* m_rows;
    QLabel* m_doubtful;
    QLabel* m_ready;
    QLabel* m_refused;
    QLabel* m_paid;
    QLabel* m_rest;
    QProgressBar* m_progress;
    QWidget* m_billerField;
    QLineEdit* m_biller;
    CashCard* m_cash;
    PayerCard* m_payer;
    UndoCard* m_undo;
    PrintBox* m_box;
    QLabel* m_reason; ///< of the row that is looked at, whole: its column may cut it
    KeyButton* m_choose;
    KeyButton* m_save;
    KeyButton* m_print;
    KeyButton* m_stop;
    KeyButton* m_go;
    KeyButton* m_close;
};

} // namespace hui::billpay
