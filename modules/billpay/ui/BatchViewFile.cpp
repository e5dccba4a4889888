// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/billpay/BatchShapeRepository.h"
#include "modules/billpay/ImportBatch.h"
#include "modules/billpay/PaymentPaper.h"
#include "modules/billpay/ui/BatchFile.h"
#include "modules/billpay/ui/BatchTableModel.h"
#include "modules/billpay/ui/BatchView.h"
#include "modules/billpay/ui/CashCard.h"
#include "modules/billpay/ui/ColumnsForm.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PrintBox.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

// What comes in and goes out as files and paper.

namespace hui::billpay {

void BatchView::openFile(const QString& file)
{
    if (isOpen() || m_busy)
        return m_message->say(Mood::Warn, tr("A list is open."), tr("Close it first."));
    m_busy = true;
    m_message->clear();
    const auto read = [file](Database& database) -> Result<Brought> {
        const Result<Table> table = readList(file);
        if (!table)
            return std::unexpected(table.error());
        const auto columns = knownColumns(database, table->rows.first());
        if (!columns)
            return std::unexpected(columns.error());
        return Brought{QFileInfo(file).fileName(), *table, *columns};
    };
    whenDone(m_services.store.run(read), this, [this](const Result<Brought>& brought) {
        m_busy = false;
        if (brought)
            fileRead(*brought);
        else
            m_message->say(brought.error());
    });
}

/// Straight on when it is known what its columns are.
void BatchView::fileRead(const Brought& brought)
{
    m_brought = brought;
    m_batch.reset();
    m_model->setOutcomes({});
    if (brought.columns.account >= 0 && brought.columns.amount >= 0)
        return import(brought.columns, false);
    m_message->say(Mood::Info, tr("The file does not say what its columns are."));
    showFacts();
    m_columns->ask(brought.table.rows.first(), brought.columns);
}

void BatchView::columnsChosen()
{
    if (!m_brought || m_busy)
        return;
    if (const std::optional<BatchColumns> columns = m_columns->columns())
        import(*columns, true);
}

void BatchView::import(const BatchColumns& columns, bool remember)
{
    ImportBatch request;
    request.batch = newOperationId(m_services.clock, m_services.random);
    request.shift = m_services.shift;
    request.file = m_brought->file;
    request.table = m_brought->table;
    request.columns = columns;
    request.biller = m_biller->text().trimmed();
    for (qsizetype row = 0; row < request.table.rows.size(); ++row)
        request.operations.append(newOperationId(m_services.clock, m_services.random));
    request.at = m_services.clock.nowUtc();
    request.remembers = remember;
    m_busy = true;
    const auto keep = [request](Database& database) { return importBatch(database, request); };
    whenDone(m_services.store.run(keep), this, [this](const Result<Batch>& batch) {
        m_busy = false;
        imported(batch);
    });
}

void BatchView::imported(const Result<Batch>& batch)
{
    if (!batch) {
        if (!m_columns->isVisible()) // nobody can choose otherwise
            m_brought.reset();
        m_message->say(batch.error());
        return showFacts();
    }
    m_message->clear();
    showBatch(*batch);
    m_cash->focusFirst();
}

void BatchView::dropFile()
{
    m_brought.reset();
    m_message->clear();
    showFacts();
    m_choose->setFocus();
}

void BatchView::saveResult(const QString& file)
{
    if (!m_batch)
        return;
    const auto write = [file, id = m_batch->id](Database& database) -> Result<Done> {
        const auto outcomes = outcomesOf(database, id);
        return outcomes ? writeResult(*outcomes, file) : std::unexpected(outcomes.error());
    };
    whenDone(m_services.store.run(write), this, [this, file](const Result<Done>& written) {
        if (written)
            m_message->say(Mood::Ok, tr("The result is saved."), QFileInfo(file).fileName());
        else
            m_message->say(written.error());
    });
}

bool BatchView::print()
{
    if (!m_batch || !m_print->isEnabled())
        return false;
    const NotePrint request{newOperationId(m_services.clock, m_services.random), m_batch->id,
        Paper::List, m_services.shift, m_services.clock.nowUtc()};
    const auto note = [request](Database& database) { return notePrint(database, request); };
    whenDone(m_services.store.run(note), this,
        [this, batch = *m_batch](const Result<int>& count) { printed(batch, count); });
    return true;
}

/// By what became of its rows until now.
void BatchView::printed(const Batch& batch, const Result<int>& count)
{
    m_box->show();
    if (!count)
        return m_box->say(textOf(count.error()));
    m_services.sync.wake(); // the platform is told
    const auto read = [id = batch.id](Database& database) { return outcomesOf(database, id); };
    whenDone(m_services.store.run(read), this,
        [this, batch, number = *count](const Result<QList<BatchOutcome>>& outcomes) {
            if (!outcomes)
                return m_box->say(textOf(outcomes.error()));
            const QDir folder(m_services.dataFolder + QStringLiteral("/receipts"));
            m_box->print({summaryOf(batch, *outcomes, m_services.bank, number),
                folder.filePath(QStringLiteral("list-%1-%2.pdf")
                        .arg(batch.id.toString(QUuid::WithoutBraces))
                        .arg(number)),
                number});
        });
}

} // namespace hui::billpay
