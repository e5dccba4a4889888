// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/ImportBatch.h"
#include "modules/billpay/RunBatch.h"
#include "ui/Module.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace hui {
class Card;
class FactList;
class KeyButton;
class MessageBar;
class TableView;
struct Till;
} // namespace hui

namespace hui::billpay {

class BatchRun;
class BatchTableModel;
class CashCard;
class PayerCard;

/// 批量缴费: a list is opened or dropped, its rows shown with what is wrong, the money taken once,
/// the rows paid, the rest given back, the result saved as a file. A list that a crash has left
/// open is shown again and gone on with.
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

Q_SIGNALS:
    void left();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeSide();
    void layOut(QWidget* list, QWidget* side);
    void connectParts();
    void askForFile();
    void askForResult();
    void showBatch(const Batch& batch);
    void readRows();
    void readTill();
    void offerModes();
    void showTill(const std::optional<Till>& till);
    void showFacts();
    void commit();
    void open(const OpenBatch& request);
    void askToSign(const OpenBatch& request, const Error& why);
    void run();
    void rowEnded(const BatchRow& row);
    void runEnded(int waiting);
    void close();
    void closed(const Result<Batch>& batch);
    bool isOnline() const;

    const Services m_services;
    std::optional<Batch> m_batch;
    std::optional<CashCount> m_stock; ///< of the till, when one is open
    QUuid m_closing; ///< the operation that closes; kept on every retry
    bool m_busy = false;
    Money m_notedFrom = Money::fen(0);
    BatchTableModel* const m_model;
    BatchRun* const m_run;
    TableView* m_table;
    Card* m_list;
    MessageBar* m_message;
    FactList* m_facts;
    QLabel* m_rows;
    QLabel* m_ready;
    QLabel* m_refused;
    QLabel* m_paid;
    QLabel* m_rest;
    QProgressBar* m_progress;
    QLineEdit* m_biller;
    CashCard* m_cash;
    PayerCard* m_payer;
    KeyButton* m_choose;
    KeyButton* m_save;
    KeyButton* m_stop;
    KeyButton* m_go;
    KeyButton* m_close;
};

} // namespace hui::billpay
